package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.Camera;
import org.entente.draw.map.Viewport;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final int WIDTH = 41;
    private static final int HEIGHT = 30;
    private static final Viewport BEFORE = new Viewport(new Camera(1, 10, 5), WIDTH, HEIGHT, 2);

    /** What rounding may change in a colour of 256. */
    private static final int ROUNDING = 2;

    private static Viewport view(double zoom, double dx, double dy) {
        return new Viewport(new Camera(zoom, dx, dy), WIDTH, HEIGHT, 2);
    }

    /** A picture of a world that is redder to the right and bluer below, in steps of 4 for each pixel at 200 %. */
    private static int[] painted(Viewport view) {
        int[] pixels = new int[view.width() * view.height()];
        for (int i = 0; i < pixels.length; i++) {
            int row = i / view.width();
            pixels[i] = color(view, i % view.width() + 0.5, row + 0.5);
        }
        return pixels;
    }

    private static int color(Viewport view, double column, double row) {
        double worldX =
                (column / view.scale() - view.camera().dx()) / view.camera().zoom();
        double worldY =
                (row / view.scale() - view.camera().dy()) / view.camera().zoom();
        return 0xFF000000 | channel(90 + 4 * worldX) << 16 | channel(90 + 4 * worldY);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }

    private static int distance(int color, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((color >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static int[] stretched(Stretch stretch) {
        int[] next = new int[WIDTH * HEIGHT];
        stretch.copy(painted(BEFORE), next);
        for (Reuse.Strip strip : stretch.strips()) {
            strip.lay(painted(strip.view(stretch.after())), next, WIDTH);
        }
        return next;
    }

    @Property
    void whatIsStretchedAndTheStripsMakeTheNextPicture(
            @ForAll @DoubleRange(min = 0.5, max = 2) double zoom,
            @ForAll @DoubleRange(min = -5, max = 20) double dx,
            @ForAll @DoubleRange(min = -5, max = 14) double dy) {
        Viewport after = view(zoom, dx, dy);
        Stretch.between(BEFORE, after, 1).ifPresent(stretch -> {
            int[] next = stretched(stretch);
            int[] wanted = painted(after);
            // At its border a pixel has no neighbour to blend with.
            int tolerance = ROUNDING + (int) Math.ceil(2 / zoom);
            for (int i = 0; i < next.length; i++) {
                assertTrue(distance(wanted[i], next[i]) <= tolerance, "pixel " + i);
            }
        });
    }

    @Property
    void aGrainHasOneColourEvenWhereTheBorderCutsIt(
            @ForAll @DoubleRange(min = 1, max = 2) double zoom, @ForAll @IntRange(min = 2, max = 3) int grain) {
        Viewport after = view(zoom, 10, 5);
        Stretch stretch = Stretch.between(BEFORE, after, grain).orElseThrow();
        int[] next = new int[WIDTH * HEIGHT];
        stretch.copy(painted(BEFORE), next);
        for (int i = 0; i < next.length; i++) {
            int column = i % WIDTH;
            int row = i / WIDTH;
            if (next[i] != 0) {
                assertEquals(next[row / grain * grain * WIDTH + column / grain * grain], next[i], "pixel " + i);
            }
        }
    }

    @Test
    void aPictureOfTheSameIsTheSame() {
        int[] next = new int[WIDTH * HEIGHT];
        Stretch stretch = Stretch.between(BEFORE, BEFORE, 1).orElseThrow();
        stretch.copy(painted(BEFORE), next);
        assertTrue(stretch.strips().isEmpty());
        int[] wanted = painted(BEFORE);
        for (int i = 0; i < next.length; i++) {
            assertEquals(wanted[i], next[i]);
        }
    }

    @Test
    void whatIsMadeTooLargeOrIsOutOfSightIsPaintedAnew() {
        assertTrue(Stretch.between(BEFORE, view(2.1, 10, 5), 1).isEmpty());
        assertTrue(Stretch.between(BEFORE, view(0.4, 10, 5), 1).isEmpty());
        assertTrue(Stretch.between(BEFORE, view(1.1, 100, 5), 1).isEmpty());
        assertTrue(Stretch.between(BEFORE, new Viewport(BEFORE.camera(), WIDTH + 1, HEIGHT, 2), 1)
                .isEmpty());
    }
}
