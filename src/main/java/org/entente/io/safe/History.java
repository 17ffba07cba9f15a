package org.entente.io.safe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.io.ProcessMark;
import org.entente.io.SafeFile;
import org.entente.io.TemporaryName;

/** The last states of one dossier, and whether it is saved. Not for several threads at once; several processes may. */
public final class History {
    /** So many states are kept. */
    public static final int KEPT = 20;

    private final Path folder;
    private final DossierKey key;
    private final Clock clock;
    private final ProcessMark process;

    History(Path folder, DossierKey key, Clock clock, ProcessMark process) {
        this.folder = folder;
        this.key = key;
        this.clock = clock;
        this.process = process;
    }

    /** Whose states they are. */
    public DossierKey key() {
        return key;
    }

    /** All states, the newest first; none where they cannot be read. */
    public List<Snapshot> list() {
        return list(folder);
    }

    static List<Snapshot> list(Path folder) {
        try {
            return Files.isDirectory(folder) ? listAll(folder) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Snapshot> listAll(Path folder) throws IOException {
        List<Snapshot> all = new ArrayList<>();
        for (Path file : Snapshots.listAll(folder, "*.json")) {
            Snapshot.parse(file).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Snapshot::time).reversed());
        return all;
    }

    /**
     * Keeps a state as the newest one. One with the same content is not stored again, but is the newest then. Only when the
     * state was read back as it was written do older ones go, never one that is still to be recovered.
     *
     * @throws IOException if it could not be kept; all older ones are there still
     */
    public Snapshot keep(SafeFile.Content content) throws IOException {
        createFolder();
        Path fresh = folder.resolve(TemporaryName.of(process).toString());
        try {
            String hash = write(fresh, content);
            Snapshot kept = place(fresh, hash);
            removeOld(kept);
            return kept;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Says that the dossier is not saved, in case this process ends without {@link #saved}. Kept since the first time.
     *
     * @param inStep the hash of the file when it was last read or written, as {@link ContentHash}; empty if there is none
     * @param newest the state to be recovered
     */
    public void unsaved(String inStep, Snapshot newest) throws IOException {
        Instant since = Unsaved.read(mark()).map(Unsaved::since).orElseGet(clock::instant);
        new Unsaved(process, since, key, inStep, String.valueOf(newest.file().getFileName())).write(folder);
    }

    /** Says that the dossier is saved, or was closed by someone who wants no more of it. */
    public void saved() throws IOException {
        Files.deleteIfExists(mark());
    }

    /** Has the states of a dossier that has got a file go on as states of that. */
    public void joinTo(History other) throws IOException {
        other.createFolder();
        for (Snapshot state : list()) {
            Files.move(
                    state.file(),
                    other.folder.resolve(state.file().getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Another program has it open, too.
        }
    }

    private Path mark() {
        return folder.resolve(Unsaved.nameOf(process));
    }

    // Dossiers can be about what nobody else should read.
    private void createFolder() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, rights);
    }

    private static String write(Path fresh, SafeFile.Content content) throws IOException {
        MessageDigest digest = ContentHash.digest();
        SafeFile.write(fresh, out -> {
            OutputStream both = new DigestOutputStream(out, digest);
            content.writeTo(both);
            both.flush();
        });
        String hash = ContentHash.hex(digest);
        if (!ContentHash.of(fresh).equals(hash)) {
            throw new IOException("the disk gives back other bytes than were written to it");
        }
        return hash;
    }

    private Snapshot place(Path fresh, String hash) throws IOException {
        List<Snapshot> before = listAll(folder);
        Snapshot kept = Snapshot.in(folder, next(before), Files.size(fresh), hash);
        Optional<Snapshot> same =
                before.stream().filter(one -> one.hash().equals(hash)).findFirst();
        if (same.isPresent() && same.get().equals(before.get(0)) && same.get().isWhole()) {
            return same.get();
        }
        Files.move(fresh, kept.file());
        if (same.isPresent()
                && !needed().contains(same.get().file().getFileName().toString())) {
            Files.deleteIfExists(same.get().file());
        }
        return kept;
    }

    // Also where the clock was set back, the newest is the last one kept.
    private Instant next(List<Snapshot> before) {
        Instant now = clock.instant();
        if (before.isEmpty()) {
            return now;
        }
        Instant after = before.get(0).time().plusMillis(1);
        return now.isBefore(after) ? after : now;
    }

    private void removeOld(Snapshot kept) throws IOException {
        List<Snapshot> all = listAll(folder);
        Set<String> needed = needed();
        for (Snapshot old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            if (!old.equals(kept) && !needed.contains(old.file().getFileName().toString())) {
                Files.deleteIfExists(old.file());
            }
        }
    }

    private Set<String> needed() throws IOException {
        Set<String> needed = new HashSet<>();
        for (Path mark : Snapshots.listAll(folder, "unsaved-*.mark")) {
            Unsaved.read(mark).map(Unsaved::newest).ifPresent(needed::add);
        }
        return needed;
    }
}
