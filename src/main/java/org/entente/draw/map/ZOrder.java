package org.entente.draw.map;

/**
 * Numbers places along a Z-order curve (Morton 1966), so that near numbers are near places.
 *
 * @param left where the square begins that the curve fills, as is {@code top}
 * @param side of the square, above 0; places beyond count as its border
 */
record ZOrder(float left, float top, float side) {
    static final int BITS = 26;

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
}
