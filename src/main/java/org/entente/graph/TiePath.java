package org.entente.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A way from actor to actor along ties, whatever their direction.
 *
 * @param actors those it leads over, from the one it starts at to the one it ends at, none twice
 * @param ties   those it leads along, one less
 */
public record TiePath(List<Integer> actors, List<Integer> ties) {
    public TiePath {
        if (actors.size() != ties.size() + 1) {
            throw new IllegalArgumentException(actors.size() + " actors on " + ties.size() + " ties");
        }
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /** The same way from its end to its start. */
    public TiePath reversed() {
        List<Integer> backActors = new ArrayList<>(actors);
        List<Integer> backTies = new ArrayList<>(ties);
        Collections.reverse(backActors);
        Collections.reverse(backTies);
        return new TiePath(backActors, backTies);
    }
}
