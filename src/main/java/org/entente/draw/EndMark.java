package org.entente.draw;

import java.util.List;
import org.entente.model.TieType;

/** How the end of a line tells the stance of its tie, so that colour need not. */
// Lists made by List.of never change.
@SuppressWarnings("ImmutableEnumChecker")
public enum EndMark {
    NONE(List.of()),
    /** Cooperative, directed. */
    ARROW(List.of(new Part(Fill.COLOR, true, 0, 0, -9.5, 4.4, -9.5, -4.4))),
    /** Neutral, directed. */
    OPEN_ARROW(List.of(new Part(Fill.NONE, false, -8.5, 4.6, 0, 0, -8.5, -4.6))),
    /** Conflictual, directed: an arrow against a bar. */
    BARRED_ARROW(List.of(
            new Part(Fill.COLOR, true, -3.5, 0, -12, 4.2, -12, -4.2), new Part(Fill.NONE, false, -1, 5.6, -1, -5.6))),
    /** Structural, directed. */
    HOLLOW_ARROW(List.of(new Part(Fill.GROUND, true, -0.5, 0, -9.5, 4.4, -9.5, -4.4))),
    /** Cooperative, undirected. */
    DOT(List.of(new Part(Fill.COLOR, true, 0, 0, -1.6, 2.6, -4.4, 2.6, -6, 0, -4.4, -2.6, -1.6, -2.6))),
    /** Conflictual, undirected. */
    BAR(List.of(new Part(Fill.NONE, false, -1.5, 5.6, -1.5, -5.6))),
    /** Structural, undirected. */
    SQUARE(List.of(new Part(Fill.GROUND, true, -0.5, 3, -6.5, 3, -6.5, -3, -0.5, -3)));

    private final List<Part> parts;

    EndMark(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * The pieces with the tip at (x, y), the line arriving in the direction (dx, dy), which need not be of length 1.
     *
     * @param scale how much larger than at 100 %
     */
    public List<Part> at(double x, double y, double dx, double dy, double scale) {
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        return parts.stream()
                .map(part -> part.placed(x, y, dx / length, dy / length, scale))
                .toList();
    }

    /** The mark where a tie of that type arrives; an undirected one arrives at both its ends. */
    public static EndMark of(TieType type) {
        return switch (type.stance()) {
            case COOPERATIVE -> type.directed() ? ARROW : DOT;
            case NEUTRAL -> type.directed() ? OPEN_ARROW : NONE;
            case CONFLICTUAL -> type.directed() ? BARRED_ARROW : BAR;
            case STRUCTURAL -> type.directed() ? HOLLOW_ARROW : SQUARE;
        };
    }

    /** What a piece is filled with; one filled with the tie's colour has no outline. */
    public enum Fill {
        NONE,
        COLOR,
        GROUND
    }

    /** A polyline, closed or open, in the tie's colour; lines round where they end and meet. */
    public static final class Part {
        private final Fill fill;
        private final boolean closed;
        private final double[] points;

        /** @param points x along the line with the tip at 0 and y across, in turn, px at 100 % */
        Part(Fill fill, boolean closed, double... points) {
            this.fill = fill;
            this.closed = closed;
            this.points = points;
        }

        public Fill fill() {
            return fill;
        }

        public boolean closed() {
            return closed;
        }

        /** x and y in turn; a copy. */
        public double[] points() {
            return points.clone();
        }

        Bounds box() {
            return Bounds.of(points);
        }

        private Part placed(double x, double y, double dx, double dy, double scale) {
            double[] placed = new double[points.length];
            for (int i = 0; i < points.length; i += 2) {
                double along = points[i] * scale;
                double across = points[i + 1] * scale;
                placed[i] = x + along * dx - across * dy;
                placed[i + 1] = y + along * dy + across * dx;
            }
            return new Part(fill, closed, placed);
        }
    }
}
