package org.entente.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds {@link Pivots} one after another, two at a time: every other one is among those furthest from all before, the rest are
 * drawn (Brandes and Pich, Eigensolver Methods for Progressive Multidimensional Scaling, GD 2006, section 4).
 */
final class PivotSearch {
    private static final int AT_ONCE = 2;
    private static final int DRAWS = 50;

    /** So many rows are written at once as stay near the core. */
    private static final int BLOCK = 64;

    private final Links links;
    private final int[] actors;
    private final short[][] ways;
    private final short[] nearest;
    private final int[][] queues;
    private int found;

    /** @param most how many there may be */
    PivotSearch(Links links, int most) {
        int n = links.size();
        this.links = links;
        actors = new int[Math.min(n, most)];
        ways = new short[actors.length][];
        nearest = new short[n];
        Arrays.fill(nearest, Short.MAX_VALUE);
        queues = new int[AT_ONCE][n];
    }

    /**
     * Goes on until there are so many, or all that there may be.
     *
     * @param progress asked now and then; after a "no" there are fewer, at least two where there are two actors
     */
    void find(int wanted, Progress progress) {
        int goal = Math.min(wanted, actors.length);
        while (found < goal && (found == 0 || progress.goOn((double) found / goal))) {
            findSome();
        }
    }

    /** Those found so far. */
    Pivots found() {
        return new Pivots(Arrays.copyOf(actors, found), byActor());
    }

    private void findSome() {
        int first = found;
        int some = Math.min(AT_ONCE, actors.length - first);
        actors[first] = furthest(first);
        if (some == AT_ONCE) {
            actors[first + 1] = drawn(first, actors[first]);
        }
        IntStream.range(0, some).parallel().forEach(s -> ways[first + s] = ways(actors[first + s], queues[s]));
        for (int s = 0; s < some; s++) {
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = (short) Math.min(nearest[i], ways[first + s][i]);
            }
        }
        found += some;
    }

    private int furthest(int purpose) {
        int furthest = 0;
        for (int i = 1; i < nearest.length; i++) {
            boolean as = nearest[i] == nearest[furthest] && Noise.of(i, purpose) > Noise.of(furthest, purpose);
            furthest = nearest[i] > nearest[furthest] || as ? i : furthest;
        }
        return furthest;
    }

    private int drawn(int purpose, int other) {
        int drawn = other;
        for (int draw = 0; draw < DRAWS && (drawn == other || nearest[drawn] == 0); draw++) {
            drawn = Noise.of(purpose, 1000 + draw) % nearest.length;
        }
        return drawn;
    }

    /** Breadth first. */
    private short[] ways(int from, int[] queue) {
        short[] ways = new short[links.size()];
        Arrays.fill(ways, Short.MAX_VALUE);
        ways[from] = 0;
        queue[0] = from;
        int end = 1;
        for (int at = 0; at < end; at++) {
            int i = queue[at];
            short way = (short) Math.min(Short.MAX_VALUE - 1, ways[i] + 1);
            for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                int other = links.to()[link];
                if (ways[other] == Short.MAX_VALUE) {
                    ways[other] = way;
                    queue[end++] = other;
                }
            }
        }
        return ways;
    }

    private short[] byActor() {
        int k = found;
        short[] distance = new short[nearest.length * k];
        Ranges.each(nearest.length, (from, to) -> {
            for (int block = from; block < to; block += BLOCK) {
                for (int p = 0; p < k; p++) {
                    for (int i = block; i < Math.min(to, block + BLOCK); i++) {
                        distance[i * k + p] = ways[p][i] == Short.MAX_VALUE ? 0 : ways[p][i];
                    }
                }
            }
        });
        return distance;
    }
}
