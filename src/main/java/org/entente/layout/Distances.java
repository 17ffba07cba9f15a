package org.entente.layout;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Wanted distances between all actors of one connected part: the shortest way along its ties, each with its own length. */
final class Distances {
    /** World units from centre to centre of two small actors with a tie; room for a badge and an arrow between them. */
    private static final double TIE = 105;

    private static final double PER_HALF_WIDTH = 0.45;
    private static final double PER_DEGREE = 9;
    private static final double PER_PARALLEL = 14;

    private Distances() {}

    /**
     * Wanted distances; O(n m log n).
     *
     * @return n times n, row by row, 0 on the diagonal; infinite where no way leads
     */
    static double[] of(LayoutGraph graph) {
        int n = graph.actors();
        double[] tieLength = lengths(graph);
        int[] first = new int[n + 1];
        for (int tie = 0; tie < graph.from().length; tie++) {
            first[graph.from()[tie] + 1]++;
            first[graph.to()[tie] + 1]++;
        }
        for (int i = 0; i < n; i++) {
            first[i + 1] += first[i];
        }
        int[] next = Arrays.copyOf(first, n);
        int[] ties = new int[first[n]];
        for (int tie = 0; tie < graph.from().length; tie++) {
            ties[next[graph.from()[tie]]++] = tie;
            ties[next[graph.to()[tie]]++] = tie;
        }
        double[] wanted = new double[n * n];
        Arrays.fill(wanted, Double.POSITIVE_INFINITY);
        for (int start = 0; start < n; start++) {
            walk(graph, tieLength, first, ties, start, wanted, start * n);
        }
        return wanted;
    }

    /** Dijkstra's algorithm from one actor. */
    private static void walk(
            LayoutGraph graph, double[] tieLength, int[] first, int[] ties, int start, double[] wanted, int row) {
        record Reached(int actor, double length) {}
        PriorityQueue<Reached> open = new PriorityQueue<>((a, b) -> {
            int byLength = Double.compare(a.length, b.length);
            return byLength != 0 ? byLength : Integer.compare(a.actor, b.actor);
        });
        wanted[row + start] = 0;
        open.add(new Reached(start, 0));
        while (!open.isEmpty()) {
            Reached best = open.remove();
            if (best.length > wanted[row + best.actor]) {
                continue;
            }
            for (int k = first[best.actor]; k < first[best.actor + 1]; k++) {
                int tie = ties[k];
                int other = graph.from()[tie] == best.actor ? graph.to()[tie] : graph.from()[tie];
                double length = best.length + tieLength[tie];
                if (length < wanted[row + other]) {
                    wanted[row + other] = length;
                    open.add(new Reached(other, length));
                }
            }
        }
    }

    /** Wide labels, busy actors and parallel ties want longer ties. */
    private static double[] lengths(LayoutGraph graph) {
        int m = graph.from().length;
        int[] degree = new int[graph.actors()];
        long[] pairs = new long[m];
        for (int tie = 0; tie < m; tie++) {
            degree[graph.from()[tie]]++;
            degree[graph.to()[tie]]++;
            pairs[tie] = pair(graph, tie);
        }
        Arrays.sort(pairs);
        double[] lengths = new double[m];
        for (int tie = 0; tie < m; tie++) {
            int a = graph.from()[tie];
            int b = graph.to()[tie];
            int parallel = Math.min(6, count(pairs, pair(graph, tie)) - 1);
            lengths[tie] = TIE
                    + PER_HALF_WIDTH * (graph.halfWidth()[a] + graph.halfWidth()[b])
                    + PER_DEGREE * Math.sqrt(degree[a] + (double) degree[b])
                    + PER_PARALLEL * parallel;
        }
        return lengths;
    }

    private static long pair(LayoutGraph graph, int tie) {
        int a = graph.from()[tie];
        int b = graph.to()[tie];
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int count(long[] sorted, long key) {
        int at = Arrays.binarySearch(sorted, key);
        int low = at;
        int high = at;
        while (low > 0 && sorted[low - 1] == key) {
            low--;
        }
        while (high + 1 < sorted.length && sorted[high + 1] == key) {
            high++;
        }
        return high - low + 1;
    }
}
