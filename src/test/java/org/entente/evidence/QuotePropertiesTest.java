package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.evidence.Prose.Cut;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.Verdict.Placed;
import org.entente.evidence.Verdict.Verbatim;

class QuotePropertiesTest {
    private static final List<String> TEXTS = Prose.texts();
    private static final List<SourceText> SOURCES =
            TEXTS.stream().map(SourceText::of).toList();

    /** Changes that typography makes, each in one place that chance chooses. */
    private static final List<BiFunction<String, Random, String>> NOISE = List.of(
            (quote, random) -> Normalizer.normalize(quote, Normalizer.Form.NFD),
            (quote, random) -> quote.replaceAll("[“”„«»]", "\""),
            (quote, random) -> quote.replace('’', '\''),
            (quote, random) -> quote.replaceAll("[—–]", "-"),
            (quote, random) -> quote.replace(" ", "\u00A0"),
            (quote, random) -> quote.replace("…", "..."),
            (quote, random) -> quote.replaceAll("(?<=\\p{L})-(?=\\p{L})", "\u2011"),
            (quote, random) -> quote.replaceAll("(?<=\\p{Ll}\\p{Ll})(?=\\p{Ll}\\p{Ll})", "\u00AD"),
            (quote, random) -> quote.replaceFirst("(?<=\\p{Ll}\\p{Ll})(?=\\p{Ll}\\p{Ll})", "-\n"),
            (quote, random) -> "\u200E" + quote.replace(" ", " \u200B"),
            (quote, random) -> quote.replaceAll("(?<=\\p{L}),(?= )", "\uFF0C"),
            (quote, random) -> quote.replace("fi", "\uFB01").replace("oe", "œ"),
            (quote, random) -> random.nextBoolean() ? quote + "." : "… " + quote,
            (quote, random) -> "“ " + quote + " ”");

    private int text(int seed) {
        return Math.floorMod(seed * 31, TEXTS.size());
    }

    @Property(tries = 1000)
    void pieceOfATextIsVerbatimAtItsFirstPlace(@ForAll int seed, @ForAll @IntRange(min = 1, max = 60) int pieces) {
        int text = text(seed);
        Cut cut = Prose.cut(TEXTS.get(text), pieces, new Random(seed));
        String words = QuotationMark.strip(cut.words());
        if (Prose.words(words).isEmpty()) {
            return;
        }

        Verbatim verdict = assertInstanceOf(Verbatim.class, SOURCES.get(text).judge(cut.words()), cut.words());

        assertTrue(verdict.start() <= cut.start() + cut.words().indexOf(words));
        assertEquals(flat(words), flat(cut.text().substring(verdict.start(), verdict.end())));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Property(tries = 1000)
    void pieceWithOneOtherWordIsAlteredThere(@ForAll int seed, @ForAll @IntRange(min = 5, max = 60) int pieces) {
        Random random = new Random(seed);
        int text = text(seed);
        Cut cut = Prose.cut(TEXTS.get(text), pieces, random);
        List<int[]> words = Prose.words(cut.words());
        if (words.size() < 5) {
            return;
        }
        int[] word = words.get(random.nextInt(words.size()));
        String quote =
                cut.words().substring(0, word[0]) + "zyzzyva" + cut.words().substring(word[1]);
        // Words in brackets are declared.
        if (quote.matches("(?s).*[\\[(…].*")) {
            return;
        }

        Altered verdict = assertInstanceOf(Altered.class, SOURCES.get(text).judge(quote), quote);

        assertFalse(verdict.changes().isEmpty());
        assertTrue(verdict.changes().stream().anyMatch(change -> change.quote().contains("zyzzyva")));
    }

    @Property(tries = 1000)
    void typographicNoiseLeavesATrueQuoteTrueAndInItsPlace(
            @ForAll int seed,
            @ForAll @IntRange(min = 2, max = 40) int pieces,
            @ForAll @IntRange(min = 0, max = 13) int noise) {
        int text = text(seed);
        Cut cut = Prose.cut(TEXTS.get(text), pieces, new Random(seed));
        Verdict pure = SOURCES.get(text).judge(cut.words());
        if (!(pure instanceof Placed place)) {
            return;
        }
        String quote = NOISE.get(noise).apply(cut.words(), new Random(seed));

        Verdict verdict = SOURCES.get(text).judge(quote);

        assertTrue(List.of("verbatim", "typography").contains(verdict.word()), () -> quote + " is " + verdict);
        assertTrue(((Placed) verdict).start() <= place.start() + 1, () -> quote + " is " + verdict + " not " + place);
    }

    @Property(tries = 1000)
    void typographicNoiseMakesNoOtherClassOfAnUntrueOrAbridgedQuote(
            @ForAll int seed,
            @ForAll @IntRange(min = 6, max = 40) int pieces,
            @ForAll @IntRange(min = 0, max = 13) int noise,
            @ForAll boolean declares) {
        Random random = new Random(seed);
        int text = text(seed);
        Cut cut = Prose.cut(TEXTS.get(text), pieces, random);
        List<int[]> words = Prose.words(cut.words());
        if (words.size() < 6) {
            return;
        }
        int[] word = words.get(1 + random.nextInt(words.size() - 2));
        String quote = cut.words().substring(0, word[0])
                + (declares ? "[…]" : "zyzzyva")
                + cut.words().substring(word[1]);
        String noisy = NOISE.get(noise).apply(quote, random);

        assertEquals(
                SOURCES.get(text).judge(quote).word(),
                SOURCES.get(text).judge(noisy).word(),
                noisy);
    }
}
