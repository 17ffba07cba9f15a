package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Sets parts side by side, the smaller ones into the room that the larger ones leave. */
final class Packing {
    /** World units: finer cells would waste less room and take longer. */
    private static final double CELL = 20;

    /** Cells in a row at most, however far apart actors were put. */
    private static final double MOST_CELLS = 400;

    private final double cell;
    private final double aspect;
    private final List<Footprint> taken = new ArrayList<>();
    private Cells around;

    private Packing(double cell, double aspect, Footprint first) {
        this.cell = cell;
        this.aspect = aspect;
        taken.add(first);
        around = first.around();
    }

    /**
     * Moves whole parts, those that stand already excepted, so that no two lie on one another. O(cells) a part.
     *
     * @param aspect   width by height that the whole should come near to
     * @param progress asked once a part; after a "no" the others stay where they are
     */
    static void run(List<Laid> parts, double aspect, Progress progress) {
        if (parts.size() < 2) {
            return;
        }
        List<Laid> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparing((Laid laid) -> !laid.standing())
                .thenComparingInt(laid -> -laid.part().actors()));
        double cell = cell(ordered.get(0));
        Packing packing = new Packing(cell, aspect, Footprint.of(ordered.get(0), cell));
        for (int i = 1; i < ordered.size() && progress.goOn((double) i / ordered.size()); i++) {
            packing.add(ordered.get(i));
        }
    }

    private static double cell(Laid laid) {
        double wide = extent(laid.x());
        double high = extent(laid.y());
        return Math.max(CELL, Math.max(wide, high) / MOST_CELLS);
    }

    private static double extent(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }

    private void add(Laid laid) {
        Footprint footprint = Footprint.of(laid, cell);
        Footprint placed = place(footprint);
        laid.move(
                (placed.around().left() - footprint.around().left()) * cell,
                (placed.around().top() - footprint.around().top()) * cell);
        taken.add(placed);
        around = around.with(placed.around());
    }

    /** Where it makes the whole grow least; of such places the nearest to the middle. */
    private Footprint place(Footprint footprint) {
        Cells own = footprint.around();
        Cells room = around.widened(own.width(), own.height());
        Grid grid = new Grid(room, taken);
        Cells best = own;
        double leastSize = Double.POSITIVE_INFINITY;
        double leastWay = Double.POSITIVE_INFINITY;
        for (int top = room.top(); top + own.height() <= room.bottom(); top++) {
            for (int left = room.left(); left + own.width() <= room.right(); left++) {
                Cells tried = own.moved(left - own.left(), top - own.top());
                Cells whole = around.with(tried);
                double size = Math.max(whole.width() / aspect, whole.height());
                double way = way(tried);
                if ((size < leastSize || size == leastSize && way < leastWay) && free(grid, footprint, tried)) {
                    best = tried;
                    leastSize = size;
                    leastWay = way;
                }
            }
        }
        return footprint.moved(best.left() - own.left(), best.top() - own.top());
    }

    /** The square of how far it is from the middle of the whole, in half cells. */
    private double way(Cells tried) {
        double dx = tried.left() + tried.right() - around.left() - around.right();
        double dy = tried.top() + tried.bottom() - around.top() - around.bottom();
        return dx * dx + dy * dy;
    }

    private static boolean free(Grid grid, Footprint footprint, Cells tried) {
        int columns = tried.left() - footprint.around().left();
        int rows = tried.top() - footprint.around().top();
        return grid.free(footprint.around(), columns, rows)
                || footprint.cells().stream().allMatch(cells -> grid.free(cells, columns, rows));
    }
}
