package org.entente.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.entente.evidence.CheckedQuote.OfActor;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.CheckedQuote.Owner;
import org.entente.evidence.Verdict.Placed;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** Holds the quotes of a dossier against the texts of their sources, each of which is read once. */
final class QuoteCheck {
    private static final Verdict UNCHECKED = new Verdict.Unchecked();
    private static final Verdict NOT_FOUND = new Verdict.NotFound();

    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();

    private record Asked(Owner owner, int index, Quote quote) {}

    /** What may be asked of one text: the words, and which of several places is meant. */
    private record Question(String words, @Nullable Integer at) {
        static Question of(Quote quote) {
            return new Question(quote.text(), quote.at());
        }
    }

    private record Answer(Verdict verdict, List<Placed> places) {
        static final Answer NONE = new Answer(UNCHECKED, List.of());
    }

    QuoteCheck(Dossier dossier) {
        for (int tie = 0; tie < dossier.ties().size(); tie++) {
            add(new OfTie(tie), dossier.ties().get(tie).quotes());
        }
        for (int actor = 0; actor < dossier.actors().size(); actor++) {
            add(new OfActor(actor), dossier.actors().get(actor).quotes());
        }
    }

    private void add(Owner owner, List<Quote> quotes) {
        for (int index = 0; index < quotes.size(); index++) {
            Quote quote = quotes.get(index);
            if (quote.source() != null) {
                bySource.computeIfAbsent(quote.source(), source -> new ArrayList<>())
                        .add(asked.size());
            }
            asked.add(new Asked(owner, index, quote));
        }
    }

    /**
     * Judges every quote, on all cores.
     *
     * @param texts    by id of source; the quotes of the others stay unchecked
     * @param before   whose verdicts still count where neither text nor quote has changed
     * @param progress told how much is done, 0 to 1, by several threads; answers whether to go on
     * @return in the order of the dossier: first those of its ties, then those of its actors
     * @throws CancellationException if it is not to go on
     */
    List<CheckedQuote> against(Map<String, String> texts, Evidence before, DoublePredicate progress) {
        Answer[] answers = new Answer[asked.size()];
        AtomicInteger done = new AtomicInteger();
        List<Map.Entry<String, String>> quoted = texts.entrySet().stream()
                .filter(text -> bySource.containsKey(text.getKey()))
                .toList();
        quoted.parallelStream().forEach(text -> {
            String source = text.getKey();
            Map<Question, Answer> known =
                    text.getValue().equals(before.texts().get(source)) ? known(before.quotesFrom(source)) : Map.of();
            judge(Objects.requireNonNull(bySource.get(source)), text.getValue(), known, answers, () -> {
                if (!progress.test((double) done.get() / quoted.size())) {
                    throw new CancellationException("checking of quotes was cancelled");
                }
            });
            done.incrementAndGet();
        });
        return IntStream.range(0, asked.size())
                .mapToObj(number -> checked(asked.get(number), answers[number]))
                .toList();
    }

    private static Map<Question, Answer> known(List<CheckedQuote> before) {
        Map<Question, Answer> known = new HashMap<>();
        for (CheckedQuote quote : before) {
            known.put(Question.of(quote.quote()), new Answer(quote.verdict(), quote.places()));
        }
        return known;
    }

    private void judge(
            List<Integer> quotes, String words, Map<Question, Answer> known, Answer[] answers, Runnable watch) {
        List<Integer> unknown = new ArrayList<>();
        for (int number : quotes) {
            @Nullable Answer answer = known.get(Question.of(asked.get(number).quote()));
            if (answer == null) {
                unknown.add(number);
            } else {
                answers[number] = answer;
            }
        }
        watch.run();
        if (!unknown.isEmpty()) {
            SourceText text = SourceText.of(words);
            unknown.parallelStream().forEach(number -> {
                watch.run();
                answers[number] = answer(text, asked.get(number).quote());
            });
        }
    }

    private static Answer answer(SourceText text, Quote quote) {
        List<Placed> places = text.places(quote.text());
        @Nullable Integer at = quote.at();
        Verdict verdict = places.stream()
                .min(Comparator.comparingInt(place -> at == null ? place.start() : Math.abs(place.start() - at)))
                .map(Verdict.class::cast)
                .orElse(NOT_FOUND);
        return new Answer(verdict, places);
    }

    private static CheckedQuote checked(Asked asked, @Nullable Answer answered) {
        Answer answer = answered == null ? Answer.NONE : answered;
        return new CheckedQuote(asked.owner(), asked.index(), asked.quote(), answer.verdict, answer.places);
    }
}
