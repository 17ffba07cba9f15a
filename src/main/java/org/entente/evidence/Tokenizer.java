package org.entente.evidence;

import java.text.Normalizer;

/**
 * Cuts a text into tokens: words, figures and marks, each as {@link Folding} has it. White space is in none of them. In scripts
 * without spaces between words each character is a word. A figure is one token with the marks and the spaces of its thousands
 * ({@code 15.5}, {@code 8 500}), so that no part of it passes for the whole; an apostrophe is a mark between two words.
 */
final class Tokenizer {
    private static final int GROUP = 3;
    private static final int ELLIPSIS_DOTS = 3;

    private final String text;
    private final boolean joinsBrokenWords;
    private final Sink sink;

    /** The word at hand; empty between words. */
    private final StringBuilder word = new StringBuilder();

    private int wordStart;
    private int wordEnd;
    private boolean alone;
    private boolean composed;
    private boolean broken;

    private Tokenizer(String text, boolean joinsBrokenWords, Sink sink) {
        this.text = text;
        this.joinsBrokenWords = joinsBrokenWords;
        this.sink = sink;
    }

    /** Takes the tokens as they come. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes the next token.
         *
         * @param start in UTF-16 units of the text; two tokens that stand in one character have the same place
         * @param broken whether it is a word that a hyphen and a line break divide in the text
         */
        void token(String key, int start, int end, boolean broken);
    }

    /**
     * Reads a text.
     *
     * @param joinsBrokenWords whether hyphen and line break in a word are left out
     */
    static void read(String text, boolean joinsBrokenWords, Sink sink) {
        new Tokenizer(text, joinsBrokenWords, sink).read();
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            int next = c < 0x80 && Folding.isWord(c) ? letter(c, at, end) : other(c, at, end);
            at = next;
        }
        closeWord();
    }

    /** Takes what is no plain letter or digit; returns where to go on. */
    private int other(int c, int at, int end) {
        int joined = joinsBrokenWords ? afterBreak(c, end) : -1;
        if (joined >= 0) {
            broken = true;
            return joined;
        }
        if (c == '.' || c == '…' || c == '‥' || c == '．') {
            int after = ellipsisEnd(at);
            if (after > 0) {
                closeWord();
                sink.token("" + Folding.ELLIPSIS, at, after, false);
                return after;
            }
        }
        if (isOddDigit(c)) {
            return oddDigit(c, at, end);
        }
        String folded = Folding.of(c);
        for (int i = 0; i < folded.length(); ) {
            int part = folded.codePointAt(i);
            i += Character.charCount(part);
            end = Math.max(end, part(part, at, end));
        }
        return end;
    }

    /** Takes a character as folded; returns where the text goes on. */
    private int part(int c, int at, int end) {
        if (c == ' ') {
            if (endsInShortGroup() && groupFollows(end)) {
                word.append(' ');
            } else {
                closeWord();
            }
            return end;
        }
        if (Folding.isWord(c) || Folding.isMark(c) && word.length() > 0) {
            return letter(c, at, end);
        }
        int next = seenFrom(end);
        if (isSeparator(c) && endsInDigit() && next < text.length() && isDigit(text.codePointAt(next))) {
            word.append((char) c);
            return end;
        }
        closeWord();
        return mark(c, at, end);
    }

    private int letter(int c, int at, int end) {
        boolean standsAlone = Folding.standsAlone(c) && !Folding.isMark(c);
        if (word.length() > 0 && (standsAlone || alone && !Folding.isMark(c))) {
            closeWord();
        }
        if (word.length() == 0) {
            wordStart = at;
            alone = standsAlone;
        }
        composed |= c >= 0x300 && (Folding.isMark(c) || c >= 0x1100 && c <= 0x11FF);
        word.appendCodePoint(c);
        wordEnd = end;
        return end;
    }

    private void closeWord() {
        if (word.length() == 0) {
            return;
        }
        String key = word.toString();
        if (composed) {
            key = Folding.word(key);
        }
        // An Œ that begins a word may be written out as Oe or as OE.
        if (key.length() > 2
                && (key.startsWith("OE") || key.startsWith("AE"))
                && Character.isLowerCase(key.charAt(2))) {
            key = key.charAt(0) + "e" + key.substring(2);
        }
        sink.token(key, wordStart, wordEnd, broken);
        word.setLength(0);
        composed = false;
        broken = false;
    }

    private int mark(int c, int at, int end) {
        int after = end;
        if (c == Folding.DASH) {
            while (after < text.length() && Folding.of(text.charAt(after)).equals("-")) {
                after++;
            }
        } else if (c == Folding.QUOTE && doubled(text.charAt(at)) && text.startsWith(text.substring(at, end), end)) {
            after = end + 1;
        }
        String key = Character.toString(c);
        if (after < text.length() && Folding.isMark(text.codePointAt(after))) {
            int base = at;
            while (after < text.length() && Folding.isMark(text.codePointAt(after))) {
                after += Character.charCount(text.codePointAt(after));
            }
            key = Normalizer.normalize(text.substring(base, after), Normalizer.Form.NFKC);
        }
        sink.token(key, at, after, false);
        return after;
    }

    /** Two of them are one double mark. */
    private static boolean doubled(char c) {
        return c == '\'' || c == '`' || c == '´';
    }

    /** Where a word goes on behind a hyphen (or soft hyphen) and one line break; -1 if it does not. */
    private int afterBreak(int hyphen, int end) {
        boolean divides = hyphen == '-' || hyphen == '‐' || hyphen == '\u00AD';
        if (!divides || word.length() == 0 || !Character.isLetter(word.codePointBefore(word.length()))) {
            return -1;
        }
        int at = end;
        int breaks = 0;
        while (at < text.length() && Folding.isSpace(text.charAt(at))) {
            boolean second = text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
            breaks += Folding.isLineBreak(text.charAt(at)) && !second ? 1 : 0;
            at++;
        }
        return breaks == 1 && at < text.length() && Character.isLetter(text.codePointAt(at)) ? at : -1;
    }

    /** Where three dots or more end, set close or with a space between each two; 0 if there are fewer. */
    private int ellipsisEnd(int from) {
        int at = from;
        int dots = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '…') {
                dots += ELLIPSIS_DOTS;
            } else if (c == '‥') {
                dots += 2;
            } else if (c == '.' || c == '．') {
                dots++;
            } else {
                break;
            }
            at++;
        }
        if (dots >= ELLIPSIS_DOTS) {
            return at;
        }
        int spaced = from + 1;
        dots = 1;
        while (spaced + 1 < text.length() && isBlank(text.charAt(spaced)) && text.charAt(spaced + 1) == '.') {
            dots++;
            spaced += 2;
        }
        return text.charAt(from) == '.' && dots >= ELLIPSIS_DOTS ? spaced : 0;
    }

    private static boolean isBlank(char c) {
        return Folding.isSpace(c) && !Folding.isLineBreak(c);
    }

    /** A digit that is raised, lowered or in a circle, or a fraction: {@code ²}, {@code ①}, {@code ½}. */
    private static boolean isOddDigit(int c) {
        return c > 0x80
                && Character.getType(c) == Character.OTHER_NUMBER
                && Folding.of(c).codePoints().anyMatch(part -> part >= '0' && part <= '9');
    }

    /** Keeps what the digit adds to a figure apart from it: 10² is not 102, and 3½ is 3 1/2. */
    private int oddDigit(int c, int at, int end) {
        String folded = Folding.of(c);
        if (folded.indexOf('/') >= 0) {
            closeWord();
        } else if (endsInDigit() || end < text.length() && isDigit(text.codePointAt(end))) {
            return letter(c, at, end);
        }
        folded.codePoints().forEach(part -> part(part, at, end));
        if (folded.indexOf('/') >= 0) {
            closeWord();
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isSeparator(int c) {
        return c == '.' || c == ',' || c == ':' || c == Folding.QUOTE;
    }

    private boolean endsInDigit() {
        return word.length() > 0 && isDigit(word.codePointBefore(word.length()));
    }

    /** Whether the word is a figure so far whose last group has one to three digits, and three where it is not the first. */
    private boolean endsInShortGroup() {
        int first = word.length();
        while (first > 0 && word.charAt(first - 1) >= '0' && word.charAt(first - 1) <= '9') {
            first--;
        }
        int digits = word.length() - first;
        return digits == GROUP
                ? first == 0 || word.charAt(first - 1) == ' '
                : digits > 0 && digits < GROUP && first == 0;
    }

    /** Whether exactly three digits stand there. */
    private boolean groupFollows(int from) {
        int digits = 0;
        int at = seenFrom(from);
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            digits++;
            at = seenFrom(at + 1);
        }
        return digits == GROUP;
    }

    /** Where the next character stands that is seen: a direction sign may stand inside a figure. */
    private int seenFrom(int from) {
        int at = from;
        while (at < text.length() && Folding.isUnseen(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
