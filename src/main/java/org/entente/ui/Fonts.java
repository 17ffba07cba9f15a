package org.entente.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.entente.draw.TextMeter;
import org.jspecify.annotations.Nullable;

/** Inter, brought along so that the program looks alike everywhere; what it lacks comes from the system. */
final class Fonts implements TextMeter {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private static final List<String> SERIFS = List.of(
            "Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif");

    private static final double RULER_SIZE = 26;

    private final Font regular = load("Inter-Regular.otf");
    private final Font strong = load("Inter-SemiBold.otf");
    private final TextMeter ruler = new Ruler();

    private static Font load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name)) {
            @Nullable Font font = in == null ? null : Font.loadFont(in, 13);
            return font == null ? Font.font(13) : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The family that quotes are set in: of the serif faces that this system has the most readable. */
    static String serifFamily() {
        Set<String> families = new HashSet<>(Font.getFamilies());
        return SERIFS.stream().filter(families::contains).findFirst().orElse("Serif");
    }

    Font font(double sizePx, boolean heavy) {
        return new Font((heavy ? strong : regular).getName(), sizePx);
    }

    @Override
    public double width(String text, double sizePx, boolean heavy) {
        return ruler.width(text, sizePx, heavy);
    }

    /** Measures the same, for a thread of its own. */
    TextMeter meter() {
        return new Ruler();
    }

    private final class Ruler implements TextMeter {
        private final Text text = new Text();
        private final Map<Measured, Double> widths = new HashMap<>();

        private record Measured(String text, boolean strong) {}

        @Override
        public double width(String words, double sizePx, boolean heavy) {
            // Measured once, at one size: zooming asks for ever other ones.
            double atRulerSize = widths.computeIfAbsent(new Measured(words, heavy), measured -> {
                text.setFont(font(RULER_SIZE, heavy));
                text.setText(words);
                return text.getLayoutBounds().getWidth();
            });
            return atRulerSize * sizePx / RULER_SIZE;
        }
    }
}
