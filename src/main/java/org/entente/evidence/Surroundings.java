package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of the paragraph that a quote stands in, and the quotation marks that it stands between. Takes time linear in the
 * paragraph, of which at most {@value #FURTHEST} characters before and behind the quote are read.
 */
final class Surroundings {
    private static final int FURTHEST = 2_000;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final int first;
    private final int last;
    private final int opening;
    private final int closing;
    private final boolean nested;

    /** Some tokens on end, the last one exclusive. */
    record Span(int from, int to) {}

    /** One word or mark. Places are those of the whole text. */
    private record Token(String key, String lower, int start, int end) {}

    Surroundings(String text, int start, int end) {
        this.text = text;
        int from = paragraphStart(text, start);
        int to = paragraphEnd(text, end);
        // Each part on its own, so that no token lies over an end of the quote.
        read(from, start);
        first = tokens.size();
        read(start, end);
        last = tokens.size();
        read(end, to);
        int doubleOpening = opening(false);
        int doubleClosing = closing(false);
        int singleOpening = opening(true);
        int singleClosing = closing(true);
        boolean doubled = doubleOpening >= 0 && doubleClosing >= 0;
        opening = doubled ? doubleOpening : singleOpening;
        closing = doubled ? doubleClosing : singleClosing;
        nested = doubled && singleOpening > doubleOpening && singleClosing >= 0 && singleClosing < doubleClosing;
    }

    private void read(int from, int to) {
        Tokenizer.read(
                text.substring(from, to),
                true,
                (key, start, end, broken) ->
                        tokens.add(new Token(key, key.toLowerCase(Locale.ROOT), from + start, from + end)));
    }

    private static int paragraphStart(String text, int at) {
        int earliest = Math.max(0, at - FURTHEST);
        for (int i = at; i > earliest; i--) {
            if (isBlankLine(text, i - 1)) {
                return i;
            }
        }
        return earliest;
    }

    private static int paragraphEnd(String text, int at) {
        int latest = Math.min(text.length(), at + FURTHEST);
        for (int i = at; i < latest; i++) {
            if (isBlankLine(text, i)) {
                return i;
            }
        }
        return latest;
    }

    /** Whether the line break there is followed by another one with nothing between them. */
    private static boolean isBlankLine(String text, int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Folding.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    /** The mark that opens the speech of which the quote is a part; -1 if it is part of none. */
    private int opening(boolean single) {
        int inner = 0;
        for (int i = first - 1; i >= 0; i--) {
            QuotationMark mark = mark(i, single);
            if (mark == QuotationMark.OPENING && inner-- == 0) {
                return i;
            }
            inner += mark == QuotationMark.CLOSING ? 1 : 0;
        }
        return -1;
    }

    private int closing(boolean single) {
        int inner = 0;
        for (int i = last; i < size(); i++) {
            QuotationMark mark = mark(i, single);
            if (mark == QuotationMark.CLOSING && inner-- == 0) {
                return i;
            }
            inner += mark == QuotationMark.OPENING ? 1 : 0;
        }
        return -1;
    }

    private QuotationMark mark(int token, boolean single) {
        int at = start(token);
        return QuotationMark.isSingle(text.charAt(at)) == single ? QuotationMark.at(text, at) : QuotationMark.NONE;
    }

    /** A quotation mark as the quote's own is, or a double one where it has none. */
    QuotationMark mark(int token) {
        return mark(token, opening >= 0 && QuotationMark.isSingle(text.charAt(start(opening))));
    }

    int size() {
        return tokens.size();
    }

    /** The first token of the quote. */
    int first() {
        return first;
    }

    /** The token behind the quote. */
    int last() {
        return last;
    }

    /** Whether the quote stands between quotation marks of its paragraph. */
    boolean isSpeech() {
        return opening >= 0 && closing >= 0;
    }

    /** Whether it is what a speaker quotes. */
    boolean isNested() {
        return nested;
    }

    /** The quotation mark before the quote; only where it is speech. */
    int opening() {
        return opening;
    }

    /** The quotation mark behind the quote; only where it is speech. */
    int closing() {
        return closing;
    }

    int start(int token) {
        return tokens.get(token).start;
    }

    int end(int token) {
        return tokens.get(token).end;
    }

    String key(int token) {
        return tokens.get(token).key;
    }

    /** As they stand in the text. */
    String words(Span span) {
        return text.substring(start(span.from), end(span.to - 1));
    }

    boolean isWord(int token) {
        return token >= 0 && token < size() && Folding.isWord(key(token).codePointAt(0));
    }

    boolean is(int token, SpeechWords words) {
        return token >= 0 && token < size() && words.has(tokens.get(token).lower);
    }

    boolean endsLike(int token, SpeechWords words) {
        return words.hasEnding(tokens.get(token).lower);
    }

    boolean is(int token, String key) {
        return token >= 0 && token < size() && key(token).equals(key);
    }

    /** Whether it begins with a capital letter. */
    boolean isCapital(int token) {
        if (!isWord(token)) {
            return false;
        }
        int c = key(token).codePointAt(0);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether its script has no capitals. */
    boolean isCaseless(int token) {
        return isWord(token) && Character.getType(key(token).codePointAt(0)) == Character.OTHER_LETTER;
    }

    /** Whether nothing stands between it and the token before it: {@code al-Jubeir}. */
    boolean isJoined(int token) {
        return token > 0 && token < size() && end(token - 1) == start(token);
    }

    /** The token behind the entry of some words that begins there, the longest one; 0 if none does. */
    int phraseEnd(int from, int limit, SpeechWords words) {
        StringBuilder phrase = new StringBuilder();
        int end = 0;
        for (int i = from; i < Math.min(limit, from + SpeechWords.LONGEST); i++) {
            phrase.append(i == from ? "" : " ").append(tokens.get(i).lower);
            end = words.has(phrase.toString()) ? i + 1 : end;
        }
        return end;
    }

    /** Whether a sentence ends with that mark. */
    boolean endsSentence(int token) {
        if (!isStop(token)) {
            return false;
        }
        if (is(token, ".") && isJoined(token)) {
            boolean initial = isCapital(token - 1) && key(token - 1).length() == 1;
            boolean ordinal =
                    isDay(token - 1) && (is(token - 2, SpeechWords.RELATION) || is(token - 2, SpeechWords.ARTICLE));
            if (initial || ordinal || is(token - 1, SpeechWords.ABBREVIATION)) {
                return false;
            }
        }
        int next = token + 1;
        return next >= size()
                || !isWord(next)
                || !Character.isLowerCase(key(next).codePointAt(0));
    }

    private boolean isDay(int token) {
        String key = key(token);
        return key.length() <= 2 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it is a full stop, exclamation or question mark. */
    boolean isStop(int token) {
        return is(token, ".") || is(token, "!") || is(token, "?");
    }
}
