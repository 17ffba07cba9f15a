package org.entente.io;

import java.util.ArrayList;
import java.util.List;

/** What is put in place of which parts of a text, in the order of the text. */
final class TextEdits {
    private final List<Edit> edits = new ArrayList<>();
    private boolean adds;

    /** Puts a text in place of what stands from one offset to another. */
    record Edit(int from, int to, String text) {}

    void replace(int from, int to, String text) {
        if (from < to || !text.isEmpty()) {
            edits.add(new Edit(from, to, text));
        }
    }

    /** Notes that something comes that was not there, not only in place of what was. */
    void add(int from, int to, String text) {
        adds = true;
        replace(from, to, text);
    }

    void addAll(TextEdits others) {
        edits.addAll(others.edits);
        adds |= others.adds;
    }

    boolean adds() {
        return adds;
    }

    List<Edit> all() {
        return edits;
    }

    /** What comes of the part of a text from one offset to another. */
    String in(JsonSpans text, int from, int to) {
        StringBuilder out = new StringBuilder();
        int done = from;
        for (Edit edit : edits) {
            out.append(text.text(done, edit.from)).append(edit.text);
            done = edit.to;
        }
        return out.append(text.text(done, to)).toString();
    }
}
