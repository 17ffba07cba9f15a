package org.entente.draw;

import java.util.ArrayList;
import java.util.List;

/** The ties between two actors, side by side as arcs over the straight line between them, their chord; px. */
final class Fan {
    private static final double BEND = 0.09;
    private static final double LEAST_BEND = 5;
    private static final double MOST_BEND = 20;
    private static final double APART = 20;
    private static final double PAIR_APART = 28;
    private static final double WIDEST = 0.7;

    /** The cosine of the angle from which on two ties leave an actor so close that they are hard to tell apart. */
    private static final double CLOSE = 0.9;

    private final ActorMark low;
    private final ActorMark high;
    private final List<Integer> ties;
    private final double length;
    private final double ux;
    private final double uy;
    private final double spread;
    private final double bend;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private double middle;

    /** An actor: how far along the chord, from 0 to 1, how far off to its side, and how far it reaches. */
    private record Obstacle(double along, double off, double radius) {}

    Fan(ActorMark low, ActorMark high, List<Integer> ties, double scale) {
        this.low = low;
        this.high = high;
        this.ties = ties;
        double dx = high.x() - low.x();
        double dy = high.y() - low.y();
        length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        ux = dx / length;
        uy = dy / length;
        double apart = ties.size() == 2 ? PAIR_APART : APART;
        spread = Math.min(apart * scale, WIDEST * Math.max(length, 60) / ties.size());
        double slight = Math.max(LEAST_BEND, Math.min(MOST_BEND, length * BEND)) * scale;
        bend = ties.size() == 1 ? slight : Math.max(slight, spread);
    }

    /** Whether it is at that actor that the ties end. */
    boolean ends(int actor) {
        return low.actor() == actor || high.actor() == actor;
    }

    ActorMark low() {
        return low;
    }

    ActorMark high() {
        return high;
    }

    /** Whatever the ties are called by, in their order. */
    List<Integer> ties() {
        return ties;
    }

    /** How far off the chord one would have its middle, or turn aside if need be. */
    double bend() {
        return bend;
    }

    void settle(double newMiddle) {
        middle = newMiddle;
    }

    /** The curve of one tie, by its place among them. */
    Curve arc(int tie) {
        double height = height(tie, middle);
        return Curve.through(
                low.x(),
                low.y(),
                (low.x() + high.x()) / 2 + uy * height,
                (low.y() + high.y()) / 2 - ux * height,
                high.x(),
                high.y());
    }

    private double height(int tie, double ofMiddle) {
        return ofMiddle + (tie - (ties.size() - 1) / 2.0) * spread;
    }

    /** The rectangle that holds all arcs, if the middle is no further off the chord than said. */
    Bounds around(double furthest) {
        double reach = furthest + ties.size() * spread / 2;
        return new Bounds(
                        Math.min(low.x(), high.x()),
                        Math.min(low.y(), high.y()),
                        Math.max(low.x(), high.x()),
                        Math.max(low.y(), high.y()))
                .grown(reach);
    }

    /** Notes an actor, unless all is clear of it as long as the middle is no further off the chord than said. */
    void heed(double x, double y, double radius, double furthest) {
        double dx = x - low.x();
        double dy = y - low.y();
        double off = dx * uy - dy * ux;
        double along = dx * ux + dy * uy;
        boolean near = Math.abs(off) < furthest + ties.size() * spread / 2 + radius;
        if (near && along > -radius && along < length + radius) {
            obstacles.add(new Obstacle(along / length, off, radius));
        }
    }

    /** How often its arcs touch the actors noted. */
    int touched(double ifMiddle) {
        int touched = 0;
        for (int tie = 0; tie < ties.size(); tie++) {
            for (Obstacle obstacle : obstacles) {
                touched += touches(height(tie, ifMiddle), obstacle) ? 1 : 0;
            }
        }
        return touched;
    }

    /** An arc is a parabola over its chord: as far off as 4 h t (1 - t). */
    private boolean touches(double height, Obstacle obstacle) {
        double t = Math.max(0, Math.min(1, obstacle.along));
        double beyond = (obstacle.along - t) * length;
        double off = obstacle.off - 4 * height * t * (1 - t);
        double slope = 4 * height * (1 - 2 * t) / length;
        return off * off / (1 + slope * slope) + beyond * beyond < obstacle.radius * obstacle.radius;
    }

    /** How close it would leave an actor to another fan as that one has settled: from 0, well apart, to 1, the same way. */
    double closeness(double ifMiddle, ActorMark actor, Fan other) {
        double slope = 4 * ifMiddle / length;
        double otherSlope = 4 * other.middle / other.length;
        double turn = actor.actor() == low.actor() ? 1 : -1;
        double otherTurn = actor.actor() == other.low.actor() ? 1 : -1;
        double dx = turn * ux + slope * uy;
        double dy = turn * uy - slope * ux;
        double otherX = otherTurn * other.ux + otherSlope * other.uy;
        double otherY = otherTurn * other.uy - otherSlope * other.ux;
        double cosine = (dx * otherX + dy * otherY) / Math.sqrt((1 + slope * slope) * (1 + otherSlope * otherSlope));
        return Math.max(0, (cosine - CLOSE) / (1 - CLOSE));
    }
}
