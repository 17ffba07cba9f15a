package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.evidence.NearCopies.Pair;
import org.entente.evidence.NearCopies.Quoted;
import org.entente.evidence.NearCopies.SharedPassage;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
    private static final String WIRE =
            "The engineer of the new bridge, Tomas Birk, said on Friday that it will be finished in May. "
                    + "If it is not, he added, the town may throw him off the old one.";

    private static String words(String stem, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    @Test
    void reportsOfOneWireStoryAreAPairWhateverTheirTypography() {
        String other = "SALT, Saturday – "
                + WIRE.replace(" ", "\u00A0").replace(",", " —").toUpperCase(Locale.ROOT)
                + " So far our correspondent.";
        String own = "Our reporter went to see the bridge and found that nobody was working there on Friday at noon.";

        List<Pair> pairs = NearCopies.among(List.of(own, WIRE, other), List.of(), done -> true);

        assertEquals(1, pairs.size());
        assertEquals(
                new Pair(
                        1,
                        2,
                        1,
                        List.of(new SharedPassage(0, WIRE.length() - 1, WIRE.substring(0, WIRE.length() - 1)))),
                pairs.get(0));
    }

    @Property(tries = 50)
    void pairIsWhatSharesThreeTenthsOfTheShorterOnesRows(@ForAll @IntRange(min = 0, max = 100) int shared) {
        // 107 words are 100 rows of eight; the longer text makes no difference.
        int rows = shared == 0 ? 0 : shared + Shingles.WORDS - 1;
        String one = words("a", 0, 107);
        String other = words("a", 0, rows) + " " + words("b", rows, 300);

        List<Pair> pairs = NearCopies.among(List.of(other, one), List.of(), done -> true);

        assertEquals(shared >= 30, !pairs.isEmpty());
        pairs.forEach(pair -> assertEquals(shared / 100.0, pair.share()));
    }

    @Test
    void quoteThatStandsInTheSameSurroundingsInBothIsNoSecondWitness() {
        String passage = "He came late to the hall. He said that the bridge is safe. Nobody there believed a word.";
        String one = words("a", 0, 200) + ". " + passage + " " + words("B", 0, 200);
        String other = words("c", 0, 200) + ". " + passage + " " + words("D", 0, 200);
        int start = one.indexOf("the bridge");
        Quoted quoted = new Quoted(0, start, start + "the bridge is safe".length());

        assertEquals(List.of(), NearCopies.among(List.of(one, other), List.of(), done -> true));
        List<Pair> pairs = NearCopies.among(List.of(one, other), List.of(quoted), done -> true);
        assertEquals(1, pairs.size());
        assertTrue(pairs.get(0).share() < 0.1);
        assertEquals(
                List.of(),
                NearCopies.among(
                        List.of(one, other.replace("He came late", "She came late")), List.of(quoted), done -> true));
    }

    @Test
    void textsWithoutEightWordsAreNoCopies() {
        assertEquals(
                List.of(),
                NearCopies.among(List.of("They left at dawn.", "They left at dawn.", ""), List.of(), done -> true));
    }

    @Test
    void quotesFromTextsThatDoNotEndTheirSentencesTakeNoTimeThatGrowsWithThese() {
        String one = words("a", 0, 200_000);
        String other = words("b", 0, 200_000);
        List<Quoted> quotes = IntStream.range(0, 2_000)
                .mapToObj(i -> new Quoted(0, 500 * i, 500 * i + 40))
                .toList();

        List<Pair> pairs = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> NearCopies.among(List.of(one, other), quotes, done -> true));

        assertEquals(List.of(), pairs);
    }
}
