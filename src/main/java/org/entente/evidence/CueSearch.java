package org.entente.evidence;

import java.util.Optional;
import org.entente.evidence.Surroundings.Span;
import org.jspecify.annotations.Nullable;

/** Finds the reporting verb nearest to a quote: before it, behind it, or in the clause between it and the speech it goes on. */
final class CueSearch {
    private static final int MOST_WORDS = 10;
    private static final int MOST_WORDS_OF_AN_INTRODUCTION = 20;
    private static final int MOST_WORDS_BEFORE_A_PART = 4;

    private final Surroundings around;
    private final SubjectSearch subjects;

    private CueSearch(Surroundings around) {
        this.around = around;
        subjects = new SubjectSearch(around);
    }

    /** The cue nearest to a quote. Where that does not tell clearly who speaks it looks no further. */
    static Optional<ReportingCue> nearest(Surroundings around) {
        return Optional.ofNullable(new CueSearch(around).cue());
    }

    /** A name and a colon alone before a speech: {@code Ms Hill: “…”}. Too little to say who that is, enough to say that it begins. */
    static Optional<ReportingCue> named(Surroundings around) {
        int colon = around.isSpeech() ? around.opening() - 1 : -1;
        if (!around.is(colon, ":")) {
            return Optional.empty();
        }
        int from = colon;
        while (from > 0 && !new CueSearch(around).endsClause(from - 1)) {
            from--;
            if (around.isWord(from) && !around.isCapital(from) || colon - from > MOST_WORDS) {
                return Optional.empty();
            }
        }
        return from == colon
                ? Optional.empty()
                : Optional.of(new ReportingCue(new Span(colon, colon + 1), new Span(from, colon)));
    }

    private @Nullable ReportingCue cue() {
        if (around.isNested() || around.first() == around.last()) {
            return null;
        }
        if (!around.isSpeech()) {
            @Nullable ReportingCue before = before(around.first(), false);
            return before != null ? before : behind(around.last(), around.first());
        }
        @Nullable ReportingCue eastAsian = EastAsianCueSearch.of(around);
        if (eastAsian != null) {
            return eastAsian;
        }
        int opening = around.opening();
        if (hasVerbBefore(opening)) {
            @Nullable ReportingCue before = before(opening, true);
            if (before != null || around.is(opening - 1, ":")) {
                return before;
            }
        }
        int dash = dashedClause();
        @Nullable ReportingCue behind = dash > 0 ? inverted(dash, dash) : behind(around.closing() + 1, opening);
        return behind != null || hasVerbBehind() ? behind : between(opening);
    }

