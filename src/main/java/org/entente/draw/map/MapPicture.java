package org.entente.draw.map;

import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.Scene;

/** The map of a whole scene, without a display. */
public final class MapPicture {
    /** Up to so many visible actors are drawn as a story: with shapes, arrows, badges and a name each. */
    public static final int FEW = 200;

    private MapPicture() {}

    /**
     * Paints a scene as the camera sees it, without names.
     *
     * @param width  of the picture, pixels, as is {@code height}
     * @param scale  pixels for one px
     * @return its pixels, row by row, {@code 0xAARRGGBB} and opaque
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static int[] of(Scene scene, Palette palette, Camera camera, int width, int height, double scale)
            throws InterruptedException {
        MapIndex index = MapIndex.of(scene.visible().graph(), scene.x(), scene.y());
        MapScene map = MapScene.of(index, scene.visible());
        MapColors colors = MapColors.of(palette, scene.visible().graph().tieTypes());
        MapLook look = MapLook.of(map, camera.zoom(), false);
        int[] pixels = new int[width * height];
        MapFrame frame = new MapFrame(map, new Viewport(camera, width, height, scale), colors, look, 1);
        if (!new MapPainter().paint(frame, pixels, () -> !Thread.currentThread().isInterrupted())) {
            throw new InterruptedException("nobody waits for the picture any more");
        }
        return pixels;
    }
}
