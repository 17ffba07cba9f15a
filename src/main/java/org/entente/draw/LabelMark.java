package org.entente.draw;

import java.util.List;

/**
 * The name of an actor as drawn, in px, with a halo of the ground's colour.
 *
 * @param lines  at least one
 * @param box    round them all
 * @param size   of the font
 * @param strong whether it is set in the stronger face
 */
public record LabelMark(int actor, List<Line> lines, Bounds box, double size, boolean strong) {
    private static final double HALO = 0.26;

    public LabelMark {
        lines = List.copyOf(lines);
    }

    /**
     * One line of a name.
     *
     * @param left     where it begins; a script written from right to left ends there
     * @param baseline what its letters stand on
     */
    public record Line(String text, double left, double baseline) {}

    /** The width of the pen that draws the halo round the letters. */
    public double halo() {
        return size * HALO;
    }
}
