package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds paths from actor to actor, whatever the direction of ties. A path is as strong as its weakest tie; of several ties
 * between two actors it takes the strongest. The same question gets the same answer, and from the other end the same path.
 */
public final class PathSearch {
    private static final int UNSEEN = -1;

    private final TieGraph graph;
    private final int[] strength;
    private final int[] levels;

    /**
     * Of ties as strong as that.
     *
     * @param strength of each tie by its number, greater where stronger
     * @throws IllegalArgumentException if there is not one for each tie
     */
    public PathSearch(TieGraph graph, int[] strength) {
        if (strength.length != graph.tieCount()) {
            throw new IllegalArgumentException(strength.length + " strengths for " + graph.tieCount() + " ties");
        }
        this.graph = graph;
        this.strength = strength.clone();
        levels = Arrays.stream(strength).sorted().distinct().toArray();
    }

    /** A path of the fewest ties, the strongest of those; empty where none leads there. O(actors + ties). */
    public Optional<TiePath> shortest(int from, int to) {
        return search(from, to, Integer.MIN_VALUE);
    }

    /**
     * A path whose weakest tie is as strong as can be, the shortest of those; empty where none leads there. Bisects the
     * strengths that occur: O((actors + ties) log strengths).
     */
    public Optional<TiePath> widest(int from, int to) {
        Optional<TiePath> widest = shortest(from, to);
        int reached = 0;
        int beyond = widest.isPresent() ? levels.length : 0;
        while (beyond - reached > 1) {
            int middle = (reached + beyond) >>> 1;
            Optional<TiePath> found = search(from, to, levels[middle]);
            if (found.isPresent()) {
                widest = found;
                reached = middle;
            } else {
                beyond = middle;
            }
        }
        return widest;
    }

    private Optional<TiePath> search(int from, int to, int least) {
        return from <= to ? fewest(from, to, least) : fewest(to, from, least).map(TiePath::reversed);
    }

    /** Breadth first, along ties of at least that strength; each actor remembers the strongest of its shortest ways. */
    private Optional<TiePath> fewest(int from, int to, int least) {
        int[] distance = new int[graph.actorCount()];
        int[] width = new int[graph.actorCount()];
        int[] before = new int[graph.actorCount()];
        int[] queue = new int[graph.actorCount()];
        Arrays.fill(distance, UNSEEN);
        distance[from] = 0;
        width[from] = Integer.MAX_VALUE;
        queue[0] = from;
        for (int head = 0, tail = 1; head < tail; head++) {
            int actor = queue[head];
            if (distance[actor] == distance[to]) {
                break;
            }
            for (int k = 0; k < graph.degree(actor); k++) {
                int tie = graph.tieOf(actor, k);
                if (strength[tie] < least) {
                    continue;
                }
                int other = graph.opposite(actor, tie);
                int wide = Math.min(width[actor], strength[tie]);
                if (distance[other] == UNSEEN) {
                    distance[other] = distance[actor] + 1;
                    queue[tail++] = other;
                } else if (distance[other] != distance[actor] + 1 || wide <= width[other]) {
                    continue;
                }
                width[other] = wide;
                before[other] = actor;
            }
        }
        return distance[to] == UNSEEN ? Optional.empty() : Optional.of(path(from, to, before));
    }

    private TiePath path(int from, int to, int[] before) {
        List<Integer> actors = new ArrayList<>(List.of(to));
        List<Integer> ties = new ArrayList<>();
        for (int actor = to; actor != from; actor = before[actor]) {
            ties.add(strongest(before[actor], actor));
            actors.add(before[actor]);
        }
        Collections.reverse(actors);
        Collections.reverse(ties);
        return new TiePath(actors, ties);
    }

    /** The strongest tie between two neighbours, of equals the first in the file. */
    private int strongest(int one, int other) {
        return graph.tiesOf(one)
                .filter(tie -> graph.opposite(one, tie) == other)
                .reduce((first, second) -> strength[second] > strength[first] ? second : first)
                .orElseThrow();
    }
}
