package org.entente.draw.file;

import org.entente.draw.AwtTextMeter;
import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.map.Drawing;

/**
 * What a file is to show.
 *
 * @param width of the picture at 100 %, px, as is {@code height}
 * @param scale pixels for one px, where a format has pixels
 */
public record Subject(Scene scene, Palette palette, AwtTextMeter fonts, int width, int height, double scale) {
    Drawing drawing() throws InterruptedException {
        return Drawing.of(scene, palette, fonts, width, height);
    }
}
