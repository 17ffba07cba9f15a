package org.entente.layout;

import java.util.Arrays;

/**
 * The graph at one grain: n actors, or groups of actors that are placed as one.
 *
 * @param links  between them
 * @param actor  n: an actor of each, whose distances stand for those of all
 * @param group  of each of the finer level the one of this level that it is in; empty for the actors themselves
 * @param pivots where the pivots are in this level
 */
record Level(Links links, int[] actor, int[] group, int[] pivots) {

    int size() {
        return actor.length;
    }

    static Level ofActors(Links links, Pivots pivots) {
        int[] actor = new int[links.size()];
        Arrays.setAll(actor, i -> i);
        return new Level(links, actor, new int[0], pivots.actors());
    }

    /** The next coarser level; this one where nobody waits for it. */
    Level coarser(Progress progress) {
        int[] groups = Grouping.of(links, progress);
        if (!progress.goOn(1)) {
            return this;
        }
        Links merged = Grouping.merged(links, groups);
        int[] chosen = new int[merged.size()];
        float[] most = new float[merged.size()];
        Arrays.fill(most, -1);
        for (int i = 0; i < groups.length; i++) {
            if (links.degree()[i] > most[groups[i]]) {
                most[groups[i]] = links.degree()[i];
                chosen[groups[i]] = actor[i];
            }
        }
        return new Level(
                merged,
                chosen,
                groups,
                Arrays.stream(pivots).map(i -> groups[i]).toArray());
    }
}
