package org.entente.evidence;

import java.util.stream.IntStream;
import org.entente.evidence.Surroundings.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that name the subject of a reporting verb, behind it or before. */
final class SubjectSearch {
    private static final int MOST_WORDS = 10;
    private static final int MOST_WORDS_OF_AN_APPOSITION = 20;
    private static final int MOST_WORDS_OF_A_TITLE = 6;
    private static final int MOST_WORDS_THAT_NEGATE = 4;

    private final Surroundings around;

    SubjectSearch(Surroundings around) {
        this.around = around;
    }

    /** What names somebody from that token on, up to a mark or a word that leads elsewhere; null where that is not clear. */
    @Nullable Span behind(int from, int limit) {
        int to = from;
        while (to < limit && isOfName(to, from)) {
            to++;
        }
        boolean ends = to >= around.size()
                || !around.isWord(to)
                || around.is(to, SpeechWords.RELATION)
                || around.is(to, SpeechWords.ARTICLE);
        boolean clear = to > from && to - from <= MOST_WORDS && !isPossessive(to) && ends;
        // In Spanish that is whom one speaks to.
        boolean addressed = around.is(from, "a") && around.isCapital(from + 1);
        return clear && !addressed && !around.is(from, SpeechWords.PRONOUN) && !isOfAnother(from, to)
                ? new Span(from, to)
                : null;
    }

    /** Whether somebody's name only tells whose it is: {@code le bureau de X}. */
    private boolean isOfAnother(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean particle = around.is(i, SpeechWords.PARTICLE) && !around.isCapital(i);
            boolean afterNoun = around.isWord(i - 1)
                    && !around.isCapital(i - 1)
                    && !around.is(i - 1, SpeechWords.PARTICLE)
                    && !around.is(i - 1, SpeechWords.HONORIFIC);
            if (particle && (afterNoun || around.is(from, SpeechWords.ARTICLE)) && !around.isCaseless(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfName(int token, int from) {
        if (around.isWord(token)) {
            boolean particle = around.is(token, SpeechWords.PARTICLE)
                    && (around.isCapital(token + 1) || around.is(token + 1, "-") && around.isJoined(token + 1));
            if (token > from && around.is(token, SpeechWords.ARTICLE) && around.isCapital(token - 1)) {
                return around.isCapital(token);
            }
            return particle
                    || !around.is(token, SpeechWords.AND)
                            && (!around.is(token, SpeechWords.RELATION) || around.isCapital(token));
        }
        return token > from && isInsideName(token);
    }

    /** A mark within a name: {@code al-Jubeir}, {@code O'Neill}, {@code E. Grey}. */
    private boolean isInsideName(int token) {
        boolean joins = (around.is(token, "-") || around.is(token, "'"))
                && around.isJoined(token)
                && around.isJoined(token + 1)
                && around.isWord(token + 1)
                && !isPossessive(token);
        boolean shortens = around.is(token, ".") && !around.endsSentence(token) && around.isWord(token + 1);
        return joins || shortens;
    }

    private boolean isPossessive(int token) {
        return around.is(token, "'")
                && around.isJoined(token)
                && (around.is(token + 1, "s") || !around.isWord(token + 1) || !around.isJoined(token + 1));
    }

    /**
     * What names the subject of a verb; null where that is not clear.
     *
     * @param begin of the clause
     */
    @Nullable Span before(int verb, int begin) {
        int to = verb;
        while (to > begin && around.is(to - 1, SpeechWords.AUXILIARY)) {
            to--;
        }
        if (to > begin && around.is(to - 1, ".") && !around.endsSentence(to - 1)) {
            to--;
        } else if (to > begin && around.is(to - 1, ",")) {
            to = beforeApposition(to - 1, begin);
        }
        if (to <= begin || !around.isWord(to - 1) || around.is(to - 1, SpeechWords.PRONOUN) || isNegated(verb, begin)) {
            return null;
        }
        return around.isCapital(to - 1) ? nameBefore(to, begin) : descriptionBefore(to, begin);
    }

    /** Whether the words between a name and the verb negate it: {@code has never said}. */
    private boolean isNegated(int verb, int begin) {
        int from = verb;
        while (from > Math.max(begin, verb - MOST_WORDS_THAT_NEGATE)
                && around.isWord(from - 1)
                && !around.isCapital(from - 1)) {
            from--;
        }
        return Negation.isAmong(
                IntStream.range(from, verb).mapToObj(around::key).toList());
    }

    /** The comma that opens the apposition which one closes: {@code X, a Y at Z, said}; 0 if there is none. */
    private int beforeApposition(int closing, int begin) {
        for (int i = closing - 1; i > Math.max(begin, closing - MOST_WORDS_OF_AN_APPOSITION); i--) {
            if (around.is(i, ",")) {
                return i;
            }
        }
        return 0;
    }

    private @Nullable Span nameBefore(int to, int begin) {
        int from = to;
        while (from > begin
                && (around.isCapital(from - 1)
                                && !around.is(from - 1, SpeechWords.ARTICLE)
                                && !around.is(from - 1, SpeechWords.OPENER)
                                && !around.is(from - 1, SpeechWords.PRONOUN)
                                && !around.is(from - 1, SpeechWords.AUXILIARY)
                                && !around.is(from - 1, SpeechWords.RELATION)
                        || around.is(from - 1, SpeechWords.PARTICLE) && !around.is(from - 1, SpeechWords.AND)
                        || isInsideName(from - 1))) {
            from--;
        }
        return standsClear(from, begin) || hasTitle(from, begin) ? new Span(from, to) : null;
    }

    private @Nullable Span descriptionBefore(int to, int begin) {
        int from = to;
        while (from > begin && around.isWord(from - 1) && to - from < MOST_WORDS_OF_A_TITLE) {
            if (around.is(from - 1, SpeechWords.RELATION) || around.is(from - 1, SpeechWords.AND)) {
                return standsClear(from, begin) ? new Span(from, to) : null;
            }
            from--;
            if (around.is(from, SpeechWords.ARTICLE)) {
                return standsClear(from, begin) ? new Span(from, to) : null;
            }
        }
        return standsClear(from, begin) ? new Span(from, to) : null;
    }

    /** Whether what begins there is no part of something longer. */
    private boolean standsClear(int from, int begin) {
        if (from <= begin) {
            return true;
        }
        int before = from - 1;
        if (around.is(before, SpeechWords.AND)) {
            return !around.isCapital(before - 1) && !around.is(before - 1, ",");
        }
        if (around.is(before, SpeechWords.THAT)) {
            return around.is(before - 1, SpeechWords.VERB) && !around.is(before - 1, SpeechWords.DENYING);
        }
        boolean opens = around.is(before, SpeechWords.OPENER) || around.is(before, SpeechWords.ARTICLE);
        boolean first = before <= begin || !around.isWord(before - 1) || around.is(before - 1, SpeechWords.OPENER);
        return !around.isWord(before) || opens && first;
    }

    /** Whether the words before a name are somebody's title: {@code exiled Hamas leader}. */
    private boolean hasTitle(int name, int begin) {
        if (!around.is(name - 1, SpeechWords.PERSON)) {
            return false;
        }
        int from = name;
        while (from > begin && around.isWord(from - 1)) {
            if (around.is(from - 1, SpeechWords.RELATION) || name - from > MOST_WORDS_OF_A_TITLE) {
                return false;
            }
            from--;
        }
        return true;
    }
}
