package org.entente.ui;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.entente.graph.TieGraph;
import org.entente.model.View;

/** Where the actors are: world units by actor number, y downwards, NaN for one that has no place yet. */
final class Places {
    private final double[] x;
    private final double[] y;
    private final BitSet pinned = new BitSet();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    Places(double[] x, double[] y, BitSet pinned) {
        this.x = x.clone();
        this.y = y.clone();
        this.pinned.or(pinned);
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
        pinned.set(actor);
        changed();
    }

    void unpin(int actor) {
        pinned.clear(actor);
        changed();
    }

    /** All places at once, as layout found them. */
    void moveAll(double[] newX, double[] newY) {
        System.arraycopy(newX, 0, x, 0, x.length);
        System.arraycopy(newY, 0, y, 0, y.length);
        changed();
    }

    /** The places by id, as a dossier keeps them. */
    Map<String, View.Point> byId(TieGraph graph) {
        Map<String, View.Point> places = new HashMap<>();
        for (int actor = 0; actor < x.length; actor++) {
            if (!Double.isNaN(x[actor])) {
                places.put(graph.actor(actor).id(), new View.Point(x[actor], y[actor]));
            }
        }
        return places;
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
