package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Verdict.Verbatim;
import org.entente.model.Quote;
import org.entente.ui.Marks.Mark;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.junit.jupiter.api.Test;

/** A text has its marks before it comes on the screen. */
class MarkStylesTest {
    private static Mark mark(int start, int end) {
        Quote quote = new Quote("", null, "s", null);
        return Mark.of(new CheckedQuote(new OfTie(start), 0, quote, new Verbatim(start, end), List.of()), 0xFF0000FF);
    }

    @Test
    void aTextIsMadeReadyWithItsMarks() {
        Marks marks = new Marks(List.of(mark(2, 6), mark(4, 9)));

        ReadOnlyStyledDocument<String, String, String> document =
                TextPane.Ready.of("one two\n\nx\n", marks).document();

        assertEquals("one two\n\nx\n", document.getText());
        assertEquals(
                List.of(false, false, true, true, true, true, true),
                IntStream.range(0, 7)
                        .mapToObj(at ->
                                !document.getParagraph(0).getStyleOfChar(at).isEmpty())
                        .toList());
        assertTrue(document.getParagraph(2).getStyleOfChar(0).isEmpty());
        assertTrue(document.getParagraph(0).getStyleOfChar(3).contains("rgba(0,0,255,0.20)"));
    }

    @Test
    void eachWordReadFromTheRightIsATextOfItsOwn() {
        ReadOnlyStyledDocument<String, String, String> document = TextPane.Ready.of(
                        "قال: نعم\nSo it was", new Marks(List.of(mark(0, 8))))
                .document();

        assertEquals(
                List.of("\u202B", "قال", ":", " ", "نعم"),
                document.getParagraph(0).getStyledSegments().stream()
                        .map(StyledSegment::getSegment)
                        .toList());
        assertTrue(document.getParagraph(0).getParagraphStyle().contains("right"));
        assertEquals(
                List.of("So it was"),
                document.getParagraph(1).getStyledSegments().stream()
                        .map(StyledSegment::getSegment)
                        .toList());
    }
}
