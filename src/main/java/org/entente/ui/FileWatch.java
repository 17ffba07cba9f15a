package org.entente.ui;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Waits, without using time, until a file has another content. */
final class FileWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FileWatch.class.getName());
    private static final long WRITING_MILLIS = 250;

    private final Path file;
    private final Consumer<FileStamp> changed;
    private @Nullable WatchService service;
    private FileStamp known;
    private volatile boolean closed;

    /**
     * @param read    what the file was when it was read: a change since then is told at once
     * @param changed told what the file is now, on a thread of the watch's own
     */
    FileWatch(Path file, FileStamp read, Consumer<FileStamp> changed) {
        this.file = file.toAbsolutePath();
        this.changed = changed;
        known = read;
        try {
            WatchService fresh = this.file.getFileSystem().newWatchService();
            service = fresh;
            Objects.requireNonNullElse(this.file.getParent(), this.file)
                    .register(
                            fresh,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            Thread thread = new Thread(() -> watch(fresh), "entente-watch");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "not watched: " + file, e);
            close();
        }
    }

    private void compare() {
        FileStamp now = FileStamp.of(file);
        if (!closed && !now.equals(known)) {
            known = now;
            changed.accept(now);
        }
    }

    private void watch(WatchService watched) {
        try {
            compare();
            while (true) {
                WatchKey key = watched.take();
                // Programs write in several goes: the last one counts.
                Thread.sleep(WRITING_MILLIS);
                key.pollEvents();
                compare();
                if (!key.reset()) {
                    return;
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        @Nullable WatchService open = service;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.log(Level.INFO, "watch not closed: " + file, e);
            }
        }
    }
}
