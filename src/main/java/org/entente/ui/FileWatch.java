package org.entente.ui;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Waits, without using time, until a file has another content. */
final class FileWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FileWatch.class.getName());
    private static final long WRITING_MILLIS = 250;

    private final Path file;
    private final Runnable changed;
    private @Nullable WatchService service;
    private Stamp known;

    /** When a file was written and how long it is; time null where there is none. */
    private record Stamp(@Nullable Object time, long size) {
        static Stamp of(Path file) {
            try {
                return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                return new Stamp(null, -1);
            }
        }
    }

    /** @param changed called on a thread of the watch's own */
    FileWatch(Path file, Runnable changed) {
        this.file = file.toAbsolutePath();
        this.changed = changed;
        known = Stamp.of(this.file);
        try {
            WatchService fresh = this.file.getFileSystem().newWatchService();
            Objects.requireNonNullElse(this.file.getParent(), this.file)
                    .register(fresh, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            service = fresh;
            Thread thread = new Thread(() -> watch(fresh), "entente-watch");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.INFO, "not watched: " + file, e);
        }
    }

    private void watch(WatchService watched) {
        try {
            while (true) {
                WatchKey key = watched.take();
                // Programs write in several goes: the last one counts.
                Thread.sleep(WRITING_MILLIS);
                key.pollEvents();
                Stamp now = Stamp.of(file);
                if (now.time() != null && !now.equals(known)) {
                    known = now;
                    changed.run();
                }
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
