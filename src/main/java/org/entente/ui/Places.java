package org.entente.ui;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.entente.draw.Arrangement;
import org.entente.draw.Bounds;

/** Where the actors are: world units by actor number, y downwards, NaN for one that has no place yet. */
final class Places {
    private final double[] x;
    private final double[] y;
    private boolean movedByHand;
    private boolean missing;
    private final BitSet pinned = new BitSet();
    private final BitSet sketched = new BitSet();
    private final BitSet taken = new BitSet();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    /** @param movedByHand whether a person has moved an actor since the file was first opened */
    Places(Arrangement arrangement, boolean movedByHand) {
        x = arrangement.x().clone();
        y = arrangement.y().clone();
        pinned.or(arrangement.pinned());
        this.movedByHand = movedByHand;
        missing = x.length > 0 && IntStream.range(0, x.length).allMatch(actor -> Double.isNaN(x[actor]));
    }

    /** Whether there are actors, but none with a place yet, be it that of a sketch. */
    boolean areMissing() {
        return missing;
    }

    /** Counts the changes: whoever draws the places listens to it. */
    ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    double x(int actor) {
        return x[actor];
    }

    double y(int actor) {
        return y[actor];
    }

    /** A copy, one abscissa an actor. */
    double[] allX() {
        return x.clone();
    }

    /** A copy, one ordinate an actor. */
    double[] allY() {
        return y.clone();
    }

    /** What those of some actors that have a place take up; {@link Bounds#NONE} if none has. */
    Bounds bounds(IntStream actors) {
        double[] sides = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        actors.filter(actor -> !Double.isNaN(x[actor])).forEach(actor -> {
            sides[0] = Math.min(sides[0], x[actor]);
            sides[1] = Math.min(sides[1], y[actor]);
            sides[2] = Math.max(sides[2], x[actor]);
            sides[3] = Math.max(sides[3], y[actor]);
        });
        return sides[0] > sides[2] ? Bounds.NONE : new Bounds(sides[0], sides[1], sides[2], sides[3]);
    }

    BitSet pinned() {
        return (BitSet) pinned.clone();
    }

    boolean isPinned(int actor) {
        return pinned.get(actor);
    }

    /** Moves an actor by hand: it is pinned there. */
    void pin(int actor, double newX, double newY) {
        x[actor] = newX;
        y[actor] = newY;
        sketched.clear(actor);
        pinned.set(actor);
        movedByHand = true;
        changed();
    }

    /** Moves some actors by hand as far and in one direction: they are pinned there. */
    void move(List<Integer> actors, double dx, double dy) {
        for (int actor : actors) {
            x[actor] += dx;
            y[actor] += dy;
            sketched.clear(actor);
            pinned.set(actor);
        }
        movedByHand = true;
        changed();
    }

    void togglePin(int actor) {
        pinned.flip(actor);
        movedByHand = true;
        changed();
    }

    /** Whether there is something by a person's hand that is not in the file. */
    boolean movedByHand() {
        return movedByHand;
    }

    /** The places that are known; a sketch is none. */
    Arrangement arrangement() {
        double[] knownX = x.clone();
        double[] knownY = y.clone();
        sketched.stream().forEach(actor -> {
            knownX[actor] = Double.NaN;
            knownY[actor] = Double.NaN;
        });
        return new Arrangement(knownX, knownY, pinned());
    }

    /** Whether an actor has no place yet, or only that of a sketch. */
    boolean misses(int actor) {
        return Double.isNaN(x[actor]) || sketched.get(actor);
    }

    /** Whether most places are those of a sketch. */
    boolean isSketch() {
        return 2 * sketched.cardinality() > x.length;
    }

    /** Lets some actors have no place of their own any more; they are seen where they were until there is another. */
    void forget(IntStream actors) {
        actors.forEach(sketched::set);
        movedByHand = true;
        changed();
    }

    /** Places that are not found yet for actors that had none, to look at meanwhile. */
    void sketch(Arrangement sketch) {
        take(sketch);
        sketched.or(taken);
        changed();
    }

    /** Places for actors that had none; the others stay. */
    void addMissing(Arrangement completed) {
        take(completed);
        sketched.andNot(taken);
        changed();
    }

    private void take(Arrangement from) {
        taken.clear();
        double[] newX = from.x();
        double[] newY = from.y();
        for (int actor = 0; actor < x.length; actor++) {
            if (misses(actor) && !Double.isNaN(newX[actor])) {
                x[actor] = newX[actor];
                y[actor] = newY[actor];
                taken.set(actor);
            }
        }
        missing &= taken.isEmpty();
    }

    /** Where an actor stands; empty where it has no place. */
    Optional<Sight.Spot> spot(int actor) {
        return misses(actor) ? Optional.empty() : Optional.of(new Sight.Spot(x[actor], y[actor], pinned.get(actor)));
    }

    /** Puts actors where they stood, pinned or not as they were. */
    void put(Map<Integer, Sight.Spot> spots) {
        spots.forEach((actor, spot) -> {
            x[actor] = spot.x();
            y[actor] = spot.y();
            sketched.clear(actor);
            pinned.set(actor, spot.pinned());
        });
        movedByHand = true;
        changed();
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
