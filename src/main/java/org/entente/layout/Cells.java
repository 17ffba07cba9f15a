package org.entente.layout;

/** A rectangle of a grid's cells: columns from {@code left} to before {@code right}, rows from {@code top} to before {@code bottom}. */
record Cells(int left, int top, int right, int bottom) {
    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    Cells moved(int columns, int rows) {
        return new Cells(left + columns, top + rows, right + columns, bottom + rows);
    }

    Cells with(Cells other) {
        return new Cells(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Cells widened(int columns, int rows) {
        return new Cells(left - columns, top - rows, right + columns, bottom + rows);
    }
}
