package org.entente.draw;

/**
 * How large things are drawn. Positions grow with the zoom; shapes, lines and text follow it slowly, so that a whole graph
 * seen from afar can still be read.
 */
public final class Sizes {
    /** Text of labels at 100 %, px. */
    public static final double LABEL = 13;

    /** Lines of ties and outlines of actors at 100 %, px. */
    public static final double LINE = 1.8;

    /** Lines of the marks at the ends of ties at 100 %, px. */
    public static final double END_LINE = 1.6;

    private static final double LEAST_LABEL = 9;
    private static final double LEAST_RADIUS = 12;
    private static final double MOST_RADIUS = 26;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 1.6;
    private static final double FARTHEST = 1e7;

    private Sizes() {}

    /** How much larger than at 100 % shapes and text are at that zoom. */
    public static double elements(double zoom) {
        return zoom < 1 ? Math.max(SMALLEST, Math.pow(zoom, 0.6)) : Math.min(LARGEST, Math.pow(zoom, 0.35));
    }

    /** Where a coordinate in world units is drawn, px: what is too far off for any screen stays within what can be added up. */
    static double place(double world, double zoom) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, world * zoom));
    }

    /** The radius of an actor at 100 %, 12 to 26 px: it grows with the root of the degree. */
    public static double radius(int degree) {
        return Math.min(MOST_RADIUS, LEAST_RADIUS + 4.2 * Math.sqrt(Math.max(0, degree - 1)));
    }

    /** The size of names, px: below 9 nobody reads them. */
    static double label(double scale) {
        return Math.max(LEAST_LABEL, LABEL * scale);
    }

    /** Names of busy actors are set in a stronger face. */
    static boolean strong(int degree) {
        return degree >= 5;
    }

    /** From one line of text to the next, px. */
    public static double lineHeight(double sizePx) {
        return sizePx * 1.25;
    }
}
