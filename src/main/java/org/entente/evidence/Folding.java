package org.entente.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What typography may change without changing what is said: each character becomes the one that stands for all its shapes.
 * Accents and letters that carry meaning stay; combining marks are never dropped as such.
 */
final class Folding {
    static final char QUOTE = '\'';
    static final char DASH = '-';
    static final char ELLIPSIS = '…';
    static final char OPEN = '(';
    static final char CLOSE = ')';

    private static final String QUOTES = "\"'`´‘’‚‛“”„‟‹›«»′‵「」『』〝〞〟׳״ʹʻʼʽˈ";
    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяіїєѣАЕЁИОУЫЭЮЯІЇЄѢ";
    private static final char STRESS = '\u0301';

    /** By code point, filled as met: a race can only write the same string twice. */
    private static final @Nullable String[] KNOWN = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private Folding() {}

    /** What stands for that code point; empty for one that is not seen, a space for any white space. */
    static String of(int c) {
        if (c >= KNOWN.length) {
            return folded(c);
        }
        String known = KNOWN[c];
        if (known == null) {
            known = folded(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static String folded(int c) {
        if (isSpace(c)) {
            return " ";
        }
        if (isUnseen(c) || isVowelSign(c)) {
            return "";
        }
        String shape = shape(c);
        if (shape != null) {
            return shape;
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder();
        plain.codePoints().forEach(part -> {
            String partShape = isVowelSign(part) ? "" : shape(part);
            folded.append(partShape == null ? Character.toString(part) : partShape);
        });
        return folded.toString();
    }

    /** The shape that stands for all its like; null where there is but one. */
    private static @Nullable String shape(int c) {
        if (QUOTES.indexOf(c) >= 0) {
            return "" + QUOTE;
        }
        return switch (c) {
            case '،', '٬' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '。', '۔', '٫' -> ".";
            case '٪' -> "%";
            case '⁄', '∕' -> "/";
            case '〜' -> "~";
            case '−' -> "" + DASH;
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case 'ё' -> "е";
            case 'Ё' -> "Е";
            case 'ی' -> "ي";
            case 'ک' -> "ك";
            default -> shapeOfItsKind(c);
        };
    }

    private static @Nullable String shapeOfItsKind(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> "" + DASH;
            case Character.START_PUNCTUATION -> "" + OPEN;
            case Character.END_PUNCTUATION -> "" + CLOSE;
            case Character.DECIMAL_DIGIT_NUMBER -> "" + (char) ('0' + Character.digit(c, 10));
            default -> null;
        };
    }

    /**
     * A word as it is compared: its characters put together canonically, without stress marks, {@code ё} as {@code е}.
     *
     * @param letters each folded by {@link #of}
     */
    static String word(String letters) {
        String word = Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replace('ё', 'е')
                .replace('Ё', 'Е');
        if (word.indexOf(STRESS) < 0) {
            return word;
        }
        StringBuilder unstressed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean stress = word.charAt(i) == STRESS && i > 0 && CYRILLIC_VOWELS.indexOf(word.charAt(i - 1)) >= 0;
            if (!stress) {
                unstressed.append(word.charAt(i));
            }
        }
        return unstressed.toString();
    }

    /** What two words have in common that differ in case and accents only: to find a passage, never to judge it. */
    static String loose(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder bare = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isLineBreak(int c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Soft hyphens, zero-width and direction signs, variation selectors. */
    static boolean isUnseen(int c) {
        if (c < 0xAD) {
            return Character.isISOControl(c) && !isSpace(c);
        }
        boolean seen =
                c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c == 0x8E2 || c >= 0xE0000 && c <= 0xE007F;
        return !seen
                && (Character.getType(c) == Character.FORMAT
                        || c == 0x34F
                        || c >= 0x180B && c <= 0x180D
                        || c >= 0xFE00 && c <= 0xFE0F
                        || c >= 0xE0100 && c <= 0xE01EF
                        || Character.isISOControl(c) && !isSpace(c));
    }

    /** Arabic vowel signs and tatweel, Hebrew points: a text may be written with or without. */
    private static boolean isVowelSign(int c) {
        if (c < 0x591 || c > 0x8FF) {
            return false;
        }
        return c <= 0x5BD
                || c == 0x5BF
                || c == 0x5C1
                || c == 0x5C2
                || c == 0x5C4
                || c == 0x5C5
                || c == 0x5C7
                || c >= 0x610 && c <= 0x61A
                || c == 0x640
                || c >= 0x64B && c <= 0x652
                || c >= 0x656 && c <= 0x65F
                || c == 0x670
                || c >= 0x6D6 && c <= 0x6DC
                || c >= 0x6DF && c <= 0x6E4
                || c == 0x6E7
                || c == 0x6E8
                || c >= 0x6EA && c <= 0x6ED
                || c >= 0x8D4 && c != 0x8E2;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Whether it is part of a word or figure. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || Character.isIdeographic(c);
    }

    /** Whether it is a word of its own, because its script sets no spaces between words. */
    static boolean standsAlone(int c) {
        if (c < 0xE00 || c >= 0xAC00 && c <= 0xD7A3) {
            return false;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return true;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
