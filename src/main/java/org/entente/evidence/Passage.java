package org.entente.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that may be what a quote was made from.
 *
 * @param from token of the text
 * @param to   token of the text, exclusive
 * @param held how many words of the quote some window of it holds, in any order
 */
record Passage(int from, int to, int held) {
    /** Windows that hold less than this share of what the best one holds are not looked at. */
    private static final double NEARLY_BEST = 0.8;

    /**
     * Those in which a window holds enough words of a quote, first those with most, the earliest of equals: two runs over the text.
     *
     * @param looseWords of the quote, see {@link Vocabulary#loose}
     * @param fewest     words that a window must hold, at least 1
     * @param window     in tokens
     * @param longest    in tokens: windows that overlap are one passage up to that length
     */
    static List<Passage> all(
            Tokens tokens, Vocabulary vocabulary, int[] looseWords, int fewest, int window, int longest) {
        Map<Integer, Integer> kinds = new HashMap<>();
        int[] wanted = new int[looseWords.length];
        for (int word : looseWords) {
            wanted[kinds.computeIfAbsent(word, added -> kinds.size())]++;
        }
        int[] kindOf = kinds(vocabulary, kinds);
        if (kindOf.length == 0) {
            return List.of();
        }
        List<Passage> passages = windows(tokens, kindOf, wanted, fewest, window, longest);
        int most = passages.stream().mapToInt(Passage::held).max().orElse(0);
        int nearlyMost = (int) Math.ceil(NEARLY_BEST * most);
        if (nearlyMost > fewest) {
            passages = windows(tokens, kindOf, wanted, nearlyMost, window, longest);
        }
        passages.sort(Comparator.comparingInt(Passage::held).reversed());
        return passages;
    }

    /** Where a window holds so many words; those that overlap as one, up to a length. */
    private static List<Passage> windows(
            Tokens tokens, int[] kindOf, int[] wanted, int fewest, int window, int longest) {
        int[] had = new int[wanted.length];
        int held = 0;
        List<Passage> passages = new ArrayList<>();
        @Nullable Passage open = null;
        for (int at = 0; at < tokens.size(); at++) {
            int in = kindOf[tokens.id(at)];
            if (in >= 0 && had[in]++ < wanted[in]) {
                held++;
            }
            int out = at < window ? -1 : kindOf[tokens.id(at - window)];
            if (out >= 0 && --had[out] < wanted[out]) {
                held--;
            }
            if (held < fewest) {
                continue;
            }
            int from = Math.max(0, at - window + 1);
            if (open != null && from <= open.to && at - open.from < longest) {
                open = new Passage(open.from, at + 1, Math.max(open.held, held));
            } else {
                if (open != null) {
                    passages.add(open);
                }
                open = new Passage(from, at + 1, held);
            }
        }
        if (open != null) {
            passages.add(open);
        }
        return passages;
    }

    /** For each word of the text its number in the quote, -1 for most; empty where the text has none of them. */
    private static int[] kinds(Vocabulary vocabulary, Map<Integer, Integer> kinds) {
        int[] kindOf = new int[vocabulary.size()];
        boolean any = false;
        for (int id = 0; id < kindOf.length; id++) {
            kindOf[id] = kinds.getOrDefault(vocabulary.loose(id), -1);
            any |= kindOf[id] >= 0;
        }
        return any ? kindOf : new int[0];
    }
}
