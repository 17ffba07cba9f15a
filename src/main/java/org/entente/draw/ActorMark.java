package org.entente.draw;

/**
 * An actor as drawn, in px.
 *
 * @param stroke width of its outline
 * @param dimmed whether it steps back, having lost its ties to the lens
 * @param pinned whether it stays where it was put
 * @param solid  how much of its outline’s colour it is filled with, 0 to 1: small ones are on a map
 */
public record ActorMark(
        int actor,
        double x,
        double y,
        double radius,
        double stroke,
        ActorShape shape,
        boolean dimmed,
        boolean pinned,
        double solid) {

    /** What it is filled and outlined with. */
    public Palette.Tint tint(Palette palette) {
        Palette.Tint full = palette.tint(shape);
        int stroke = dimmed ? palette.faded(full.stroke()) : full.stroke();
        int fill = dimmed ? palette.faded(full.fill()) : full.fill();
        return new Palette.Tint(Colors.mix(fill, stroke, solid), stroke);
    }

    /** The outline, a little larger or smaller where asked for. */
    public <T> T outline(double growth, ActorShape.Pen<T> pen) {
        return shape.outline(x, y, radius + growth, pen);
    }

    /** The rectangle about the outline, its line included. */
    public Bounds box() {
        return shape.box(x, y, radius).grown(stroke / 2);
    }

    /** Whether a point lies on the shape, or not more than {@code slack} px beside it. */
    public boolean contains(double px, double py, double slack) {
        double dx = px - x;
        double dy = py - y;
        return Math.sqrt(dx * dx + dy * dy) <= radius * shape.reach(dx, dy) + slack;
    }
}
