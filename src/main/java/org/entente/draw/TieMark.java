package org.entente.draw;

/**
 * A tie as drawn, in px.
 *
 * @param curve  from border to border of the two shapes
 * @param color  of its type, opaque
 * @param start  the mark where an undirected tie meets its first actor, as {@code end} at the second
 * @param quotes how many it rests on: the number in its badge
 * @param badgeX middle of the badge, as is {@code badgeY}
 */
public record TieMark(
        int tie,
        Curve curve,
        int color,
        double width,
        EndMark start,
        EndMark end,
        int quotes,
        double badgeX,
        double badgeY) {}
