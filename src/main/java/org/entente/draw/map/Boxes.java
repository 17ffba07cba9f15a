package org.entente.draw.map;

import java.util.Arrays;

/** The rectangles round blocks of neighbours, so that whoever looks for a place passes over most blocks unopened. */
final class Boxes {
    /** How many neighbours share a block. */
    static final int BLOCK = 32;

    private final float[] sides;

    Boxes(int blocks) {
        sides = new float[4 * blocks];
        for (int i = 0; i < sides.length; i += 4) {
            Arrays.fill(sides, i, i + 2, Float.POSITIVE_INFINITY);
            Arrays.fill(sides, i + 2, i + 4, Float.NEGATIVE_INFINITY);
        }
    }

    /** Makes room for a point in a block's box. */
    void add(int block, float x, float y) {
        int i = 4 * block;
        sides[i] = Math.min(sides[i], x);
        sides[i + 1] = Math.min(sides[i + 1], y);
        sides[i + 2] = Math.max(sides[i + 2], x);
        sides[i + 3] = Math.max(sides[i + 3], y);
    }

    boolean meets(int block, double left, double top, double right, double bottom) {
        int i = 4 * block;
        return sides[i] <= right && sides[i + 2] >= left && sides[i + 1] <= bottom && sides[i + 3] >= top;
    }
}
