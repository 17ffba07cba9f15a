package org.entente.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What processes that ended left in a folder. */
public final class Leftovers {
    // A file changes after the temporary one was made, but not every disk counts finer than two seconds.
    private static final Duration COARSE = Duration.ofMinutes(1);

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
    }

    /**
     * What was done.
     *
     * @param removed the number of temporary files that are gone
     * @param ended files that were half written and now hold the new content
     */
    public record Tidied(int removed, List<Path> ended) {
        public Tidied {
            ended = List.copyOf(ended);
        }
    }

    Tidied tidy() {
        List<Path> ended = new ArrayList<>();
        int removed = 0;
        for (Path file : temporary()) {
            Optional<TemporaryName> name =
                    TemporaryName.parse(file).filter(one -> one.owner().isGone());
            if (name.isPresent() && tidy(file, name.get(), ended)) {
                removed++;
            }
        }
        return new Tidied(removed, ended);
    }

    private boolean tidy(Path whole, TemporaryName name, List<Path> ended) {
        try {
            Instant made = Files.getLastModifiedTime(whole).toInstant().minus(COARSE);
            for (Path file : list("*")) {
                if (isBegun(file, name, made)) {
                    new InPlace(whole, file, name).end();
                    ended.add(file);
                }
            }
            return Files.deleteIfExists(whole);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isBegun(Path file, TemporaryName name, Instant made) throws IOException {
        BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return there.isRegularFile()
                && !there.lastModifiedTime().toInstant().isBefore(made)
                && Files.isReadable(file)
                && InPlace.isBegun(InPlace.head(file), name);
    }

    private List<Path> temporary() {
        try {
            return list(".entente-*.tmp");
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Path> list(String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }
}
