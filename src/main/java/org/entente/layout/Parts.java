package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected parts of a graph. */
final class Parts {
    private Parts() {}

    /** Each part's actors, ascending; the parts in the order of their first actor. */
    static List<int[]> of(LayoutGraph graph) {
        int[] root = new int[graph.actors()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int tie = 0; tie < graph.from().length; tie++) {
            int a = find(root, graph.from()[tie]);
            int b = find(root, graph.to()[tie]);
            root[Math.max(a, b)] = Math.min(a, b);
        }
        List<List<Integer>> members = new ArrayList<>();
        int[] partOf = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            int r = find(root, i);
            if (r == i) {
                partOf[i] = members.size();
                members.add(new ArrayList<>());
            }
            members.get(partOf[r]).add(i);
        }
        return members.stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int find(int[] root, int i) {
        int r = i;
        while (root[r] != r) {
            root[r] = root[root[r]];
            r = root[r];
        }
        return r;
    }

    /** That part as a graph of its own, actors renumbered by their place in {@code members}. */
    static LayoutGraph cut(LayoutGraph graph, int[] members) {
        int n = members.length;
        int[] number = new int[graph.actors()];
        Arrays.fill(number, -1);
        double[] halfWidth = new double[n];
        double[] top = new double[n];
        double[] bottom = new double[n];
        boolean[] fixed = new boolean[n];
        for (int i = 0; i < n; i++) {
            int actor = members[i];
            number[actor] = i;
            halfWidth[i] = graph.halfWidth()[actor];
            top[i] = graph.top()[actor];
            bottom[i] = graph.bottom()[actor];
            fixed[i] = graph.fixed()[actor];
        }
        int ties = 0;
        int[] from = new int[graph.from().length];
        int[] to = new int[graph.from().length];
        for (int tie = 0; tie < graph.from().length; tie++) {
            if (number[graph.from()[tie]] >= 0) {
                from[ties] = number[graph.from()[tie]];
                to[ties++] = number[graph.to()[tie]];
            }
        }
        return new LayoutGraph(n, Arrays.copyOf(from, ties), Arrays.copyOf(to, ties), halfWidth, top, bottom, fixed);
    }
}
