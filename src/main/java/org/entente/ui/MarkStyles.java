package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.ui.Marks.Mark;
import org.entente.ui.Marks.Stretch;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How marks look in a text: CSS for each stretch of it. Knows no control: can be made on any thread.
 */
final class MarkStyles {
    private static final double FAINT = 0.20;
    private static final double STRONG = 0.45;
    private static final String AT_THE_RIGHT = "-fx-text-alignment: right;";

    private MarkStyles() {}

    /** @param chosen the mark in question, which stands out; null where none is */
    static String css(Stretch stretch, @Nullable Mark chosen) {
        boolean strong = chosen != null && stretch.marks().contains(chosen);
        Mark top = chosen != null && strong ? chosen : stretch.marks().get(0);
        Mark longest = stretch.marks().get(stretch.marks().size() - 1);
        return "-rtfx-background-color: " + rgba(top.argb(), strong ? STRONG : FAINT) + ";-rtfx-underline-color: "
                + Paints.css(longest.argb()) + "; -rtfx-underline-width: " + (strong ? 2 : 1) + "; -fx-cursor: hand;";
    }

    private static String rgba(int argb, double alpha) {
        return String.format(
                Locale.ROOT, "rgba(%d,%d,%d,%.2f)", argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, alpha);
    }

    /** The style of a part of a line. */
    static StyleSpans<String> spans(String part, String css) {
        StyleSpansBuilder<String> spans = new StyleSpansBuilder<>();
        add(part, css, spans);
        return spans.create();
    }

    /** A style that differs from one to the next makes each run a text of its own; a space in it does. */
    private static void add(String part, String css, StyleSpansBuilder<String> spans) {
        boolean odd = false;
        for (String run : Runs.of(part)) {
            spans.add(odd ? css + " " : css, run.length());
            odd = !odd;
        }
    }

    /** A text with its marks, none of them in question. */
    static ReadOnlyStyledDocument<String, String, String> document(ReaderText text, List<Stretch> stretches) {
        List<List<Styled>> styled = styled(text, stretches, null);
        ReadOnlyStyledDocumentBuilder<String, String, String> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), "");
        for (int line = 0; line < text.lines(); line++) {
            String words = text.line(line);
            StyleSpansBuilder<String> spans = new StyleSpansBuilder<>();
            add(words, styled.get(line), spans);
            document.addParagraph(words, spans.create(), text.isFromTheRight(line) ? AT_THE_RIGHT : "");
        }
        return document.build();
    }

    /** The style of a whole text: to set it at once takes a fraction of what setting each stretch does. */
    static StyleSpans<String> all(ReaderText text, List<Stretch> stretches, @Nullable Mark chosen) {
        List<List<Styled>> styled = styled(text, stretches, chosen);
        StyleSpansBuilder<String> spans = new StyleSpansBuilder<>();
        for (int line = 0; line < text.lines(); line++) {
            add(text.line(line), styled.get(line), spans);
            spans.add("", line + 1 < text.lines() ? 1 : 0);
        }
        return spans.create();
    }

    /** By line. */
    private static List<List<Styled>> styled(ReaderText text, List<Stretch> stretches, @Nullable Mark chosen) {
        List<List<Styled>> lines = new ArrayList<>();
        for (int line = 0; line < text.lines(); line++) {
            lines.add(new ArrayList<>(0));
        }
        for (Stretch stretch : stretches) {
            String css = css(stretch, chosen);
            for (ReaderText.Piece piece : text.pieces(stretch.start(), stretch.end())) {
                lines.get(piece.line()).add(new Styled(piece.from(), piece.to(), css));
            }
        }
        return lines;
    }

    private record Styled(int from, int to, String css) {}

    /** @param pieces in their order, none over another */
    private static void add(String line, List<Styled> pieces, StyleSpansBuilder<String> spans) {
        int done = 0;
        for (Styled piece : pieces) {
            add(line.substring(done, piece.from), "", spans);
            add(line.substring(piece.from, piece.to), piece.css, spans);
            done = piece.to;
        }
        add(line.substring(done), "", spans);
    }
}
