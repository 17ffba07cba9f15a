package org.entente.graph;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as a search compares them: without accents, vowel signs and case, one sort of hyphen and apostrophe. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, folded));
        return folded.toString();
    }

    /**
     * Where a piece of the folded text stands in the text itself.
     *
     * @return start and end, in UTF-16 units of the text, the end exclusive
     */
    static int[] original(String text, int foldedStart, int foldedEnd) {
        StringBuilder folded = new StringBuilder(text.length());
        int start = -1;
        int at = 0;
        while (at < text.length() && folded.length() < foldedEnd) {
            int c = text.codePointAt(at);
            int before = folded.length();
            append(c, folded);
            if (start < 0 && folded.length() > foldedStart && before <= foldedStart) {
                start = at;
            }
            at += Character.charCount(c);
        }
        // Accents that follow the last letter belong to it.
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return new int[] {Math.max(0, start), at};
    }

    private static void append(int c, StringBuilder folded) {
        if (c < 0x80) {
            folded.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c < ' ' ? ' ' : c));
            return;
        }
        switch (c) {
            case '‘', '’', 'ʼ', '′' -> folded.append('\'');
            case '“', '”', '„', '«', '»' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—', '−' -> folded.append('-');
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ـ' -> {}
            default -> {
                String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
                plain.codePoints()
                        .filter(part -> !isMark(part))
                        .map(part -> Character.isWhitespace(part) || Character.isSpaceChar(part) ? ' ' : part)
                        .map(part -> part == 'ς' ? 'σ' : part)
                        .forEach(folded::appendCodePoint);
            }
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
