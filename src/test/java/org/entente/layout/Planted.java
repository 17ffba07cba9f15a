package org.entente.layout;

import java.util.Arrays;
import java.util.Random;

/** Graphs whose communities are known. */
final class Planted {
    private static final double RADIUS = 6;
    private static final int TIES_WITHIN = 4;

    private Planted() {}

    /** The community of each actor of {@link #graph}, one after another. */
    static int[] communities(int... sizes) {
        int[] community = new int[Arrays.stream(sizes).sum()];
        int end = 0;
        for (int one = 0; one < sizes.length; one++) {
            Arrays.fill(community, end, end + sizes[one], one);
            end += sizes[one];
        }
        return community;
    }

    /** Communities of those sizes: from each actor four ties and more into its own, and for every third one to anybody. */
    static LayoutGraph graph(long seed, int... sizes) {
        Random random = new Random(seed);
        int n = Arrays.stream(sizes).sum();
        int[] from = new int[n * (TIES_WITHIN + 1) + (n + 2) / 3];
        int[] to = new int[from.length];
        int ties = 0;
        int start = 0;
        for (int size : sizes) {
            for (int i = 0; i < size; i++) {
                for (int tie = 0; tie <= TIES_WITHIN; tie++) {
                    from[ties] = start + i;
                    to[ties++] = start + (tie == 0 ? (i + 1) % size : random.nextInt(size));
                }
            }
            start += size;
        }
        for (int i = 0; i < n; i += 3) {
            from[ties] = i;
            to[ties++] = random.nextInt(n);
        }
        return graph(n, from, to);
    }

    static LayoutGraph graph(int actors, int[] from, int[] to) {
        double[] radius = new double[actors];
        Arrays.fill(radius, RADIUS);
        return new LayoutGraph(actors, from, to, radius, radius, radius, new boolean[actors]);
    }

    static Links links(LayoutGraph graph) {
        return Links.of(graph.actors(), graph.from(), graph.to());
    }

    static int[] found(LayoutGraph graph, Progress progress) {
        return Communities.of(graph.actors(), graph.from(), graph.to(), progress);
    }
}
