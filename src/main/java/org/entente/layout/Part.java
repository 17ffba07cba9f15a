package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Actors that hang together, renumbered from 0, and who of them is tied to whom, each pair once: parallel ties would only
 * make the work longer.
 *
 * @param members   n: what each actor is called in the whole graph, ascending
 * @param low       of each pair the actor with the smaller number, as {@code high} is the other
 * @param parallel  how many ties each pair has
 * @param degree    n: the ties of each actor; one to itself counts twice
 * @param neighbours n: how many others each actor is tied to
 * @param halfWidth n, as in {@link LayoutGraph}, as are {@code top}, {@code bottom} and {@code fixed}
 */
record Part(
        int[] members,
        int[] low,
        int[] high,
        int[] parallel,
        int[] degree,
        int[] neighbours,
        double[] halfWidth,
        double[] top,
        double[] bottom,
        boolean[] fixed) {

    int actors() {
        return members.length;
    }

    int pairs() {
        return low.length;
    }

    /** Whether some of it may not move. */
    boolean stands() {
        for (boolean one : fixed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /**
     * The connected parts, in the order of their first actor. Actors that stand already are one part, tied or not: whoever
     * comes to one of them must find room among all.
     */
    static List<Part> of(LayoutGraph graph, boolean[] placed) {
        int[] root = roots(graph, placed);
        int[] size = new int[root.length];
        int[] number = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            number[i] = size[root[i]]++;
        }
        long[][] pairs = pairs(graph, root, number);
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < root.length; first++) {
            if (root[first] == first) {
                int[] members = new int[size[first]];
                for (int i = first; i < root.length; i++) {
                    if (root[i] == first) {
                        members[number[i]] = i;
                    }
                }
                parts.add(cut(graph, members, pairs[first]));
            }
        }
        return parts;
    }

    /** The first actor of each actor's part. */
    private static int[] roots(LayoutGraph graph, boolean[] placed) {
        int[] root = new int[graph.actors()];
        Arrays.setAll(root, i -> i);
        int standing = -1;
        for (int i = 0; i < root.length; i++) {
            if (placed[i]) {
                standing = standing < 0 ? i : standing;
                root[i] = standing;
            }
        }
        for (int tie = 0; tie < graph.from().length; tie++) {
            int a = find(root, graph.from()[tie]);
            int b = find(root, graph.to()[tie]);
            root[Math.max(a, b)] = Math.min(a, b);
        }
        for (int i = 0; i < root.length; i++) {
            root[i] = find(root, i);
        }
        return root;
    }

    static int find(int[] root, int i) {
        int r = i;
        while (root[r] != r) {
            root[r] = root[root[r]];
            r = root[r];
        }
        return r;
    }

    /** By the part's first actor: every tie as a pair of numbers in the part, smaller one in the upper half, sorted. */
    private static long[][] pairs(LayoutGraph graph, int[] root, int[] number) {
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
        for (long[] part : pairs) {
            Arrays.sort(part);
        }
        return pairs;
    }

    private static Part cut(LayoutGraph graph, int[] members, long[] ties) {
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
                pick(graph.halfWidth(), members),
                pick(graph.top(), members),
                pick(graph.bottom(), members),
                fixed);
    }

    /** One value a member, from one value an actor of the whole graph. */
    static double[] pick(double[] values, int[] members) {
        return Arrays.stream(members).mapToDouble(i -> values[i]).toArray();
    }
}
