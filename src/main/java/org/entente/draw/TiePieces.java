package org.entente.draw;

import java.util.Collection;

/** The lines of ties in short straight pieces, to tell how much of them lies under a box. */
final class TiePieces {
    private final BoxGrid boxes;
    private final double[] ends;
    private int count;
    private double covered;

    TiePieces(Bounds around, Collection<TieMark> ties) {
        boxes = new BoxGrid(around, ties.size() * Curve.PIECES);
        ends = new double[ties.size() * Curve.PIECES * 4];
        for (TieMark tie : ties) {
            double[] points = tie.curve().points();
            for (int i = 2; i < points.length; i += 2) {
                add(points[i - 2], points[i - 1], points[i], points[i + 1]);
            }
        }
    }

    private void add(double x0, double y0, double x1, double y1) {
        boxes.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
        ends[count++] = x0;
        ends[count++] = y0;
        ends[count++] = x1;
        ends[count++] = y1;
    }

    /** The length of all lines inside a box, px. */
    double under(Bounds box) {
        covered = 0;
        boxes.any(box, piece -> {
            covered += inside(ends[4 * piece], ends[4 * piece + 1], ends[4 * piece + 2], ends[4 * piece + 3], box);
            return false;
        });
        return covered;
    }

    /** Clips a straight piece: Liang and Barsky, A New Concept and Method for Line Clipping (ACM Transactions on Graphics 3, 1984). */
    private static double inside(double x0, double y0, double x1, double y1, Bounds box) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double enters =
                Math.max(0, Math.max(enters(x0, dx, box.left(), box.right()), enters(y0, dy, box.top(), box.bottom())));
        double leaves =
                Math.min(1, Math.min(leaves(x0, dx, box.left(), box.right()), leaves(y0, dy, box.top(), box.bottom())));
        return leaves <= enters ? 0 : (leaves - enters) * Math.sqrt(dx * dx + dy * dy);
    }

    private static double enters(double from, double step, double low, double high) {
        if (step == 0) {
            return from < low || from > high ? 1 : 0;
        }
        return ((step > 0 ? low : high) - from) / step;
    }

    private static double leaves(double from, double step, double low, double high) {
        return step == 0 ? 1 : ((step > 0 ? high : low) - from) / step;
    }
}
