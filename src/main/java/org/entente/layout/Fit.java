package org.entente.layout;

/**
 * What brings places to others so that they fit best: less a middle, mirrored, turned and scaled, plus another middle
 * (Procrustes; Schönemann, Psychometrika 31, 1966).
 *
 * @param mirror -1 where ordinates change sign before that, else 1
 */
record Fit(double fromX, double fromY, double toX, double toY, double cos, double sin, int mirror) {
    /** Fewer do not tell whether they are mirrored. */
    private static final int FEW = 3;

    /**
     * @param toX   n abscissas, as are the ordinates {@code toY}
     * @param unit  the scale where places do not tell
     * @param which n: whose places are to fit, at least one
     */
    static Fit of(Places places, double[] toX, double[] toY, double unit, boolean... which) {
        int count = 0;
        double fromMiddleX = 0;
        double fromMiddleY = 0;
        double toMiddleX = 0;
        double toMiddleY = 0;
        for (int i = 0; i < which.length; i++) {
            if (which[i]) {
                count++;
                fromMiddleX += places.x[i];
                fromMiddleY += places.y[i];
                toMiddleX += toX[i];
                toMiddleY += toY[i];
            }
        }
        fromMiddleX /= count;
        fromMiddleY /= count;
        toMiddleX /= count;
        toMiddleY /= count;
        double even = 0;
        double cross = 0;
        double mirroredEven = 0;
        double mirroredCross = 0;
        double square = 0;
        for (int i = 0; i < which.length; i++) {
            if (which[i]) {
                double ax = places.x[i] - fromMiddleX;
                double ay = places.y[i] - fromMiddleY;
                double bx = toX[i] - toMiddleX;
                double by = toY[i] - toMiddleY;
                even += ax * bx + ay * by;
                cross += ax * by - ay * bx;
                mirroredEven += ax * bx - ay * by;
                mirroredCross += ax * by + ay * bx;
                square += ax * ax + ay * ay;
            }
        }
        boolean mirrored = count >= FEW && Math.hypot(mirroredEven, mirroredCross) > Math.hypot(even, cross);
        double cos = (mirrored ? mirroredEven : even) / square;
        double sin = (mirrored ? mirroredCross : cross) / square;
        if (square == 0 || Math.hypot(cos, sin) < 1e-9) {
            cos = unit;
            sin = 0;
        }
        return new Fit(fromMiddleX, fromMiddleY, toMiddleX, toMiddleY, cos, sin, mirrored ? -1 : 1);
    }

    double x(double x, double y) {
        return toX + cos * (x - fromX) - sin * mirror * (y - fromY);
    }

    double y(double x, double y) {
        return toY + sin * (x - fromX) + cos * mirror * (y - fromY);
    }

    double backX(double x, double y) {
        return fromX + (cos * (x - toX) + sin * (y - toY)) / (cos * cos + sin * sin);
    }

    double backY(double x, double y) {
        return fromY + mirror * (cos * (y - toY) - sin * (x - toX)) / (cos * cos + sin * sin);
    }

    /** The same, but nothing is scaled or moved. */
    Fit turning() {
        double scale = Math.hypot(cos, sin);
        return new Fit(fromX, fromY, fromX, fromY, cos / scale, sin / scale, mirror);
    }
}
