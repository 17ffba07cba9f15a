package org.entente.evidence;

import java.text.Normalizer;
import java.util.Locale;

/** Where a quote may begin and end inside what a token divides: not within {@code can't}, {@code l'État} apart, or {@code -5}. */
final class Border {
    private Border() {}

    /** Whether a quote may begin there. */
    static boolean before(String text, int at) {
        if (at == 0 || at >= text.length()) {
            return true;
        }
        if (QuotationMark.isInsideWord(text, at)) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (isSign(before) && Character.isDigit(text.codePointAt(at))) {
            return at > 1 && !Folding.isSpace(text.charAt(at - 2));
        }
        return !QuotationMark.isInsideWord(text, at - 1) || elides(text, at - 1);
    }

    /** Whether a quote may end there. */
    static boolean after(String text, int at) {
        return at >= text.length() || !QuotationMark.isInsideWord(text, at);
    }

    /** Whether that place is next to an apostrophe or a hyphen between two letters of one word. */
    static boolean isInsideWord(String text, int at) {
        return isInnerMark(text, at - 1) || isInnerMark(text, at);
    }

    private static boolean isInnerMark(String text, int at) {
        if (at < 1 || at + 1 >= text.length()) {
            return false;
        }
        boolean hyphen = "-‐‑".indexOf(text.charAt(at)) >= 0;
        return hyphen
                ? Folding.isWord(text.codePointBefore(at)) && Folding.isWord(text.codePointAt(at + 1))
                : QuotationMark.isInsideWord(text, at);
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '−';
    }

    /**
     * Whether the apostrophe stands for a vowel lost before another, as in {@code l'État}: what follows is a word of its own.
     * Not so {@code n'est}, whose first half negates.
     */
    private static boolean elides(String text, int apostrophe) {
        int start = apostrophe;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String lost = text.substring(start, apostrophe).toLowerCase(Locale.ROOT);
        boolean elided = lost.endsWith("qu") || !lost.isEmpty() && isConsonant(lost.charAt(lost.length() - 1));
        String next = Normalizer.normalize(text.substring(apostrophe + 1, apostrophe + 2), Normalizer.Form.NFD);
        return elided && !lost.equals("n") && "aeiouyhœæAEIOUYHŒÆ".indexOf(next.charAt(0)) >= 0;
    }

    private static boolean isConsonant(char c) {
        return "bcdfgjklmnpqrstvxzç".indexOf(c) >= 0;
    }
}
