package org.entente.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody waits for a layout in vain. */
class CancelTest {
    private static final LayoutGraph GRAPH = graph(120, 700);

    /** Says "no" to one question, and fails when another follows. */
    private static final class Leaving implements Progress {
        private final int last;
        private final List<Double> told = new ArrayList<>();

        Leaving(int last) {
            this.last = last;
        }

        @Override
        public boolean goOn(double done) {
            assertTrue(told.size() < last, "asked again after a no");
            told.add(done);
            return told.size() < last;
        }
    }

    /** One large part and some single actors. */
    private static LayoutGraph graph(int actors, int ties) {
        Random random = new Random(5);
        int[] from = random.ints(ties, 0, actors - 10).toArray();
        int[] to = random.ints(ties, 0, actors - 10).toArray();
        double[] size = new double[actors];
        Arrays.fill(size, 30);
        return new LayoutGraph(actors, from, to, size, size, size, new boolean[actors]);
    }

    private static double[] nowhere(int actors) {
        double[] places = new double[actors];
        Arrays.fill(places, Double.NaN);
        return places;
    }

    private static Laid scattered() {
        Part part = Part.of(GRAPH, new boolean[GRAPH.actors()]).get(0);
        Laid laid = Laid.of(part, nowhere(GRAPH.actors()), nowhere(GRAPH.actors()), new boolean[GRAPH.actors()]);
        Starts.scattered(part.actors(), new double[] {400}, 1, laid.x(), laid.y());
        return laid;
    }

    static Stream<Consumer<Progress>> steps() {
        Laid laid = scattered();
        int n = laid.part().actors();
        double[] wanted = Distances.of(laid.part(), Progress.UNWATCHED);
        return Stream.of(
                progress -> Distances.of(laid.part(), progress),
                progress -> Starts.scaling(n, wanted, new double[n], new double[n], progress),
                progress -> new Majorization(n, wanted, new boolean[n]).run(laid.x(), laid.y(), 300, progress),
                progress -> new Clearance(laid).run(progress),
                progress -> Packing.run(List.of(laid, scattered(), scattered()), 1, progress));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachStepEndsAtTheFirstNo(Consumer<Progress> step) {
        step.accept(new Leaving(1));
        step.accept(new Leaving(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60, 111, 130, 260, 500})
    void afterANoNobodyIsAskedAgainAndEveryActorHasAPlace(int question) {
        double[] x = nowhere(GRAPH.actors());
        double[] y = nowhere(GRAPH.actors());
        Leaving progress = new Leaving(question);

        double stress = new StressLayout().run(GRAPH, x, y, progress).stress();

        assertEquals(question, progress.told.size(), "questions asked");
        assertTrue(stress >= 0);
        assertTrue(
                Arrays.stream(x).allMatch(Double::isFinite) && Arrays.stream(y).allMatch(Double::isFinite));
    }

    @Test
    void aNoCountsWhereSomeActorsStandAlready() {
        double[] x = nowhere(GRAPH.actors());
        double[] y = nowhere(GRAPH.actors());
        x[7] = 100;
        y[7] = -40;

        new StressLayout().run(GRAPH, x, y, new Leaving(1));

        assertTrue(
                Arrays.stream(x).allMatch(Double::isFinite) && Arrays.stream(y).allMatch(Double::isFinite));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 20, 60, 120, 140, 240})
    void aLayoutOfManyEndsAtAnyNoAndEveryActorHasAPlace(int question) {
        LayoutGraph many = graph(3_000, 9_000);
        double[] x = nowhere(many.actors());
        double[] y = nowhere(many.actors());
        Leaving progress = new Leaving(question);

        new MultilevelLayout().run(many, x, y, progress);

        assertEquals(question, progress.told.size(), "questions asked");
        assertTrue(
                Arrays.stream(x).allMatch(Double::isFinite) && Arrays.stream(y).allMatch(Double::isFinite));
    }

    @Test
    void aNoWhileAGraphIsSplitLeavesThoseWhoStandWhereTheyAre() {
        double[] x = {5, Double.NaN, 7, Double.NaN};
        double[] y = {5, Double.NaN, 8, Double.NaN};
        boolean[] fixed = {true, false, true, false};
        double[] size = {1, 1, 1, 1};
        LayoutGraph four = new LayoutGraph(4, new int[] {0}, new int[] {1}, size, size, size, fixed);

        new MultilevelLayout().run(four, x, y, new Leaving(1));

        assertEquals(List.of(5.0, 7.0), List.of(x[0], x[2]));
        assertEquals(List.of(5.0, 8.0), List.of(y[0], y[2]));
        assertTrue(Double.isFinite(x[1]) && Double.isFinite(x[3]));
    }

    @Test
    void thoseWhoseLayoutNobodyWaitsForStandApart() {
        double[] x = nowhere(300);
        double[] y = nowhere(300);

        Sunflower.fill(x, y, 10);

        for (int i = 0; i < 300; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(Math.hypot(x[i] - x[j], y[i] - y[j]) > 9.9, i + " and " + j);
            }
        }
    }

    @Test
    void progressNeverFalls() {
        List<Double> told = new ArrayList<>();
        double[] x = nowhere(GRAPH.actors());
        new StressLayout().run(GRAPH, x, x.clone(), told::add);

        for (int i = 1; i < told.size(); i++) {
            assertFalse(told.get(i) < told.get(i - 1), "fell to " + told.get(i));
        }
        assertTrue(told.get(0) >= 0 && told.get(told.size() - 1) <= 1);
    }

    @Test
    void ofManyWhoTellHowFarTheyAreTheFurthestCounts() {
        List<Double> told = new ArrayList<>();
        Progress watch = new Watch(told::add);
        watch.stretch(0.5, 1).goOn(0.2);
        watch.stretch(0, 0.5).goOn(0.4);

        assertEquals(List.of(0.6, 0.6), told);
    }

    @Test
    void parallelTiesCostNoMoreThanOne() {
        Part part = Part.of(
                        new LayoutGraph(
                                3,
                                new int[] {0, 1, 0, 2, 2},
                                new int[] {1, 0, 1, 1, 2},
                                new double[3],
                                new double[3],
                                new double[3],
                                new boolean[3]),
                        new boolean[3])
                .get(0);

        assertEquals(2, part.pairs());
        assertEquals(List.of(3, 1), Arrays.stream(part.parallel()).boxed().toList());
        assertEquals(List.of(3, 4, 3), Arrays.stream(part.degree()).boxed().toList());
    }
}
