package org.entente.ui;

import java.util.Arrays;
import java.util.Objects;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.draw.Bounds;
import org.entente.draw.Palette;
import org.entente.draw.map.Hulls;
import org.entente.draw.map.MapIndex;
import org.entente.draw.map.MapScene;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** The hulls of communities under a story: a small picture, drawn out to its place in the world. */
final class StoryGround extends ImageView {
    private Hulls hulls = Hulls.NONE;
    private @Nullable VisiblePart visible;
    private @Nullable Palette palette;
    private int[] communities = {};
    private long placesShown = -1;

    StoryGround() {
        setId("story-ground");
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(true);
        setVisible(false);
    }

    /** @param zoom px for one world unit */
    void show(Workspace workspace, Palette now, double zoom) {
        if (isOutdated(workspace, now)) {
            make(workspace, now);
        }
        Bounds bounds = hulls.bounds();
        setX(bounds.left() * zoom);
        setY(bounds.top() * zoom);
        setFitWidth(bounds.width() * zoom);
        setFitHeight(bounds.height() * zoom);
    }

    private boolean isOutdated(Workspace workspace, Palette now) {
        return placesShown != workspace.places().versionProperty().get()
                || !workspace.visible().equals(visible)
                || !now.equals(palette)
                || !Arrays.equals(workspace.communitiesProperty().get(), communities);
    }

    private void make(Workspace workspace, Palette now) {
        placesShown = workspace.places().versionProperty().get();
        visible = workspace.visible();
        palette = now;
        communities = workspace.communitiesProperty().get();
        hulls = communities.length == 0 ? Hulls.NONE : hulls(workspace, now);
        setVisible(hulls.columns() > 0);
        if (isVisible()) {
            WritableImage image = new WritableImage(hulls.columns(), hulls.rows());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            hulls.columns(),
                            hulls.rows(),
                            PixelFormat.getIntArgbInstance(),
                            hulls.colors(),
                            0,
                            hulls.columns());
            setImage(image);
        } else {
            setImage(null);
        }
    }

    private Hulls hulls(Workspace workspace, Palette now) {
        try {
            MapIndex index = MapIndex.of(
                    workspace.graph(),
                    workspace.places().allX(),
                    workspace.places().allY());
            return Hulls.of(MapScene.of(index, Objects.requireNonNull(visible)), communities, now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Hulls.NONE;
        }
    }
}