    /** The reporting clause between two dashes of a speech: {@code «…, — сказал X. — …»}; 0 if there is none. */
    private int dashedClause() {
        for (int i = around.last(); i + 1 < around.closing(); i++) {
            if (around.endsSentence(i) && !around.is(i + 1, "-")) {
                return 0;
            }
            if (around.is(i, "-")
                    && !around.isJoined(i)
                    && around.is(i + 1, SpeechWords.VERB)
                    && !around.isWord(i - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    // Before the quote

    private boolean hasVerbBefore(int end) {
        return verbBefore(end) >= 0;
    }

    /** The verb or phrase nearest before that token in its sentence; -1 if there is none. */
    private int verbBefore(int end) {
        for (int i = end - 1; i >= 0 && !endsClause(i); i--) {
            if (around.is(i, SpeechWords.VERB) || around.phraseEnd(i, end, SpeechWords.ACCORDING) > 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsClause(int token) {
        return around.endsSentence(token) || around.mark(token) != QuotationMark.NONE;
    }

    private @Nullable ReportingCue before(int end, boolean speech) {
        int verb = verbBefore(end);
        if (verb < 0) {
            return null;
        }
        int phraseEnd = around.phraseEnd(verb, end, SpeechWords.ACCORDING);
        if (phraseEnd > 0) {
            @Nullable Span subject = subjects.behind(phraseEnd, end);
            boolean parted = subject != null && around.is(subject.to(), ",");
            return subject != null && parted && leadsIn(subject.to() + 1, end, speech)
                    ? new ReportingCue(new Span(verb, phraseEnd), subject)
                    : null;
        }
        boolean introduced = speech && (around.is(end - 1, ":") || around.is(end - 1, ","));
        if (around.is(verb, SpeechWords.DENYING) && !introduced) {
            return null;
        }
        Span words = new Span(verb, verb + 1);
        boolean begins =
                !around.isWord(verb - 1) || around.isCaseless(verb) && around.is(verb - 1, SpeechWords.AUXILIARY);
        if (begins && !around.is(verb, SpeechWords.ADDRESSING)) {
            @Nullable Span subject = subjects.behind(verb + 1, end);
            if (subject != null) {
                return leadsIn(subject.to(), end, speech) ? new ReportingCue(words, subject) : null;
            }
        }
        @Nullable Span subject = subjects.before(verb, clauseBegin(verb));
        boolean bare = verb + 1 == end && around.is(verb, SpeechWords.WITH_CLAUSE);
        return subject != null && !around.is(verb + 1, "by") && (bare || leadsIn(verb + 1, end, speech))
                ? new ReportingCue(words, subject)
                : null;
    }

    private int clauseBegin(int token) {
        int begin = token;
        while (begin > 0 && !endsClause(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Whether nothing between a cue and a quote makes the quote another one's. */
    private boolean leadsIn(int from, int end, boolean speech) {
        int at = from;
        if (around.is(at, ",") || around.is(at, ":")) {
            at++;
        }
        if (around.is(at, SpeechWords.THAT)) {
            at++;
        }
        if (around.is(at, ",") || around.is(at, "'")) {
            at++;
        }
        if (at >= end || !speech) {
            // Without quotation marks “claims” and “announced” have an object of their own.
            return at >= end && (speech || at > from);
        }
        boolean introduced = around.is(end - 1, ":") || around.is(end - 1, ",");
        int words = 0;
        for (int i = from; i < end; i++) {
            if (around.is(i, SpeechWords.NAMING) || around.is(i, SpeechWords.PASSIVE) && !introduced) {
                return false;
            }
            boolean another = around.isCapital(i) || around.is(i, ",") && i > from;
            if (!introduced && another) {
                return false;
            }
            words += around.isWord(i) ? 1 : 0;
        }
        return words <= (introduced ? MOST_WORDS_OF_AN_INTRODUCTION : MOST_WORDS_BEFORE_A_PART);
    }

    // Behind the quote

    /** Whether the clause behind the speech tells of somebody who speaks, clearly or not. */
    private boolean hasVerbBehind() {
        int at = around.closing() + 1;
        if (around.endsSentence(around.closing() - 1) && around.is(around.closing() - 1, ".")) {
            return false;
        }
        for (int i = at; i < around.size() && !endsClause(i); i++) {
            if (around.is(i, SpeechWords.VERB) || around.phraseEnd(i, around.size(), SpeechWords.ACCORDING) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The clause that follows reported words.
     *
     * @param from  the token behind them, or behind their closing quotation mark
     * @param begin the first one of them, or their opening quotation mark
     */
    private @Nullable ReportingCue behind(int from, int begin) {
        int at = from;
        boolean speech = around.mark(at - 1) == QuotationMark.CLOSING;
        if (speech && around.is(at - 2, ".")) {
            return null;
        }
        while (at < around.size() && isDivider(at)) {
            at++;
        }
        boolean parted = at > from || speech && !around.isWord(from - 2);
        boolean exclaimed = at == from && around.isStop(from - 2);
        int end = at;
        while (end < around.size() && !endsClause(end)) {
            end++;
        }
        boolean introducesAnother =
                end < around.size() && around.is(end - 1, ":") && around.mark(end) == QuotationMark.OPENING;
        if (!parted && !speech || at >= end || introducesAnother) {
            return null;
        }
        boolean whole = begin == 0 || !around.isWord(begin - 1) && !around.is(begin - 1, ",");
        @Nullable ReportingCue inverted = inverted(at, end);
        if (inverted != null) {
            return whole || isLast(inverted, end) ? inverted : null;
        }
        @Nullable ReportingCue plain = parted ? plain(at, end) : null;
        return plain != null && (whole && speech && !exclaimed || isLast(plain, end)) ? plain : null;
    }

    private boolean isDivider(int token) {
        return around.is(token, ",")
                || around.is(token, "-")
                || around.mark(token) == QuotationMark.CLOSING
                || around.is(token, "'") && !around.isWord(token + 1);
    }

    /** Whether nothing of weight follows in the sentence. */
    private boolean isLast(ReportingCue cue, int end) {
        int at = Math.max(cue.verb().to(), cue.subject().to());
        return at >= end || around.is(at, ",");
    }

    /** {@code said X}, {@code a dit X}, {@code according to X} at that place. */
    private @Nullable ReportingCue inverted(int at, int end) {
        int limit = Math.max(end, Math.min(around.size(), at + MOST_WORDS + 2));
        int phraseEnd = around.phraseEnd(at, limit, SpeechWords.ACCORDING);
        int verb = at;
        while (phraseEnd == 0 && verb < at + 2 && around.is(verb, SpeechWords.AUXILIARY)) {
            verb++;
        }
        boolean tells = around.is(verb, SpeechWords.VERB)
                && !around.is(verb, SpeechWords.ADDRESSING)
                && !around.is(verb, SpeechWords.DENYING);
        if (phraseEnd == 0 && !tells) {
            return null;
        }
        int behind = phraseEnd > 0 ? phraseEnd : verb + 1;
        @Nullable Span subject = subjects.behind(behind, limit);
        return subject == null ? null : new ReportingCue(new Span(at, behind), subject);
    }

    /** {@code X said}, beginning at that place. */
    private @Nullable ReportingCue plain(int at, int end) {
        for (int i = at; i < end; i++) {
            if (around.is(i, SpeechWords.VERB)) {
                boolean plain = i > at && !around.is(i + 1, "by") && !around.is(i, SpeechWords.DENYING);
                @Nullable Span subject = plain ? subjects.before(i, at) : null;
                return subject == null || isRelated(at, subject.from())
                        ? null
                        : new ReportingCue(new Span(i, i + 1), subject);
            }
        }
        return null;
    }

    private boolean isRelated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!around.isWord(i) || around.is(i, SpeechWords.THAT) || around.is(i, SpeechWords.RELATION)) {
                return true;
            }
        }
        return false;
    }

    /** The clause between this speech and the one that it goes on: {@code “…,” said X. “…”}. */
    private @Nullable ReportingCue between(int opening) {
        if (!around.endsSentence(opening - 1) && !around.is(opening - 1, ",")) {
            return null;
        }
        int closing = opening - 2;
        while (closing >= 0 && !endsClause(closing)) {
            closing--;
        }
        if (closing < 0 || around.mark(closing) != QuotationMark.CLOSING) {
            return null;
        }
        int before = closing - 1;
        while (before >= 0 && around.mark(before) == QuotationMark.NONE) {
            before--;
        }
        return before >= 0 && around.mark(before) == QuotationMark.OPENING ? behind(closing + 1, before) : null;
    }
}
