package org.entente.draw.map;

import org.entente.draw.Camera;

/**
 * What part of the world is seen, and on how many pixels. The camera and points on the screen are in px at 100 %, as mouse
 * events are; sizes of the picture are in pixels of the device.
 *
 * @param width  pixels of the picture, as is {@code height}
 * @param scale  pixels of the device for one px: 2 on a screen at 200 %
 */
public record Viewport(Camera camera, int width, int height, double scale) {

    public Viewport {
        if (width < 1 || height < 1 || !(scale > 0)) {
            throw new IllegalArgumentException("no such picture: " + width + "x" + height + " at " + scale);
        }
    }

    /** Pixels for one world unit. */
    double zoom() {
        return camera.zoom() * scale;
    }

    /** The pixel column of the world's abscissa 0. */
    double originX() {
        return camera.dx() * scale;
    }

    /** The pixel row of the world's ordinate 0. */
    double originY() {
        return camera.dy() * scale;
    }
}
