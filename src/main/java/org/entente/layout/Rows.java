package org.entente.layout;

import java.util.Arrays;
import java.util.List;

/** Sets the parts below the first in rows about as wide as the whole is to be, in their order. */
final class Rows {
    /** Width by height. */
    private static final double ASPECT = 1.6;

    private static final double GAP = 2;

    private final double left;
    private final double right;
    private double atX;
    private double atY;
    private double rowBottom;

    private Rows(double left, double right, double top) {
        this.left = left;
        this.right = right;
        atX = left;
        atY = top;
        rowBottom = top;
    }

    /** Moves all parts but the first as wholes. */
    static void run(List<Laid> parts) {
        if (parts.size() < 2) {
            return;
        }
        Box first = Box.of(parts.get(0));
        double room = parts.stream().map(Box::of).mapToDouble(Box::room).sum();
        double width = Math.max(first.width(), Math.sqrt(room * ASPECT));
        double middle = (first.left + first.right) / 2;
        Rows rows = new Rows(middle - width / 2, middle + width / 2, first.bottom);
        for (Laid part : parts.subList(1, parts.size())) {
            rows.add(part);
        }
    }

    private void add(Laid part) {
        Box box = Box.of(part);
        if (atX + box.width() > right && atX > left) {
            atX = left;
            atY = rowBottom;
        }
        part.move(atX - box.left, atY - box.top);
        atX += box.width();
        rowBottom = Math.max(rowBottom, atY + box.height());
    }

    /** What a part takes with the gap around it, in world units. */
    private record Box(double left, double top, double right, double bottom) {
        static Box of(Laid laid) {
            Part part = laid.part();
            double gap = GAP * Arrays.stream(part.halfWidth()).max().orElse(0);
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < part.actors(); i++) {
                left = Math.min(left, laid.x()[i] - part.halfWidth()[i]);
                top = Math.min(top, laid.y()[i] - part.top()[i]);
                right = Math.max(right, laid.x()[i] + part.halfWidth()[i]);
                bottom = Math.max(bottom, laid.y()[i] + part.bottom()[i]);
            }
            return new Box(left - gap, top - gap, right + gap, bottom + gap);
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double room() {
            return width() * height();
        }
    }
}
