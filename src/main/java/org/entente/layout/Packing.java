package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets parts side by side: the largest first, the others in centred rows beneath. */
final class Packing {
    private static final double GAP = 40;

    private Packing() {}

    /** A part's bounding box as it stands, labels included, world units. */
    record Box(int[] members, double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    static Box box(LayoutGraph graph, int[] members, double[] x, double[] y) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i : members) {
            left = Math.min(left, x[i] - graph.halfWidth()[i]);
            right = Math.max(right, x[i] + graph.halfWidth()[i]);
            top = Math.min(top, y[i] - graph.top()[i]);
            bottom = Math.max(bottom, y[i] + graph.bottom()[i]);
        }
        return new Box(members, left, top, right, bottom);
    }

    /**
     * Moves whole parts.
     *
     * @param anchored parts that stay where they are; the others go beneath them
     * @param aspect   width by height that the whole should come near to
     */
    static void run(List<Box> anchored, List<Box> free, double aspect, double[] x, double[] y) {
        List<Box> sorted = new ArrayList<>(free);
        sorted.sort(Comparator.comparingInt((Box box) -> -box.members().length)
                .thenComparingDouble(box -> -box.width() * box.height()));
        double area = 0;
        double widest = 0;
        double left = anchored.stream().mapToDouble(Box::left).min().orElse(0);
        double right = anchored.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom =
                anchored.stream().mapToDouble(box -> box.bottom() + GAP).max().orElse(0);
        for (Box box : sorted) {
            area += (box.width() + GAP) * (box.height() + GAP);
            widest = Math.max(widest, box.width());
        }
        double row = Math.max(Math.max(widest, right - left), Math.sqrt(area * aspect));
        double middle = anchored.isEmpty() ? row / 2 : (left + right) / 2;
        int begin = 0;
        while (begin < sorted.size()) {
            int end = begin;
            double width = -GAP;
            double height = 0;
            while (end < sorted.size()
                    && (end == begin || width + GAP + sorted.get(end).width() <= row)) {
                width += GAP + sorted.get(end).width();
                height = Math.max(height, sorted.get(end).height());
                end++;
            }
            double at = middle - width / 2;
            for (Box box : sorted.subList(begin, end)) {
                shift(box, at - box.left(), bottom - box.top() + (height - box.height()) / 2, x, y);
                at += box.width() + GAP;
            }
            bottom += height + GAP;
            begin = end;
        }
    }

    private static void shift(Box box, double dx, double dy, double[] x, double[] y) {
        for (int i : box.members()) {
            x[i] += dx;
            y[i] += dy;
        }
    }
}
