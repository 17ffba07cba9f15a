package org.entente.draw.map;

import java.util.Arrays;

/**
 * The part of a picture that one thread paints at a time.
 *
 * @param left   of the picture's pixels, as is {@code top}
 * @param stride how many pixels a row of the picture has
 */
record Piece(int left, int top, int width, int height, int stride) {
    /** As large as a thread's planes of ink stay near its core. */
    static final int WIDTH = 320;

    static final int HEIGHT = 160;

    /** How many pieces a picture of that size has. */
    static int count(Viewport view) {
        return columns(view) * ((view.height() + HEIGHT - 1) / HEIGHT);
    }

    private static int columns(Viewport view) {
        return (view.width() + WIDTH - 1) / WIDTH;
    }

    /** The piece of that number, from 0. */
    static Piece of(Viewport view, int number) {
        int left = number % columns(view) * WIDTH;
        int top = number / columns(view) * HEIGHT;
        return new Piece(
                left, top, Math.min(WIDTH, view.width() - left), Math.min(HEIGHT, view.height() - top), view.width());
    }

    /** The place of a pixel in the picture; {@code row} is one of the piece. */
    int rowStart(int row) {
        return (top + row) * stride + left;
    }

    void fill(int[] target, int color) {
        for (int row = 0; row < height; row++) {
            Arrays.fill(target, rowStart(row), rowStart(row) + width, color);
        }
    }
}
