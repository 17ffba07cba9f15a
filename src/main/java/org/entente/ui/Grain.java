package org.entente.ui;

import java.util.Arrays;
import org.entente.draw.map.Viewport;

/** A rough picture where so many pixels, across and down, have one colour; it is enlarged here, for JavaFX takes far longer. */
final class Grain {
    private int[] fine = {};

    /** The picture to be painted for a view. */
    static Viewport view(Viewport view, int grain) {
        return new Viewport(
                view.camera(), across(view.width(), grain), across(view.height(), grain), view.scale() / grain);
    }

    private static int across(int pixels, int grain) {
        return (pixels + grain - 1) / grain;
    }

    /** Where to paint it; there may be more room than it needs. */
    int[] pixels(Viewport rough) {
        int count = rough.width() * rough.height();
        if (fine.length < count) {
            fine = new int[count];
        }
        return fine;
    }

    /** Enlarges what was painted there. */
    void enlarge(int grain, Viewport view, int[] target) {
        int width = view.width();
        int roughWidth = across(width, grain);
        for (int row = 0; row < view.height(); row += grain) {
            int start = row * width;
            int from = row / grain * roughWidth;
            for (int column = 0; column < roughWidth; column++) {
                int left = start + column * grain;
                Arrays.fill(target, left, Math.min(left + grain, start + width), fine[from + column]);
            }
            for (int next = row + 1; next < Math.min(row + grain, view.height()); next++) {
                System.arraycopy(target, start, target, next * width, width);
            }
        }
    }
}
