package org.entente.evidence;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The words of a quote laid along a passage of the text, so that as many as possible stand side by side in order: all of the quote
 * against the best part of the passage, with dearer first words of a gap in the text (Gotoh, J. Mol. Biol. 162, 1982). Time and
 * memory are the product of both lengths.
 */
final class Alignment {
    private static final int SAME_WORD = 20;
    private static final int LIKE_WORD = 16;
    private static final int OTHER_WORD = -4;
    private static final int QUOTE_WORD = -6;
    private static final int FIRST_TEXT_WORD = -8;
    private static final int NEXT_TEXT_WORD = -3;
    private static final int SAME_MARK = 2;
    private static final int MARK = -1;
    private static final int DIVIDING_MARK = -4;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte ASIDE = 1;
    private static final byte QUOTE_ONLY = 2;
    private static final byte TEXT_ONLY = 3;
    private static final byte MOVE = 3;
    private static final byte FROM_GAP = 4;
    private static final byte GAP_FROM_GAP = 8;

    /** In place of a token of the quote: here it declares that the text has more. */
    static final int DECLARED = -1;

    private final Core core;
    private final Vocabulary vocabulary;
    private final int[] quote;
    private final int from;
    private final int width;
    private final byte[][] moves;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private int score;

    /**
     * A step along both.
     *
     * @param token     of the quote; -1 where the text has more
     * @param textToken -1 where the quote has more
     * @param declared  whether the quote says that the text has more here
     */
    record Pair(int token, int textToken, boolean same, boolean declared) {}

    /**
     * Lays a quote along the tokens {@code from} to before {@code to} of the text.
     *
     * @param quote tokens of the quote, or {@link #DECLARED}
     */
    Alignment(Core core, Vocabulary vocabulary, int[] quote, int from, int to) {
        this.core = core;
        this.vocabulary = vocabulary;
        this.quote = quote;
        this.from = from;
        width = to - from;
        moves = new byte[quote.length + 1][width + 1];
        trace(fill());
    }

    /** What no alignment can pass that has so many words of the quote, of as many tokens. */
    static int highestScore(int words, int tokens) {
        return words * SAME_WORD + tokens * SAME_MARK;
    }

    int score() {
        return score;
    }

    /** From the first word of the passage that has a counterpart to the last; text around it is left out. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** The column in which the best alignment ends. */
    private int fill() {
        int[] best = new int[width + 1];
        int[] inGap = new int[width + 1];
        Arrays.fill(inGap, NEVER);
        for (int i = 1; i <= quote.length; i++) {
            int[] nextBest = new int[width + 1];
            int[] nextInGap = new int[width + 1];
            nextBest[0] = best[0] + alone(quote[i - 1]);
            nextInGap[0] = NEVER;
            moves[i][0] = QUOTE_ONLY;
            for (int j = 1; j <= width; j++) {
                if (quote[i - 1] == DECLARED) {
                    fillDeclared(i, j, best, inGap, nextBest, nextInGap);
                } else {
                    fillPlain(i, j, best, inGap, nextBest, nextInGap);
                }
            }
            best = nextBest;
            inGap = nextInGap;
        }
        int end = 0;
        for (int j = 1; j <= width; j++) {
            end = best[j] > best[end] ? j : end;
        }
        score = best[end];
        return end;
    }

    private void fillDeclared(int i, int j, int[] best, int[] inGap, int[] nextBest, int[] nextInGap) {
        nextBest[j] = nextBest[j - 1];
        nextInGap[j] = NEVER;
        moves[i][j] = TEXT_ONLY;
        if (Math.max(best[j], inGap[j]) > nextBest[j]) {
            nextBest[j] = Math.max(best[j], inGap[j]);
            moves[i][j] = (byte) (QUOTE_ONLY | (inGap[j] > best[j] ? FROM_GAP : 0));
        }
    }

    private void fillPlain(int i, int j, int[] best, int[] inGap, int[] nextBest, int[] nextInGap) {
        int token = quote[i - 1];
        int text = from + j - 1;
        int aside = Math.max(best[j - 1], inGap[j - 1]) + aside(token, text);
        int quoteOnly = Math.max(best[j], inGap[j]) + alone(token);
        boolean word = vocabulary.isWord(core.text().id(text));
        int textOnly = word ? NEVER : nextBest[j - 1] + markAlone(text);
        int move = inGap[j - 1] > best[j - 1] ? ASIDE | FROM_GAP : ASIDE;
        int value = aside;
        if (quoteOnly > value) {
            value = quoteOnly;
            move = inGap[j] > best[j] ? QUOTE_ONLY | FROM_GAP : QUOTE_ONLY;
        }
        if (textOnly > value) {
            value = textOnly;
            move = TEXT_ONLY;
        }
        nextBest[j] = value;
        int opened = word ? nextBest[j - 1] + FIRST_TEXT_WORD : NEVER;
        int stayed = nextInGap[j - 1] + (word ? NEXT_TEXT_WORD : markAlone(text));
        nextInGap[j] = Math.max(opened, stayed);
        moves[i][j] = (byte) (stayed > opened ? move | GAP_FROM_GAP : move);
    }

    private int aside(int token, int text) {
        boolean word = core.reading().isWord(token);
        if (core.same(token, text)) {
            return word ? SAME_WORD : SAME_MARK;
        }
        int id = core.text().id(text);
        if (word != vocabulary.isWord(id)) {
            return NEVER;
        }
        if (!word) {
            return MARK;
        }
        return core.reading().loose(token) == vocabulary.loose(id) ? LIKE_WORD : OTHER_WORD;
    }

    private int alone(int token) {
        if (token == DECLARED) {
            return 0;
        }
        return core.reading().isWord(token) ? QUOTE_WORD : MARK;
    }

    /** A sentence or a speech that ends there parts more than a comma. */
    private int markAlone(int text) {
        return switch (vocabulary.key(core.text().id(text))) {
            case ".", "!", "?" -> DIVIDING_MARK;
            case "'" ->
                QuotationMark.isInsideWord(core.text().text(), core.text().start(text)) ? MARK : DIVIDING_MARK;
            default -> MARK;
        };
    }

    private void trace(int end) {
        int i = quote.length;
        int j = end;
        boolean inGap = false;
        while (i > 0) {
            byte cell = moves[i][j];
            int token = quote[i - 1];
            if (inGap) {
                inGap = (cell & GAP_FROM_GAP) != 0;
                pairs.push(new Pair(-1, from + --j, false, false));
            } else if ((cell & MOVE) == ASIDE) {
                inGap = (cell & FROM_GAP) != 0;
                i--;
                pairs.push(new Pair(token, from + --j, core.same(token, from + j), false));
            } else if ((cell & MOVE) == QUOTE_ONLY) {
                inGap = (cell & FROM_GAP) != 0;
                i--;
                if (token != DECLARED) {
                    pairs.push(new Pair(token, -1, false, false));
                }
            } else {
                pairs.push(new Pair(-1, from + --j, false, token == DECLARED));
            }
        }
    }
}
