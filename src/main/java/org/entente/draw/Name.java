package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name on its way to its place: where it may stand, what that costs, and which other names it may meet there. */
final class Name {
    private static final double ON_A_NAME = 10_000;

    private final int actor;
    private final double size;
    private final List<Place> places = new ArrayList<>();
    private final List<Name> near = new ArrayList<>();
    private @Nullable Bounds reach;
    private @Nullable Place chosen;

    private record Place(LabelText text, Bounds box, double cost) {}

    /** @param size of the font, px */
    Name(int actor, double size) {
        this.actor = actor;
        this.size = size;
    }

    /** Offers a place that nothing but another name can make cost more. */
    void mayStand(LabelText text, Bounds box, double cost) {
        places.add(new Place(text, box, cost));
        reach = reach == null ? box : reach.with(box);
    }

    /** Has two names heed each other, if one may come in the other's way. */
    void meet(Name other) {
        if (reach != null && other.reach != null && reach.meets(other.reach)) {
            near.add(other);
            other.near.add(this);
        }
    }

    /** Goes where it costs least as the other names stand; false if that is where it is. */
    boolean move() {
        double least = chosen == null ? Double.POSITIVE_INFINITY : cost(chosen);
        boolean moves = false;
        for (Place place : places) {
            double cost = cost(place);
            if (cost < least) {
                least = cost;
                chosen = place;
                moves = true;
            }
        }
        return moves;
    }

    private double cost(Place place) {
        return place.cost + ON_A_NAME * namesOn(place);
    }

    private int namesOn(Place place) {
        int names = 0;
        for (Name other : near) {
            names += other.chosen != null && place.box.meets(other.chosen.box) ? 1 : 0;
        }
        return names;
    }

    /** Gives up its place if that is not its own alone. */
    void leaveIfShared() {
        if (chosen != null && namesOn(chosen) > 0) {
            chosen = null;
        }
    }

    /** Takes the best place that is free, if it has none. */
    void returnIfFree() {
        if (chosen == null) {
            move();
            leaveIfShared();
        }
    }

    /** As it is drawn; null where it found no place. */
    @Nullable LabelMark mark() {
        if (chosen == null) {
            return null;
        }
        double x = (chosen.box.left() + chosen.box.right()) / 2;
        return chosen.text.mark(actor, x, chosen.box.top(), size);
    }
}
