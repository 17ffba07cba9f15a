package org.entente.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
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
        double stress = layout.run(graph, x, y, Progress.UNWATCHED);
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

    @Test
    void stopsWhenNobodyWaits() {
        int[] asked = {0};
        LayoutGraph graph = graph(300, 900, 3);
        double[] x = new double[300];
        double[] y = new double[300];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);

        layout.run(graph, x, y, done -> ++asked[0] < 3);

        assertTrue(asked[0] < 40, "asked " + asked[0] + " times after a no");
        assertTrue(Arrays.stream(x).allMatch(Double::isFinite), "what was reached counts");
    }
}
