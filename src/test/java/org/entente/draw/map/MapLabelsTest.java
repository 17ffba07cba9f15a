package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.LetterMeter;
import org.entente.draw.TextMeter;
import org.junit.jupiter.api.Test;

class MapLabelsTest {
    private static final double SIDE = 3000;

    private static MapLabels labels(MapScene scene) {
        try {
            return MapLabels.of(scene, TextMeter.ESTIMATE, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All names shown anywhere at a zoom. */
    private static List<LabelMark> everywhere(MapLabels labels, double zoom) {
        int room = (int) Math.ceil(SIDE * zoom * 1.2) + 600;
        return labels.visible(Maps.view(zoom, room, room));
    }

    private static Set<Integer> actors(List<LabelMark> marks) {
        return marks.stream().map(LabelMark::actor).collect(Collectors.toCollection(HashSet::new));
    }

    @Property(tries = 60)
    void noTwoNamesOverlapAtAnyZoom(
            @ForAll @IntRange(max = 250) int actors,
            @ForAll @IntRange(max = 700) int ties,
            @ForAll @DoubleRange(min = 0.01, max = 8) double zoom,
            @ForAll long seed) {
        List<LabelMark> marks =
                everywhere(labels(Maps.random(actors, ties, SIDE, seed).scene()), zoom);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                LabelMark one = marks.get(i);
                LabelMark other = marks.get(j);
                assertFalse(one.box().meets(other.box()), () -> one + " overlaps " + other);
            }
        }
    }

    @Property(tries = 60)
    void whatIsShownStaysOnZoomingInAndMoreComesUp(
            @ForAll @IntRange(max = 250) int actors,
            @ForAll @DoubleRange(min = 0.01, max = 4) double zoom,
            @ForAll long seed) {
        MapLabels labels = labels(Maps.random(actors, 2 * actors, SIDE, seed).scene());

        assertTrue(actors(everywhere(labels, zoom * 1.7)).containsAll(actors(everywhere(labels, zoom))));
    }

    @Property(tries = 60)
    void movingTheCameraChangesNoNameThatStaysInSight(
            @ForAll @IntRange(min = -500, max = 500) int byX,
            @ForAll @IntRange(min = -500, max = 500) int byY,
            @ForAll @DoubleRange(min = 0.1, max = 2) double zoom,
            @ForAll long seed) {
        MapLabels labels = labels(Maps.random(250, 600, SIDE, seed).scene());
        Viewport view = Maps.view(zoom, 900, 700);
        Camera camera = view.camera().moved(byX, byY);
        List<LabelMark> before = labels.visible(view);
        List<LabelMark> after = labels.visible(new Viewport(camera, 900, 700, 1));

        assertEquals(
                Set.copyOf(before.stream().filter(mark -> inSight(mark, camera)).toList()),
                Set.copyOf(after.stream()
                        .filter(mark -> inSight(mark, view.camera()))
                        .toList()));
    }

    private static boolean inSight(LabelMark mark, Camera camera) {
        return mark.box().left() + camera.dx() < 900
                && mark.box().right() + camera.dx() > 0
                && mark.box().top() + camera.dy() < 700
                && mark.box().bottom() + camera.dy() > 0;
    }

    @Test
    void theBestConnectedIsNamedFirstAndAllAreInTheEnd() {
        Maps maps = Maps.random(200, 900, SIDE, 17);
        MapLabels labels = labels(maps.scene());
        int best = IntStream.range(0, 200)
                .filter(maps::placed)
                .boxed()
                .max((a, b) -> Integer.compare(maps.graph.degree(a), maps.graph.degree(b)))
                .orElseThrow();

        assertTrue(actors(everywhere(labels, 0.001)).contains(best));
        int few = everywhere(labels, 0.05).size();
        int more = everywhere(labels, 0.3).size();
        int most = everywhere(labels, 8).size();
        assertTrue(few < more && more < most, few + ", " + more + ", " + most);
        long places = IntStream.range(0, 200)
                .filter(maps::placed)
                .mapToObj(actor -> maps.x[actor] + " " + maps.y[actor])
                .distinct()
                .count();
        assertTrue(most > 0.9 * places, most + " of " + places);
    }

    @Test
    void ofTwoAsWellConnectedTheMoreBetweenIsNamed() throws InterruptedException {
        Maps maps = Maps.of(
                Maps.graph(
                        """
                        {"actors": [{"id": "a", "name": "Alpha"}, {"id": "b", "name": "Beta"}, {"id": "c", "name": "Gamma"}],
                         "ties": [{"from": "a", "to": "b", "type": "x"}, {"from": "b", "to": "c", "type": "x"},
                                  {"from": "c", "to": "a", "type": "x"}]}
                        """),
                new double[] {0, 10, 20},
                new double[] {0, 0, 0});

        assertEquals(Set.of(0), actors(everywhere(labels(maps.scene()), 1)));
        MapLabels byBetweenness = MapLabels.of(maps.scene(), TextMeter.ESTIMATE, new double[] {0.1, 2000.5, 7});
        assertEquals(Set.of(1), actors(everywhere(byBetweenness, 1)));
        assertEquals(Set.of(0, 1, 2), actors(everywhere(byBetweenness, 8)));
    }

    @Test
    void aNameIsHadWhetherThereIsRoomOrNotButNotOfWhoIsHidden() {
        Maps maps = Maps.random(60, 100, 50, 5);
        MapScene scene = maps.scene(Maps.everybody().withKind("state", false));
        MapLabels labels = labels(scene);

        for (int actor = 0; actor < 60; actor++) {
            if (scene.showsActor(actor)) {
                assertNotNull(labels.of(actor, 0.1));
            } else {
                assertNull(labels.of(actor, 0.1));
            }
        }
        assertTrue(actors(everywhere(labels, 8)).stream().allMatch(scene::showsActor));
    }

    @Test
    void namesNobodyWaitsForAreLeftOff() {
        MapScene scene = Maps.random(60, 100, 50, 5).scene();
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> MapLabels.of(scene, TextMeter.ESTIMATE, null));
    }

    @Test
    void aLetterIsMeasuredOnce() {
        int[] asked = {0};
        LetterMeter meter = new LetterMeter((text, size, strong) -> {
            asked[0]++;
            return TextMeter.ESTIMATE.width(text, size, strong);
        });
        for (String name : Arrays.asList("Ali Ali", "Лавров", "日本日本", "Al")) {
            assertEquals(TextMeter.ESTIMATE.width(name, 13, true), meter.width(name, 13, true), 1e-9, name);
        }
        assertEquals(4 + 5 + 2, asked[0]);
    }
}
