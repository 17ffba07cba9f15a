package org.entente.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Omission;
import org.jspecify.annotations.Nullable;

/**
 * Finds a quote whose words stand in order, where between them the text has what the quote declares, or a reporting clause. Goes
 * through pairs of a quote's token and a text's token, depth first, each pair once.
 */
final class AbridgedSearch {
    /** How much of the text a {@code …} may stand for, in UTF-16 units. */
    static final int MOST_LEFT_OUT = 1500;

    /** How many words of the text a {@code [word]} may stand for. */
    static final int MOST_REPLACED = 8;

    private static final int LONGEST_ENDING = 4;

    private final Core core;
    private final Reading reading;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final ReportingClause clauses;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();

    /** To go on from a token of the quote and one of the text, having left out something on the way. */
    private record Step(int token, int textToken, @Nullable Gap gaps) {}

    /** What was left out last: tokens of the text, the end exclusive. */
    private record Gap(int first, int last, @Nullable Gap before) {}

    private AbridgedSearch(Core core, Vocabulary vocabulary) {
        this.core = core;
        this.vocabulary = vocabulary;
        reading = core.reading();
        tokens = core.text();
        clauses = new ReportingClause(tokens, vocabulary);
    }

    /** The earliest place; empty if there is none. */
    static Optional<Abridged> place(Reading reading, Tokens tokens, Vocabulary vocabulary) {
        Core core = Core.declared(reading, tokens);
        return core.hasWords() && core.isKnown() ? new AbridgedSearch(core, vocabulary).place() : Optional.empty();
    }

    private Optional<Abridged> place() {
        for (int at = 0; at < tokens.size(); at++) {
            if (core.same(core.first(), at) && Border.before(tokens.text(), tokens.start(at))) {
                open.push(new Step(core.first(), at, null));
                while (!open.isEmpty()) {
                    Step end = follow(open.pop(), at);
                    if (end != null) {
                        return Optional.of(abridged(at, end));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Goes on as long as the tokens are the same, noting on the way where else to go on; the end if it is reached. */
    private @Nullable Step follow(Step from, int start) {
        int token = from.token;
        int at = from.textToken;
        while (token < core.last()) {
            if (at > start && seen.add((long) token * (tokens.size() + 1) + at)) {
                leaveOutClause(token, at, from.gaps);
                leaveOutDeclared(token, at, from.gaps);
                replaceEnding(token, at, from.gaps);
            }
            if (at == tokens.size() || !core.same(token, at)) {
                return null;
            }
            token++;
            at++;
        }
        return Border.after(tokens.text(), tokens.end(at - 1)) && !core.closesOtherwise(at)
                ? new Step(token, at, from.gaps)
                : null;
    }

    private void leaveOutClause(int token, int at, @Nullable Gap gaps) {
        int next = token;
        while (next < core.last() && reading.isEndMark(next)) {
            next++;
        }
        int after = clauses.end(at);
        if (after > 0 && after < tokens.size() && next < core.last() && core.same(next, after)) {
            open.push(new Step(next, after, new Gap(at, after, gaps)));
        }
    }

    private void leaveOutDeclared(int token, int at, @Nullable Gap gaps) {
        int gap = token;
        while (gap < core.last() && reading.isEndMark(gap) && reading.gapEnd(gap) == 0) {
            gap++;
        }
        if (gap == core.last() || reading.gapEnd(gap) == 0 || !Border.after(tokens.text(), tokens.end(at - 1))) {
            return;
        }
        int next = reading.gapEnd(gap);
        while (next < core.last() && reading.isEndMark(next) && reading.gapEnd(next) == 0) {
            next++;
        }
        Deque<Step> steps = new ArrayDeque<>();
        boolean replaces = reading.gapHasWords(gap);
        int words = 0;
        for (int to = at; to < tokens.size(); to++) {
            boolean tooFar =
                    replaces ? words > MOST_REPLACED : to > at && tokens.end(to - 1) - tokens.start(at) > MOST_LEFT_OUT;
            if (tooFar) {
                break;
            }
            boolean goesOn = reading.gapEnd(next) > 0 || core.same(next, to);
            if (goesOn && Border.before(tokens.text(), tokens.start(to))) {
                steps.push(new Step(next, to, to > at ? new Gap(at, to, gaps) : gaps));
            }
            words += vocabulary.isWord(tokens.id(to)) ? 1 : 0;
        }
        // The nearest is tried first.
        steps.forEach(open::push);
    }

    /** Takes {@code promise[d]} for {@code promises}: a bracket may stand for the end of a word. */
    private void replaceEnding(int token, int at, @Nullable Gap gaps) {
        if (reading.isOpenEnded(token)
                && at < tokens.size()
                && isLonger(vocabulary.key(tokens.id(at)), reading.key(token))) {
            open.push(new Step(reading.gapEnd(token + 1), at + 1, new Gap(at, at + 1, gaps)));
        }
    }

    private static boolean isLonger(String word, String beginning) {
        int more = word.length() - beginning.length();
        return more > 0 && more <= LONGEST_ENDING && word.startsWith(beginning);
    }

    private Abridged abridged(int first, Step end) {
        List<Omission> leftOut = new ArrayList<>();
        for (Gap gap = end.gaps; gap != null; gap = gap.before) {
            leftOut.add(0, omission(gap));
        }
        int start = tokens.start(core.widenedStart(first));
        return new Abridged(start, tokens.end(core.widenedEnd(end.textToken) - 1), leftOut, reading.putIn());
    }

    private Omission omission(Gap gap) {
        int start = tokens.start(gap.first);
        int end = tokens.end(gap.last - 1);
        int from = Math.max(0, gap.first - Negation.REACH);
        List<String> row = IntStream.range(from, Math.min(tokens.size(), gap.last + Negation.REACH))
                .mapToObj(i -> vocabulary.key(tokens.id(i)))
                .toList();
        boolean negates = Negation.isAmong(row, gap.first - from, gap.last - from);
        return new Omission(start, end, tokens.text().substring(start, end), negates);
    }
}
