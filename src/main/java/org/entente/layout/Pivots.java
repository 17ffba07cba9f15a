package org.entente.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some actors and how far all are from them, in ties: what a picture of the whole needs to know, without all pairs (Brandes
 * and Pich, Eigensolver Methods for Progressive Multidimensional Scaling, GD 2006). Every other pivot is one that is furthest
 * from those before, the rest are drawn.
 *
 * @param actors   k
 * @param distance n times k, row by row; 1 to 32,766, and 0 to oneself and where no way leads
 */
record Pivots(int[] actors, short[] distance) {
    private static final int AT_ONCE = 2;
    private static final int DRAWS = 50;

    int count() {
        return actors.length;
    }

    /**
     * @param most     how many there may be
     * @param progress asked now and then; after a "no" there are fewer, at least two where there are two actors
     */
    static Pivots of(Links links, int most, Progress progress) {
        int n = links.size();
        int k = Math.min(n, most);
        int[] actors = new int[k];
        short[][] ways = new short[k][];
        short[] nearest = new short[n];
        Arrays.fill(nearest, Short.MAX_VALUE);
        int[][] queues = new int[AT_ONCE][n];
        int found = 0;
        do {
            int first = found;
            int some = Math.min(AT_ONCE, k - first);
            actors[first] = furthest(nearest, first);
            if (some == AT_ONCE) {
                actors[first + 1] = drawn(nearest, first, actors[first]);
            }
            IntStream.range(0, some)
                    .parallel()
                    .forEach(s -> ways[first + s] = ways(links, actors[first + s], queues[s]));
            for (int s = 0; s < some; s++) {
                for (int i = 0; i < n; i++) {
                    nearest[i] = (short) Math.min(nearest[i], ways[first + s][i]);
                }
            }
            found += some;
        } while (found < k && progress.goOn((double) found / k));
        return new Pivots(Arrays.copyOf(actors, found), byActor(n, found, ways));
    }

    private static int furthest(short[] nearest, int purpose) {
        int furthest = 0;
        for (int i = 1; i < nearest.length; i++) {
            boolean as = nearest[i] == nearest[furthest] && Noise.of(i, purpose) > Noise.of(furthest, purpose);
            furthest = nearest[i] > nearest[furthest] || as ? i : furthest;
        }
        return furthest;
    }

    private static int drawn(short[] nearest, int purpose, int other) {
        int drawn = other;
        for (int draw = 0; draw < DRAWS && (drawn == other || nearest[drawn] == 0); draw++) {
            drawn = Noise.of(purpose, 1000 + draw) % nearest.length;
        }
        return drawn;
    }

    /** Breadth first. */
    private static short[] ways(Links links, int from, int[] queue) {
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

    private static short[] byActor(int n, int k, short[][] ways) {
        short[] distance = new short[n * k];
        Ranges.each(n, (from, to) -> {
            for (int i = from; i < to; i++) {
                for (int p = 0; p < k; p++) {
                    distance[i * k + p] = ways[p][i] == Short.MAX_VALUE ? 0 : ways[p][i];
                }
            }
        });
        return distance;
    }

    /**
     * How badly lengths in the picture show the ways to the pivots: the mean of (length / way - 1)² at the scale that makes it
     * least; 0 is a perfect fit, 1 the worst.
     */
    double stress(float[] x, float[] y) {
        int k = count();
        double lengths = 0;
        double squares = 0;
        long pairs = 0;
        for (int i = 0; i < x.length; i++) {
            for (int p = 0; p < k; p++) {
                int way = distance[i * k + p];
                if (way > 0) {
                    double length = Math.hypot(x[i] - x[actors[p]], y[i] - y[actors[p]]) / way;
                    lengths += length;
                    squares += length * length;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : squares == 0 ? 1 : 1 - lengths * lengths / squares / pairs;
    }
}
