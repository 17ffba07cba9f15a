package org.entente.draw;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sums up the widths of letters, each measured once: for a hundred thousand names, of which few will ever be drawn. */
public final class LetterMeter implements TextMeter {
    /** Widths grow with the size, so that one will do; px. */
    private static final double MEASURED = 100;

    /** Letters of Latin, Greek, Cyrillic, Hebrew and Arabic are looked up without an object each. */
    private static final int COMMON = 0x700;

    private final TextMeter meter;
    private final double[] common = new double[COMMON];
    private final double[] strongCommon = new double[COMMON];
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();
    private final Map<Integer, Double> strongWidths = new ConcurrentHashMap<>();

    /** @param meter that measures the letters */
    public LetterMeter(TextMeter meter) {
        this.meter = meter;
    }

    @Override
    public double width(String text, double sizePx, boolean strong) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            sum += letterWidth(letter, strong);
            i += Character.charCount(letter);
        }
        return sum * sizePx / MEASURED;
    }

    private double letterWidth(int letter, boolean strong) {
        double[] common = strong ? strongCommon : this.common;
        if (letter < common.length) {
            double width = common[letter];
            if (width == 0) {
                width = measured(letter, strong);
                common[letter] = width;
            }
            return width;
        }
        Map<Integer, Double> widths = strong ? strongWidths : this.widths;
        @Nullable Double known = widths.get(letter);
        if (known == null) {
            known = measured(letter, strong);
            widths.put(letter, known);
        }
        return known;
    }

    private double measured(int letter, boolean strong) {
        return meter.width(Character.toString(letter), MEASURED, strong);
    }
}
