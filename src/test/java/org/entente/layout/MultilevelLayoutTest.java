package org.entente.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

class MultilevelLayoutTest {
    private static final double RADIUS = 6;

    private final MultilevelLayout layout = new MultilevelLayout();

    @Test
    void drawsTheSamePictureInEveryRunAndOnAnyNumberOfCores() throws Exception {
        LayoutGraph graph = communities(15_000, 7);
        double[][] alone = new ForkJoinPool(1).submit(() -> placed(graph)).get();
        double[][] together = new ForkJoinPool(4).submit(() -> placed(graph)).get();
        double[][] again = placed(graph);
        assertArrayEquals(alone[0], together[0]);
        assertArrayEquals(alone[1], together[1]);
        assertArrayEquals(alone[0], again[0]);
    }

    @Test
    void setsThoseWhoAreTiedTogetherNearerThanOthers() {
        LayoutGraph graph = communities(2_000, 3);
        double[][] at = placed(graph);
        double tied = 0;
        for (int tie = 0; tie < graph.from().length; tie++) {
            tied += distance(at, graph.from()[tie], graph.to()[tie]) / graph.from().length;
        }
        Random random = new Random(1);
        double any = 0;
        for (int pair = 0; pair < 10_000; pair++) {
            any += distance(at, random.nextInt(2_000), random.nextInt(2_000)) / 10_000;
        }
        assertTrue(tied < any / 3, tied + " against " + any);
    }

