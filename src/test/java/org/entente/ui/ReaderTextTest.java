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
    void aLineReadFromTheRightIsBrokenShort() {
        String words = "قال الوزير سالم الحدّاد في عام 2016 ";
        ReaderText text =
                ReaderText.of(words.repeat(9) + "\nSalem (سالم) said in a line of some length that he would not go.");

        List<String> lines = shown(text).lines().toList();
        assertTrue(lines.size() > 9);
        assertTrue(lines.stream().limit(lines.size() - 1).allMatch(line -> line.length() <= 40 && line.endsWith(" ")));
        assertTrue(lines.get(lines.size() - 1).endsWith("not go."));
        assertTrue(lines.get(lines.size() - 1).startsWith("Salem"));
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
