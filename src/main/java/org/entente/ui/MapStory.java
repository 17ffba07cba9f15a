package org.entente.ui;

import org.entente.draw.AwtTextMeter;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.RasterPainter;
import org.entente.draw.map.Foreground;
import org.entente.draw.map.MapLook;
import org.entente.draw.map.MapPainter;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;

/** Draws the foreground of a map as a story over its pixels. */
final class MapStory {
    private final AwtTextMeter fonts = new AwtTextMeter();
    private final RasterPainter painter = new RasterPainter(fonts);

    /** The foreground of a scene, as a wish has it. */
    Picture picture(MapWish wish, MapScene scene, MapLook look, Foreground near) {
        return Picture.near(
                wish.scene(),
                near.withNeighbours(scene),
                near.ties(),
                look.fadeFrom(),
                wish.palette(),
                wish.view().camera().zoom(),
                fonts);
    }

    /** Lays it over a map's pixels. */
    void draw(Picture picture, Viewport view, Palette palette, MapPainter curves, int[] pixels) {
        curves.draw(picture.ties(), view, pixels);
        painter.paintOverCurves(pixels, view.width(), view.height(), view.scale(), picture, palette, view.camera());
    }
}
