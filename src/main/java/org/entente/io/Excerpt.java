package org.entente.io;

/**
 * The line a problem stands in.
 *
 * @param text  the line, or the part of a long one around the problem, at most some 120 UTF-16 units; tabs are blanks
 * @param caret where in it the problem begins, from 0; the text's length where it begins after the end
 */
public record Excerpt(String text, int caret) {
    private static final int BEFORE = 60;
    private static final int AFTER = 60;

    static Excerpt around(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < BEFORE && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && end - offset < AFTER && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return new Excerpt(text.substring(start, end).replaceAll("\\p{Cc}", " "), offset - start);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
