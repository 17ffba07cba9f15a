package org.entente.io.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A state of a dossier as it was kept.
 *
 * @param time when it was kept, later than that of any before it
 * @param size in bytes
 * @param hash of its bytes, as {@link ContentHash}
 * @param file that holds it; a dossier like any other
 */
public record Snapshot(Instant time, long size, String hash, Path file) {
    private static final Pattern NAME = Pattern.compile("([0-9]{15})-([0-9]{1,18})-([0-9a-f]{64})\\.json");

    static Snapshot in(Path folder, Instant time, long size, String hash) {
        String name = String.format("%015d-%d-%s.json", time.toEpochMilli(), size, hash);
        return new Snapshot(Instant.ofEpochMilli(time.toEpochMilli()), size, hash, folder.resolve(name));
    }

    /** Empty if that file is none, or not of the length that it should have. */
    static Optional<Snapshot> parse(Path file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        Instant time = Instant.ofEpochMilli(Long.parseLong(name.group(1)));
        Snapshot snapshot = new Snapshot(time, Long.parseLong(name.group(2)), name.group(3), file);
        try {
            BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
            return there.isRegularFile() && there.size() == snapshot.size ? Optional.of(snapshot) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether its file holds what was kept, each byte; reads all of it. */
    public boolean isWhole() {
        try {
            return ContentHash.of(file).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }
}
