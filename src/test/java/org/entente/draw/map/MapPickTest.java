package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.Sizes;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.junit.jupiter.api.Test;

class MapPickTest {
    private static final double SIDE = 400;
    private static final double ROUNDING = 1e-3;

    private static Camera camera(Random random) {
        return new Camera(Math.pow(2, random.nextInt(9) - 4), random.nextInt(200) - 100, random.nextInt(200) - 100);
    }

    private static double distance(Maps maps, int tie, double x, double y) {
        int from = maps.graph.from(tie);
        int to = maps.graph.to(tie);
        return Line2D.ptSegDist(maps.x[from], maps.y[from], maps.x[to], maps.y[to], x, y);
    }

    @Property(tries = 300)
    void theTieAtAPointIsTheOneThatGoingThroughAllFinds(
            @ForAll @IntRange(max = 90) int actors, @ForAll @IntRange(max = 300) int ties, @ForAll long seed) {
        Maps maps = Maps.random(actors, ties, SIDE, seed);
        Random random = new Random(seed);
        MapScene scene = maps.scene(Maps.everybody().withType("t1", random.nextBoolean()));
        for (int i = 0; i < 20; i++) {
            Camera camera = camera(random);
            MapPick pick = new MapPick(scene, camera, MapLook.of(scene, camera.zoom(), false));
            double x = (random.nextDouble() - 0.5) * SIDE;
            double y = (random.nextDouble() - 0.5) * SIDE;
            double reach = 6 / camera.zoom();
            OptionalInt best = IntStream.range(0, maps.graph.tieCount())
                    .filter(scene::showsTie)
                    .filter(tie -> distance(maps, tie, x, y) <= reach)
                    .boxed()
                    .min(Comparator.comparingDouble(tie -> distance(maps, tie, x, y)))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());

            OptionalInt found = pick.tieAt(x * camera.zoom() + camera.dx(), y * camera.zoom() + camera.dy(), 6);

            double least = best.isEmpty() ? reach : distance(maps, best.getAsInt(), x, y);
            double reached = found.isEmpty() ? reach : distance(maps, found.getAsInt(), x, y);
            assertEquals(least, reached, ROUNDING, "tie " + best + " but found " + found);
            found.ifPresent(tie -> assertTrue(scene.showsTie(tie)));
        }
    }

    @Property(tries = 300)
    void theActorAtAPointIsOneWhoseDiscHoldsItAndTheBestConnectedOfThese(
            @ForAll @IntRange(min = 1, max = 90) int actors, @ForAll @IntRange(max = 300) int ties, @ForAll long seed) {
        Maps maps = Maps.random(actors, ties, SIDE, seed);
        MapScene scene = maps.scene();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Camera camera = camera(random);
            MapLook look = new MapLook(8, 1, 0, 1, 0.5, 1e9, true);
            int near = random.nextInt(actors);
            double x = (maps.placed(near) ? maps.x[near] : 0) * camera.zoom()
                    + camera.dx()
                    + random.nextDouble() * 20
                    - 10;
            double y = maps.y[near] * camera.zoom() + camera.dy() + random.nextDouble() * 20 - 10;
            int[] holding = IntStream.range(0, actors)
                    .filter(maps::placed)
                    .filter(actor -> Math.hypot(
                                    maps.x[actor] * camera.zoom() + camera.dx() - x,
                                    maps.y[actor] * camera.zoom() + camera.dy() - y)
                            <= 8 * Sizes.radius(maps.graph.degree(actor)) / Sizes.radius(0))
                    .toArray();

            OptionalInt found = new MapPick(scene, camera, look).actorAt(x, y, 0);

            assertEquals(holding.length > 0, found.isPresent());
            if (found.isPresent()) {
                assertTrue(IntStream.of(holding).anyMatch(actor -> actor == found.getAsInt()));
                int most = IntStream.of(holding).map(maps.graph::degree).max().orElse(0);
                // Painted last are those with the most ties, in powers of two.
                assertEquals(
                        Integer.numberOfLeadingZeros(most),
                        Integer.numberOfLeadingZeros(maps.graph.degree(found.getAsInt())));
            }
        }
    }

    @Test
    void aPointBesideADiscFindsTheNearestOneUpToTheSlack() {
        Maps maps = Maps.random(1, 0, SIDE, 3);
        MapScene scene = maps.scene();
        Camera camera = new Camera(1, -maps.x[0], -maps.y[0]);
        MapPick pick = new MapPick(scene, camera, MapLook.plain(5, 1, 0.5));

        assertEquals(OptionalInt.of(0), pick.actorAt(0, 6.9, 2));
        assertEquals(OptionalInt.empty(), pick.actorAt(0, 7.1, 2));
        assertEquals(OptionalInt.empty(), pick.tieAt(0, 0, 1e9));
    }

    @Property(tries = 100)
    void tellsWhoIsInSightUpToOneMoreThanAskedFor(
            @ForAll @IntRange(max = 120) int actors, @ForAll @IntRange(max = 50) int most, @ForAll long seed) {
        Maps maps = Maps.random(actors, actors, SIDE, seed);
        MapScene scene = maps.scene();
        Viewport view = Maps.view(1, 200, 150);
        int[] inSight = IntStream.range(0, actors)
                .filter(scene::showsActor)
                .filter(actor -> Math.abs(maps.x[actor]) <= 100 && Math.abs(maps.y[actor]) <= 75)
                .toArray();

        int[] found = scene.inSight(view, 0, most);

        if (inSight.length <= most) {
            assertArrayEquals(inSight, found);
        } else {
            assertEquals(most + 1, found.length);
        }
    }

    @Test
    void whoeverIsLiftedOrHiddenByTheLensIsNotFound() {
        Maps maps = Maps.random(40, 80, SIDE, 7);
        int tied = IntStream.range(0, 40)
                .filter(actor -> maps.placed(actor) && maps.graph.degree(actor) > 0)
                .findFirst()
                .orElseThrow();
        MapScene lifted = maps.scene().without(tied);

        assertTrue(maps.scene().showsActor(tied));
        assertFalse(lifted.showsActor(tied));
        assertTrue(maps.graph.tiesOf(tied).noneMatch(lifted::showsTie));
        MapScene none = maps.scene(
                Maps.everybody().withHiddenTypes(Set.of("t0", "t1", "t2")).withUntied(Lens.Untied.HIDDEN));
        assertTrue(IntStream.range(0, maps.graph.tieCount()).noneMatch(none::showsTie));
        assertFalse(none.showsActor(tied));
    }

    @Test
    void fitsWhateverThereIsIntoTheRoom() {
        Maps maps = Maps.random(200, 300, 90_000, 5);
        Bounds bounds = maps.scene().bounds();
        Camera camera = Camera.around(bounds, 800, 600);

        assertTrue(camera.zoom() < Camera.LEAST_ZOOM, "farther than any story");
        assertEquals(maps.scene().inSight(new Viewport(camera, 800, 600, 1), 0, 200).length, (int)
                IntStream.range(0, 200).filter(maps::placed).count());
        assertEquals(300, camera.dy() + (bounds.top() + bounds.bottom()) / 2 * camera.zoom(), 1e-6);
        assertEquals(camera.zoom() / 2, camera.zoomed(0.5, 0, 0, 1e-4).zoom(), 1e-12);
        assertEquals(Bounds.NONE, Maps.random(0, 0, 1, 1).scene().bounds());
    }

    @Test
    void anIndexNobodyWaitsForIsNotBuilt() {
        Maps maps = Maps.random(10, 10, SIDE, 1);
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> MapIndex.of(maps.graph, maps.x, maps.y));
        assertFalse(Thread.currentThread().isInterrupted());
        assertThrows(IllegalArgumentException.class, () -> MapIndex.of(maps.graph, new double[3], maps.y));
    }

    @Test
    void aPartFarOffMakesNobodyLarger() {
        int actors = 2000;
        String all = IntStream.range(0, actors)
                .mapToObj(i -> "{\"id\": \"a" + i + "\"}")
                .collect(Collectors.joining(","));
        TieGraph graph = Maps.graph("{\"actors\": [" + all + "], \"ties\": []}");
        double[] x = new Random(1).doubles(actors, 0, 500).toArray();
        double[] y = new Random(2).doubles(actors, 0, 500).toArray();
        double together = MapLook.of(Maps.of(graph, x, y).scene(), 1, false).radius();
        x[7] = 4000;
        double apart = MapLook.of(Maps.of(graph, x, y).scene(), 1, false).radius();

        assertEquals(together, apart, 0.3 * together);
        assertTrue(together < 0.5 * 500 / Math.sqrt(actors), "discs leave room between them");
        assertEquals(
                Sizes.radius(0),
                MapLook.of(Maps.random(1, 0, 1, 3).scene(), 1, false).radius(),
                "one alone");
    }
}
