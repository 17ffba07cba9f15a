package org.entente.draw;

import org.jspecify.annotations.Nullable;

/**
 * The number of independent sources that a tie rests on, in a ring on its line; px.
 *
 * @param x        middle of ring and number, as is {@code y}
 * @param stroke   width of the ring's line
 * @param text     the number; empty where there is no quote
 * @param textSize of its font, which is strong
 * @param textLeft where the number begins
 */
public record Badge(
        double x, double y, double radius, double stroke, Ring ring, String text, double textSize, double textLeft) {
    private static final double RADIUS = 8.5;
    private static final double STROKE = 1.4;
    private static final double DOT = 0.1;
    private static final double BETWEEN_DOTS = 3.2;
    private static final double OPENING = 105 / 360.0;
    private static final double OPENING_ENDS = 7.5 / 360.0;
    private static final double TEXT = 10;
    private static final double LONG_TEXT = 7.5;
    private static final double LEAST_SCALE = 0.5;

    /** How well the quotes of a tie are known to stand. */
    public enum Ring {
        /** At least one stands in its source. */
        WHOLE,
        /** None does, as far as anybody knows: open at the upper right. */
        OPEN,
        /** There is no quote. */
        DOTTED
    }

    /** About (0, 0); null where ties are drawn too small for badges. */
    static @Nullable Badge of(int tie, Support support, TextMeter meter, double scale) {
        if (scale < LEAST_SCALE) {
            return null;
        }
        int sources = support.sources().applyAsInt(tie);
        Ring ring = !support.quoted().test(tie) ? Ring.DOTTED : support.holds().test(tie) ? Ring.WHOLE : Ring.OPEN;
        String text = ring == Ring.DOTTED ? "" : sources > 99 ? "99+" : Integer.toString(sources);
        double size = (text.length() > 2 ? LONG_TEXT : TEXT) * scale;
        double width = meter.width(text, Sizes.LABEL, true) * size / Sizes.LABEL;
        return new Badge(0, 0, RADIUS * scale, STROKE * scale, ring, text, size, -width / 2);
    }

    Badge movedTo(double newX, double newY) {
        return new Badge(newX, newY, radius, stroke, ring, text, textSize, textLeft + newX - x);
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
        return switch (ring) {
            case WHOLE -> new double[0];
            case OPEN -> new double[] {length() * (1 - OPENING), length() * OPENING};
            case DOTTED -> new double[] {DOT, BETWEEN_DOTS * radius / RADIUS};
        };
    }

    /** How much of the dashes is over where the ring begins: at its right, to go on downwards. */
    public double dashesBefore() {
        return ring == Ring.OPEN ? length() * (1 - OPENING_ENDS) : 0;
    }

    private double length() {
        return 2 * Math.PI * radius;
    }
}