    @Test
    void unfoldsAGrid() {
        int side = 40;
        List<int[]> ties = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            if (i % side + 1 < side) {
                ties.add(new int[] {i, i + 1});
            }
            if (i + side < side * side) {
                ties.add(new int[] {i, i + side});
            }
        }
        double[][] at = placed(graph(side * side, ties));
        double diagonal = distance(at, 0, side * side - 1);
        double other = distance(at, side - 1, side * (side - 1));
        double edge = distance(at, 0, side - 1);
        assertTrue(
                Math.min(diagonal, other) > 1.1 * edge && Math.max(diagonal, other) < 2 * edge, "corners are corners");
    }

    @Test
    void leavesNoDiscOnAnother() {
        LayoutGraph graph = communities(3_000, 5);
        double[][] at = placed(graph);
        int overlaps = 0;
        for (int i = 0; i < 3_000; i++) {
            for (int j = 0; j < i; j++) {
                overlaps += distance(at, i, j) < 2 * RADIUS - 0.5 ? 1 : 0;
            }
        }
        assertEquals(0, overlaps);
    }

    @Test
    void setsPartsClearOfOneAnother() {
        List<int[]> ties = new ArrayList<>();
        for (int part = 0; part < 50; part++) {
            for (int i = 0; i < 9; i++) {
                ties.add(new int[] {part * 10 + i, part * 10 + i + 1});
            }
        }
        double[][] at = placed(graph(1_000, ties));
        for (int i = 0; i < 1_000; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(i / 10 == j / 10 && i < 500 || distance(at, i, j) >= 2 * RADIUS - 0.5, i + " on " + j);
            }
        }
    }

    @Test
    void laysOutAgainAroundThoseThatArePinned() {
        LayoutGraph free = communities(1_000, 4);
        double[][] at = placed(free);
        boolean[] fixed = new boolean[1_000];
        for (int i : new int[] {10, 200, 700}) {
            fixed[i] = true;
        }
        double[] x = new double[1_000];
        double[] y = new double[1_000];
        for (int i = 0; i < 1_000; i++) {
            x[i] = fixed[i] ? 5_000 - at[1][i] : Double.NaN;
            y[i] = fixed[i] ? at[0][i] : Double.NaN;
        }
        double[] before = x.clone();
        layout.run(withFixed(free, fixed), x, y, Progress.UNWATCHED);
        double off = 0;
        for (int i = 0; i < 1_000; i++) {
            assertTrue(!fixed[i] || x[i] == before[i], "who is pinned stays");
            off += Math.hypot(x[i] - (5_000 - at[1][i]), y[i] - at[0][i]) / 1_000;
        }
        double wide = Arrays.stream(at[0]).max().orElseThrow()
                - Arrays.stream(at[0]).min().orElseThrow();
        assertTrue(off < wide / 4, "the whole turns with its pins: off by " + off + " of " + wide);
    }

    @Test
    void bringsNewcomersToThoseTheyAreTiedToAndMovesNobodyElse() {
        LayoutGraph known = communities(1_000, 4);
        double[][] at = placed(known);
        List<int[]> ties = new ArrayList<>();
        for (int tie = 0; tie < known.from().length; tie++) {
            ties.add(new int[] {known.from()[tie], known.to()[tie]});
        }
        ties.add(new int[] {1_000, 5});
        ties.add(new int[] {1_000, 6});
        ties.add(new int[] {1_001, 1_000});
        LayoutGraph grown = graph(1_002, ties);
        boolean[] fixed = new boolean[1_002];
        Arrays.fill(fixed, 0, 1_000, true);
        double[] x = Arrays.copyOf(at[0], 1_002);
        double[] y = Arrays.copyOf(at[1], 1_002);
        x[1_000] = Double.NaN;
        x[1_001] = Double.NaN;
        layout.run(withFixed(grown, fixed), x, y, Progress.UNWATCHED);
        assertArrayEquals(at[0], Arrays.copyOf(x, 1_000));
        double wide = Arrays.stream(at[0]).max().orElseThrow()
                - Arrays.stream(at[0]).min().orElseThrow();
        double between = Math.hypot(x[5] - x[6], y[5] - y[6]);
        assertTrue(
                Math.hypot(x[1_000] - x[5], y[1_000] - y[5]) < between + wide / 10,
                Math.hypot(x[1_000] - x[5], y[1_000] - y[5]) + " of " + wide + " " + between);
        assertTrue(
                Math.hypot(x[1_001] - x[1_000], y[1_001] - y[1_000]) < wide / 5,
                Math.hypot(x[1_001] - x[1_000], y[1_001] - y[1_000]) + " of " + wide);
    }

    @Test
    void stopsWhenToldToAndHasAPlaceForAll() {
        LayoutGraph graph = communities(20_000, 2);
        for (int looks : new int[] {0, 1, 30, 130, 200}) {
            double[] x = new double[20_000];
            double[] y = new double[20_000];
            int[] asked = {0};
            layout.run(graph, x, y, done -> asked[0]++ < looks);
            assertEquals(looks + 1, asked[0], "asked no more after a no");
            assertTrue(Arrays.stream(x).allMatch(Double::isFinite)
                    && Arrays.stream(y).allMatch(Double::isFinite));
        }
    }

    @Test
    void showsThePictureWhileItTakesShape() {
        LayoutGraph graph = communities(15_000, 2);
        double[] x = new double[15_000];
        double[] y = new double[15_000];
        int[] shown = {0};
        layout.run(graph, x, y, done -> {
            shown[0] += Double.isFinite(x[0]) && Double.isFinite(y[14_999]) ? 1 : 0;
            return true;
        });
        assertTrue(shown[0] > 100, shown[0] + " times");
    }

    @Test
    void wantsOnePlaceAnActor() {
        LayoutGraph graph = communities(10, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> layout.run(graph, new double[9], new double[10], Progress.UNWATCHED));
    }

    @Property(tries = 60)
    void findsAPlaceForEveryoneInAnyGraph(
            @ForAll @IntRange(max = 80) int actors, @ForAll @IntRange(max = 200) int ties, @ForAll long seed) {
        Random random = new Random(seed);
        List<int[]> some = new ArrayList<>();
        for (int tie = 0; tie < ties && actors > 0; tie++) {
            some.add(new int[] {random.nextInt(actors), random.nextInt(1 + random.nextInt(actors))});
        }
        double[][] at = placed(graph(actors, some));
        assertTrue(Arrays.stream(at[0]).allMatch(Double::isFinite));
        assertTrue(Arrays.stream(at[1]).allMatch(Double::isFinite));
    }

    @Test
    void copesWithALongPathAndALargeStar() {
        List<int[]> path = new ArrayList<>();
        List<int[]> star = new ArrayList<>();
        for (int i = 1; i < 40_000; i++) {
            path.add(new int[] {i - 1, i});
            star.add(new int[] {0, i});
        }
        double[][] along = placed(graph(40_000, path));
        double[][] around = placed(graph(40_000, star));
        assertTrue(Arrays.stream(along[0]).allMatch(Double::isFinite));
        assertTrue(Arrays.stream(around[0]).allMatch(Double::isFinite));
        double middle = Arrays.stream(around[0]).average().orElseThrow();
        double wide = Arrays.stream(around[0]).max().orElseThrow()
                - Arrays.stream(around[0]).min().orElseThrow();
        assertTrue(Math.abs(around[0][0] - middle) < wide / 5, "the hub is in the middle");
    }

    private double[][] placed(LayoutGraph graph) {
        double[] x = new double[graph.actors()];
        double[] y = new double[graph.actors()];
        layout.run(graph, x, y, Progress.UNWATCHED);
        return new double[][] {x, y};
    }

    private static double distance(double[][] at, int i, int j) {
        return Math.hypot(at[0][i] - at[0][j], at[1][i] - at[1][j]);
    }

    /** Groups of 50 on a ring, most ties within a group. */
    private static LayoutGraph communities(int actors, long seed) {
        Random random = new Random(seed);
        List<int[]> ties = new ArrayList<>();
        for (int i = 1; i < actors; i++) {
            ties.add(new int[] {i - 1, i});
            int group = i / 50 * 50;
            ties.add(new int[] {i, group + random.nextInt(Math.min(50, actors - group))});
            ties.add(new int[] {i, group + random.nextInt(Math.min(50, actors - group))});
            if (random.nextInt(10) == 0) {
                ties.add(new int[] {i, random.nextInt(actors)});
            }
        }
        return graph(actors, ties);
    }

    private static LayoutGraph graph(int actors, List<int[]> ties) {
        double[] radius = new double[actors];
        Arrays.fill(radius, RADIUS);
        return new LayoutGraph(
                actors,
                ties.stream().mapToInt(tie -> tie[0]).toArray(),
                ties.stream().mapToInt(tie -> tie[1]).toArray(),
                radius,
                radius,
                radius,
                new boolean[actors]);
    }

    private static LayoutGraph withFixed(LayoutGraph graph, boolean... fixed) {
        return new LayoutGraph(
                graph.actors(), graph.from(), graph.to(), graph.halfWidth(), graph.top(), graph.bottom(), fixed);
    }
}
