package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void headersAndPageNumbersAreLeftOut() {
        assertEquals(
                "The port would\nnot close before\nthe end of May.",
                Pages.joined(List.of(
                        "Report\n\nThe port would\n- 4 -",
                        "Report\nnot close before\n- 5 -",
                        "Report\nthe end of May.\n- 6 -")));
    }

    @Test
    void theTwoSidesOfABookMayHaveHeadersOfTheirOwn() {
        assertEquals(
                "a\nb\nc\nd\ne",
                Pages.joined(List.of(
                        "The War 10\na", "11 Chapter One\nb", "The War 12\nc", "13 Chapter One\nd", "The War 14\ne")));
    }

    @Test
    void aHeaderMayBeMissingOnSomePagesAndHaveSeveralLines() {
        assertEquals(
                "Title\na\nb\nc",
                Pages.joined(List.of("Title\na\n1", "Daily News\n3 May\nb\n2", "Daily News\n3 May\nc\n3")));
    }

    @Test
    void aFigureThatCountsNoPagesIsText() {
        assertEquals(
                "The war began in\n1914\nand ended in\n1918\nof all years.",
                Pages.joined(List.of("The war began in\n1914", "and ended in\n1918", "of all years.")));
        assertEquals("Begun in\n1914\nlost in\n1915", Pages.joined(List.of("Begun in\n1914", "lost in\n1915")));
    }

    @Test
    void ofOnePageNothingIsLeftOut() {
        assertEquals("Report\nwords\n1", Pages.joined(List.of("Report\nwords\n1")));
    }

    @Test
    void emptyPagesLeaveNoTrace() {
        assertEquals("a\nb", Pages.joined(List.of("a\n1", " ", "b\n3")));
        assertEquals("", Pages.joined(List.of("", "")));
    }
}
