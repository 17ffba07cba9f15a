package org.entente.draw;

import org.jspecify.annotations.Nullable;

/**
 * The number of quotes that a tie rests on, in a ring on its line; px.
 *
 * @param x        middle of ring and number, as is {@code y}
 * @param stroke   width of the ring's line
 * @param gap      from dot to dot of a ring that is dotted, since there is no quote; 0 for a whole ring
 * @param text     the number; empty where there is none
 * @param textSize of its font, which is strong
 * @param textLeft where the number begins
 */
public record Badge(
        double x, double y, double radius, double stroke, double gap, String text, double textSize, double textLeft) {
    private static final double RADIUS = 8.5;
    private static final double STROKE = 1.4;
    private static final double GAP = 3.2;
    private static final double DOT = 0.1;
    private static final double TEXT = 10;
    private static final double LONG_TEXT = 7.5;
    private static final double LEAST_SCALE = 0.5;

    /** About (0, 0); null where ties are drawn too small for badges. */
    static @Nullable Badge of(int quotes, TextMeter meter, double scale) {
        if (scale < LEAST_SCALE) {
            return null;
        }
        String text = quotes == 0 ? "" : quotes > 99 ? "99+" : Integer.toString(quotes);
        double size = (text.length() > 2 ? LONG_TEXT : TEXT) * scale;
        double width = meter.width(text, Sizes.LABEL, true) * size / Sizes.LABEL;
        return new Badge(0, 0, RADIUS * scale, STROKE * scale, quotes == 0 ? GAP * scale : 0, text, size, -width / 2);
    }

    Badge movedTo(double newX, double newY) {
        return new Badge(newX, newY, radius, stroke, gap, text, textSize, textLeft + newX - x);
    }

    Bounds box() {
        return Bounds.around(x, y, radius, radius).grown(stroke / 2);
    }

    /** How far a point is from the ring; below 0 inside. */
    double distance(double px, double py) {
        return Math.sqrt((px - x) * (px - x) + (py - y) * (py - y)) - radius;
    }

    /** The line the number stands on. */
    public double baseline() {
        return y + textSize * 0.36;
    }

    /** Lengths of dash and gap in turn, drawn with round caps; empty for a whole ring. */
    public double[] dashes() {
        return gap == 0 ? new double[0] : new double[] {DOT, gap};
    }
}
