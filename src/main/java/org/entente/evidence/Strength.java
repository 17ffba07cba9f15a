package org.entente.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.evidence.CheckedQuote.Owner;
import org.entente.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How well a tie is sourced. Its best quotes count alone: first what came of holding them against their sources, then from how
 * many independent sources they come, then the best grade among them. The greater, the stronger.
 *
 * @param standing    of its best quotes
 * @param independent how many sources that speak for themselves these come from
 * @param grade       the best of theirs, letter and figure of equal weight: 0 (E5) to 8 (A1); what is not known or not to be
 *     judged (F, 6) counts as the middle (C, 3)
 */
public record Strength(Standing standing, int independent, int grade) implements Comparable<Strength> {
    private static final Comparator<Strength> ORDER = Comparator.comparing(Strength::standing)
            .thenComparingInt(Strength::independent)
            .thenComparingInt(Strength::grade);
    private static final int MIDDLE = 2;
    private static final Strength NONE = new Strength(Standing.NO_QUOTE, 0, 2 * MIDDLE);

    /** What can be said of the best quotes of a tie, the worst first. */
    public enum Standing {
        NO_QUOTE,
        NOT_FOUND,
        ALTERED,
        UNCHECKED,
        /** Verbatim, typography or abridged: its source says so. */
        HOLDS;

        static Standing of(CheckedQuote quote) {
            return switch (quote.verdict().kind()) {
                case VERBATIM, TYPOGRAPHY, ABRIDGED -> HOLDS;
                case UNCHECKED -> UNCHECKED;
                case ALTERED -> ALTERED;
                case NOT_FOUND -> NOT_FOUND;
            };
        }
    }

    public static Strength of(Owner owner, Evidence evidence) {
        return of(evidence.quotesOf(owner), evidence.witnesses());
    }

    /** The quote that a tie rests on first: its strongest, of equals the earliest in the file; empty where it has none. */
    public static Optional<CheckedQuote> carrying(Owner owner, Evidence evidence) {
        return evidence.quotesOf(owner).stream().reduce((first, second) -> {
            Strength before = of(List.of(first), evidence.witnesses());
            return of(List.of(second), evidence.witnesses()).compareTo(before) > 0 ? second : first;
        });
    }

    private static Strength of(List<CheckedQuote> quotes, Witnesses witnesses) {
        if (quotes.isEmpty()) {
            return NONE;
        }
        Standing best =
                quotes.stream().map(Standing::of).max(Comparator.naturalOrder()).orElseThrow();
        List<CheckedQuote> bearing =
                quotes.stream().filter(quote -> Standing.of(quote) == best).toList();
        List<String> sources = bearing.stream()
                .map(quote -> quote.quote().source())
                .filter(Objects::nonNull)
                .toList();
        int grade = bearing.stream()
                .mapToInt(quote -> weight(quote.quote().grade()))
                .max()
                .orElseThrow();
        return new Strength(best, witnesses.independent(sources), grade);
    }

    private static int weight(@Nullable Grade grade) {
        if (grade == null) {
            return 2 * MIDDLE;
        }
        int letter = grade.reliability() == 'F' ? MIDDLE : 'E' - grade.reliability();
        int figure = grade.credibility() == 6 ? MIDDLE : 5 - grade.credibility();
        return letter + figure;
    }

    /** For each of these, how many different ones among them are weaker: numbers that compare as they do. */
    public static int[] ranks(List<Strength> all) {
        Map<Strength, Integer> ranks = new HashMap<>();
        for (Strength one : new TreeSet<>(all)) {
            ranks.put(one, ranks.size());
        }
        return all.stream().mapToInt(ranks::get).toArray();
    }

    @Override
    public int compareTo(Strength other) {
        return ORDER.compare(this, other);
    }
}
