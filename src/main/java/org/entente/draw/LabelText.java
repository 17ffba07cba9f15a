package org.entente.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name broken into lines short enough to stand beside its shape. It is measured at 100 % alone and then scaled, so that it
 * breaks alike at every zoom.
 *
 * @param lines  at least one
 * @param widths of the lines, px at 100 %
 * @param strong whether they are set in the stronger face
 */
record LabelText(List<String> lines, double[] widths, boolean strong) {
    private static final double WIDE = 130;
    private static final double NARROW = 70;
    private static final double MOST = 1.4;
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 300;

    /** Direction marks and line breaks would take the label's lines apart. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+");

    /**
     * A name in one or two ways: as wide as names are best read, and narrower with more lines, if that makes a difference. At
     * most three lines, the last cut with an ellipsis where the name is longer still.
     */
    static List<LabelText> of(String name, TextMeter meter, boolean strong) {
        String text = SPACES.matcher(beginning(name)).replaceAll(" ").strip();
        LabelText wide = broken(text, meter, strong, WIDE);
        LabelText narrow = broken(text, meter, strong, NARROW);
        boolean whole = !narrow.lines.get(narrow.lines.size() - 1).endsWith("…");
        return whole && narrow.width(1) < wide.width(1) ? List.of(wide, narrow) : List.of(wide);
    }

    private static LabelText broken(String text, TextMeter meter, boolean strong, double width) {
        List<String> lines =
                meter.width(text, Sizes.LABEL, strong) <= width ? List.of(text) : lines(text, meter, strong, width);
        double[] widths = lines.stream()
                .mapToDouble(line -> meter.width(line, Sizes.LABEL, strong))
                .toArray();
        return new LabelText(lines, widths, strong);
    }

    /** Of one line in a font of that size, px. */
    double width(int line, double sizePx) {
        return widths[line] * sizePx / Sizes.LABEL;
    }

    /** Of the longest line in a font of that size, px. */
    double width(double sizePx) {
        double widest = 0;
        for (double width : widths) {
            widest = Math.max(widest, width);
        }
        return widest * sizePx / Sizes.LABEL;
    }

    /** Of all lines in a font of that size, px. */
    double height(double sizePx) {
        return lines.size() * Sizes.lineHeight(sizePx);
    }

    /** What is beyond could not be seen, and measuring it takes long; whole characters. */
    private static String beginning(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        boolean within = Character.isSurrogatePair(name.charAt(LONGEST - 1), name.charAt(LONGEST));
        return name.substring(0, within ? LONGEST - 1 : LONGEST);
    }

    private static List<String> lines(String text, TextMeter meter, boolean strong, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        for (int next = breaks.next();
                next != BreakIterator.DONE && lines.size() < MOST_LINES - 1;
                next = breaks.next()) {
            if (text.charAt(next - 1) == '-' && meter.width(word(text, next), Sizes.LABEL, strong) <= width) {
                continue;
            }
            if (last > start && meter.width(text.substring(start, next).strip(), Sizes.LABEL, strong) > width) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            last = next;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(cut(text.substring(start), meter, strong, width * MOST));
        }
        return lines;
    }

    /** What stands between spaces round that place: “al-Assad” stays whole if it can. */
    private static String word(String text, int at) {
        int end = text.indexOf(' ', at);
        return text.substring(text.lastIndexOf(' ', at - 1) + 1, end < 0 ? text.length() : end);
    }

    private static String cut(String line, TextMeter meter, boolean strong, double width) {
        if (meter.width(line, Sizes.LABEL, strong) <= width) {
            return line;
        }
        int[] ends = line.codePoints().map(Character::charCount).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        int low = 0;
        int high = ends.length - 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            boolean fits = meter.width(line.substring(0, ends[middle]) + "…", Sizes.LABEL, strong) <= width;
            low = fits ? middle : low;
            high = fits ? high : middle;
        }
        return line.substring(0, ends[low]).strip() + "…";
    }
}
