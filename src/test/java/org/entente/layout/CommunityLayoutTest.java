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

class CommunityLayoutTest {
    private static final double RADIUS = 6;
    private static final int[] SIZES = {150, 100, 80, 60, 40, 30, 25, 25, 20, 20};

    private final CommunityLayout layout = new CommunityLayout();

    @Test
    void drawsTheSamePictureInEveryRunAndOnAnyNumberOfCores() throws Exception {
        int[] sizes = new int[60];
        Arrays.fill(sizes, 50);
        LayoutGraph graph = Planted.graph(1, sizes);
        double[][] alone = new ForkJoinPool(1).submit(() -> placed(graph)).get();
        double[][] together = new ForkJoinPool(4).submit(() -> placed(graph)).get();
        double[][] again = placed(graph);
        assertArrayEquals(alone[0], together[0]);
        assertArrayEquals(alone[1], together[1]);
        assertArrayEquals(alone[0], again[0]);
    }

    @Test
    void setsCommunitiesApart() {
        int[] community = Planted.communities(SIZES);
        double[][] at = placed(Planted.graph(2, SIZES));
        double[][] middle = middles(community, at);
        int nearest = 0;
        for (int i = 0; i < community.length; i++) {
            int best = 0;
            for (int one = 1; one < SIZES.length; one++) {
                best = distance(at, i, middle, one) < distance(at, i, middle, best) ? one : best;
            }
            nearest += best == community[i] ? 1 : 0;
        }
        assertTrue(nearest > 0.97 * community.length, nearest + " of " + community.length);
    }

    @Test
    void setsThoseWhoAreTiedTogetherNearerThanOthersOfTheirCommunity() {
        LayoutGraph graph = Planted.graph(3, 300, 300, 300);
        double[][] at = placed(graph);
        double tied = 0;
        double any = 0;
        Random random = new Random(1);
        int count = 0;
        for (int tie = 0; tie < graph.from().length; tie++) {
            int from = graph.from()[tie];
            int to = graph.to()[tie];
            if (from / 300 == to / 300 && from != to) {
                tied += distance(at, from, at, to);
                any += distance(at, from, at, from / 300 * 300 + random.nextInt(300));
                count++;
            }
        }
        assertTrue(tied < 0.8 * any, tied / count + " against " + any / count);
    }

    @Test
    void leavesNoDiscOnAnother() {
        LayoutGraph graph = Planted.graph(4, SIZES);
        double[][] at = placed(graph);
        for (int i = 0; i < graph.actors(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(distance(at, i, at, j) >= 2 * RADIUS - 0.5, i + " on " + j);
            }
        }
    }

