package org.entente.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The settings as they are now. Each change is written at once, but off the JavaFX thread: a disk may be slow. */
final class KeptSettings implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final SettingsFile file;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread writer = new Thread(work, "entente-settings");
        writer.setDaemon(true);
        return writer;
    });

    private Settings now;

    KeptSettings(SettingsFile file, Settings now) {
        this.file = file;
        this.now = now;
    }

    Settings now() {
        return now;
    }

    void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(now);
        now = next;
        thread.execute(() -> file.write(next));
    }

    /** Waits until the last change is written. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
