package org.entente.layout;

import java.util.Arrays;
import java.util.List;

/** Which cells of the plane are taken: a summed-area table (Crow, Summed-Area Tables for Texture Mapping, SIGGRAPH 1984). */
final class Grid {
    private final Cells around;
    private final int line;
    private final int[] sums;

    /** @param around holds all of {@code taken}; what lies outside it is free */
    Grid(Cells around, List<Footprint> taken) {
        this.around = around;
        line = around.width() + 1;
        sums = new int[line * (around.height() + 1)];
        for (Footprint footprint : taken) {
            for (Cells cells : footprint.cells()) {
                for (int row = cells.top(); row < cells.bottom(); row++) {
                    Arrays.fill(sums, at(cells.left() + 1, row + 1), at(cells.right() + 1, row + 1), 1);
                }
            }
        }
        for (int i = line + 1; i < sums.length; i++) {
            // The first column stays 0.
            sums[i] = i % line == 0 ? 0 : sums[i] + sums[i - 1] + sums[i - line] - sums[i - line - 1];
        }
    }

    private int at(int column, int row) {
        return (row - around.top()) * line + column - around.left();
    }

    /** Whether all of these cells are, moved by that many columns and rows; O(1). */
    boolean free(Cells cells, int columns, int rows) {
        int left = Math.max(around.left(), Math.min(around.right(), cells.left() + columns));
        int right = Math.max(around.left(), Math.min(around.right(), cells.right() + columns));
        int top = Math.max(around.top(), Math.min(around.bottom(), cells.top() + rows));
        int bottom = Math.max(around.top(), Math.min(around.bottom(), cells.bottom() + rows));
        return sums[at(right, bottom)] - sums[at(left, bottom)] - sums[at(right, top)] + sums[at(left, top)] == 0;
    }
}
