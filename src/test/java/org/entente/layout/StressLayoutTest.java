package org.entente.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StressLayoutTest {
    private final Layout layout = new StressLayout();

    private record Placed(double[] x, double[] y, double stress) {}

    private Placed run(LayoutGraph graph) {
        double[] x = new double[graph.actors()];
        double[] y = new double[graph.actors()];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        double stress = layout.run(graph, x, y, Progress.UNWATCHED).stress();
        return new Placed(x, y, stress);
    }

    private static LayoutGraph graph(int actors, int ties, long seed) {
        Random random = new Random(seed);
        int[] from = actors == 0 ? new int[0] : random.ints(ties, 0, actors).toArray();
        int[] to = actors == 0 ? new int[0] : random.ints(ties, 0, actors).toArray();
        double[] half = new double[actors];
        double[] top = new double[actors];
        double[] bottom = new double[actors];
        Arrays.setAll(half, i -> 20 + random.nextInt(50));
        Arrays.fill(top, 18);
        Arrays.fill(bottom, 36);
        return new LayoutGraph(actors, from, to, half, top, bottom, new boolean[actors]);
    }

    @Property(tries = 25)
    void sameGraphSameBitsAndNoTwoActorsOnOneAnother(
            @ForAll @IntRange(max = 40) int actors, @ForAll @IntRange(max = 70) int ties, @ForAll long seed) {
        LayoutGraph graph = graph(actors, ties, seed);

        Placed once = run(graph);
        Placed again = run(graph);

        assertArrayEquals(once.x, again.x);
        assertArrayEquals(once.y, again.y);
        assertTrue(once.stress >= 0 && !Double.isNaN(once.stress));
        for (int i = 0; i < actors; i++) {
            assertTrue(Double.isFinite(once.x[i]) && Double.isFinite(once.y[i]));
            assertTrue(once.x[i] > graph.halfWidth()[i] - 1e-6 && once.y[i] > graph.top()[i] - 1e-6, "beyond (0, 0)");
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(graph, once, i, j), "actors " + i + " and " + j + " with their names");
            }
        }
    }

    private static boolean overlap(LayoutGraph graph, Placed placed, int i, int j) {
        return Math.abs(placed.x[i] - placed.x[j]) < graph.halfWidth()[i] + graph.halfWidth()[j] - 1
                && placed.y[i] - graph.top()[i] < placed.y[j] + graph.bottom()[j] - 1
                && placed.y[j] - graph.top()[j] < placed.y[i] + graph.bottom()[i] - 1;
    }

    @Test
    void fixedActorsStayAndNewcomersComeNearTheirNeighbours() {
        LayoutGraph open = graph(12, 30, 7);
        Placed before = run(open);
        boolean[] fixed = new boolean[12];
        Arrays.fill(fixed, true);
        fixed[5] = false;
        double[] x = before.x.clone();
        double[] y = before.y.clone();
        x[5] = Double.NaN;
        y[5] = Double.NaN;

        layout.run(
                new LayoutGraph(12, open.from(), open.to(), open.halfWidth(), open.top(), open.bottom(), fixed),
                x,
                y,
                Progress.UNWATCHED);

        for (int i = 0; i < 12; i++) {
            if (i != 5) {
                assertEquals(before.x[i], x[i]);
                assertEquals(before.y[i], y[i]);
            }
        }
        assertTrue(Double.isFinite(x[5]) && Double.isFinite(y[5]));
    }

    @Test
    void twoOnOneSpotPart() {
        LayoutGraph graph = graph(2, 0, 1);
        LayoutGraph tied = new LayoutGraph(
                2, new int[] {0}, new int[] {1}, graph.halfWidth(), graph.top(), graph.bottom(), new boolean[2]);
        double[] x = {3, 3};
        double[] y = {4, 4};

        layout.run(tied, x, y, Progress.UNWATCHED);

        assertTrue(Math.hypot(x[0] - x[1], y[0] - y[1]) > 30);
    }

    @Property(tries = 40)
    void partsLieBesideOneAnotherAndOffEachOthersTies(
            @ForAll @IntRange(min = 2, max = 60) int actors, @ForAll @IntRange(max = 50) int ties, @ForAll long seed) {
        LayoutGraph graph = graph(actors, ties, seed);
        Placed placed = run(graph);
        int[] part = new int[actors];
        for (Part one : Part.of(graph, new boolean[actors])) {
            Arrays.stream(one.members()).forEach(member -> part[member] = one.members()[0]);
        }

        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(part[i] != part[j] && overlap(graph, placed, i, j), i + " and " + j);
            }
            for (int tie = 0; tie < ties; tie++) {
                assertFalse(
                        part[i] != part[graph.from()[tie]] && under(graph, placed, i, tie), i + " under tie " + tie);
            }
        }
    }

    private static boolean under(LayoutGraph graph, Placed placed, int i, int tie) {
        int a = graph.from()[tie];
        int b = graph.to()[tie];
        return IntStream.rangeClosed(0, 200).mapToDouble(step -> step / 200.0).anyMatch(t -> {
            double x = placed.x[a] + t * (placed.x[b] - placed.x[a]) - placed.x[i];
            double y = placed.y[a] + t * (placed.y[b] - placed.y[a]) - placed.y[i];
            return Math.abs(x) < graph.halfWidth()[i] && y > -graph.top()[i] && y < graph.bottom()[i];
        });
    }

    @Test
    void aSmallPartGoesIntoTheRoomThatALargeOneLeaves() {
        LayoutGraph both = graph(14, 0, 1);
        int[] from = IntStream.range(0, 13).filter(i -> i != 11).toArray();
        int[] to = Arrays.stream(from).map(i -> i + 1).toArray();
        Placed placed =
                run(new LayoutGraph(14, from, to, both.halfWidth(), both.top(), both.bottom(), new boolean[14]));

        assertTrue(placed.x[12] > min(placed.x, 12) && placed.x[12] < max(placed.x, 12), "beside the chain of twelve");
        assertTrue(placed.y[12] > min(placed.y, 12) && placed.y[12] < max(placed.y, 12), "above or beneath it");
    }

    private static double min(double[] values, int first) {
        return Arrays.stream(values, 0, first).min().orElseThrow();
    }

    private static double max(double[] values, int first) {
        return Arrays.stream(values, 0, first).max().orElseThrow();
    }

    @Property(tries = 25)
    void whoStandsStaysAndOthersFindRoomBeside(
            @ForAll @IntRange(min = 1, max = 30) int actors, @ForAll @IntRange(max = 20) int ties, @ForAll long seed) {
        LayoutGraph open = graph(actors, ties, seed);
        Random random = new Random(seed);
        double[] x = new double[actors];
        double[] y = new double[actors];
        boolean[] fixed = new boolean[actors];
        for (int i = 0; i < actors; i++) {
            fixed[i] = random.nextInt(3) == 0;
            x[i] = fixed[i] ? random.nextDouble() * 1000 - 500 : Double.NaN;
            y[i] = fixed[i] ? random.nextDouble() * 1000 - 500 : Double.NaN;
        }
        double[] beforeX = x.clone();
        double[] beforeY = y.clone();
        LayoutGraph graph =
                new LayoutGraph(actors, open.from(), open.to(), open.halfWidth(), open.top(), open.bottom(), fixed);

        layout.run(graph, x, y, Progress.UNWATCHED);

        Placed placed = new Placed(x, y, 0);
        for (Part part : Part.of(graph, fixed)) {
            for (int i : part.members()) {
                assertTrue(Double.isFinite(x[i]) && Double.isFinite(y[i]));
                assertTrue(!fixed[i] || x[i] == beforeX[i] && y[i] == beforeY[i], "moved " + i);
                for (int j = 0; j < actors; j++) {
                    boolean apart = Arrays.binarySearch(part.members(), j) < 0;
                    assertFalse(apart && overlap(graph, placed, i, j), i + " and " + j);
                }
            }
        }
    }
}
