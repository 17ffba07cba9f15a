package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Strength.Standing;
import org.entente.model.Dossier;
import org.entente.model.Grade;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of the sources, {@code copy} has the text of {@code s}, and that of {@code away} is not at hand. */
class StrengthTest {
    private static final String TEXT = "The ship with eighty men aboard left the harbour of Brest at dawn on Friday.";
    private static final String HOLDS = "left the harbour of Brest";
    private static final String ALTERED = "The ship with ninety men aboard left the harbour of Brest at dawn";
    private static final String NOWHERE = "nobody ever spoke of bridges";

    private static Quote quote(String words, @Nullable String source, @Nullable String grade) {
        return new Quote(
                words, null, source, grade == null ? null : Grade.parse(grade).orElseThrow());
    }

    private static Evidence evidence(List<Quote> quotes) {
        Dossier dossier = Dossiers.of(
                List.of(
                        Dossiers.source("s", "2015"),
                        Dossiers.source("copy", "2016"),
                        Dossiers.source("own", null),
                        Dossiers.source("away", null)),
                List.of(quotes));
        Map<String, String> texts = Map.of("s", TEXT, "copy", TEXT, "own", "It left the harbour of Brest, we hear.");
        return Evidence.of(dossier, texts, Evidence.none(dossier), done -> true);
    }

    private static Strength strength(Quote... quotes) {
        return Strength.of(new OfTie(0), evidence(List.of(quotes)));
    }

    private static String carrying(Quote... quotes) {
        return Strength.carrying(new OfTie(0), evidence(List.of(quotes)))
                .map(quote -> quote.index() + " of " + quote.quote().source())
                .orElse("none");
    }

    @Test
    void whetherAQuoteHoldsComesFirstThenIndependentSourcesThenTheGrade() {
        List<Strength> rising = List.of(
                strength(),
                strength(quote(NOWHERE, "s", "A1"), quote(NOWHERE, "own", "A1")),
                strength(quote(ALTERED, "s", "E5"), quote(NOWHERE, "own", "A1")),
                strength(quote(HOLDS, null, "A1"), quote(ALTERED, "s", "A1")),
                strength(quote(HOLDS, "away", "E5")),
                strength(quote(HOLDS, "s", "E5"), quote(HOLDS, "away", "A1")),
                strength(quote(HOLDS, "s", "D4"), quote(HOLDS, "copy", "E5")),
                strength(quote(HOLDS, "s", "E5"), quote(HOLDS, "own", "E5")));

        assertEquals(
                List.of(
                        new Strength(Standing.NO_QUOTE, 0, 4),
                        new Strength(Standing.NOT_FOUND, 2, 8),
                        new Strength(Standing.ALTERED, 1, 0),
                        new Strength(Standing.UNCHECKED, 0, 8),
                        new Strength(Standing.UNCHECKED, 1, 0),
                        new Strength(Standing.HOLDS, 1, 0),
                        new Strength(Standing.HOLDS, 1, 2),
                        new Strength(Standing.HOLDS, 2, 0)),
                rising);
        assertEquals(rising, rising.stream().sorted().toList());
    }

    @Test
    void whatCannotBeJudgedCountsAsTheMiddle() {
        int unknown = strength(quote(HOLDS, "s", "F6")).grade();

        assertEquals(strength(quote(HOLDS, "s", "C3")).grade(), unknown);
        assertEquals(strength(quote(HOLDS, "s", null)).grade(), unknown);
        assertTrue(strength(quote(HOLDS, "s", "F1")).grade() > unknown);
        assertTrue(strength(quote(HOLDS, "s", "D6")).grade() < unknown);
    }

    @Test
    void theStrongestQuoteCarriesATieOfEqualsTheEarliest() {
        assertEquals("none", carrying());
        assertEquals("1 of s", carrying(quote(NOWHERE, "s", "A1"), quote(HOLDS, "s", "D5"), quote(ALTERED, "s", "A1")));
        assertEquals("1 of s", carrying(quote(HOLDS, "own", "C3"), quote(HOLDS, "s", "B3"), quote(HOLDS, "s", "B3")));
        assertEquals("1 of away", carrying(quote(HOLDS, null, "A1"), quote(HOLDS, "away", "E5")));
    }

    @Test
    void ranksCompareAsTheStrengthsDo() {
        Strength none = new Strength(Standing.NO_QUOTE, 0, 4);
        Strength two = new Strength(Standing.HOLDS, 2, 0);
        Strength one = new Strength(Standing.HOLDS, 1, 8);

        assertArrayEquals(new int[] {2, 0, 1, 2}, Strength.ranks(List.of(two, none, one, two)));
    }

    @Property(tries = 100)
    void anotherQuoteNeverWeakensATieAndTheOrderOfQuotesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Quote> quotes = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> any(random))
                .toList());
        Strength less = Strength.of(new OfTie(0), evidence(quotes.subList(1, quotes.size())));
        Evidence all = evidence(quotes);
        Strength more = Strength.of(new OfTie(0), all);
        Optional<CheckedQuote> carrying = Strength.carrying(new OfTie(0), all);

        assertTrue(more.compareTo(less) >= 0);
        assertEquals(more.standing(), strength(carrying.orElseThrow().quote()).standing());
        Collections.shuffle(quotes, random);
        assertEquals(more, Strength.of(new OfTie(0), evidence(quotes)));
    }

    private static Quote any(Random random) {
        List<String> words = List.of(HOLDS, ALTERED, NOWHERE);
        List<String> sources = List.of("s", "copy", "own", "away");
        Grade grade = new Grade((char) ('A' + random.nextInt(6)), 1 + random.nextInt(6));
        return new Quote(words.get(random.nextInt(3)), null, sources.get(random.nextInt(4)), grade);
    }
}
