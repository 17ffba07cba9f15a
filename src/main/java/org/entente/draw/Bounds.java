package org.entente.draw;

/** A rectangle in px, y downwards; {@link #NONE} has no inside. */
public record Bounds(double left, double top, double right, double bottom) {
    public static final Bounds NONE = new Bounds(0, 0, 0, 0);

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    boolean meets(Bounds other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    static Bounds around(double x, double y, double halfWidth, double halfHeight) {
        return new Bounds(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    Bounds with(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
