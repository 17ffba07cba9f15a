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

    public boolean meets(Bounds other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** How far another reaches out on the side where it does so most; 0 or less if it lies within. */
    double overhang(Bounds other) {
        return Math.max(
                Math.max(left - other.left, other.right - right), Math.max(top - other.top, other.bottom - bottom));
    }

    public Bounds moved(double dx, double dy) {
        return new Bounds(left + dx, top + dy, right + dx, bottom + dy);
    }

    public Bounds grown(double by) {
        return new Bounds(left - by, top - by, right + by, bottom + by);
    }

    /** The least that holds some points: x and y in turn, one point at least. */
    static Bounds of(double[] points) {
        double left = points[0];
        double top = points[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Bounds(left, top, right, bottom);
    }

    static Bounds around(double x, double y, double halfWidth, double halfHeight) {
        return new Bounds(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    public Bounds with(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
