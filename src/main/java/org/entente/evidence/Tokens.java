package org.entente.evidence;

import java.util.Arrays;

/** The tokens of a text, in order, each as a number of a vocabulary and a place in UTF-16 units. 12 bytes a token. */
final class Tokens {
    private final String text;
    private int[] ids = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /** Reads a text into a vocabulary, which learns its words. */
    static Tokens of(String text, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(text);
        Tokenizer.read(text, true, (key, start, end, broken) -> tokens.add(vocabulary.learn(key, broken), start, end));
        tokens.resize(tokens.size);
        return tokens;
    }

    private void add(int id, int start, int end) {
        if (size == ids.length) {
            resize(size + (size >> 1));
        }
        ids[size] = id;
        starts[size] = start;
        ends[size++] = end;
    }

    private void resize(int capacity) {
        ids = Arrays.copyOf(ids, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int id(int token) {
        return ids[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }
}
