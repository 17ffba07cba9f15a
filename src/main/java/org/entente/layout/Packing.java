package org.entente.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets parts side by side: the largest first, the others in centred rows beneath. */
final class Packing {
    private static final double GAP = 40;

    private Packing() {}

    /** A part's bounding box as it stands, labels included, world units. */
    private record Box(Laid laid, double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    private static Box box(Laid laid) {
        Part part = laid.part();
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < part.actors(); i++) {
            left = Math.min(left, laid.x()[i] - part.halfWidth()[i]);
            right = Math.max(right, laid.x()[i] + part.halfWidth()[i]);
            top = Math.min(top, laid.y()[i] - part.top()[i]);
            bottom = Math.max(bottom, laid.y()[i] + part.bottom()[i]);
        }
        return new Box(laid, left, top, right, bottom);
    }

    /**
     * Moves whole parts, those that stand already excepted; the others go beneath them.
     *
     * @param aspect   width by height that the whole should come near to
     * @param progress asked once; after a "no" all stay where they are
     */
    static void run(List<Laid> parts, double aspect, Progress progress) {
        if (!progress.goOn(0)) {
            return;
        }
        List<Box> anchored =
                parts.stream().filter(Laid::standing).map(Packing::box).toList();
        List<Box> sorted = new ArrayList<>();
        parts.stream().filter(laid -> !laid.standing()).map(Packing::box).forEach(sorted::add);
        sorted.sort(Comparator.comparingInt((Box box) -> -box.laid().part().actors())
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
                box.laid().move(at - box.left(), bottom - box.top() + (height - box.height()) / 2);
                at += box.width() + GAP;
            }
            bottom += height + GAP;
            begin = end;
        }
    }
}
