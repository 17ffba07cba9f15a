package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.draw.Colors;
import org.entente.draw.Palette;
import org.entente.draw.Sizes;
import org.junit.jupiter.api.Test;

class MapMarksTest {
    private static final MapPainter ONE = new MapPainter(1);
    private static final MapPainter TWO = new MapPainter(2);
    private static final int WIDTH = 500;
    private static final int HEIGHT = 300;
    private static final int[] NONE = {};

    private final Maps maps = Maps.random(120, 500, 280, 21);
    private final MapFrame frame = frame(maps.scene());
    private final int[] base = new int[WIDTH * HEIGHT];

    MapMarksTest() {
        TWO.paint(frame, base, () -> true);
    }

    private MapFrame frame(MapScene scene) {
        return new MapFrame(
                scene,
                Maps.view(1, WIDTH, HEIGHT),
                MapColors.of(Palette.LIGHT, maps.graph.tieTypes()),
                MapLook.of(scene, 1, false),
                1);
    }

    private int[] over(MapPainter painter, MapMarks marks) {
        int[] target = new int[WIDTH * HEIGHT];
        assertTrue(painter.paintOver(frame, marks, base, target, () -> true));
        return target;
    }

    private int tied() {
        return IntStream.range(0, 120)
                .filter(actor -> maps.placed(actor) && maps.graph.degree(actor) > 3)
                .findFirst()
                .orElseThrow();
    }

    private int at(double x, double y) {
        int row = (int) (y + HEIGHT / 2.0);
        int column = (int) (x + WIDTH / 2.0);
        return row * WIDTH + column;
    }

    @Test
    void withNothingMarkedThePictureStaysAsItWas() {
        int[] before = base.clone();

        assertArrayEquals(before, over(TWO, new MapMarks(NONE, NONE, NONE, NONE, false, maps.x, maps.y)));
        assertArrayEquals(before, base);
    }

    @Test
    void theRestStepsBackTowardsTheGround() {
        int[] faded = over(TWO, new MapMarks(NONE, NONE, NONE, NONE, true, maps.x, maps.y));

        for (int i = 0; i < faded.length; i++) {
            int wanted = Palette.LIGHT.faded(base[i]);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(wanted >> shift & 0xFF, faded[i] >> shift & 0xFF, 2);
            }
        }
    }

    @Property(tries = 20)
    void marksLookTheSameWithAnyNumberOfThreads(@ForAll boolean fades, @ForAll long seed) {
        int[] actors = new Random(seed).ints(20, 0, 120).toArray();
        int[] ties = new Random(seed).ints(60, 0, 500).toArray();
        MapMarks marks =
                new MapMarks(actors, ties, Arrays.copyOf(actors, 5), Arrays.copyOf(ties, 5), fades, maps.x, maps.y);

        assertArrayEquals(over(ONE, marks), over(TWO, marks));
    }

    @Test
    void aSelectedActorHasARingOfTheAccent() {
        int actor = tied();
        int[] chosen = {actor};
        int[] pixels = over(TWO, new MapMarks(chosen, NONE, chosen, NONE, true, maps.x, maps.y));
        double radius = Math.max(2.5, frame.look().radius(Sizes.radius(maps.graph.degree(actor)) / Sizes.radius(0)));

        int onRing = pixels[at(maps.x[actor] + radius + 2.75, maps.y[actor])];

        assertTrue(Colors.contrast(onRing, Palette.LIGHT.accent()) < 1.4, Integer.toHexString(onRing));
    }

    @Test
    void whoIsCarriedAboutIsSeenWhereItIsAndNotWhereItWas() {
        int actor = tied();
        MapFrame without = frame(maps.scene().without(actor));
        assertEquals(frame.look(), without.look(), "the rest looks as before");
        int[] left = new int[WIDTH * HEIGHT];
        TWO.paint(without, left, () -> true);
        double[] x = maps.x.clone();
        double[] y = maps.y.clone();
        x[actor] = -200;
        y[actor] = 120;
        int[] pixels = new int[WIDTH * HEIGHT];
        MapMarks marks =
                new MapMarks(new int[] {actor}, maps.graph.tiesOf(actor).toArray(), NONE, NONE, false, x, y);
        TWO.paintOver(without, marks, left, pixels, () -> true);

        assertNotEquals(base[at(maps.x[actor], maps.y[actor])], left[at(maps.x[actor], maps.y[actor])]);
        assertEquals(Palette.LIGHT.ground(), left[at(-200, 120)]);
        assertNotEquals(Palette.LIGHT.ground(), pixels[at(-200, 120)]);
        assertFalse(TWO.paintOver(without, marks, left, pixels, () -> false));
    }
}
