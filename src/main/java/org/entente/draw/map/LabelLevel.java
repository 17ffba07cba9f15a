package org.entente.draw.map;

import java.util.Arrays;

/** The names that are shown from about one zoom on, found again by the cell of a grid that they lie in. */
final class LabelLevel {
    static final int NONE = -1;

    private int[] firstOf = new int[16];
    private int[] next = new int[16];
    private long[] cellOf = new long[16];
    private int[] nameOf = new int[16];
    private int count;

    LabelLevel() {
        Arrays.fill(firstOf, NONE);
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(long cell, int name) {
        if (count == next.length) {
            grow();
        }
        cellOf[count] = cell;
        nameOf[count] = name;
        link(count++);
    }

    private void grow() {
        next = new int[2 * count];
        cellOf = Arrays.copyOf(cellOf, 2 * count);
        nameOf = Arrays.copyOf(nameOf, 2 * count);
        firstOf = new int[2 * count];
        Arrays.fill(firstOf, NONE);
        for (int entry = 0; entry < count; entry++) {
            link(entry);
        }
    }

    private void link(int entry) {
        int bucket = bucket(cellOf[entry]);
        next[entry] = firstOf[bucket];
        firstOf[bucket] = entry;
    }

    /** An entry in a cell; {@link #NONE} if there is none. */
    int first(long cell) {
        return inCell(firstOf[bucket(cell)], cell);
    }

    /** The entry after another in its cell; {@link #NONE} after the last. */
    int next(int entry) {
        return inCell(next[entry], cellOf[entry]);
    }

    private int inCell(int start, long cell) {
        int entry = start;
        while (entry != NONE && cellOf[entry] != cell) {
            entry = next[entry];
        }
        return entry;
    }

    int name(int entry) {
        return nameOf[entry];
    }

    private int bucket(long cell) {
        return (int) (cell * 0x9E3779B97F4A7C15L >>> 32) & firstOf.length - 1;
    }
}
