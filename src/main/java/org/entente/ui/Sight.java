package org.entente.ui;

import java.util.Map;
import org.entente.graph.Lens;

/**
 * How a dossier was looked at on one side of a step. Numbers in it hold for the dossier of that side.
 *
 * @param spots by actor id, for those that the step moves, brings or takes away
 */
record Sight(Selection selection, Lens lens, Map<String, Spot> spots) {
    Sight {
        spots = Map.copyOf(spots);
    }

    /** Where an actor stands, world units. */
    record Spot(double x, double y, boolean pinned) {}

    Sight with(Map<String, Spot> others) {
        return new Sight(selection, lens, others);
    }
}
