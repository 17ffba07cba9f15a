package org.entente.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures text in the fonts that pictures are painted with: Inter, and the platform's own for what Inter lacks. */
public final class AwtTextMeter implements TextMeter {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    /** Widths grow with the size, so that one will do; px. */
    private static final double MEASURED = 100;

    private final Map<String, Double> widths = new ConcurrentHashMap<>();
    private final Map<String, Double> strongWidths = new ConcurrentHashMap<>();
    private final Font regular = load("Inter-Regular.otf");
    private final Font semiBold = load("Inter-SemiBold.otf");

    private static Font load(String name) {
        try (InputStream in = AwtTextMeter.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 1) : Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font font(String text, double sizePx, boolean strong) {
        Font inter = strong ? semiBold : regular;
        return inter.canDisplayUpTo(text) < 0
                ? inter.deriveFont((float) sizePx)
                : new Font(Font.SANS_SERIF, strong ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) sizePx);
    }

    @Override
    public double width(String text, double sizePx, boolean strong) {
        return sizePx
                * (strong ? strongWidths : widths)
                        .computeIfAbsent(
                                text,
                                measured -> font(text, MEASURED, strong)
                                                .getStringBounds(text, PLAIN)
                                                .getWidth()
                                        / MEASURED);
    }
}
