package org.entente.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.entente.layout.Progress;

/** Work off the JavaFX thread: the one bridge between a room's {@link Progress} and a {@link Task}. */
final class Background implements AutoCloseable {
    /** Until then nobody need be told that something is under way, ms. */
    static final long PATIENCE_MILLIS = 300;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "entente-work");
        thread.setDaemon(true);
        return thread;
    });

    /** Work that asks whether anyone still waits for it. */
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** A task that reports to its progress property; cancelling it makes the work's next question be answered "no". */
    static <T> Task<T> task(Work<T> work) {
        return new Job<>(work);
    }

    private static final class Job<T> extends Task<T> {
        private final Work<T> work;
        private volatile boolean unwanted;

        Job(Work<T> work) {
            this.work = work;
        }

        @Override
        protected T call() throws Exception {
            return work.run(done -> {
                updateProgress(done, 1);
                return !isCancelled();
            });
        }

        // One that is done, but has not told so yet, can no longer be cancelled by itself.
        @Override
        public boolean cancel(boolean interrupt) {
            unwanted = true;
            return super.cancel(interrupt);
        }
    }

    private static boolean isWanted(Task<?> task) {
        return !(task instanceof Job<?> job && job.unwanted);
    }

    <T> void start(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        start(task(progress -> work.call()), done, failed);
    }

    /** Runs the task; one of the two is called on the JavaFX thread, neither after a cancel. */
    <T> void start(Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        task.setOnSucceeded(event -> {
            if (isWanted(task)) {
                done.accept(task.getValue());
            }
        });
        task.setOnFailed(event -> {
            if (isWanted(task)) {
                failed.accept(task.getException());
            }
        });
        if (threads.isShutdown()) {
            task.cancel();
        } else {
            threads.execute(task);
        }
    }

    /** Calls it on the JavaFX thread if the task, which has been started, takes so long that a person should be told. */
    void whenSlow(Task<?> task, Runnable tell) {
        start(
                () -> {
                    Thread.sleep(PATIENCE_MILLIS);
                    return task;
                },
                slow -> {
                    if (slow.isRunning()) {
                        tell.run();
                    }
                },
                failure -> {});
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
