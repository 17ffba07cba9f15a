package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.ui.ReaderText.Piece;
import org.junit.jupiter.api.Test;

class ReaderTextTest {

    private static String shown(ReaderText text) {
        return IntStream.range(0, text.lines()).mapToObj(text::line).collect(Collectors.joining("\n"));
    }

    @Test
    void linesAreThoseOfTheText() {
        ReaderText text = ReaderText.of("one\r\ntwo\n\nfour\r");

        assertEquals("one\ntwo\n\nfour\n", shown(text));
        assertEquals(1, text.lineOf(5));
        assertEquals(5, text.place(1, 0));
        assertEquals(List.of(new Piece(0, 1, 3), new Piece(1, 0, 2)), text.pieces(1, 7));
    }

    @Test
    void aLineWithoutEndIsBrokenBehindSentences() {
        ReaderText text = ReaderText.of("It rained all day long. ".repeat(200));

        assertTrue(text.lines() > 3);
        for (String line : shown(text).split("\n", -1)) {
            assertTrue(line.isEmpty() || line.endsWith("long. "), line);
        }
    }

    @Test
    void aLineIsReadInTheDirectionOfItsFirstLetter() {
        ReaderText text = ReaderText.of("«قال» (so)\n1. Salem (سالم)\n" + "قال الوزير. ".repeat(200) + "So.");

        assertEquals("\u202B«قال» (so)", text.line(0));
        assertEquals("1. Salem (سالم)", text.line(1));
        assertEquals(2, text.place(0, 3));
        assertEquals(List.of(new Piece(0, 2, 5)), text.pieces(1, 4));
        assertTrue(text.lines() > 3);
        assertTrue(
                IntStream.range(2, text.lines()).allMatch(text::isFromTheRight), "as the line is that was broken up");
    }

    @Test
    void aSoftHyphenIsNotShown() {
        ReaderText text = ReaderText.of("inter\u00ADnational");

        assertEquals("inter\u200Bnational", text.line(0));
        assertEquals(List.of(new Piece(0, 0, 14)), text.pieces(0, 14));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab .\n\r字سل")
                .ofMaxLength(40)
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("x".repeat(parts.size()), parts));
    }

    /** A piece shows what stands at its place in the text, but for line breaks. */
    @Property(tries = 300)
    void everyPlaceIsShownOnce(
            @ForAll("texts") String all, @ForAll @IntRange(max = 5000) int a, @ForAll @IntRange(max = 5000) int b) {
        int start = Math.min(a, b) % (all.length() + 1);
        int end = Math.min(all.length(), start + Math.abs(a - b));
        ReaderText text = ReaderText.of(all);
        String[] lines = shown(text).split("\n", -1);

        String shown = text.pieces(start, end).stream()
                .map(piece -> lines[piece.line()].substring(piece.from(), piece.to()))
                .collect(Collectors.joining());

        assertEquals(all.substring(start, end).replaceAll("[\r\n]", ""), shown);
        for (Piece piece : text.pieces(start, end)) {
            assertEquals(piece.line(), text.lineOf(text.place(piece.line(), piece.from())));
        }
    }
}