    @Test
    void setsPartsSideBySide() {
        int[] from = new int[120];
        int[] to = new int[120];
        for (int i = 0; i < 120; i++) {
            from[i] = i;
            to[i] = i / 40 * 40 + (i + 1) % 40;
        }
        double[][] at = placed(Planted.graph(125, from, to));
        for (int i = 0; i < 125; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(i / 40 == j / 40 && i < 120 || distance(at, i, at, j) >= 2 * RADIUS, i + " on " + j);
            }
        }
    }

    @Test
    void leavesWhoIsFixedInPlaceAndTurnsTheWholeToThem() {
        LayoutGraph free = Planted.graph(5, SIZES);
        double[][] at = placed(free);
        int n = free.actors();
        double[] x = new double[n];
        double[] y = new double[n];
        boolean[] fixed = new boolean[n];
        for (int i = 0; i < n; i++) {
            fixed[i] = i == 10 || i == 200 || i == 400;
            x[i] = fixed[i] ? 2_000 - at[1][i] : Double.NaN;
            y[i] = fixed[i] ? at[0][i] : Double.NaN;
        }
        double[] before = x.clone();
        layout.run(withFixed(free, fixed), x, y, Progress.UNWATCHED);
        for (int i = 0; i < n; i++) {
            assertTrue(!fixed[i] || x[i] == before[i], "who is fixed stays");
            assertTrue(
                    Math.hypot(x[i] - (2_000 - at[1][i]), y[i] - at[0][i]) < 10 * RADIUS, i + " went with the whole");
        }
    }

    @Test
    void bringsNewcomersToThoseTheyAreTiedToAndMovesNobodyElse() {
        LayoutGraph known = Planted.graph(6, SIZES);
        double[][] at = placed(known);
        int n = known.actors();
        int[] from = Arrays.copyOf(known.from(), known.from().length + 2);
        int[] to = Arrays.copyOf(known.to(), known.to().length + 2);
        Arrays.fill(from, from.length - 2, from.length, n);
        to[to.length - 2] = 5;
        to[to.length - 1] = 6;
        boolean[] fixed = new boolean[n + 1];
        Arrays.fill(fixed, 0, n, true);
        double[] x = Arrays.copyOf(at[0], n + 1);
        double[] y = Arrays.copyOf(at[1], n + 1);
        x[n] = Double.NaN;
        layout.run(withFixed(Planted.graph(n + 1, from, to), fixed), x, y, Progress.UNWATCHED);
        assertArrayEquals(at[0], Arrays.copyOf(x, n));
        double wide = Arrays.stream(at[0]).max().orElseThrow()
                - Arrays.stream(at[0]).min().orElseThrow();
        double away = Math.hypot(x[n] - x[5], y[n] - y[5]);
        assertTrue(away < Math.hypot(x[5] - x[6], y[5] - y[6]) + wide / 10, away + " of " + wide);
    }

    @Test
    void stopsWhenToldToAndHasAPlaceForAll() {
        int[] sizes = new int[100];
        Arrays.fill(sizes, 50);
        LayoutGraph graph = Planted.graph(7, sizes);
        for (int looks : new int[] {0, 1, 10, 40, 100, 1_000}) {
            double[] x = new double[5_000];
            double[] y = new double[5_000];
            int[] asked = {0};
            layout.run(graph, x, y, done -> asked[0]++ < looks);
            assertEquals(looks + 1, asked[0], "asked no more after a no");
            assertTrue(Arrays.stream(x).allMatch(Double::isFinite)
                    && Arrays.stream(y).allMatch(Double::isFinite));
        }
    }

    @Test
    void tellsProgressThatNeverFalls() {
        List<Double> told = new ArrayList<>();
        LayoutGraph graph = Planted.graph(8, SIZES);
        layout.run(graph, new double[graph.actors()], new double[graph.actors()], told::add);
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i) >= told.get(i - 1));
        }
        assertTrue(told.get(told.size() - 1) > 0.9, told.get(told.size() - 1) + " in the end");
    }

    @Test
    void showsThePictureWhileItTakesShape() {
        LayoutGraph graph = Planted.graph(9, SIZES);
        double[] x = new double[graph.actors()];
        double[] y = new double[graph.actors()];
        int[] shown = {0};
        layout.run(graph, x, y, done -> {
            shown[0] += Double.isFinite(x[0]) && Double.isFinite(y[graph.actors() - 1]) ? 1 : 0;
            return true;
        });
        assertTrue(shown[0] > 100, shown[0] + " times");
    }

    @Test
    void wantsOnePlaceAnActor() {
        LayoutGraph graph = Planted.graph(10, 20);
        assertThrows(
                IllegalArgumentException.class,
                () -> layout.run(graph, new double[19], new double[20], Progress.UNWATCHED));
    }

    @Property(tries = 60)
    void findsAPlaceForEveryoneInAnyGraph(
            @ForAll @IntRange(max = 80) int actors, @ForAll @IntRange(max = 200) int ties, @ForAll long seed) {
        Random random = new Random(seed);
        int count = actors == 0 ? 0 : ties;
        int[] from = random.ints(count, 0, Math.max(1, actors)).toArray();
        int[] to = random.ints(count, 0, Math.max(1, actors)).toArray();
        double[][] at = placed(Planted.graph(actors, from, to));
        assertTrue(Arrays.stream(at[0]).allMatch(Double::isFinite));
        assertTrue(Arrays.stream(at[1]).allMatch(Double::isFinite));
    }

    @Test
    void copesWithALongPathAndALargeStar() {
        int[] before = new int[9_999];
        int[] hub = new int[9_999];
        int[] to = new int[9_999];
        for (int i = 0; i < to.length; i++) {
            before[i] = i;
            to[i] = i + 1;
        }
        double[][] along = placed(Planted.graph(10_000, before, to));
        double[][] around = placed(Planted.graph(10_000, hub, to));
        assertTrue(Arrays.stream(along[0]).allMatch(Double::isFinite));
        assertTrue(Arrays.stream(around[0]).allMatch(Double::isFinite));
    }

    private double[][] placed(LayoutGraph graph) {
        double[] x = new double[graph.actors()];
        double[] y = new double[graph.actors()];
        layout.run(graph, x, y, Progress.UNWATCHED);
        return new double[][] {x, y};
    }

    private static double[][] middles(int[] community, double[][] at) {
        double[][] middle = new double[2][SIZES.length];
        for (int i = 0; i < community.length; i++) {
            middle[0][community[i]] += at[0][i] / SIZES[community[i]];
            middle[1][community[i]] += at[1][i] / SIZES[community[i]];
        }
        return middle;
    }

    private static double distance(double[][] some, int i, double[][] others, int j) {
        return Math.hypot(some[0][i] - others[0][j], some[1][i] - others[1][j]);
    }

    private static LayoutGraph withFixed(LayoutGraph graph, boolean... fixed) {
        return new LayoutGraph(
                graph.actors(), graph.from(), graph.to(), graph.halfWidth(), graph.top(), graph.bottom(), fixed);
    }
}
