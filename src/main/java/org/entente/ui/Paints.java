package org.entente.ui;

import java.util.Locale;
import javafx.scene.paint.Color;

/** Colours of the draw room as JavaFX paints. */
final class Paints {
    private Paints() {}

    /** The colour as a stylesheet has it: {@code #rrggbb}. */
    static String css(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    /** @param argb opaque, {@code 0xFFRRGGBB} */
    static Color of(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
