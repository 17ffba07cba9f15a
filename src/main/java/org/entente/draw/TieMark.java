package org.entente.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie as drawn, in px.
 *
 * @param curve    from border to border of the two shapes
 * @param color    of its type, {@code 0xAARRGGBB}; opaque but on a map
 * @param width    of the line
 * @param ends     the marks where it meets its actors
 * @param endWidth of their lines
 * @param badge    how many sources it rests on; null where ties are drawn too small for it
 */
public record TieMark(
        int tie,
        Curve curve,
        int color,
        double width,
        List<EndMark.Part> ends,
        double endWidth,
        @Nullable Badge badge) {
    public TieMark {
        ends = List.copyOf(ends);
    }

    TieMark colored(int other) {
        return new TieMark(tie, curve, other, width, ends, endWidth, badge);
    }

    /** How far a point is from the badge, if that holds it (then below 0), or else from the line. */
    double distance(double x, double y) {
        double fromBadge = badge == null ? 0 : badge.distance(x, y);
        return fromBadge < 0 ? fromBadge : curve.distance(x, y);
    }
}
