package org.entente.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written, all links followed.
 *
 * @param kind what is there now
 */
record Target(Path file, Kind kind) {
    private static final int MOST_LINKS = 40;

    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /** A pipe or a device. */
        STREAM
    }

    static Target of(Path asked) throws IOException {
        @Nullable BasicFileAttributes there = attributes(asked);
        if (there == null) {
            return new Target(end(asked.toAbsolutePath()), Kind.NOTHING);
        }
        if (there.isRegularFile()) {
            return new Target(asked.toRealPath(), Kind.FILE);
        }
        return new Target(asked, there.isDirectory() ? Kind.FOLDER : Kind.STREAM);
    }

    /** Whether the file has other names, which would keep the old content if another file took this one's place. */
    boolean hasOtherNames() throws IOException {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer links && links > 1;
        } catch (UnsupportedOperationException | IllegalArgumentException notTold) {
            return false;
        }
    }

    private static @Nullable BasicFileAttributes attributes(Path file, LinkOption... options) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, options);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    // Files.isSymbolicLink says no where the disk fails, and a file would take the link's place.
    private static boolean isLink(Path file) throws IOException {
        @Nullable BasicFileAttributes there = attributes(file, LinkOption.NOFOLLOW_LINKS);
        return there != null && there.isSymbolicLink();
    }

    private static Path end(Path start) throws IOException {
        Path at = start;
        for (int links = 0; isLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(start.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }
}
