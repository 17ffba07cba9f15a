package org.entente.ui;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.map.MapLabels;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;
import org.jspecify.annotations.Nullable;

/** The names on the map. Room for them is found off the JavaFX thread, anew when the scene has changed. */
final class MapNames implements AutoCloseable {
    /** A pen round the letters would take longer than the frame; px. */
    private static final double[][] HALO = {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}};

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

    private void show(MapScene of, MapLabels found) {
        if (of.equals(scene)) {
            labels = found;
            changed.run();
        }
    }

    /** Draws the names in sight. */
    void draw(GraphicsContext g, Viewport view, Palette palette) {
        @Nullable MapLabels now = labels;
        @Nullable MapScene current = scene;
        if (now == null || current == null) {
            return;
        }
        Color ground = Paints.of(palette.ground());
        Color ink = Paints.of(palette.ink());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
        for (LabelMark mark : now.visible(view)) {
            if (current.showsActor(mark.actor())) {
                g.setFont(fonts.font(mark.size(), mark.strong()));
                for (LabelMark.Line line : mark.lines()) {
                    double x = line.left() + view.camera().dx();
                    double y = line.baseline() + view.camera().dy();
                    g.setFill(ground);
                    for (double[] way : HALO) {
                        g.fillText(line.text(), x + way[0], y + way[1]);
                    }
                    g.setFill(ink);
                    g.fillText(line.text(), x, y);
                }
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
