package org.entente.ui;

import org.entente.draw.AwtTextMeter;
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

    Picture draw(
            MapPaint.Wish wish,
            Viewport view,
            MapScene scene,
            MapLook look,
            Foreground near,
            MapPainter curves,
            int[] pixels) {
        Picture picture = Picture.near(
                wish.scene(),
                near.withNeighbours(scene),
                near.ties(),
                look.fadeFrom(),
                wish.palette(),
                view.camera().zoom(),
                fonts);
        curves.draw(picture.ties(), view, pixels);
        painter.paintOverCurves(
                pixels, view.width(), view.height(), view.scale(), picture, wish.palette(), view.camera());
        return picture;
    }
}
