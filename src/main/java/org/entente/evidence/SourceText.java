package org.entente.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.AlteredSearch.Nearest;
import org.entente.evidence.Verdict.Placed;
import org.entente.evidence.Verdict.Verbatim;

/**
 * The text of a source, read once, to hold quotes against. Immutable, so that several threads may ask at once. Reading a text and
 * judging a quote take time about linear in the text; some 16 bytes are kept for each of its words.
 */
public final class SourceText {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokens tokens;

    private SourceText(String text) {
        tokens = Tokens.of(text, vocabulary);
    }

    public static SourceText of(String text) {
        return new SourceText(text);
    }

    public String text() {
        return tokens.text();
    }

    /** The best verdict on a quote, at the earliest place of its kind; of altered ones the nearest. */
    public Verdict judge(String quote) {
        return places(quote).stream().map(Verdict.class::cast).findFirst().orElseGet(Verdict.NotFound::new);
    }

    /**
     * All places of the best class, in the order of the text; one place at most where the quote is abridged or altered, none where
     * it is not found.
     */
    public List<Placed> places(String quote) {
        List<Reading> readings = Reading.all(QuotationMark.strip(quote), vocabulary);
        List<Placed> literal = readings.stream()
                .flatMap(reading -> LiteralSearch.places(reading, tokens).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Placed::start))
                .toList();
        List<Placed> verbatim =
                literal.stream().filter(Verbatim.class::isInstance).toList();
        if (!literal.isEmpty()) {
            return verbatim.isEmpty() ? literal : verbatim;
        }
        return abridged(readings).or(() -> altered(readings)).map(List::of).orElseGet(List::of);
    }

    private Optional<Placed> abridged(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> AbridgedSearch.place(reading, tokens, vocabulary).stream())
                .map(Placed.class::cast)
                .min(Comparator.comparingInt(Placed::start));
    }

    private Optional<Placed> altered(List<Reading> readings) {
        Stream<Nearest> nearest =
                readings.stream().flatMap(reading -> AlteredSearch.nearest(reading, tokens, vocabulary).stream());
        return nearest.max(Comparator.comparingInt(Nearest::score)).map(Nearest::altered);
    }
}
