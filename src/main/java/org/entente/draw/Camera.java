package org.entente.draw;

import java.util.stream.Stream;

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
    private static final double LEAST_MARGIN = 6;
    private static final double LARGEST_FIT = 1.5;
    private static final int MOST_TRIES = 4;

    /**
     * The camera under which a whole scene, names included, fills a room with a margin of 6 %. Its numbers are finite, however
     * far off an actor was put.
     *
     * @param widthPx of the room, as is {@code heightPx}
     */
    public static Camera fit(Scene scene, Palette palette, TextMeter meter, double widthPx, double heightPx) {
        return fit(scene, palette, meter, widthPx, heightPx, 0, 0);
    }

    /**
     * As {@link #fit(Scene, Palette, TextMeter, double, double)}, moved so that no shape and no name lies in the lower right corner,
     * as far as the margin has room for that.
     *
     * @param cornerWidthPx  what is to be kept free there, as is {@code cornerHeightPx}
     */
    public static Camera fit(
            Scene scene,
            Palette palette,
            TextMeter meter,
            double widthPx,
            double heightPx,
            double cornerWidthPx,
            double cornerHeightPx) {
        double roomX = widthPx * (1 - 2 * MARGIN);
        double roomY = heightPx * (1 - 2 * MARGIN);
        Draft draft = new Draft(scene, palette, meter);
        double zoom = roughly(draft, roomX, roomY);
        Picture picture = draft.picture(zoom);
        Bounds bounds = picture.bounds();
        Bounds spread = draft.spread();
        for (int tries = 0; tries < MOST_TRIES && zoom > LEAST_ZOOM; tries++) {
            double overX = bounds.width() - roomX;
            double overY = bounds.height() - roomY;
            if (overX <= 0 && overY <= 0) {
                break;
            }
            // Only the way between actors shrinks with the zoom; names do not.
            double over = Math.max(overX / Math.max(1, spread.width()), overY / Math.max(1, spread.height()));
            zoom = Math.max(LEAST_ZOOM, Math.max(zoom / 2, zoom - over));
            picture = draft.picture(zoom);
            bounds = picture.bounds();
        }
        Camera centred = new Camera(
                zoom,
                widthPx / 2 - (bounds.left() + bounds.right()) / 2,
                heightPx / 2 - (bounds.top() + bounds.bottom()) / 2);
        return centred.clearOf(picture, widthPx - cornerWidthPx, heightPx - cornerHeightPx);
    }

    /** Moved to the left or up, whichever is less, so that nothing of a picture lies beyond both of these. */
    private Camera clearOf(Picture picture, double right, double bottom) {
        double left = 0;
        double up = 0;
        Stream<Bounds> boxes = Stream.concat(
                picture.actors().stream().map(ActorMark::box),
                picture.labels().stream().map(LabelMark::box));
        for (Bounds box : (Iterable<Bounds>) boxes::iterator) {
            double overX = box.right() + dx - right;
            double overY = box.bottom() + dy - bottom;
            if (overX > 0 && overY > 0) {
                left = Math.max(left, overX);
                up = Math.max(up, overY);
            }
        }
        boolean roomAtLeft = picture.bounds().left() + dx - left >= LEAST_MARGIN;
        boolean roomAbove = picture.bounds().top() + dy - up >= LEAST_MARGIN;
        if (roomAtLeft && (left <= up || !roomAbove)) {
            return moved(-left, 0);
        }
        return roomAbove ? moved(0, -up) : this;
    }

    /** The largest zoom at which shapes and names fit, if every name stood beneath its shape. */
    private static double roughly(Draft draft, double roomX, double roomY) {
        double low = LEAST_ZOOM;
        double high = LARGEST_FIT;
        for (int i = 0; i < 12; i++) {
            double tried = i == 0 ? high : Math.sqrt(low * high);
            Bounds frame = draft.frame(tried);
            if (frame.width() <= roomX && frame.height() <= roomY) {
                low = tried;
            } else {
                high = tried;
            }
        }
        return low;
    }

    /**
     * The camera under which a rectangle of the world fills a room with a margin of 6 %, however large it is; a small one at 150 %
     * at most.
     *
     * @param widthPx of the room, as is {@code heightPx}
     */
    public static Camera around(Bounds world, double widthPx, double heightPx) {
        double zoom =
                Math.min(LARGEST_FIT, (1 - 2 * MARGIN) * Math.min(widthPx / world.width(), heightPx / world.height()));
        double middleX = (world.left() + world.right()) / 2;
        double middleY = (world.top() + world.bottom()) / 2;
        return new Camera(zoom, widthPx / 2 - middleX * zoom, heightPx / 2 - middleY * zoom);
    }

    /** The camera that shows the world point (x, y) at a point of the screen, at the same zoom. */
    public Camera showing(double x, double y, double screenX, double screenY) {
        return new Camera(zoom, screenX - x * zoom, screenY - y * zoom);
    }

    /** Zoomed about a point of the screen that stays where it is; within {@link #LEAST_ZOOM} and {@link #MOST_ZOOM}. */
    public Camera zoomed(double factor, double screenX, double screenY) {
        return zoomed(factor, screenX, screenY, LEAST_ZOOM);
    }

    /** As {@link #zoomed(double, double, double)}, as far out as {@code least}: a large graph fits no room at the usual zoom. */
    public Camera zoomed(double factor, double screenX, double screenY, double least) {
        double next = Math.max(least, Math.min(MOST_ZOOM, zoom * factor));
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
