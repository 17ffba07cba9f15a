package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.layout.Progress;

/** The file that the program is started with: read while JavaFX starts, watched as soon as there is a window. */
final class FirstFile {
    private final Path path;
    private List<TableUse> tables = List.of();
    private final FutureTask<Opened> reading = new FutureTask<>(this::read);
    private volatile Progress watcher = Progress.UNWATCHED;

    FirstFile(Path path) {
        this.path = path;
    }

    private Opened read() throws Exception {
        return Opened.of(path, tables, done -> watcher.goOn(done));
    }

    Path path() {
        return path;
    }

    /**
     * Reads, on the thread that calls.
     *
     * @param known what was said of tables before
     */
    void begin(List<TableUse> known) {
        tables = known;
        reading.run();
    }

    /** What came of it; empty where it takes longer, or failed: {@link #watched} says how. */
    Optional<Opened> within(long millis) {
        try {
            return Optional.of(reading.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Waits until it is read; an interrupt, or a "no" of the watcher, ends the reading too. */
    Opened watched(Progress progress) throws Exception {
        watcher = progress;
        try {
            return reading.get();
        } catch (InterruptedException e) {
            reading.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
