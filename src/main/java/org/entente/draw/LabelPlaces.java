package org.entente.draw;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Puts names beside their shapes, so that none runs through another name or shape, and through a tie only where no side is
 * free. Every name begins where it costs least, and then they take turns in moving as long as one gains: discrete gradient
 * descent, after Christensen, Marks, Shieber, An Empirical Study of Algorithms for Point-Feature Label Placement (ACM
 * Transactions on Graphics 14, 1995), section 3.2. Names that find no place are left out.
 */
final class LabelPlaces {
    /** Px kept free to the left and right of a name, and round a shape. */
    static final double AIR = 2;

    /** From a shape to its name at 100 %, px. */
    static final double GAP = 4;

    private static final double ON_A_TIE = 100;
    private static final double ON_A_BADGE = 60;
    private static final double PER_PIXEL_OUTSIDE = 0.3;
    private static final double IN_MORE_LINES = 2.5;
    private static final double ABOVE = 2;
    private static final double BESIDE = 2.2;
    private static final double ASIDE = 2.6;
    private static final double ON_A_SLANT = 3;
    private static final double SLACK = 0.5;
    private static final int ROUNDS = 10;

    private final double scale;
    private final double size;
    private final Bounds frame;
    private final List<ActorMark> actors;
    private final BoxGrid shapes;
    private final BoxGrid badges;
    private final TiePieces lines;

    /** @param frame that names leave only where there is no room within */
    LabelPlaces(double scale, Bounds frame, List<ActorMark> actors, Collection<TieMark> ties) {
        this.scale = scale;
        size = Sizes.label(scale);
        // With a little slack, so that rounding decides nothing.
        this.frame = frame.grown(SLACK);
        this.actors = actors;
        shapes = new BoxGrid(frame, actors.size());
        actors.forEach(actor -> shapes.add(actor.box().grown(AIR)));
        badges = new BoxGrid(frame, ties.size());
        for (TieMark tie : ties) {
            if (tie.badge() != null) {
                badges.add(tie.badge().box());
            }
            tie.ends().forEach(end -> badges.add(end.box()));
        }
        lines = new TiePieces(frame, ties);
    }

    /**
     * Names where they stand.
     *
     * @param texts  the actors' names, each in the ways it may be broken
     * @param ranked numbers of the actors in their list: the first find a place first
     */
    List<LabelMark> of(List<List<LabelText>> texts, List<Integer> ranked) {
        List<Name> names =
                ranked.stream().map(actor -> name(actor, texts.get(actor))).toList();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                names.get(i).meet(names.get(j));
            }
        }
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (Name name : names) {
                moved |= name.move();
            }
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            names.get(i).leaveIfShared();
        }
        names.forEach(Name::returnIfFree);
        return names.stream().map(Name::mark).filter(Objects::nonNull).toList();
    }

    private Name name(int number, List<LabelText> texts) {
        Name name = new Name(actors.get(number).actor(), size);
        for (int i = 0; i < texts.size(); i++) {
            offerAll(name, number, texts.get(i), i * IN_MORE_LINES);
        }
        return name;
    }

    private void offerAll(Name name, int number, LabelText text, double cost) {
        ActorMark actor = actors.get(number);
        Bounds shape = actor.box();
        double gap = gap(scale);
        double halfWidth = text.width(size) / 2;
        double halfHeight = text.height(size) / 2;
        double above = shape.top() - gap - halfHeight - actor.y();
        double below = shape.bottom() + gap + halfHeight - actor.y();
        double aside = halfWidth - actor.radius() * 0.3;
        offer(name, number, text, 0, below, cost);
        offer(name, number, text, 0, above, cost + ABOVE);
        double beside = (shape.right() - shape.left()) / 2 + gap + halfWidth;
        for (int side = 1; side >= -1; side -= 2) {
            offer(name, number, text, side * beside, 0, cost + BESIDE);
            offer(name, number, text, side * aside, below, cost + ASIDE);
            offer(name, number, text, side * aside, above, cost + ASIDE);
            for (int end = 1; end >= -1; end -= 2) {
                offer(name, number, text, side * beside, end * halfHeight, cost + ASIDE);
                // The corner of a name comes nearer than its sides, for shapes are round, or nearly so.
                double slant = (actor.radius() * actor.shape().reach(side, end) + gap) * Math.sqrt(0.5);
                offer(name, number, text, side * (slant + halfWidth), end * (slant + halfHeight), cost + ON_A_SLANT);
            }
        }
    }

    /** A place whose middle is (dx, dy) from that of the shape, unless another shape is in its way. */
    private void offer(Name name, int number, LabelText text, double dx, double dy, double cost) {
        ActorMark actor = actors.get(number);
        Bounds place = Bounds.around(actor.x() + dx, actor.y() + dy, text.width(size) / 2 + AIR, text.height(size) / 2);
        if (!shapes.any(place, other -> other != number)) {
            name.mayStand(text, place, cost + cost(place));
        }
    }

    private double cost(Bounds place) {
        double crossed = lines.under(place);
        return (crossed > 0 ? ON_A_TIE + crossed / scale : 0)
                + PER_PIXEL_OUTSIDE * Math.max(0, frame.overhang(place))
                + ON_A_BADGE * badges.count(place);
    }

    /** From a shape to its name, px. */
    static double gap(double scale) {
        return Math.max(AIR, GAP * scale);
    }
}
