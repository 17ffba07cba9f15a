package org.entente.draw.map;

import org.entente.draw.Sizes;

/**
 * How large and how strong things are drawn at one zoom; lengths in px at 100 %.
 *
 * @param radius   of the least connected actor
 * @param growth   0: all are as large as it; 1: they grow with the root of their degree as far as in the story view
 * @param rim      of the ground's colour round actors
 * @param line     width of ties
 * @param opacity  of a tie, 0 to 1
 * @param fadeFrom the length from which ties grow fainter, so that a longer one takes no more ink; infinity: none does
 * @param even     whether ties over each other add up as panes of glass do, until nothing is seen through; else ever slower, so
 *                 that how many lie there can be told where they are dense
 */
public record MapLook(
        double radius, double growth, double rim, double line, double opacity, double fadeFrom, boolean even) {
    private static final double LEAST_RADIUS = 0.5;
    private static final double OF_SPACING = 0.2;
    private static final double RIM = 0.8;
    private static final double LINE_OF_RADIUS = 0.2;
    private static final double PLAIN_OPACITY = 0.5;
    private static final double ALONE_OPACITY = 0.85;
    private static final double LEAST_OPACITY = 0.06;
    private static final double LEAST_FADE = 10;
    private static final double FADE_SPACINGS = 4;

    public MapLook {
        if (!(radius > 0 && growth >= 0 && rim >= 0 && line > 0 && opacity > 0 && opacity < 1 && fadeFrom > 0)) {
            throw new IllegalArgumentException("nothing to be seen");
        }
    }

    /** Every actor as large and every tie as strong as the next, and no rim. */
    public static MapLook plain(double radius, double line, double opacity) {
        return new MapLook(radius, 0, 0, line, opacity, Double.POSITIVE_INFINITY, true);
    }

    /** Of an actor with that many ties. */
    public double radiusAt(int degree) {
        return radius(size(degree));
    }

    /** How much larger an actor with that many ties is than the least connected. */
    static double size(int degree) {
        return Sizes.radius(degree) / Sizes.radius(0);
    }

    /** Of an actor of that size, the least connected having 1. */
    double radius(double size) {
        return radius * (1 + (size - 1) * growth);
    }

    /**
     * What a scene looks best in at a zoom: actors leave room between them, and ties step back where they are many. It does not
     * depend on what is in sight, so that nothing flickers when the camera moves aside.
     *
     * @param zoom    px for one world unit
     * @param showAll whether no tie is to be fainter than another
     */
    public static MapLook of(MapScene scene, double zoom, boolean showAll) {
        double elements = Sizes.elements(zoom);
        double spacing = scene.crowd.spacing() * zoom;
        double apart = Math.max(LEAST_RADIUS, OF_SPACING * spacing / scene.crowd.meanSize());
        double radius = Math.min(Sizes.radius(0) * elements, apart);
        double rim = Math.max(0, Math.min(RIM, (radius - 1) / 2));
        double line = Math.max(1, Math.min(Sizes.LINE * elements, radius * LINE_OF_RADIUS));
        if (showAll) {
            return new MapLook(radius, 1, rim, line, PLAIN_OPACITY, Double.POSITIVE_INFINITY, true);
        }
        double opacity = ALONE_OPACITY / Math.sqrt(1 + scene.crowd.depth() / zoom);
        return new MapLook(
                radius,
                1,
                rim,
                line,
                Math.max(LEAST_OPACITY, opacity),
                Math.max(LEAST_FADE, FADE_SPACINGS * spacing),
                false);
    }
}
