package org.entente.ui;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.evidence.EvidenceFilter;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** What is asked of the evidence, in words: "one quote, any verdict, any grade". */
final class FilterWords {
    private static final int FEW = 2;

    private FilterWords() {}

    /** @param unit how exact the dates of sources are told */
    static String of(EvidenceFilter filter, Phrases phrases, ChronoUnit unit) {
        if (filter.gaps()) {
            return "no quote";
        }
        if (filter.leastQuotes() == 0) {
            return "any, or none";
        }
        List<String> parts = new ArrayList<>();
        parts.add(count(filter, phrases));
        parts.add(verdicts(filter.verdicts()));
        parts.addAll(grades(filter));
        @Nullable Period dates = filter.sourceDates();
        if (dates != null) {
            parts.add("sources of " + phrases.period(dates, unit));
        }
        return String.join(", ", parts);
    }

    private static String count(EvidenceFilter filter, Phrases phrases) {
        int quotes = filter.leastQuotes();
        String words = quotes == 1 ? "one quote" : phrases.count(quotes, "quote", "quotes");
        return filter.independent() < 2
                ? words
                : words + " of " + phrases.number(filter.independent()) + " independent sources";
    }

    private static String verdicts(Set<Kind> on) {
        List<Kind> off =
                Arrays.stream(Kind.values()).filter(kind -> !on.contains(kind)).toList();
        if (off.isEmpty()) {
            return "any verdict";
        }
        if (on.isEmpty()) {
            return "no verdict";
        }
        return off.size() <= FEW
                ? "any verdict but " + words(off)
                : words(Arrays.stream(Kind.values()).filter(on::contains).toList());
    }

    private static String words(List<Kind> kinds) {
        return kinds.stream().map(Kind::word).collect(Collectors.joining(" or "));
    }

    private static List<String> grades(EvidenceFilter filter) {
        List<String> parts = new ArrayList<>();
        some(EvidenceFilter.RELIABILITIES, filter.reliabilities(), "reliability", parts);
        some(EvidenceFilter.CREDIBILITIES, filter.credibilities(), "credibility", parts);
        return parts.isEmpty() ? List.of("any grade") : parts;
    }

    private static void some(List<Character> all, Set<Character> on, String what, List<String> parts) {
        if (on.isEmpty()) {
            parts.add("no " + what);
        } else if (on.size() < all.size()) {
            parts.add(what + " "
                    + all.stream()
                            .filter(on::contains)
                            .map(mark -> mark == EvidenceFilter.UNGRADED ? "–" : mark.toString())
                            .collect(Collectors.joining(" ")));
        }
    }
}
