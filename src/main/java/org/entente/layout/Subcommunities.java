package org.entente.layout;

import java.util.stream.IntStream;

/**
 * Communities within communities, however large the graph is: by the map equation, which starts from what modularity makes of
 * each community by itself; from single actors it would stop at many crumbs.
 */
final class Subcommunities {
    private final Links within;
    private final int[] community;

    private Subcommunities(Links links, int... community) {
        this.within = links.within(community);
        this.community = community;
    }

    /**
     * The smaller community of each, none in two of those given; numbered as {@link Communities} are, through all of them.
     *
     * @param community of each, from 0 without gaps
     * @param progress  asked now and then, by any thread; after a "no" they are as they were found so far
     */
    static int[] of(Links links, int[] community, Progress progress) {
        Subcommunities parts = new Subcommunities(links, community);
        int[] start = parts.eachByItself(progress.stretch(0, 0.5));
        return Communities.improved(parts.within, MapEquation::new, start, progress.stretch(0.5, 1));
    }

    private int[] eachByItself(Progress progress) {
        Members members = Members.of(community);
        Together together = new Together(progress);
        int[][] parts = IntStream.range(0, members.of().length)
                .parallel()
                .mapToObj(one -> {
                    int[] some = members.of()[one];
                    double share = (double) some.length / community.length;
                    return Communities.of(within.ofSome(some, members.number()), together.share(share));
                })
                .toArray(int[][]::new);
        int[] found = new int[community.length];
        int count = 0;
        for (int one = 0; one < parts.length; one++) {
            for (int i = 0; i < parts[one].length; i++) {
                found[members.of()[one][i]] = count + parts[one][i];
            }
            count += Communities.count(parts[one]);
        }
        return found;
    }
}
