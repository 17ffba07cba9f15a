package org.entente.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name broken into lines short enough to stand beside its shape. It is measured at 100 % alone and then scaled, so that it
 * breaks alike at every zoom.
 *
 * @param lines  at least one
 * @param widths of the lines, px at 100 %
 * @param strong whether they are set in the stronger face
 */
public record LabelText(List<String> lines, double[] widths, boolean strong) {
    private static final double WIDE = 130;
    private static final double NARROW = 70;
    private static final double MOST = 1.4;
    private static final double BASELINE = 0.98;
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 300;

    /** Direction marks and line breaks would take the label's lines apart. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\s]+");

    /**
     * A name in one or two ways: as wide as names are best read, and narrower with more lines, if that makes a difference. At
     * most three lines, the last cut with an ellipsis where the name is longer still.
     */
    static List<LabelText> of(String name, TextMeter meter, boolean strong) {
        String text = plain(name);
        LabelText wide = broken(text, meter, strong, WIDE);
        LabelText narrow = broken(text, meter, strong, NARROW);
        boolean whole = !narrow.lines.get(narrow.lines.size() - 1).endsWith("…");
        return whole && narrow.width(1) < wide.width(1) ? List.of(wide, narrow) : List.of(wide);
    }

    /** A name in one line, cut with an ellipsis where it is wider than so many px at 100 %. */
    public static LabelText oneLine(String name, TextMeter meter, boolean strong, double widest) {
        String line = cut(plain(name), meter, strong, widest);
        return new LabelText(List.of(line), new double[] {meter.width(line, Sizes.LABEL, strong)}, strong);
    }

    private static LabelText broken(String text, TextMeter meter, boolean strong, double width) {
        List<String> lines =
                meter.width(text, Sizes.LABEL, strong) <= width ? List.of(text) : lines(text, meter, strong, width);
        double[] widths = lines.stream()
                .mapToDouble(line -> meter.width(line, Sizes.LABEL, strong))
                .toArray();
        return new LabelText(lines, widths, strong);
    }

    /**
     * The name of an actor as it is drawn, its lines centred.
     *
     * @param x   of its middle, px
     * @param top of its first line, px
     */
    public LabelMark mark(int actor, double x, double top, double sizePx) {
        List<LabelMark.Line> drawn = IntStream.range(0, lines.size())
                .mapToObj(i -> new LabelMark.Line(
                        lines.get(i), x - width(i, sizePx) / 2, top + i * Sizes.lineHeight(sizePx) + sizePx * BASELINE))
                .toList();
        double half = width(sizePx) / 2;
        return new LabelMark(actor, drawn, new Bounds(x - half, top, x + half, top + height(sizePx)), sizePx, strong);
    }

    /** Of one line in a font of that size, px. */
    double width(int line, double sizePx) {
        return widths[line] * sizePx / Sizes.LABEL;
    }

    /** Of the longest line in a font of that size, px. */
    public double width(double sizePx) {
        double widest = 0;
        for (double width : widths) {
            widest = Math.max(widest, width);
        }
        return widest * sizePx / Sizes.LABEL;
    }

    /** Of all lines in a font of that size, px. */
    public double height(double sizePx) {
        return lines.size() * Sizes.lineHeight(sizePx);
    }

    private static String plain(String name) {
        String text = beginning(name);
        return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Whether there is surely nothing to be replaced: most names are so, and a hundred thousand are soon looked through. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0x2000 && c <= 0x206F || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
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
