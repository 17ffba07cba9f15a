package org.entente.draw;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Boxes numbered from 0 as they come, found again by where they are: a uniform grid, so that asking does not go through all. */
final class BoxGrid {
    private static final int MOST_LINES = 40;

    private final double left;
    private final double top;
    private final double columnsPerPixel;
    private final double rowsPerPixel;
    private final int columns;
    private final int rows;
    private final int[] first;
    private int[] next = new int[64];
    private int[] box = new int[64];
    private int entries;
    private double[] sides = new double[64];
    private int[] corner = new int[32];
    private int boxes;

    /**
     * @param around   where most boxes will lie; others are found too, but slower
     * @param expected about how many boxes will come
     */
    BoxGrid(Bounds around, int expected) {
        left = around.left();
        top = around.top();
        double width = Math.max(1, around.width());
        double height = Math.max(1, around.height());
        double side = Math.sqrt(width * height / Math.max(1, expected));
        columns = lines(width / side);
        rows = lines(height / side);
        columnsPerPixel = columns / width;
        rowsPerPixel = rows / height;
        first = new int[columns * rows];
        Arrays.fill(first, -1);
    }

    private static int lines(double wanted) {
        return (int) Math.max(1, Math.min(MOST_LINES, wanted));
    }

    /** Keeps a box. */
    void add(double fromX, double fromY, double toX, double toY) {
        if (sides.length < 4 * boxes + 4) {
            sides = Arrays.copyOf(sides, 2 * sides.length);
            corner = Arrays.copyOf(corner, 2 * corner.length);
        }
        sides[4 * boxes] = fromX;
        sides[4 * boxes + 1] = fromY;
        sides[4 * boxes + 2] = toX;
        sides[4 * boxes + 3] = toY;
        corner[2 * boxes] = column(fromX);
        corner[2 * boxes + 1] = row(fromY);
        int lastColumn = column(toX);
        int lastRow = row(toY);
        for (int row = corner[2 * boxes + 1]; row <= lastRow; row++) {
            for (int column = corner[2 * boxes]; column <= lastColumn; column++) {
                enter(row * columns + column);
            }
        }
        boxes++;
    }

    void add(Bounds bounds) {
        add(bounds.left(), bounds.top(), bounds.right(), bounds.bottom());
    }

    private void enter(int cell) {
        if (next.length == entries) {
            next = Arrays.copyOf(next, 2 * entries);
            box = Arrays.copyOf(box, 2 * entries);
        }
        box[entries] = boxes;
        next[entries] = first[cell];
        first[cell] = entries++;
    }

    /** Whether what is asked holds for one of the boxes that meet another; each is asked once, until one says yes. */
    boolean any(Bounds other, IntPredicate asked) {
        int firstColumn = column(other.left());
        int firstRow = row(other.top());
        int lastColumn = column(other.right());
        int lastRow = row(other.bottom());
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                for (int at = first[row * columns + column]; at >= 0; at = next[at]) {
                    int one = box[at];
                    // A box that lies in several cells counts in the first of those asked.
                    if (meets(one, other)
                            && column == Math.max(firstColumn, corner[2 * one])
                            && row == Math.max(firstRow, corner[2 * one + 1])
                            && asked.test(one)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    boolean any(Bounds other) {
        return any(other, box -> true);
    }

    /** How many boxes meet another. */
    int count(Bounds other) {
        int[] count = {0};
        any(other, box -> {
            count[0]++;
            return false;
        });
        return count[0];
    }

    private boolean meets(int one, Bounds other) {
        return sides[4 * one] < other.right()
                && other.left() < sides[4 * one + 2]
                && sides[4 * one + 1] < other.bottom()
                && other.top() < sides[4 * one + 3];
    }

    private int column(double x) {
        return cell((x - left) * columnsPerPixel, columns);
    }

    private int row(double y) {
        return cell((y - top) * rowsPerPixel, rows);
    }

    // What lies outside goes into the cells at the border.
    private static int cell(double line, int lines) {
        return line <= 0 ? 0 : line >= lines ? lines - 1 : (int) line;
    }
}
