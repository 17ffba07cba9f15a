package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.ui.Marks.Mark;
import org.entente.ui.Marks.Stretch;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/** How marks look in a text: CSS for each stretch of it. */
final class MarkStyles {
    private static final double FAINT = 0.20;
    private static final double STRONG = 0.45;

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

    /** A text with its marks, none of them in question. Knows no control: can be made on any thread. */
    static ReadOnlyStyledDocument<String, String, String> document(ReaderText text, List<Stretch> stretches) {
        List<List<Styled>> lines = new ArrayList<>();
        for (int line = 0; line < text.lines(); line++) {
            lines.add(new ArrayList<>(0));
        }
        for (Stretch stretch : stretches) {
            String css = css(stretch, null);
            for (ReaderText.Piece piece : text.pieces(stretch.start(), stretch.end())) {
                lines.get(piece.line()).add(new Styled(piece.from(), piece.to(), css));
            }
        }
        ReadOnlyStyledDocumentBuilder<String, String, String> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), "");
        for (int line = 0; line < text.lines(); line++) {
            add(text.line(line), lines.get(line), document);
        }
        return document.build();
    }

    private record Styled(int from, int to, String css) {}

    /** @param pieces in their order, none over another */
    private static void add(
            String line, List<Styled> pieces, ReadOnlyStyledDocumentBuilder<String, String, String> document) {
        if (pieces.isEmpty()) {
            document.addParagraph(line, "");
            return;
        }
        StyleSpansBuilder<String> spans = new StyleSpansBuilder<>();
        int done = 0;
        for (Styled piece : pieces) {
            spans.add("", piece.from - done);
            spans.add(piece.css, piece.to - piece.from);
            done = piece.to;
        }
        spans.add("", line.length() - done);
        document.addParagraph(line, spans.create());
    }
}
