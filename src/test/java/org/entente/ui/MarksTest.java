package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Verdict;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Omission;
import org.entente.evidence.Verdict.Verbatim;
import org.entente.model.Quote;
import org.entente.ui.Marks.Mark;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static Mark mark(int number, Verdict verdict) {
        Quote quote = new Quote("", null, "s", null);
        return Mark.of(new CheckedQuote(new OfTie(number), 0, quote, verdict, List.of()), number);
    }

    private static String shown(Marks marks) {
        return marks.stretches().stream()
                .map(stretch -> stretch.start() + "-" + stretch.end() + ":"
                        + stretch.marks().stream()
                                .map(mark -> String.valueOf(mark.argb()))
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whereMarksLieOverOneAnotherTheShortestComesFirst() {
        Marks marks = new Marks(
                List.of(mark(1, new Verbatim(0, 30)), mark(2, new Verbatim(10, 20)), mark(3, new Verbatim(15, 40))));

        assertEquals("0-10:1 10-15:2+1 15-20:2+3+1 20-30:3+1 30-40:3", shown(marks));
        assertEquals(2, marks.at(16).orElseThrow().argb());
        assertEquals(3, marks.at(39).orElseThrow().argb());
        assertEquals(true, marks.at(40).isEmpty());
    }

    @Test
    void whatAQuoteLeavesOutIsNotMarked() {
        Omission left = new Omission(5, 12, "", false);
        Marks marks = new Marks(List.of(mark(1, new Abridged(0, 20, List.of(left), List.of()))));

        assertEquals("0-5:1 12-20:1", shown(marks));
        assertEquals(1, marks.at(8).orElseThrow().argb(), "a click there is for it all the same");
    }

    @Test
    void aQuoteIsFoundAgainWhateverItsVerdictIsNow() {
        Mark mark = mark(7, new Verbatim(0, 3));
        CheckedQuote now = new CheckedQuote(new OfTie(7), 0, mark.quote().quote(), new Verdict.NotFound(), List.of());

        assertEquals(0, new Marks(List.of(mark)).indexOf(now));
    }
}
