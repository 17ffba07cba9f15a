package org.entente.draw;

import java.util.List;

/**
 * The name of an actor as drawn, in px.
 *
 * @param lines  at least one
 * @param x      middle of the lines, which are centred
 * @param top    upper border of the first line
 * @param width  of the longest line
 * @param height of all lines
 * @param size   of the font
 */
public record LabelMark(
        int actor, List<String> lines, double x, double top, double width, double height, double size, boolean strong) {
    public LabelMark {
        lines = List.copyOf(lines);
    }

    public double lineHeight() {
        return height / lines.size();
    }
}
