package org.entente.io.format;

import org.jspecify.annotations.Nullable;

/** Gives out one string for equal texts that come soon after one another: so few that all stay near at hand. */
final class CellTexts {
    private static final int SLOTS = 1 << 9;
    private static final int LONGEST = 40;

    private final @Nullable String[] texts = new String[SLOTS];
    /** Of the text in the same slot: most texts need not be looked at to see that they are another. */
    private final int[] hashes = new int[SLOTS];

    String of(char[] buffer, int start, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, start, length);
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        @Nullable String before = hashes[slot] == hash ? texts[slot] : null;
        if (before != null && equal(before, buffer, start, length)) {
            return before;
        }
        String text = new String(buffer, start, length);
        texts[slot] = text;
        hashes[slot] = hash;
        return text;
    }

    private static boolean equal(String text, char[] buffer, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }
}
