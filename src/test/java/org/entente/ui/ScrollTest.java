package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.Camera;
import org.entente.draw.map.Viewport;
import org.junit.jupiter.api.Test;

class ScrollTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    private static Viewport view(double dx, double dy) {
        return new Viewport(new Camera(1, dx, dy), WIDTH, HEIGHT, 2);
    }

    /** A picture of a world in which no two pixels are alike. */
    private static int[] painted(Viewport view) {
        int[] pixels = new int[view.width() * view.height()];
        int left = (int) Math.round(-view.camera().dx() * view.scale());
        int top = (int) Math.round(-view.camera().dy() * view.scale());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 1000 * (top + i / view.width()) + left + i % view.width();
        }
        return pixels;
    }

    @Property
    void whatIsCopiedAndTheStripsMakeTheNextPicture(
            @ForAll @IntRange(min = -19, max = 19) int right, @ForAll @IntRange(min = -14, max = 14) int down) {
        Viewport before = view(100, 70);
        Viewport after = view(100 + right / 2.0, 70 + down / 2.0);
        Scroll scroll = Scroll.between(before, after).orElseThrow();
        assertEquals(after, scroll.after());
        int[] next = new int[WIDTH * HEIGHT];
        scroll.copy(painted(before), next);
        for (Reuse.Strip strip : scroll.strips()) {
            strip.lay(painted(strip.view(after)), next, WIDTH);
        }
        assertArrayEquals(painted(after), next);
    }

    @Test
    void theStripsAreNoLargerThanTheyMustBe() {
        Scroll scroll = Scroll.between(view(0, 0), view(2, -3)).orElseThrow();
        assertEquals(
                WIDTH * 6 + (HEIGHT - 6) * 4,
                scroll.strips().stream()
                        .mapToInt(strip -> strip.width() * strip.height())
                        .sum());
    }

    @Test
    void itMovesByWholePixels() {
        Scroll scroll = Scroll.between(view(0, 0), view(1.2, -0.2)).orElseThrow();
        assertEquals(view(1, 0), scroll.after());
    }

    @Test
    void whatIsFarOffOrSeenFromNearerIsPaintedAnew() {
        assertTrue(Scroll.between(view(0, 0), view(0, 7.5)).isEmpty());
        assertEquals(
                Optional.empty(), Scroll.between(view(0, 0), new Viewport(new Camera(1.1, 0, 0), WIDTH, HEIGHT, 2)));
    }
}
