package org.entente.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** What a person sees before there is a layout. */
class FirstSketchTest {
    private static final LayoutGraph GRAPH = Planted.graph(3, 900, 800, 700, 600);

    /** A layout as it is seen: the places at each question, as long as somebody asks. */
    private static final class Seen implements Progress {
        private final double[] x = new double[GRAPH.actors()];
        private final double[] y = new double[GRAPH.actors()];
        private final List<double[][]> seen = new ArrayList<>();
        private final List<Double> when = new ArrayList<>();

        @Override
        public boolean goOn(double done) {
            if (!Double.isNaN(x[0])) {
                seen.add(new double[][] {x.clone(), y.clone()});
                when.add(done);
            }
            return true;
        }

        static Seen ofLayout() {
            Seen seen = new Seen();
            Arrays.fill(seen.x, Double.NaN);
            Arrays.fill(seen.y, Double.NaN);
            new MultilevelLayout().run(GRAPH, seen.x, seen.y, seen);
            return seen;
        }
    }

    @Test
    void isSeenBeforeMostOfTheWorkIsDone() {
        Seen seen = Seen.ofLayout();

        assertTrue(seen.when.get(0) < 0.05, "seen at " + seen.when.get(0));
    }

    @Test
    void whatComesLaterLiesLikeIt() {
        Seen seen = Seen.ofLayout();
        double[][] first = seen.seen.get(0);

        assertTrue(likeness(first, new double[][] {seen.x, seen.y}) > 0.4, "the end");
        for (double[][] later : seen.seen) {
            assertTrue(likeness(first, later) > 0.4, "one of the pictures between");
        }
    }

    @Test
    void setsThoseWhoAreTiedTogetherNearerThanOthers() {
        Links links = Planted.links(GRAPH);
        Places places = FirstSketch.of(links, Pivots.of(links, 32, Progress.UNWATCHED), Progress.UNWATCHED);

        Random random = new Random(1);
        double tied = 0;
        double any = 0;
        for (int tie = 0; tie < GRAPH.from().length; tie++) {
            tied += distance(places, GRAPH.from()[tie], GRAPH.to()[tie]);
            any += distance(places, random.nextInt(GRAPH.actors()), random.nextInt(GRAPH.actors()));
        }
        assertTrue(tied < any / 3, tied + " against " + any);
    }

    @Test
    void isTheSameOnAnyNumberOfCores() throws Exception {
        Places alone = new ForkJoinPool(1).submit(FirstSketchTest::sketch).get();
        Places together = new ForkJoinPool(4).submit(FirstSketchTest::sketch).get();

        assertArrayEquals(alone.x, together.x);
        assertArrayEquals(alone.y, together.y);
    }

    @Test
    void pivotsFoundInTwoGoesAreThoseFoundInOne() {
        Links links = Planted.links(GRAPH);
        PivotSearch search = new PivotSearch(links, 50);
        search.find(8, Progress.UNWATCHED);
        Pivots few = search.found();
        search.find(50, Progress.UNWATCHED);

        assertEquals(8, few.count());
        assertArrayEquals(
                Pivots.of(links, 50, Progress.UNWATCHED).actors(),
                search.found().actors());
        assertArrayEquals(
                Pivots.of(links, 50, Progress.UNWATCHED).distance(),
                search.found().distance());
    }

    @Test
    void placesAreTurnedAndMirroredLikeOthersAndKeepTheirSize() {
        Places others = new Places(4);
        System.arraycopy(new float[] {0, 3, 3, 0}, 0, others.x, 0, 4);
        System.arraycopy(new float[] {0, 0, 1, 4}, 0, others.y, 0, 4);
        Places mirrored = new Places(4);
        for (int i = 0; i < 4; i++) {
            mirrored.x[i] = 2 * others.y[i];
            mirrored.y[i] = 2 * others.x[i];
        }

        mirrored.turnLike(others, 0, 1, 2, 3);

        for (int i = 1; i < 4; i++) {
            assertEquals(2 * (others.x[i] - others.x[0]), mirrored.x[i] - mirrored.x[0], 1e-4);
            assertEquals(2 * (others.y[i] - others.y[0]), mirrored.y[i] - mirrored.y[0], 1e-4);
        }
    }

    private static Places sketch() {
        Links links = Planted.links(GRAPH);
        return FirstSketch.of(links, Pivots.of(links, 32, Progress.UNWATCHED), Progress.UNWATCHED);
    }

    /** 1 where two pictures differ in size and place alone, 0 where they have nothing to do with each other. */
    private static double likeness(double[][] some, double[][] others) {
        double shared = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int axis = 0; axis < 2; axis++) {
            double middle = Arrays.stream(some[axis]).average().orElseThrow();
            double otherMiddle = Arrays.stream(others[axis]).average().orElseThrow();
            for (int i = 0; i < some[axis].length; i++) {
                double from = some[axis][i] - middle;
                double to = others[axis][i] - otherMiddle;
                shared += from * to;
                squares += from * from;
                otherSquares += to * to;
            }
        }
        return shared / Math.sqrt(squares * otherSquares);
    }

    private static double distance(Places places, int a, int b) {
        return Math.hypot(places.x[a] - places.x[b], places.y[a] - places.y[b]);
    }
}
