package org.entente.layout;

import java.util.Arrays;

/**
 * Who belongs together: communities with more ties within than chance would lead one to expect. Actors move to the community
 * beside them that gains most, then whole communities do, and so on (the Louvain method: Blondel, Guillaume, Lambiotte and
 * Lefebvre, Fast Unfolding of Communities in Large Networks, J. Stat. Mech. 2008); then moves are tried again at each level on
 * the way down (Rotta and Noack, Multilevel Local Search Algorithms for Modularity Clustering, JEA 16, 2011). In the end each
 * community hangs together.
 */
public final class Communities {
    private Communities() {}

    /**
     * The community of each actor, for colours and hulls: some dozens in a large graph. They are numbered from 0 by size, the
     * largest first, those of one size by their first actors. Parallel ties count once, those to oneself not at all; who has
     * no tie is a community alone. The same in every run. Some rounds over all ties, some 40 bytes an actor and 30 a tie.
     *
     * @param actors   how many there are
     * @param from     actors that ties start from; {@code to} are those that they lead to
     * @param progress asked now and then; after a "no" communities are smaller than they could be
     */
    public static int[] of(int actors, int[] from, int[] to, Progress progress) {
        return of(Links.of(actors, from, to), new Watch(progress));
    }

    /** The same, of links. */
    static int[] of(Links links, Progress progress) {
        return improved(links, Modularity::new, alone(links.size()), progress);
    }

    /**
     * Communities that moves make better than those given, each in one piece; numbered as above.
     *
     * @param start changed
     */
    static int[] improved(Links links, Objective.Start objective, int[] start, Progress progress) {
        return bySize(connected(links, descended(links.byEnds(), objective, start, progress)));
    }

    /** How many there are. */
    static int count(int... community) {
        return Arrays.stream(community).max().orElse(-1) + 1;
    }

    private static int[] descended(Links links, Objective.Start objective, int[] community, Progress progress) {
        LocalMoves.run(links, objective.of(links, community), community, progress.stretch(0, 0.5));
        int[] groups = Grouping.numbered(community);
        Links merged = Grouping.merged(links, groups);
        if (merged.size() == links.size()) {
            return groups;
        }
        int[] coarse = descended(merged, objective, alone(merged.size()), progress.stretch(0.5, 0.8));
        Arrays.setAll(groups, i -> coarse[groups[i]]);
        LocalMoves.run(links, objective.of(links, groups), groups, progress.stretch(0.8, 1));
        return Grouping.numbered(groups);
    }

    private static int[] alone(int n) {
        int[] alone = new int[n];
        Arrays.setAll(alone, i -> i);
        return alone;
    }

    /** The same, but a community that does not hang together is as many as it has parts. */
    private static int[] connected(Links links, int... community) {
        int[] part = new int[community.length];
        Arrays.fill(part, -1);
        int[] queue = new int[community.length];
        int parts = 0;
        for (int first = 0; first < part.length; first++) {
            if (part[first] < 0) {
                queue[0] = first;
                part[first] = parts++;
                int end = 1;
                for (int at = 0; at < end; at++) {
                    end = reach(links, queue[at], end, community, part, queue);
                }
            }
        }
        return part;
    }

    /** Adds those of the same community beside i that were not met before to the queue; returns its new end. */
    private static int reach(Links links, int i, int end, int[] community, int[] part, int[] queue) {
        int newEnd = end;
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            int other = links.to()[link];
            if (part[other] < 0 && community[other] == community[i]) {
                part[other] = part[i];
                queue[newEnd++] = other;
            }
        }
        return newEnd;
    }

    /** The same communities, numbered by their size, those of one size as they were. */
    private static int[] bySize(int... community) {
        long[] keys = new long[count(community)];
        for (int one = 0; one < keys.length; one++) {
            keys[one] = one;
        }
        for (int one : community) {
            keys[one] -= 1L << 32;
        }
        Arrays.sort(keys);
        int[] number = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            number[(int) keys[at]] = at;
        }
        return Arrays.stream(community).map(one -> number[one]).toArray();
    }
}
