package org.entente.evidence;

import java.util.stream.IntStream;

/**
 * The part of a quote that must stand in the text: without the marks that may differ at its ends. Compares its tokens with those
 * of the text.
 */
final class Core {
    private final Reading reading;
    private final Tokens text;
    private final int first;
    private final int last;
    private final int firstWord;
    private final int[] firstWordOtherwise;

    /**
     * Of a reading, its tokens from {@code first} to before {@code last}.
     */
    private Core(Reading reading, Tokens text, int first, int last) {
        this.reading = reading;
        this.text = text;
        this.first = first;
        this.last = last;
        int word = first;
        while (word < last && !reading.isWord(word)) {
            word++;
        }
        firstWord = word;
        firstWordOtherwise = word < last ? reading.otherCase(word) : new int[0];
    }

    /** Without full stop, comma, semicolon, colon and ellipsis at its ends. */
    static Core literal(Reading reading, Tokens text) {
        int first = 0;
        int last = reading.size();
        while (first < last && reading.isEndMark(first)) {
            first++;
        }
        while (last > first && reading.isEndMark(last - 1)) {
            last--;
        }
        return new Core(reading, text, first, last);
    }

    /** Without what it declares at its ends either: {@code [They]}, {@code (…)}. */
    static Core declared(Reading reading, Tokens text) {
        int first = 0;
        int last = reading.size();
        for (int next = 0; next >= 0 && first < last; ) {
            next = reading.gapEnd(first) > 0 ? reading.gapEnd(first) : reading.isEndMark(first) ? first + 1 : -1;
            first = Math.max(first, next);
        }
        for (int next = 0; next >= 0 && last > first; ) {
            next = reading.isEndMark(last - 1) ? last - 1 : gapBefore(reading, first, last);
            last = next >= 0 ? next : last;
        }
        return new Core(reading, text, Math.min(first, last), last);
    }

    private static int gapBefore(Reading reading, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (reading.gapEnd(i) == end) {
                return i;
            }
        }
        return -1;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    Reading reading() {
        return reading;
    }

    Tokens text() {
        return text;
    }

    boolean hasWords() {
        return firstWord < last;
    }

    /** Whether a token of the quote is the same as one of the text, but for the case of the quote's first letter. */
    boolean same(int token, int textToken) {
        int id = text.id(textToken);
        if (reading.id(token) == id) {
            return true;
        }
        if (token != firstWord && !reading.anyCase(token)) {
            return false;
        }
        for (int other : token == firstWord ? firstWordOtherwise : reading.otherCase(token)) {
            if (other == id) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the quote closes with a full stop what the text has, up to a token, as a question or a cry. Left out, the mark may be
     * cut off with what follows; another in its place says something else. Of so few words that they cannot be altered, it may.
     */
    boolean closesOtherwise(int textEnd) {
        if (last >= reading.size() || !reading.key(last).equals(".") || textEnd >= text.size()) {
            return false;
        }
        boolean asks = reading.isSame(text.id(textEnd), "?") || reading.isSame(text.id(textEnd), "!");
        return asks && IntStream.range(first, last).filter(reading::isWord).count() >= AlteredSearch.FEWEST_WORDS;
    }

    /** Whether the quote closes with the very mark that the text has behind its words. */
    boolean closesAlike(int textEnd) {
        return last < reading.size()
                && EndMark.is(reading.key(last))
                && textEnd < text.size()
                && reading.isSame(text.id(textEnd), reading.key(last));
    }

    /** Whether the text has each word of it somewhere, what it declares aside. */
    boolean isKnown() {
        for (int i = first; i < last; i++) {
            if (reading.gapEnd(i) > 0) {
                i = reading.gapEnd(i) - 1;
            } else if (reading.id(i) == Vocabulary.UNKNOWN
                    && !reading.isEndMark(i)
                    && i != firstWord
                    && !reading.isOpenEnded(i)
                    && !reading.anyCase(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the core's place begins, with the same marks before it as the quote has, as a token of the text. */
    int widenedStart(int textFirst) {
        int start = textFirst;
        for (int i = first - 1; i >= 0 && start > 0 && reading.isEndMark(i) && same(i, start - 1); i--) {
            start--;
        }
        return start;
    }

    /** Where the core's place ends, with the same marks behind it as the quote has, as a token of the text, exclusive. */
    int widenedEnd(int textLast) {
        int end = textLast;
        for (int i = last; i < reading.size() && end < text.size() && reading.isEndMark(i) && same(i, end); i++) {
            end++;
        }
        return end;
    }
}
