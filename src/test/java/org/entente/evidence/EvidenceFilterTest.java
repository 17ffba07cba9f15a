package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Dossier;
import org.entente.model.Grade;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tie 0 has a verbatim quote of A1, tie 1 that of a copy, too, tie 2 none, tie 3 one that is not found, of F6, tie 4 one without a grade. */
class EvidenceFilterTest {
    private static final String TEXT = "The ship with eighty men aboard left the harbour of Brest at dawn on Friday.";
    private static final Dossier DOSSIER = Dossiers.of(
            List.of(Dossiers.source("s", "2015-08"), Dossiers.source("copy", "2015-09"), Dossiers.source("own", null)),
            List.of(
                    List.of(quote("left the harbour", "s", "A1")),
                    List.of(quote("left the harbour", "s", "B2"), quote("left the harbour", "copy", "C3")),
                    List.of(),
                    List.of(quote("sank in the harbour yesterday", "s", "F6")),
                    List.of(quote("in my own words", "own", null), quote("left the harbour", "s", null))));
    // No constant: its making on all cores would wait for this class to be made.
    private final Evidence evidence = Evidence.of(
            DOSSIER,
            Map.of("s", TEXT, "copy", TEXT, "own", "All this is said in my own words."),
            Evidence.none(DOSSIER),
            done -> true);

    private static Quote quote(String words, String source, @Nullable String grade) {
        return new Quote(
                words, null, source, grade == null ? null : Grade.parse(grade).orElseThrow());
    }

    private String passing(EvidenceFilter filter) {
        return filter.passing(evidence).toString();
    }

    @Test
    void withoutAWishEveryTiePasses() {
        assertEquals("{0, 1, 2, 3, 4}", passing(EvidenceFilter.NONE));
    }

    @Test
    void quotesAreCounted() {
        assertEquals("{0, 1, 3, 4}", passing(EvidenceFilter.NONE.withQuotes(1)));
        assertEquals("{1, 4}", passing(EvidenceFilter.NONE.withQuotes(2)));
    }

    @Test
    void sourcesThatCopyOneAnotherCountOnce() {
        assertEquals("{4}", passing(EvidenceFilter.NONE.withIndependent(2)));
    }

    @Test
    void quotesWithoutASourceAreNoWitnessBesidesThoseNamed() {
        Quote unnamed = new Quote("left the harbour", null, null, null);
        Evidence some = Evidence.none(Dossiers.of(
                List.of(Dossiers.source("s", null)),
                List.of(List.of(unnamed, unnamed), List.of(quote("left the harbour", "s", null), unnamed), List.of())));

        assertEquals(
                List.of(1, 1, 0),
                IntStream.range(0, 3)
                        .map(tie -> some.independent(new OfTie(tie)))
                        .boxed()
                        .toList());
        assertEquals(
                "{0, 1}", EvidenceFilter.NONE.withIndependent(1).passing(some).toString());
        assertEquals("{}", EvidenceFilter.NONE.withIndependent(2).passing(some).toString());
    }

    @Test
    void aSourceThatIsNotThereIsNoWitness() {
        Quote astray = quote("left the harbour", "gone", null);
        Evidence some = Evidence.none(Dossiers.of(
                List.of(Dossiers.source("s", null)),
                List.of(
                        List.of(astray, astray),
                        List.of(quote("left the harbour", "s", null), astray),
                        List.of(astray, new Quote("left the harbour", null, null, null)))));

        assertEquals(
                List.of(0, 1, 1),
                IntStream.range(0, 3)
                        .map(tie -> some.independent(new OfTie(tie)))
                        .boxed()
                        .toList());
        assertEquals(
                "{0, 1, 2}", EvidenceFilter.NONE.withQuotes(1).passing(some).toString());
        assertEquals(
                "{1, 2}", EvidenceFilter.NONE.withIndependent(1).passing(some).toString());
    }

    @Test
    void onlyQuotesWithOneOfTheVerdictsCount() {
        assertEquals("{0, 1, 4}", passing(EvidenceFilter.NONE.withVerdict(Kind.NOT_FOUND, false)));
        EvidenceFilter verbatim = EvidenceFilter.NONE;
        for (Kind kind : Kind.values()) {
            verbatim = verbatim.withVerdict(kind, kind == Kind.VERBATIM);
        }
        assertEquals("{1, 4}", passing(verbatim.withQuotes(2)));
    }

    @Test
    void anUnknownGradeIsAChoiceOfItsOwn() {
        EvidenceFilter known = EvidenceFilter.NONE.withReliability('F', false);

        assertEquals("{0, 1, 4}", passing(known));
        assertEquals("{0, 1}", passing(known.withReliability(EvidenceFilter.UNGRADED, false)));
        assertEquals("{1, 3, 4}", passing(EvidenceFilter.NONE.withCredibility('1', false)));
    }

    @Test
    void sourcesOfOtherDatesDoNotCount() {
        Period september = new Period(LocalDate.of(2015, 9, 1), LocalDate.of(2015, 9, 30));

        assertEquals("{1}", passing(EvidenceFilter.NONE.withSourceDates(september)));
    }

    @Test
    void gapsAreTheTiesWithoutAQuote() {
        assertEquals("{2}", passing(EvidenceFilter.NONE.withQuotes(3).withGaps(true)));
    }
}
