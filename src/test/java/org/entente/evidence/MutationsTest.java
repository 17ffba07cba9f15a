package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.evidence.Prose.Cut;
import org.junit.jupiter.api.Test;

/** No quote that says something else than the text may pass for true, however long it is. */
class MutationsTest {
    private static final int ROUNDS = 1400;
    private static final int SEED = 1914;

    @Test
    void mutatedQuoteIsNeverTrueAndMostlyFound() {
        List<String> texts = Prose.texts();
        List<SourceText> sources = texts.stream().map(SourceText::of).toList();
        List<String> flat = texts.stream().map(MutationsTest::flat).toList();
        Random random = new Random(SEED);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int mutations = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int text = random.nextInt(texts.size());
            Cut cut = Prose.cut(texts.get(text), 8 + random.nextInt(60), random);
            String quote = QuotationMark.strip(cut.words());
            // Quotes that declare something may leave out what they like.
            if (Prose.words(quote).size() < 7 || quote.matches("(?s).*(\\[|…|\\.\\.\\.).*")) {
                continue;
            }
            for (Mutation mutation : Mutation.values()) {
                String mutated = mutation.of(quote, random);
                if (mutated.equals(quote) || flat.get(text).contains(flat(mutated))) {
                    continue;
                }
                mutations++;
                Verdict verdict = sources.get(text).judge(mutated);
                counts.merge(verdict.word(), 1, Integer::sum);
                if (!verdict.word().equals("altered")) {
                    wrong.add(mutation + ": " + mutated + " is " + verdict);
                }
            }
        }
        assertTrue(mutations > 10_000, counts::toString);
        assertEquals(List.of(), wrong, counts::toString);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
