package org.entente.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.application.Platform;
import org.entente.draw.LabelMark;
import org.entente.draw.map.MapLabels;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;
import org.jspecify.annotations.Nullable;

/** The names on the map. Room for them is found off the JavaFX thread, anew when the scene has changed. */
final class MapNames implements AutoCloseable {
    private final Fonts fonts;
    private final Runnable changed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "entente-names");
        one.setDaemon(true);
        return one;
    });

    private @Nullable MapScene scene;
    private @Nullable MapLabels labels;
    private @Nullable Future<?> search;

    /** @param changed called when there are other names, on the JavaFX thread */
    MapNames(Fonts fonts, Runnable changed) {
        this.fonts = fonts;
        this.changed = changed;
    }

    /** From now on names are those of that scene. */
    void use(MapScene next) {
        @Nullable MapScene before = scene;
        if (Objects.equals(before, next)) {
            return;
        }
        if (before == null || !before.index().equals(next.index())) {
            labels = null;
        }
        scene = next;
        if (search != null) {
            search.cancel(true);
        }
        search = thread.submit(() -> {
            MapLabels found = MapLabels.of(next, fonts.meter(), null);
            Platform.runLater(() -> show(next, found));
            return found;
        });
    }

    /** Has no names: those of a layout under way would be gone before they are read, and cost it time. */
    void forget() {
        scene = null;
        labels = null;
        if (search != null) {
            search.cancel(true);
        }
    }

    private void show(MapScene of, MapLabels found) {
        if (of.equals(scene)) {
            labels = found;
            changed.run();
        }
    }

    /** The names in sight of a view, or that reach into it, in px about the world's origin. */
    List<LabelMark> inSight(Viewport view) {
        @Nullable MapLabels now = labels;
        @Nullable MapScene current = scene;
        return now == null || current == null
                ? List.of()
                : now.visible(view).stream()
                        .filter(mark -> current.showsActor(mark.actor()))
                        .toList();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
