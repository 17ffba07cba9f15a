package org.entente.ui;

import javafx.scene.paint.Color;

/** Colours of the draw room as JavaFX paints. */
final class Paints {
    private Paints() {}

    /** @param argb opaque, {@code 0xFFRRGGBB} */
    static Color of(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
