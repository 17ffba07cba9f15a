package org.entente.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name broken into lines short enough to stand under its shape. */
final class LabelText {
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 300;

    private LabelText() {}

    /** At most three lines, the last cut with an ellipsis where the name is longer still. */
    static List<String> lines(String name, TextMeter meter, double sizePx, boolean strong, double widthPx) {
        // Direction marks and line breaks would take the label's lines apart.
        // Nothing beyond this could be seen, and measuring it takes long.
        String text = name.substring(0, Math.min(name.length(), LONGEST))
                .replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+", " ")
                .strip();
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (last > start && meter.width(text.substring(start, next).strip(), sizePx, strong) > widthPx) {
                lines.add(text.substring(start, last).strip());
                start = last;
                if (lines.size() == MOST_LINES - 1) {
                    break;
                }
            }
            last = next;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(cut(text.substring(start), meter, sizePx, strong, widthPx));
        }
        return lines;
    }

    private static String cut(String line, TextMeter meter, double sizePx, boolean strong, double widthPx) {
        double most = widthPx * 1.4;
        if (meter.width(line, sizePx, strong) <= most) {
            return line;
        }
        int end = line.length();
        while (end > 1 && meter.width(line.substring(0, end) + "…", sizePx, strong) > most) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + "…";
    }
}
