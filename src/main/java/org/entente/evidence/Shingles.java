package org.entente.evidence;

import java.util.Arrays;

/**
 * Each eight words in a row of a text as one number, without regard to marks, case and accents (Broder, On the resemblance and
 * containment of documents, 1997). Two rows of words share a number by chance once in 2^43.
 */
final class Shingles {
    static final int WORDS = 8;

    /** Bits of a number, so that it can be packed with the number of a text and stays positive. */
    private static final int BITS = 43;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private int[] words = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int wordCount;
    private final long[] inOrder;
    private final long[] distinct;

    Shingles(String text) {
        Tokenizer.read(text, true, (key, start, end, broken) -> {
            if (Folding.isWord(key.codePointAt(0))) {
                add(Folding.loose(key).hashCode(), start, end);
            }
        });
        inOrder = new long[Math.max(0, wordCount - WORDS + 1)];
        for (int i = 0; i < inOrder.length; i++) {
            long hash = 0;
            for (int k = 0; k < WORDS; k++) {
                hash = (hash ^ words[i + k]) * FACTOR;
                hash ^= hash >>> 29;
            }
            inOrder[i] = hash >>> Long.SIZE - BITS;
        }
        words = new int[0];
        distinct = Arrays.stream(inOrder).sorted().distinct().toArray();
    }

    private void add(int word, int start, int end) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * wordCount);
            starts = Arrays.copyOf(starts, 2 * wordCount);
            ends = Arrays.copyOf(ends, 2 * wordCount);
        }
        words[wordCount] = word;
        starts[wordCount] = start;
        ends[wordCount++] = end;
    }

    /** How many there are, in the order of the text; one begins at each word but the last seven. */
    int size() {
        return inOrder.length;
    }

    /** Below 2^43. */
    long at(int index) {
        return inOrder[index];
    }

    /** Each once, in ascending order. */
    long[] distinct() {
        return distinct;
    }

    boolean has(long shingle) {
        return Arrays.binarySearch(distinct, shingle) >= 0;
    }

    /** Those whose words stand between two places, in UTF-16 units, in the order of the text. */
    long[] between(int from, int to) {
        int at = Arrays.binarySearch(starts, 0, wordCount, from);
        int first = at < 0 ? -at - 1 : at;
        while (first > 0 && starts[first - 1] >= from) {
            first--;
        }
        int last = first;
        while (last < size() && end(last) <= to) {
            last++;
        }
        return first < size() ? Arrays.copyOfRange(inOrder, first, last) : new long[0];
    }

    /** Where the first word of that one begins, in UTF-16 units of the text. */
    int start(int index) {
        return starts[index];
    }

    /** Where the last word of that one ends. */
    int end(int index) {
        return ends[index + WORDS - 1];
    }
}
