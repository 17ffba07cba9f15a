package org.entente.ui;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.entente.draw.Palette;

/** Writes names on the map, with a halo of the ground's colour. */
record MapText(GraphicsContext g, Fonts fonts, Palette palette) {
    /** A pen round the letters would take longer than the frame; px. */
    private static final double[][] HALO = {{-1, -1}, {1, -1}, {-1, 1}, {1, 1}};

    /**
     * Writes one line.
     *
     * @param left     where it begins, px, as is {@code baseline} what its letters stand on
     * @param strong   whether it is set in the stronger face
     */
    void write(String text, double left, double baseline, double sizePx, boolean strong) {
        g.setFont(fonts.font(sizePx, strong));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
        g.setFill(Paints.of(palette.ground()));
        for (double[] way : HALO) {
            g.fillText(text, left + way[0], baseline + way[1]);
        }
        g.setFill(Paints.of(palette.ink()));
        g.fillText(text, left, baseline);
    }
}
