package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.draw.Palette;
import org.junit.jupiter.api.Test;

class HullsTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;
    private static final int GROUND = Palette.LIGHT.ground();
    private static final MapPainter PAINTER = new MapPainter(2);

    /** 25 actors in a square of five by five on the left, 25 on the right, and one far below; 10 apart. */
    private static Maps twoGroups() {
        String actors =
                IntStream.range(0, 51).mapToObj(i -> "{\"id\": \"a" + i + "\"}").collect(Collectors.joining(","));
        double[] x = new double[51];
        double[] y = new double[51];
        for (int i = 0; i < 50; i++) {
            x[i] = (i < 25 ? -100 : 60) + i % 5 * 10;
            y[i] = -20 + i % 25 / 5 * 10;
        }
        y[50] = 95;
        return Maps.of(Maps.graph("{\"actors\": [" + actors + "]}"), x, y);
    }

    private static int[] communities() {
        return IntStream.range(0, 51).map(i -> i == 50 ? 0 : i / 25).toArray();
    }

    private static int[] painted(Maps maps, Hulls hulls) {
        MapScene scene = maps.scene();
        MapColors colors = MapColors.of(Palette.LIGHT, maps.graph.tieTypes());
        MapFrame frame = new MapFrame(scene, Maps.view(1, WIDTH, HEIGHT), colors, MapLook.plain(0.6, 1, 0.5), hulls, 1);
        int[] pixels = new int[WIDTH * HEIGHT];
        assertTrue(PAINTER.paint(frame, pixels, () -> true));
        return pixels;
    }

    private static int at(int[] pixels, int worldX, int worldY) {
        return pixels[(worldY + HEIGHT / 2) * WIDTH + worldX + WIDTH / 2];
    }

    /** Which of the channels red, green and blue a colour takes most from the ground. */
    private static int[] taken(int color) {
        return IntStream.of(16, 8, 0)
                .map(shift -> (GROUND >> shift & 0xFF) - (color >> shift & 0xFF))
                .toArray();
    }

    @Test
    void groundTakesTheColourOfTheCommunityAtHand() {
        Maps maps = twoGroups();

        int[] pixels = painted(maps, Hulls.of(maps.scene(), communities(), Palette.LIGHT));

        int[] blue = taken(at(pixels, -75, 5));
        int[] orange = taken(at(pixels, 85, 5));
        assertTrue(blue[0] > blue[2], "the first community is blue: " + Arrays.toString(blue));
        assertTrue(orange[2] > orange[0], "the second is orange: " + Arrays.toString(orange));
    }

    @Test
    void nothingIsColouredBetweenCommunitiesAndRoundAnActorFarFromItsOwn() {
        Maps maps = twoGroups();

        int[] pixels = painted(maps, Hulls.of(maps.scene(), communities(), Palette.LIGHT));

        assertEquals(GROUND, at(pixels, 0, 0));
        assertEquals(GROUND, at(pixels, 3, 92));
    }

    @Test
    void whoIsInNoCommunityAndWhoIsAloneColoursNothing() {
        Maps maps = twoGroups();
        int[] none = new int[51];
        Arrays.fill(none, -1);
        int[] eachItsOwn = IntStream.range(0, 51).toArray();

        int[] plain = painted(maps, Hulls.NONE);

        assertArrayEquals(plain, painted(maps, Hulls.of(maps.scene(), none, Palette.LIGHT)));
        assertArrayEquals(plain, painted(maps, Hulls.of(maps.scene(), eachItsOwn, Palette.LIGHT)));
    }

    @Test
    void oneCommunityAnActorIsAskedFor() {
        Maps maps = twoGroups();

        assertThrows(IllegalArgumentException.class, () -> Hulls.of(maps.scene(), new int[50], Palette.LIGHT));
    }
}
