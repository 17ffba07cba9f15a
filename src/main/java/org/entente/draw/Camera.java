package org.entente.draw;

/**
 * From the marks of a picture to the screen: a picture already has its zoom, so the camera only moves it.
 *
 * @param zoom screen px per world unit
 * @param dx   added to a mark's abscissa, px, as is {@code dy} to its ordinate
 */
public record Camera(double zoom, double dx, double dy) {
    public static final double LEAST_ZOOM = 0.05;
    public static final double MOST_ZOOM = 8;
    private static final double MARGIN = 0.06;
    private static final double LARGEST_FIT = 1.5;

    /**
     * The camera under which a whole scene, names included, fills a room with a margin of 6 %.
     *
     * @param widthPx of the room, as is {@code heightPx}
     */
    public static Camera fit(Scene scene, Palette palette, TextMeter meter, double widthPx, double heightPx) {
        double roomX = widthPx * (1 - 2 * MARGIN);
        double roomY = heightPx * (1 - 2 * MARGIN);
        double low = LEAST_ZOOM;
        double high = LARGEST_FIT;
        // Names do not shrink with the zoom, so the size of the picture has to be tried.
        Bounds bounds = bounds(scene, palette, meter, high);
        if (bounds.width() > roomX || bounds.height() > roomY) {
            for (int i = 0; i < 9; i++) {
                double middle = Math.sqrt(low * high);
                Bounds tried = bounds(scene, palette, meter, middle);
                if (tried.width() <= roomX && tried.height() <= roomY) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            bounds = bounds(scene, palette, meter, low);
        } else {
            low = high;
        }
        return new Camera(
                low,
                widthPx / 2 - (bounds.left() + bounds.right()) / 2,
                heightPx / 2 - (bounds.top() + bounds.bottom()) / 2);
    }

    private static Bounds bounds(Scene scene, Palette palette, TextMeter meter, double zoom) {
        return Picture.of(scene, palette, zoom, meter).bounds();
    }

    /** The camera that shows the world point (x, y) at a point of the screen, at the same zoom. */
    public Camera showing(double x, double y, double screenX, double screenY) {
        return new Camera(zoom, screenX - x * zoom, screenY - y * zoom);
    }

    /** Zoomed about a point of the screen that stays where it is; within {@link #LEAST_ZOOM} and {@link #MOST_ZOOM}. */
    public Camera zoomed(double factor, double screenX, double screenY) {
        double next = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom * factor));
        double ratio = next / zoom;
        return new Camera(next, screenX - (screenX - dx) * ratio, screenY - (screenY - dy) * ratio);
    }

    public Camera moved(double byX, double byY) {
        return new Camera(zoom, dx + byX, dy + byY);
    }

    public double worldX(double screenX) {
        return (screenX - dx) / zoom;
    }

    public double worldY(double screenY) {
        return (screenY - dy) / zoom;
    }
}
