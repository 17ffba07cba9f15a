package org.entente.evidence;

import java.util.stream.IntStream;
import org.entente.evidence.Surroundings.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in Chinese, {@code 王伟说：“…”}, and in Japanese, {@code 田中氏は「…」と述べた} or {@code 「…」と田中氏は述べた}. Each
 * character but katakana is a token.
 */
final class EastAsianCueSearch {
    private static final SpeechWords CHINESE_VERB =
            new SpeechWords("""
            说 说道 道 表示 称 声称 指出 强调 宣布 回答 回应 写道 說 說道 稱 聲稱 強調 宣佈 回應 寫道
            """);
    private static final SpeechWords JAPANESE_VERB = new SpeechWords(
            """
            述べた 述べる 述べて 述べ 言った 言う 言い 語った 語る 語り 話した 話す 話し 答えた 答える 発言した 主張した 説明した 強調した
            表明した 指摘した コメントした
            """);
    /** With these ends what names the subject of a Chinese verb: to whom, where, when, how. */
    private static final SpeechWords BEHIND_SUBJECT = new SpeechWords("对 對 向 在 于 於 昨 今 周 星 也 还 還 则 則 又 再 就 随 隨 随后 隨後");

    private static final SpeechWords CHINESE_AND = new SpeechWords("和 与 與 及");
    private static final SpeechWords JAPANESE_AND = new SpeechWords("と や");

    private static final int LONGEST_PHRASE = 2;
    private static final int MOST_TOKENS = 24;

    private final Surroundings around;

    private EastAsianCueSearch(Surroundings around) {
        this.around = around;
    }

    /** The cue of a speech; null where there is none of these. */
    static @Nullable ReportingCue of(Surroundings around) {
        EastAsianCueSearch search = new EastAsianCueSearch(around);
        @Nullable ReportingCue chinese = search.chinese();
        return chinese == null ? search.japanese() : chinese;
    }

    private @Nullable ReportingCue chinese() {
        int end = around.opening() - 1;
        if (!around.is(end, ":") && !around.is(end, ",")) {
            return null;
        }
        for (int verb = Math.max(0, end - LONGEST_PHRASE); verb < end; verb++) {
            if (around.phraseEnd(verb, end, CHINESE_VERB) == end) {
                int from = clauseBegin(verb);
                int to = from;
                while (to < verb && !around.is(to, BEHIND_SUBJECT)) {
                    to++;
                }
                return cue(new Span(verb, end), from, to, verb, CHINESE_AND);
            }
        }
        return null;
    }

    private @Nullable ReportingCue japanese() {
        int that = around.closing() + 1;
        if (!around.is(that, "と")) {
            return null;
        }
        int verb = that + 1;
        int end = around.phraseEnd(verb, around.size(), JAPANESE_VERB);
        if (end > 0) {
            int topic = topicBefore(around.opening());
            return topic < 0 ? null : cue(new Span(verb, end), clauseBegin(topic), topic, topic, JAPANESE_AND);
        }
        for (int topic = verb; topic < Math.min(around.size(), verb + MOST_TOKENS) && around.isWord(topic); topic++) {
            int verbEnd = isTopic(topic) ? around.phraseEnd(topic + 1, around.size(), JAPANESE_VERB) : 0;
            if (verbEnd > 0) {
                return cue(new Span(topic + 1, verbEnd), verb, topic, topic, JAPANESE_AND);
            }
        }
        return null;
    }

    /** The particle of the topic nearest before that token in its sentence; -1 where there is none, or it marks no subject. */
    private int topicBefore(int end) {
        for (int i = end - 1; i >= Math.max(0, end - MOST_TOKENS) && !endsClause(i); i--) {
            if (isTopic(i)) {
                return around.is(i - 1, "で") || around.is(i - 1, "に") ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isTopic(int token) {
        return around.is(token, "は") || around.is(token, "が");
    }

    private int clauseBegin(int token) {
        int begin = token;
        while (begin > 0 && !endsClause(begin - 1) && !around.is(begin - 1, ",") && !around.is(begin - 1, "、")) {
            begin--;
        }
        return begin;
    }

    private boolean endsClause(int token) {
        return around.isStop(token) || around.mark(token) != QuotationMark.NONE;
    }

    private @Nullable ReportingCue cue(Span verb, int from, int to, int end, SpeechWords and) {
        boolean negated = Negation.isAmong(
                IntStream.range(from, Math.max(from, end)).mapToObj(around::key).toList());
        boolean several = IntStream.range(from, to).anyMatch(token -> around.is(token, and));
        return negated || several || from >= to ? null : new ReportingCue(verb, new Span(from, to));
    }
}
