package org.entente.ui;

import java.util.List;
import org.entente.draw.Camera;
import org.entente.draw.map.Viewport;

/** How most of a picture is had from one painted already; but strips come in at the sides. */
sealed interface Reuse permits Scroll, Stretch {
    /** What the picture shows. */
    Viewport after();

    /** What of it has not been painted yet. */
    List<Strip> strips();

    /** Puts the rest of it, which has been painted, where it is now. */
    void copy(int[] painted, int[] next);

    /** A part of a picture, in its pixels. */
    record Strip(int left, int top, int width, int height) {
        boolean isEmpty() {
            return width <= 0 || height <= 0;
        }

        /** What it shows of a picture. */
        Viewport view(Viewport whole) {
            Camera camera = whole.camera().moved(-left / whole.scale(), -top / whole.scale());
            return new Viewport(camera, width, height, whole.scale());
        }

        /** Puts its pixels where they belong in a picture that has so many pixels a row. */
        void lay(int[] pixels, int[] picture, int stride) {
            for (int row = 0; row < height; row++) {
                System.arraycopy(pixels, row * width, picture, (top + row) * stride + left, width);
            }
        }
    }
}
