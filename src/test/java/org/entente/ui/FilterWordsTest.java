package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.entente.evidence.EvidenceFilter;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;

class FilterWordsTest {
    private static final EvidenceFilter NONE = EvidenceFilter.NONE;

    private static String words(EvidenceFilter filter) {
        return FilterWords.of(filter, new Phrases(Locale.UK), ChronoUnit.YEARS);
    }

    private static EvidenceFilter only(Set<Kind> verdicts) {
        EvidenceFilter filter = NONE;
        for (Kind kind : Kind.values()) {
            filter = filter.withVerdict(kind, verdicts.contains(kind));
        }
        return filter;
    }

    @Test
    void whatIsAskedForIsSaidShortly() {
        assertEquals("any, or none", words(NONE));
        assertEquals("no quote", words(NONE.withQuotes(2).withGaps(true)));
        assertEquals("one quote, verbatim, any grade", words(only(Set.of(Kind.VERBATIM))));
        assertEquals(
                "one quote, any verdict but altered or not-found, any grade",
                words(NONE.withVerdict(Kind.ALTERED, false).withVerdict(Kind.NOT_FOUND, false)));
        assertEquals("one quote, no verdict, any grade", words(only(Set.of())));
        assertEquals(
                "3 quotes of 2 independent sources, any verdict, any grade",
                words(NONE.withQuotes(3).withIndependent(2)));
        assertEquals("one quote, any verdict, reliability B C D E F –", words(NONE.withReliability('A', false)));
        assertEquals(
                "one quote, any verdict, any grade, sources of 2014 – 2015",
                words(NONE.withSourceDates(new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 12, 31)))));
    }
}
