package org.entente.ui;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.entente.draw.Arrangement;
import org.entente.graph.TieGraph;
import org.entente.model.View;

/** Where the actors are: world units by actor number, y downwards, NaN for one that has no place yet. */
final class Places {
    private final double[] x;
    private final double[] y;
    private boolean movedByHand;
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
        movedByHand = true;
        changed();
    }

    void togglePin(int actor) {
        pinned.flip(actor);
        movedByHand = true;
        changed();
    }

    /** Whether a person has moved an actor since the file was opened. */
    boolean movedByHand() {
        return movedByHand;
    }

    Arrangement arrangement() {
        return new Arrangement(x.clone(), y.clone(), pinned());
    }

    /** Places for actors that had none; the others stay. */
    void addMissing(double[] newX, double[] newY) {
        for (int actor = 0; actor < x.length; actor++) {
            if (Double.isNaN(x[actor])) {
                x[actor] = newX[actor];
                y[actor] = newY[actor];
            }
        }
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
