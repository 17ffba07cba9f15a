package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.draw.Camera;
import org.junit.jupiter.api.Test;

/** What is drawn as a story over the map. */
class ForegroundTest {
    private final Maps maps = Maps.random(600, 700, 4_000, 7);
    private final MapScene scene = maps.scene();

    private Optional<Foreground> at(double zoom) {
        return Foreground.of(scene, MapLook.of(scene, zoom, false), Maps.view(zoom, 800, 600));
    }

    @Test
    void fromNearItIsWhoIsInSightWithAllTies() {
        Foreground near = at(1).orElseThrow();

        IntStream.range(0, 600).filter(maps::placed).forEach(actor -> {
            boolean inside = Math.abs(maps.x[actor]) < 400 && Math.abs(maps.y[actor]) < 300;
            boolean found = Arrays.stream(near.actors()).anyMatch(one -> one == actor);
            assertTrue(found || !inside, "actor " + actor);
        });
        assertArrayEquals(
                IntStream.range(0, maps.graph.tieCount())
                        .filter(scene::showsTie)
                        .filter(tie -> Arrays.stream(near.actors())
                                .anyMatch(one -> maps.graph.from(tie) == one || maps.graph.to(tie) == one))
                        .toArray(),
                near.ties());
        int[] all = near.withNeighbours(scene);
        assertTrue(Arrays.stream(near.ties())
                .allMatch(tie -> Arrays.binarySearch(all, maps.graph.from(tie)) >= 0
                        && Arrays.binarySearch(all, maps.graph.to(tie)) >= 0));
    }

    @Test
    void fromFarAndAmongCrowdsThereIsNone() {
        assertTrue(at(0.2).isEmpty());
        MapScene crowd = Maps.random(900, 900, 600, 7).scene();
        assertTrue(Foreground.of(crowd, MapLook.of(crowd, 1, false), Maps.view(1, 800, 600))
                .isEmpty());
    }

    @Test
    void movingTheCameraAsideTakesNobodyAwayWhoIsInSight() {
        Viewport view = new Viewport(new Camera(1, 460, 300), 800, 600, 1);
        int[] one = at(1).orElseThrow().actors();
        int[] other = Foreground.of(scene, MapLook.of(scene, 1, false), view)
                .orElseThrow()
                .actors();
        for (int actor : one) {
            boolean stillInSight = Math.abs(maps.x[actor] + 60) < 400 && Math.abs(maps.y[actor]) < 300;
            assertFalse(stillInSight && Arrays.binarySearch(other, actor) < 0, "actor " + actor);
        }
    }
}
