package org.entente.ui;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;
import org.entente.draw.Arrangement;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** Finds places, off the JavaFX thread, for whoever is visible and has none; the others stay. */
final class Arranger implements AutoCloseable {
    /** The progress while nothing is laid out. */
    static final double IDLE = -1;

    /** How long a layout waits after a person has moved the picture. */
    private static final long WAY_NANOS = 250_000_000;

    private static final long WAY_MILLIS = 20;

    private static final Logger LOG = Logger.getLogger(Arranger.class.getName());

    private final Workspace workspace;
    private final Background background;
    private final Runnable done;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final AtomicLong lastWay = new AtomicLong(System.nanoTime() - WAY_NANOS);
    private @Nullable Run run;

    /**
     * One layout under way.
     *
     * @param enough whether the places found so far will do
     * @param ahead  whether it has told of a sketch that the JavaFX thread has not taken yet
     */
    private record Run(VisiblePart visible, AtomicBoolean enough, AtomicBoolean ahead, Task<Arrangement> task) {}

    /** @param done called when all have a place */
    Arranger(Workspace workspace, Background background, Runnable done) {
        this.workspace = workspace;
        this.background = background;
        this.done = done;
        workspace.visibleProperty().subscribe(visible -> place(visible, Arrangement.By.TIES));
    }

    /** 0 to 1 while actors are laid out, else {@link #IDLE}. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Lays some actors out again, those that are pinned excepted; all others stay. */
    void layOut(Collection<Integer> actors, Arrangement.By by) {
        stop();
        Places places = workspace.places();
        places.forget(actors.stream().mapToInt(Integer::intValue).filter(actor -> !places.isPinned(actor)));
        place(workspace.visible(), by);
    }

    /** Has a layout wait a little: all cores are for the picture that a person moves. What it finds is the same. */
    void giveWay() {
        lastWay.set(System.nanoTime());
    }

    private boolean waited(AtomicBoolean enough, AtomicBoolean ahead) {
        while ((ahead.get() || System.nanoTime() - lastWay.get() < WAY_NANOS) && !enough.get()) {
            try {
                Thread.sleep(WAY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Is content with the places found so far. */
    void enough() {
        @Nullable Run now = run;
        if (now != null) {
            now.enough.set(true);
        }
    }

    private void place(VisiblePart visible, Arrangement.By by) {
        Places places = workspace.places();
        boolean underWay = run != null && visible.actors().allMatch(run.visible::showsActor);
        if (underWay || visible.actors().noneMatch(places::misses)) {
            return;
        }
        stop();
        Arrangement known = places.arrangement();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicBoolean ahead = new AtomicBoolean();
        Task<Arrangement> task = Background.task(told -> known.laidOut(
                        visible,
                        by,
                        sketch -> sketch(ahead, sketch),
                        part -> waited(enough, ahead) && told.goOn(part) && !enough.get())
                .arrangement());
        run = new Run(visible, enough, ahead, task);
        task.progressProperty().subscribe(part -> {
            if (run != null && run.task.equals(task)) {
                progress.set(Math.max(0, part.doubleValue()));
            }
        });
        background.start(
                task,
                arrangement -> {
                    end();
                    places.addMissing(arrangement);
                    done.run();
                },
                failure -> {
                    end();
                    LOG.log(Level.WARNING, "actors could not be laid out", failure);
                });
    }

    // While the window is still being made, a layout would only take the cores from it.
    private void sketch(AtomicBoolean ahead, Arrangement sketch) {
        ahead.set(true);
        Platform.runLater(() -> {
            ahead.set(false);
            // A layout that was cancelled may still have told of a sketch.
            if (run == null || run.ahead != ahead) {
                return;
            }
            Places places = workspace.places();
            if (run.visible.actors().noneMatch(places::misses)) {
                stop();
                return;
            }
            if (places.areMissing()) {
                giveWay();
            }
            places.sketch(sketch);
        });
    }

    private void end() {
        run = null;
        progress.set(IDLE);
    }

    private void stop() {
        @Nullable Run now = run;
        if (now != null) {
            now.task.cancel();
            end();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
