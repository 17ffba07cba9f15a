package org.entente.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cells that a part stands on, its names and ties included.
 *
 * @param cells  the boxes of its actors, then pieces of its ties
 * @param around the rectangle that holds them all
 */
record Footprint(List<Cells> cells, Cells around) {
    /** World units kept free round a box. */
    private static final double AIR = 12;

    /** World units kept free on either side of a tie, which is drawn with a bend. */
    private static final double BEND = 18;

    /** @param cell world units from cell to cell */
    static Footprint of(Laid laid, double cell) {
        Part part = laid.part();
        double[] x = laid.x();
        double[] y = laid.y();
        Set<Cells> cells = new LinkedHashSet<>();
        for (int i = 0; i < part.actors(); i++) {
            double side = part.halfWidth()[i] + AIR;
            cells.add(cells(x[i] - side, y[i] - part.top()[i] - AIR, x[i] + side, y[i] + part.bottom()[i] + AIR, cell));
        }
        for (int pair = 0; pair < part.pairs(); pair++) {
            int a = part.low()[pair];
            int b = part.high()[pair];
            double length = Math.sqrt((x[b] - x[a]) * (x[b] - x[a]) + (y[b] - y[a]) * (y[b] - y[a]));
            int steps = (int) (length / cell) + 1;
            for (int step = 1; step < steps; step++) {
                double atX = x[a] + (x[b] - x[a]) * step / steps;
                double atY = y[a] + (y[b] - y[a]) * step / steps;
                cells.add(cells(atX - BEND, atY - BEND, atX + BEND, atY + BEND, cell));
            }
        }
        return new Footprint(
                List.copyOf(cells), cells.stream().reduce(Cells::with).orElseThrow());
    }

    private static Cells cells(double left, double top, double right, double bottom, double cell) {
        return new Cells(floor(left / cell), floor(top / cell), floor(right / cell) + 1, floor(bottom / cell) + 1);
    }

    private static int floor(double value) {
        return (int) Math.floor(value);
    }

    Footprint moved(int columns, int rows) {
        return new Footprint(cells.stream().map(one -> one.moved(columns, rows)).toList(), around.moved(columns, rows));
    }
}
