package org.entente.io;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out what an exception of the system means for the file that was to be written. */
final class Diagnosis {
    private static final int LONGEST_NAME = 255;
    private static final long FULL = 1 << 16;

    private final Path file;
    private final Path folder;

    Diagnosis(Path file) {
        this.file = file;
        Path parent = file.toAbsolutePath().getParent();
        folder = parent == null ? file.toAbsolutePath() : parent;
    }

    /** Something done to files. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** Does it; what fails is told with its remedy, an interruption as it is. */
    <T> T explaining(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (SaveException | ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new SaveException(of(e), e);
        }
    }

    private Trouble of(IOException e) {
        if (!Files.isDirectory(folder)) {
            return new Trouble.FolderGone(file);
        }
        String said = said(e);
        if (isFull(e, said)) {
            return new Trouble.DiskFull(file);
        }
        if (said.contains("too long") || (e instanceof FileSystemException && isLong())) {
            return new Trouble.NameTooLong(file);
        }
        if (said.contains("read-only file system") || isReadOnlyStore()) {
            return new Trouble.ReadOnlyFolder(file);
        }
        if (e instanceof AccessDeniedException) {
            return denied();
        }
        return new Trouble.Other(file, FileTrouble.reason(e));
    }

    private Trouble denied() {
        if (Files.exists(file) && !Files.isWritable(file)) {
            return new Trouble.ReadOnlyFile(file);
        }
        return Files.isWritable(folder) ? new Trouble.NoRights(file) : new Trouble.ReadOnlyFolder(file);
    }

    private static String said(IOException e) {
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return said == null ? "" : said.toLowerCase(Locale.ROOT);
    }

    // Some systems speak the person's language, so what is left on the disk is asked as well.
    private boolean isFull(IOException e, String said) {
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return true;
        }
        try {
            return !(e instanceof AccessDeniedException)
                    && !(e instanceof NoSuchFileException)
                    && Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean isReadOnlyStore() {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean isLong() {
        return String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }
}
