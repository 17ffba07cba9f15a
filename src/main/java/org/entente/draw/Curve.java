package org.entente.draw;

/** A cubic Bézier curve from (x0, y0) to (x3, y3), in px. */
public record Curve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    static final int PIECES = 16;

    /** The curve whose middle is (mx, my), bent evenly. */
    public static Curve through(double x0, double y0, double mx, double my, double x3, double y3) {
        // A quadratic curve with its control point q passes its middle at (a + 2q + b) / 4.
        double qx = 2 * mx - (x0 + x3) / 2;
        double qy = 2 * my - (y0 + y3) / 2;
        return new Curve(
                x0,
                y0,
                x0 + (qx - x0) * 2 / 3,
                y0 + (qy - y0) * 2 / 3,
                x3 + (qx - x3) * 2 / 3,
                y3 + (qy - y3) * 2 / 3,
                x3,
                y3);
    }

    /** The abscissa at t, from 0 at the start to 1 at the end. */
    public double x(double t) {
        return at(x0, x1, x2, x3, t);
    }

    /** The ordinate at t, from 0 at the start to 1 at the end. */
    public double y(double t) {
        return at(y0, y1, y2, y3, t);
    }

    /** The ends of straight pieces that follow the curve: x and y in turn. */
    public double[] points() {
        double[] points = new double[2 * PIECES + 2];
        for (int i = 0; i <= PIECES; i++) {
            points[2 * i] = x((double) i / PIECES);
            points[2 * i + 1] = y((double) i / PIECES);
        }
        return points;
    }

    /** The rectangle about the curve. */
    Bounds box() {
        return Bounds.of(points());
    }

    /** How far the point (x, y) is from the curve, in px, to within a fraction of its bend. */
    public double distance(double x, double y) {
        double[] points = points();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 2; i < points.length; i += 2) {
            least = Math.min(least, toSegment(x, y, points[i - 2], points[i - 1], points[i], points[i + 1]));
        }
        return least;
    }

    private static double toSegment(double x, double y, double ax, double ay, double bx, double by) {
        double ex = bx - ax;
        double ey = by - ay;
        double square = ex * ex + ey * ey;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * ex + (y - ay) * ey) / square));
        return Math.hypot(x - ax - along * ex, y - ay - along * ey);
    }

    private static double at(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** The part from the first t to the second. */
    Curve part(double from, double to) {
        double third = (to - from) / 3;
        double ax = x(from);
        double ay = y(from);
        double bx = x(to);
        double by = y(to);
        return new Curve(
                ax,
                ay,
                ax + slope(x0, x1, x2, x3, from) * third,
                ay + slope(y0, y1, y2, y3, from) * third,
                bx - slope(x0, x1, x2, x3, to) * third,
                by - slope(y0, y1, y2, y3, to) * third,
                bx,
                by);
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }
}
