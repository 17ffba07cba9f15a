package org.entente.draw.map;

import java.util.stream.IntStream;

/**
 * Numbers places along a Z-order curve (Morton 1966), so that near numbers are near places.
 *
 * @param left where the square begins that the curve fills, as is {@code top}
 * @param side of the square, above 0; places beyond count as its border
 */
record ZOrder(float left, float top, float side) {
    static final int BITS = 26;

    private static final int ACTORS_IN_CELL = 4;
    private static final int MOST = (1 << BITS / 2) - 1;

    /** From 0 to 2^{@value #BITS} - 1. */
    long at(float x, float y) {
        return spread(cell(x - left)) | spread(cell(y - top)) << 1;
    }

    private int cell(float along) {
        return Math.max(0, Math.min(MOST, (int) (along / side * MOST)));
    }

    /** Puts a 0 between each two bits. */
    private static long spread(int cell) {
        long bits = cell;
        bits = (bits | bits << 8) & 0x00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F;
        bits = (bits | bits << 2) & 0x33333333;
        return (bits | bits << 1) & 0x55555555;
    }

    /**
     * How far an actor typically is from its neighbours, world units: they are counted in the cell of a grid that it lies in, with
     * few actors a cell, so that parts far off and empty land between do not matter. Infinite for one alone.
     *
     * @param x of each actor, NaN for no place, as is {@code y}
     */
    double spacing(float[] x, float[] y) {
        long count =
                IntStream.range(0, x.length).filter(i -> !Float.isNaN(x[i])).count();
        if (count < 2) {
            return Double.POSITIVE_INFINITY;
        }
        int halvings = Math.max(0, Math.min(BITS / 2, Math.getExponent(count / (double) ACTORS_IN_CELL) / 2));
        int[] inCell = new int[1 << 2 * halvings];
        for (int i = 0; i < x.length; i++) {
            if (!Float.isNaN(x[i])) {
                inCell[(int) (at(x[i], y[i]) >>> BITS - 2 * halvings)]++;
            }
        }
        double others = 0;
        for (int actors : inCell) {
            others += actors * (actors - 1.0);
        }
        double cell = side / Math.scalb(1.0, halvings);
        double everywhere = (count - 1) / ((double) side * side);
        return 1 / Math.sqrt(Math.max(everywhere, others / count / (cell * cell)));
    }
}
