package org.entente.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What the window needs and JavaFX does not, made on threads of its own while JavaFX starts. */
final class Beginning {
    private static final long PATIENCE_MILLIS = 400;

    private final FutureTask<Boolean> dark =
            new FutureTask<>(() -> SystemTheme.isDark().orElse(false));
    private final FutureTask<Boolean> still =
            new FutureTask<>(() -> SystemMotion.isStill().orElse(false));
    private final FutureTask<Settings> settings;
    private final @Nullable FirstFile file;

    /** @param file to be opened; null for the welcome page */
    Beginning(AppFolders folders, @Nullable Path file) {
        settings = new FutureTask<>(new SettingsFile(folders.config())::read);
        this.file = file == null ? null : new FirstFile(file);
        run("entente-theme", dark::run);
        run("entente-motion", still::run);
        run("entente-begin", () -> {
            settings.run();
            if (this.file != null) {
                this.file.begin(settings().tables());
            }
        });
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the desktop is dark; light where it does not say so soon. */
    boolean systemIsDark() throws InterruptedException {
        return answer(dark);
    }

    /** Whether the desktop wants no animation; it moves where it does not say so soon. */
    boolean systemIsStill() throws InterruptedException {
        return answer(still);
    }

    private static boolean answer(FutureTask<Boolean> question) throws InterruptedException {
        try {
            return question.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    Settings settings() throws InterruptedException {
        try {
            return settings.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading settings never fails", e);
        }
    }

    @Nullable FirstFile file() {
        return file;
    }
}
