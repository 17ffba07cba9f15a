package org.entente.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

    @Test
    void findsPlantedCommunitiesAndNumbersThemBySize() {
        int[] sizes = {60, 45, 30, 25, 20};
        int[] planted = Planted.communities(sizes);
        assertArrayEquals(planted, Planted.found(Planted.graph(9, sizes), Progress.UNWATCHED));
    }

    @Test
    void findsSmallCommunitiesThatLargeOnesHide() {
        int[] sizes = new int[300];
        Arrays.fill(sizes, 12);
        LayoutGraph graph = Planted.graph(4, sizes);
        int[] outer = Planted.found(graph, Progress.UNWATCHED);
        int[] inner = Subcommunities.of(Planted.links(graph), outer, Progress.UNWATCHED);
        assertTrue(Communities.count(outer) < 150, Communities.count(outer) + " where all are 300");
        assertTrue(Math.abs(Communities.count(inner) - 300) <= 10, Communities.count(inner) + " of 300 small ones");
    }

    @Test
    void putsNoSmallCommunityIntoTwoLargeOnes() {
        LayoutGraph graph = Planted.graph(5, 40, 40, 40, 15, 15, 15, 15);
        int[] outer = Planted.found(graph, Progress.UNWATCHED);
        int[] inner = Subcommunities.of(Planted.links(graph), outer, Progress.UNWATCHED);
        int[] outerOf = new int[Communities.count(inner)];
        Arrays.fill(outerOf, -1);
        for (int i = 0; i < outer.length; i++) {
            assertTrue(outerOf[inner[i]] < 0 || outerOf[inner[i]] == outer[i]);
            outerOf[inner[i]] = outer[i];
        }
    }

    @Test
    void isTheSameInEveryRunAndOnAnyNumberOfCores() throws Exception {
        LayoutGraph graph = Planted.graph(6, 300, 200, 100, 80, 80, 40, 40, 30);
        int[] alone = new ForkJoinPool(1).submit(() -> small(graph)).get();
        assertArrayEquals(alone, new ForkJoinPool(4).submit(() -> small(graph)).get());
        assertArrayEquals(alone, small(graph));
    }

    private static int[] small(LayoutGraph graph) {
        int[] outer = Planted.found(graph, Progress.UNWATCHED);
        return Subcommunities.of(Planted.links(graph), outer, Progress.UNWATCHED);
    }

    @Test
    void leavesActorsWithoutTiesAlone() {
        int[] from = {0, 1, 1, 4, 4};
        int[] to = {1, 0, 2, 4, 4};
        assertArrayEquals(new int[] {0, 0, 0, 1, 2}, Planted.found(Planted.graph(5, from, to), Progress.UNWATCHED));
    }

    @Test
    void findsNoneWhereThereIsNobody() {
        assertEquals(0, Planted.found(Planted.graph(0, new int[0], new int[0]), Progress.UNWATCHED).length);
    }

    @Test
    void stopsWhenToldTo() {
        int[] sizes = new int[100];
        Arrays.fill(sizes, 50);
        LayoutGraph graph = Planted.graph(7, sizes);
        int[] asked = {0};
        int[] found = Planted.found(graph, done -> asked[0]++ < 2);
        assertEquals(3, asked[0]);
        assertEquals(5_000, found.length);
    }

    @Property(tries = 100)
    void givesEveryActorACommunityThatHangsTogether(
            @ForAll @IntRange(min = 1, max = 60) int actors, @ForAll @IntRange(max = 150) int ties, @ForAll long seed) {
        Random random = new Random(seed);
        int[] from = random.ints(ties, 0, actors).toArray();
        int[] to = random.ints(ties, 0, actors).toArray();
        int[] community = Planted.found(Planted.graph(actors, from, to), Progress.UNWATCHED);
        int count = Communities.count(community);
        List<Integer> sizes = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            sizes.add(reached(one, community, from, to));
        }
        for (int one = 0; one < count; one++) {
            int number = one;
            assertEquals(Arrays.stream(community).filter(i -> i == number).count(), (long) sizes.get(one));
            assertTrue(one == 0 || sizes.get(one) <= sizes.get(one - 1), "the largest first");
        }
    }

    /** How many of a community hang together with its first actor. */
    private static int reached(int one, int[] community, int[] from, int... to) {
        boolean[] met = new boolean[community.length];
        for (int i = 0; i < met.length; i++) {
            if (community[i] == one) {
                met[i] = true;
                break;
            }
        }
        for (int round = 0; round < community.length; round++) {
            for (int tie = 0; tie < from.length; tie++) {
                if (community[from[tie]] == one && community[to[tie]] == one) {
                    met[from[tie]] |= met[to[tie]];
                    met[to[tie]] |= met[from[tie]];
                }
            }
        }
        int count = 0;
        for (boolean i : met) {
            count += i ? 1 : 0;
        }
        return count;
    }
}
