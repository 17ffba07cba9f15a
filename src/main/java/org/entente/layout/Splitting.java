package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a graph into its connected parts (union-find with path halving; Tarjan and van Leeuwen, JACM 31, 1984). */
final class Splitting {
    private static final int BETWEEN_LOOKS = 1 << 16;

    private final LayoutGraph graph;
    private final boolean[] placed;
    private final Progress progress;
    private final int[] root;
    private final int[] number;

    private Splitting(LayoutGraph graph, boolean[] placed, Progress progress) {
        this.graph = graph;
        this.placed = placed;
        this.progress = progress;
        root = new int[graph.actors()];
        number = new int[graph.actors()];
    }

    /**
     * The connected parts, in the order of their first actor. Actors that stand already are one part, tied or not: whoever
     * comes to one of them must find room among all.
     *
     * @param placed   n: who stands already
     * @param progress asked now and then; after a "no" there are no parts
     */
    static List<Part> of(LayoutGraph graph, boolean[] placed, Progress progress) {
        return new Splitting(graph, placed, progress).parts();
    }

    private boolean goOn() {
        return progress.goOn(0);
    }

    private List<Part> parts() {
        if (!join()) {
            return List.of();
        }
        int[] size = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            number[i] = size[root[i]]++;
        }
        int[][] members = new int[root.length][];
        for (int i = 0; i < root.length; i++) {
            members[root[i]] = root[i] == i ? new int[size[i]] : members[root[i]];
            members[root[i]][number[i]] = i;
        }
        long[][] pairs = pairs();
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < root.length; first++) {
            if (root[first] == first) {
                if (!goOn()) {
                    return List.of();
                }
                Arrays.parallelSort(pairs[first]);
                parts.add(cut(members[first], pairs[first]));
            }
        }
        return parts;
    }

    /** Finds the first actor of each actor's part; false if told to stop. */
    private boolean join() {
        Arrays.setAll(root, i -> i);
        int standing = -1;
        for (int i = 0; i < root.length; i++) {
            if (placed[i]) {
                standing = standing < 0 ? i : standing;
                root[i] = standing;
            }
        }
        for (int tie = 0; tie < graph.from().length; tie++) {
            if (tie % BETWEEN_LOOKS == 0 && !goOn()) {
                return false;
            }
            int a = find(root, graph.from()[tie]);
            int b = find(root, graph.to()[tie]);
            root[Math.max(a, b)] = Math.min(a, b);
        }
        for (int i = 0; i < root.length; i++) {
            root[i] = find(root, i);
        }
        return goOn();
    }

    static int find(int[] root, int i) {
        int r = i;
        while (root[r] != r) {
            root[r] = root[root[r]];
            r = root[r];
        }
        return r;
    }

    /** By the part's first actor: every tie as a pair of numbers in the part, smaller one in the upper half. */
    private long[][] pairs() {
        int[] count = new int[root.length];
        for (int from : graph.from()) {
            count[root[from]]++;
        }
        long[][] pairs = new long[root.length][];
        for (int first = 0; first < root.length; first++) {
            pairs[first] = new long[count[first]];
        }
        for (int tie = 0; tie < graph.from().length; tie++) {
            int a = number[graph.from()[tie]];
            int b = number[graph.to()[tie]];
            int first = root[graph.from()[tie]];
            pairs[first][--count[first]] = (long) Math.min(a, b) << 32 | Math.max(a, b);
        }
        return pairs;
    }

    private Part cut(int[] members, long[] ties) {
        int n = members.length;
        int[] low = new int[ties.length];
        int[] high = new int[ties.length];
        int[] parallel = new int[ties.length];
        int[] degree = new int[n];
        int[] neighbours = new int[n];
        int pairs = 0;
        for (int i = 0; i < ties.length; i++) {
            int a = (int) (ties[i] >>> 32);
            int b = (int) ties[i];
            degree[a]++;
            degree[b]++;
            if (a == b) {
                continue;
            }
            if (i == 0 || ties[i] != ties[i - 1]) {
                low[pairs] = a;
                high[pairs++] = b;
                neighbours[a]++;
                neighbours[b]++;
            }
            parallel[pairs - 1]++;
        }
        boolean[] fixed = new boolean[n];
        for (int i = 0; i < n; i++) {
            fixed[i] = graph.fixed()[members[i]];
        }
        return new Part(
                members,
                Arrays.copyOf(low, pairs),
                Arrays.copyOf(high, pairs),
                Arrays.copyOf(parallel, pairs),
                degree,
                neighbours,
                Part.pick(graph.halfWidth(), members),
                Part.pick(graph.top(), members),
                Part.pick(graph.bottom(), members),
                fixed);
    }
}
