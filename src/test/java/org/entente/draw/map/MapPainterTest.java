package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.ActorShape;
import org.entente.draw.Camera;
import org.entente.draw.Curve;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.draw.TieMark;
import org.entente.graph.TieGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPainterTest {
    private static final MapPainter ONE = new MapPainter(1);
    private static final MapPainter TWO = new MapPainter(2);
    private static final int UNTOUCHED = 0x12345678;

    private static MapFrame frame(Maps maps, Viewport view, boolean showAll, double share) {
        MapScene scene = maps.scene();
        MapColors colors = MapColors.of(Palette.LIGHT, maps.graph.tieTypes());
        return new MapFrame(scene, view, colors, MapLook.of(scene, view.camera().zoom(), showAll), share);
    }

    private static int[] painted(MapPainter painter, MapFrame frame) {
        int[] target = new int[frame.view().width() * frame.view().height()];
        assertTrue(painter.paint(frame, target, () -> true));
        return target;
    }

    /** Two actors and ties between them, at given places. */
    private static Maps pair(double x0, double y0, double x1, double y1, int ties) {
        String all = IntStream.range(0, ties)
                .mapToObj(i -> "{\"from\": \"a\", \"to\": \"b\", \"type\": \"t" + i + "\"}")
                .collect(Collectors.joining(","));
        return Maps.of(
                Maps.graph("{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"ties\": [" + all + "]}"),
                new double[] {x0, x1},
                new double[] {y0, y1});
    }

    private static MapFrame plain(Maps maps, Viewport view, MapLook look) {
        return new MapFrame(maps.scene(), view, MapColors.of(Palette.LIGHT, maps.graph.tieTypes()), look, 1);
    }

    /** How much darker than the ground a picture is, in wholly black pixels. */
    private static double darkness(int[] pixels) {
        int ground = Palette.LIGHT.ground() >> 8 & 0xFF;
        return Arrays.stream(pixels).map(pixel -> ground - (pixel >> 8 & 0xFF)).sum() / 255.0;
    }

    @Property(tries = 40)
    void pixelsDoNotDependOnTheNumberOfThreads(
            @ForAll @IntRange(max = 150) int actors,
            @ForAll @IntRange(max = 600) int ties,
            @ForAll boolean showAll,
            @ForAll @DoubleRange(min = 0.2, max = 9) double zoom,
            @ForAll long seed) {
        Maps maps = Maps.random(actors, ties, 300, seed);
        MapFrame frame = frame(maps, Maps.view(zoom, 333, 222), showAll, 1);
        int[] one = painted(ONE, frame);

        assertArrayEquals(one, painted(TWO, frame));
        assertArrayEquals(one, painted(new MapPainter(5), frame));
        assertTrue(Arrays.stream(one).allMatch(pixel -> pixel >>> 24 == 0xFF), "opaque");
    }

    @Property(tries = 40)
    void movingTheCameraByWholePixelsMovesThePictureAndNoMore(
            @ForAll @IntRange(min = -300, max = 300) int byX,
            @ForAll @IntRange(min = -100, max = 100) int byY,
            @ForAll @DoubleRange(min = 0.5, max = 5) double zoom,
            @ForAll long seed) {
        Maps maps = Maps.random(60, 200, 400, seed);
        Viewport view = Maps.view(zoom, 700, 300);
        int[] before = painted(TWO, frame(maps, view, false, 1));
        int[] after = painted(TWO, frame(maps, new Viewport(view.camera().moved(byX, byY), 700, 300, 1), false, 1));

        for (int y = Math.max(0, -byY); y < Math.min(300, 300 - byY); y++) {
            for (int x = Math.max(0, -byX); x < Math.min(700, 700 - byX); x++) {
                int was = before[y * 700 + x];
                int is = after[(y + byY) * 700 + x + byX];
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertEquals(was >> shift & 0xFF, is >> shift & 0xFF, 3, "seam at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void paintsNothingBeyondThePictureAndOnlyTheGroundWhereNobodyIs() {
        Maps maps = Maps.random(100, 300, 300, 4);
        int[] target = new int[100 * 80 + 50];
        Arrays.fill(target, UNTOUCHED);
        Viewport aside = new Viewport(new Camera(1, 5000, 0), 100, 80, 1);

        assertTrue(TWO.paint(frame(maps, aside, false, 1), target, () -> true));

        assertTrue(Arrays.stream(target, 0, 8000).allMatch(pixel -> pixel == Palette.LIGHT.ground()));
        assertTrue(Arrays.stream(target, 8000, 8050).allMatch(pixel -> pixel == UNTOUCHED));
        assertThrows(
                IllegalArgumentException.class,
                () -> TWO.paint(frame(maps, Maps.view(1, 400, 400), false, 1), target, () -> true));
    }

    @Property(tries = 200)
    void aTieLeavesInkForItsLengthWhateverItsDirection(
            @ForAll @DoubleRange(max = 6.3) double angle, @ForAll @DoubleRange(min = 30, max = 140) double length) {
        Maps maps = pair(
                -length / 2 * Math.cos(angle),
                -length / 2 * Math.sin(angle),
                length / 2 * Math.cos(angle),
                length / 2 * Math.sin(angle),
                1);
        Viewport view = Maps.view(1, 300, 160);
        MapLook look = MapLook.plain(0.01, 1, 0.5);
        int ink = TieColors.of(Palette.LIGHT, maps.graph.tieTypes()).of(0);
        double contrast = ((Palette.LIGHT.ground() >> 8 & 0xFF) - (ink >> 8 & 0xFF)) / 255.0;

        double once = darkness(painted(ONE, plain(maps, view, look)));

        assertEquals(0.5 * length * contrast, once, 0.06 * once + 0.6);
        double wide = darkness(painted(ONE, plain(maps, view, MapLook.plain(0.01, 3, 0.5))));
        assertEquals(3 * 0.5 * length * contrast, wide, 0.08 * wide + 2);
    }

    @Property(tries = 100)
    void aWideTieIsAsDarkInItsMiddleAsItCanBe(
            @ForAll @DoubleRange(max = 6.3) double angle, @ForAll @DoubleRange(min = 3.2, max = 8) double line) {
        Maps maps = pair(-60 * Math.cos(angle), -60 * Math.sin(angle), 60 * Math.cos(angle), 60 * Math.sin(angle), 1);
        int[] pixels = painted(ONE, plain(maps, Maps.view(1, 161, 161), MapLook.plain(0.01, line, 0.5)));
        int darkest =
                Arrays.stream(pixels).map(pixel -> pixel >> 8 & 0xFF).min().orElseThrow();
        for (double along = -50; along <= 50; along++) {
            int column = (int) Math.floor(80.5 + along * Math.cos(angle));
            int row = (int) Math.floor(80.5 + along * Math.sin(angle));
            assertEquals(darkest, pixels[row * 161 + column] >> 8 & 0xFF, 3, "at " + along);
        }
    }

    @Property(tries = 100)
    void anActorLeavesAsMuchInkAsItsDiscIsLarge(
            @ForAll @DoubleRange(min = 0.5, max = 20) double radius,
            @ForAll @DoubleRange(max = 1) double x,
            @ForAll @DoubleRange(max = 1) double y) {
        int stroke = Palette.LIGHT.tint(ActorShape.PENTAGON).stroke();
        double contrast = ((Palette.LIGHT.ground() >> 8 & 0xFF) - (stroke >> 8 & 0xFF)) / 255.0;
        int[] pixels = new int[60 * 60];
        Arrays.fill(pixels, Palette.LIGHT.ground());

        Disc.draw(new Piece(0, 0, 60, 60, 60), pixels, 30 + x, 30 + y, radius, stroke);

        double area = Math.PI * radius * radius;
        assertEquals(area * contrast, darkness(pixels), 0.05 * area + 0.3);
    }

    @Test
    void oneTieAmongManyTypesHasItsOwnColour() {
        Maps maps = pair(-50, 0.5, 50, 0.5, 40);
        for (int type = 0; type < 40; type++) {
            MapScene scene = maps.scene(Maps.everybody().withOnlyType("t" + type, maps.graph.tieTypes()));
            MapColors colors = MapColors.of(Palette.DARK, maps.graph.tieTypes());
            MapFrame frame = new MapFrame(scene, Maps.view(1, 40, 40), colors, MapLook.plain(1, 1, 0.97), 1);
            int pixel = painted(ONE, frame)[20 * 40 + 20];

            int color = TieColors.of(Palette.DARK, maps.graph.tieTypes()).of(type);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(color >> shift & 0xFF, pixel >> shift & 0xFF, 8, "type " + type);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tensOfThousandsOfTiesOverEachOtherShowTheirMixedColour(boolean even) {
        int count = 60_000;
        String ties = IntStream.range(0, count)
                .mapToObj(i -> "{\"from\": \"a\", \"to\": \"b\", \"type\": \"t" + i % 2 + "\"}")
                .collect(Collectors.joining(","));
        TieGraph graph = Maps.graph("{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"ties\": [" + ties + "]}");
        Maps maps = Maps.of(graph, new double[] {-50, 50}, new double[] {0.5, 0.5});
        MapLook look = new MapLook(1, 0, 0, 1, 0.9, 1e9, even);

        int pixel = painted(ONE, plain(maps, Maps.view(1, 40, 40), look))[20 * 40 + 20];

        int one = TieColors.of(Palette.LIGHT, graph.tieTypes()).of(0);
        int other = TieColors.of(Palette.LIGHT, graph.tieTypes()).of(1);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertEquals(((one >> shift & 0xFF) + (other >> shift & 0xFF)) / 2.0, pixel >> shift & 0xFF, 6);
        }
    }

    @Test
    void aPartOfTheTiesLooksAboutAsDarkAsAll() {
        Maps maps = Maps.random(300, 6000, 500, 11);
        Viewport view = Maps.view(1, 500, 500);
        double all = darkness(painted(TWO, frame(maps, view, false, 1)));
        for (double share : new double[] {0.1, 0.3, 0.6, 1}) {
            int[] pixels = painted(TWO, frame(maps, view, false, share));
            assertEquals(all, darkness(pixels), 0.25 * all, "share " + share);
        }
    }

    @Test
    void aPictureNobodyWaitsForIsLeftOff() {
        Maps maps = Maps.random(200, 600, 500, 3);
        AtomicInteger asked = new AtomicInteger();
        MapFrame frame = frame(maps, Maps.view(1, 1280, 800), false, 1);

        assertFalse(TWO.paint(frame, new int[1280 * 800], () -> asked.incrementAndGet() < 10));
        assertTrue(asked.get() < 14, "asked " + asked);
        AtomicInteger doubts = new AtomicInteger();
        assertFalse(TWO.paint(frame, new int[1280 * 800], () -> doubts.incrementAndGet() != 5), "a no counts");
        assertArrayEquals(painted(ONE, frame), painted(TWO, frame), "and the next is whole");
    }

    @Test
    void atTwiceTheScaleThePictureIsTheSameButLarger() {
        Maps maps = Maps.random(80, 200, 200, 9);
        Camera camera = new Camera(1, 150, 100);
        double once = darkness(painted(TWO, frame(maps, new Viewport(camera, 300, 200, 1), true, 1)));
        double twice = darkness(painted(TWO, frame(maps, new Viewport(camera, 600, 400, 2), true, 1)));

        assertEquals(once, twice / 4, 0.03 * once);
    }

    @Test
    void whatTheLensHidesIsNotPainted() {
        Maps maps = Maps.random(50, 200, 200, 2);
        MapScene none = maps.scene(Maps.everybody().withKind("state", false).withKind("person", false));
        MapFrame frame = new MapFrame(
                none,
                Maps.view(1, 300, 300),
                MapColors.of(Palette.DARK, maps.graph.tieTypes()),
                MapLook.of(none, 1, false),
                1);

        assertTrue(Arrays.stream(painted(TWO, frame)).allMatch(pixel -> pixel == Palette.DARK.ground()));
    }

    @Test
    void anActorLargeEnoughHasTheShapeOfItsKindAndASmallOneIsADisc() {
        Maps place = Maps.of(
                Maps.graph("{\"actors\": [{\"id\": \"a\", \"kind\": \"place\"}]}"), new double[] {0}, new double[] {0});
        int ground = Palette.LIGHT.ground();

        int[] large = painted(ONE, plain(place, Maps.view(1, 60, 60), MapLook.plain(20, 1, 0.5)));
        assertEquals(ground, large[44 * 60 + 7], "beside the tip's foot");
        assertEquals(ground, large[16 * 60 + 42], "beside the tip, where a disc would be");
        assertTrue(large[6 * 60 + 30] != ground, "the tip, beyond a disc");

        int[] small = painted(ONE, plain(place, Maps.view(1, 60, 60), MapLook.plain(2.5, 1, 0.5)));
        assertEquals(small[28 * 60 + 30], small[31 * 60 + 30], "above as below");
    }

    @Property(tries = 200)
    void aCurveLeavesAsMuchInkAsItIsLongAndWideWhicheverWayItRuns(
            @ForAll @DoubleRange(max = 6.28) double angle, @ForAll @DoubleRange(min = 1, max = 3) double width) {
        double dx = 100 * Math.cos(angle);
        double dy = 100 * Math.sin(angle);
        Curve curve = Curve.through(-dx, -dy, 0, 0, dx, dy);
        TieMark tie = new TieMark(0, curve, 0xFF000000, width, List.of(), 1, null);
        int[] target = new int[400 * 300];
        Arrays.fill(target, 0xFFFFFFFF);

        TWO.draw(List.of(tie), Maps.view(1, 400, 300), target);

        double ink =
                Arrays.stream(target).map(pixel -> 255 - (pixel >> 8 & 0xFF)).sum() / 255.0;
        assertEquals(200 * width, ink, 0.1 * 200 * width);
    }
}
