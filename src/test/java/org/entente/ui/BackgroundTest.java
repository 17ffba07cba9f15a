package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.concurrent.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest {
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Starts work, and cancels it once it has ended, but before that could be told. */
    private void cancelLate(Background.Work<String> work) {
        try (Background background = new Background()) {
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                Task<String> task = Background.task(work);
                background.start(task, told::add, failure -> told.add("failed"));
                try {
                    task.get();
                } catch (ExecutionException e) {
                    // As it is meant to.
                }
                task.cancel();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void whatIsDoneIsTold() throws TimeoutException {
        try (Background background = new Background()) {
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                background.start(() -> "done", told::add, failure -> told.add("failed"));
                return null;
            });
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !told.isEmpty());
        }
        assertEquals(List.of("done"), told);
    }

    @Test
    void afterACancelNothingIsToldThoughTheWorkWasDone() {
        cancelLate(progress -> "done");

        assertEquals(List.of(), told);
    }

    @Test
    void afterACancelNothingIsToldThoughTheWorkHadFailed() {
        cancelLate(progress -> {
            throw new IOException("meant");
        });

        assertEquals(List.of(), told);
    }
}
