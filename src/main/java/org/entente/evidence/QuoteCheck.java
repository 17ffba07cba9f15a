package org.entente.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.CheckedQuote.OfActor;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.CheckedQuote.Owner;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Holds the quotes of a dossier against the texts of their sources, each of which is read once. */
public final class QuoteCheck {
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();

    private record Asked(Owner owner, int index, Quote quote) {}

    public QuoteCheck(Dossier dossier) {
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

    /** Whether a quote names this source: others need not be read. */
    public boolean needs(Source source) {
        return bySource.containsKey(source.id());
    }

    /**
     * Judges every quote, on all cores.
     *
     * @param texts by id of source; the quotes of the others stay unchecked
     * @return in the order of the dossier: first those of its ties, then those of its actors
     */
    public List<CheckedQuote> against(Map<String, String> texts) {
        @Nullable Verdict[] verdicts = new @Nullable Verdict[asked.size()];
        texts.entrySet().parallelStream().forEach(text -> judge(text.getKey(), text.getValue(), verdicts));
        return IntStream.range(0, asked.size())
                .mapToObj(number -> checked(asked.get(number), verdicts[number]))
                .toList();
    }

    private void judge(String source, String words, @Nullable Verdict[] verdicts) {
        List<Integer> quotes = bySource.getOrDefault(source, List.of());
        if (!quotes.isEmpty()) {
            SourceText text = SourceText.of(words);
            quotes.parallelStream()
                    .forEach(number -> verdicts[number] =
                            text.judge(asked.get(number).quote().text()));
        }
    }

    private static CheckedQuote checked(Asked asked, @Nullable Verdict verdict) {
        return new CheckedQuote(
                asked.owner(), asked.index(), asked.quote(), verdict == null ? new Verdict.Unchecked() : verdict);
    }
}
