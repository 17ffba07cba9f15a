package org.entente.draw;

/**
 * An actor as drawn, in px.
 *
 * @param dimmed whether it steps back, having lost its ties to the lens
 * @param pinned whether it stays where it was put
 */
public record ActorMark(
        int actor, double x, double y, double radius, ActorShape shape, boolean dimmed, boolean pinned) {

    /** Whether a point lies on the shape, or not more than {@code slack} px beside it. */
    public boolean contains(double px, double py, double slack) {
        double dx = px - x;
        double dy = py - y;
        return Math.hypot(dx, dy) <= radius * shape.reach(dx, dy) + slack;
    }
}
