package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.draw.Camera;
import org.entente.draw.map.Viewport;
import org.junit.jupiter.api.Test;

class GrainTest {

    @Test
    void eachPixelOfARoughPictureFillsASquareCutOffAtTheBorders() {
        Viewport view = new Viewport(new Camera(1, 0, 0), 5, 3, 2);
        Viewport rough = Grain.view(view, 2);
        assertEquals(new Viewport(new Camera(1, 0, 0), 3, 2, 1), rough);

        Grain grain = new Grain();
        int[] painted = grain.pixels(rough);
        for (int i = 0; i < painted.length; i++) {
            painted[i] = i;
        }
        int[] target = new int[15];
        grain.enlarge(2, view, target);

        assertArrayEquals(new int[] {0, 0, 1, 1, 2, 0, 0, 1, 1, 2, 3, 3, 4, 4, 5}, target);
    }
}
