package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.entente.evidence.Contradiction.DatesExclude;
import org.entente.evidence.Contradiction.Opposed;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final List<Quote> SAID = List.of(new Quote("so it was", null, "s", null));

    private static Tie tie(String from, String to, String type, @Nullable String date, @Nullable String until) {
        return new Tie(null, from, to, type, date(date), date(until), null, SAID, Extras.NONE);
    }

    private static Tie told(String source, String from, String to, String type, String date) {
        List<Quote> said = List.of(new Quote("so it was", null, source, null));
        return new Tie(null, from, to, type, date(date), null, "Doha", said, Extras.NONE);
    }

    private static Tie during(
            String source,
            String from,
            String to,
            String type,
            String date,
            @Nullable String until,
            @Nullable String place) {
        List<Quote> said = List.of(new Quote("so it was", null, source, null));
        return new Tie(null, from, to, type, date(date), date(until), place, said, Extras.NONE);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    private static List<Contradiction> among(Tie... ties) {
        List<TieType> types = new ArrayList<>();
        types.add(new TieType("supports", "supports", null, true, Stance.COOPERATIVE, null, Extras.NONE));
        types.add(new TieType("fights", "fights", null, true, Stance.CONFLICTUAL, null, Extras.NONE));
        types.add(new TieType("met", "met", null, false, Stance.NEUTRAL, null, Extras.NONE));
        types.add(new TieType("rules", "rules", null, true, Stance.STRUCTURAL, null, Extras.NONE));
        return Contradictions.among(
                new Dossier(null, null, types, List.of(), List.of(ties), List.of(), View.NONE, Extras.NONE),
                done -> true);
    }

    @Test
    void supportAndWarInOneMonthAreOpposedWhoeverIsNamedFirst() {
        assertEquals(
                List.of(new Opposed(1, 0), new Opposed(1, 2)),
                among(
                        tie("a", "b", "fights", "2015-08-03", null),
                        tie("b", "a", "supports", "2015-08", null),
                        tie("a", "b", "fights", "2014", "2016"),
                        tie("a", "b", "met", "2015-08-03", null)));
    }

    @Test
    void whatWasAtAnotherTimeOrOfOthersIsNoContradiction() {
        assertEquals(
                List.of(),
                among(
                        tie("a", "b", "supports", "2014", "2015-07"),
                        tie("a", "b", "fights", "2015-08", null),
                        tie("a", "c", "fights", "2014", null)));
    }

    @Test
    void whatHasNoDateOrNoQuoteSaysNothing() {
        Tie unsaid = new Tie(null, "a", "b", "fights", date("2015"), null, null, List.of(), Extras.NONE);

        assertEquals(
                List.of(), among(tie("a", "b", "supports", "2015", null), unsaid, tie("a", "b", "fights", null, null)));
    }

    @Test
    void aMeetingThatTwoSourcesDateApartIsToldWhicheverActorComesFirst() {
        assertEquals(
                List.of(new DatesExclude(0, 2)),
                among(
                        told("s1", "a", "b", "met", "2015-08-03"),
                        told("s3", "a", "c", "met", "2015-08-05"),
                        told("s2", "b", "a", "met", "2015-08-05")));
    }

    @Test
    void datesThatMayBeTheSameDayDoNotExcludeEachOther() {
        assertEquals(
                List.of(), among(told("s1", "a", "b", "met", "2015-08-03"), told("s2", "a", "b", "met", "2015-08")));
    }

    @Test
    void whatOneSourceTellsTwiceHappensAgainBetweenOthersToo() {
        assertEquals(
                List.of(),
                among(
                        told("s1", "a", "b", "met", "2015-08-03"),
                        told("s2", "a", "b", "met", "2015-08-05"),
                        told("s3", "c", "d", "met", "2014"),
                        told("s3", "d", "c", "met", "2015")));
    }

    @Test
    void whatIsDoneInReturnIsAnotherEventWhereATypeHasADirection() {
        assertEquals(
                List.of(),
                among(told("s1", "a", "b", "told", "2015-08-03"), told("s2", "b", "a", "told", "2015-08-05")));
    }

    @Test
    void anOfficeMayBeSeenOnTwoDays() {
        assertEquals(List.of(), among(told("s1", "a", "b", "rules", "2014"), told("s2", "a", "b", "rules", "2015")));
    }

    @Test
    void whoOpposesAnotherMayGoOnWithItSoThatTwoDatesExcludeNothing() {
        assertEquals(
                List.of(),
                among(
                        during("s1", "a", "b", "fights", "2020", null, null),
                        during("s2", "a", "b", "fights", "2021", null, null),
                        during("s1", "c", "d", "supports", "2020-03-01", null, null),
                        during("s2", "c", "d", "supports", "2020-03-09", null, null)));
    }

    @Test
    void whoMetMayMeetAgainSoThatDatesAloneExcludeNothing() {
        assertEquals(
                List.of(),
                among(
                        during("s1", "a", "b", "met", "2020-11-03", null, null),
                        during("s2", "b", "a", "met", "2020-11-05", null, null),
                        during("s1", "c", "d", "met", "2010", null, "Doha"),
                        during("s2", "c", "d", "met", "2015", null, "Doha"),
                        during("s1", "e", "f", "supports", "2010", "2012", null),
                        during("s2", "e", "f", "supports", "2014", "2016", null)));
    }

    @Test
    void inOnePlaceNoMoreThanAMonthMayLieBetween() {
        assertEquals(
                List.of(new DatesExclude(0, 1)),
                among(
                        told("s1", "a", "b", "met", "2015-08-03"),
                        told("s2", "a", "b", "met", "2015-09-03"),
                        told("s1", "c", "d", "met", "2015-08-03"),
                        told("s2", "c", "d", "met", "2015-09-04")));
    }

    @Test
    void whatWasInOnePlaceWasAtOneTime() {
        assertEquals(
                List.of(new DatesExclude(0, 2)),
                among(
                        during("s1", "a", "b", "supports", "2015-08-03", null, "Doha"),
                        during("s2", "a", "b", "supports", "2015-08-04", null, "Moscow"),
                        during("s3", "a", "b", "supports", "2015-08-05", null, "doha ")));
    }

    @Test
    void anEndAloneExcludesNothingBeforeIt() {
        assertEquals(
                List.of(), among(tie("a", "b", "told", null, "2015-06-28"), told("s2", "a", "b", "told", "2015-05")));
    }

    @Test
    void ofThreeDatesEachIsToldWithItsNearest() {
        assertEquals(
                List.of(new DatesExclude(0, 1), new DatesExclude(1, 2)),
                among(
                        told("s1", "a", "b", "told", "2012"),
                        told("s2", "a", "b", "told", "2011"),
                        told("s3", "a", "b", "told", "2010")));
    }

    @Test
    void whatIsToldOfFourTimesIsManyEvents() {
        assertEquals(
                List.of(),
                among(
                        told("s1", "a", "b", "told", "2012"),
                        told("s2", "a", "b", "told", "2011"),
                        told("s3", "a", "b", "told", "2010"),
                        told("s4", "a", "b", "told", "2013")));
    }

    @Test
    void lookingForThemEndsWhenNobodyWaits() {
        TieType supports = new TieType("supports", "supports", null, true, Stance.COOPERATIVE, null, Extras.NONE);
        List<Tie> ties = List.of(tie("a", "b", "supports", "2014", null));
        Dossier dossier =
                new Dossier(null, null, List.of(supports), List.of(), ties, List.of(), View.NONE, Extras.NONE);

        assertThrows(CancellationException.class, () -> Contradictions.among(dossier, done -> false));
    }

    @Test
    void contradictionsOfBothSortsComeInTheOrderOfTheDossier() {
        assertEquals(
                List.of(new DatesExclude(0, 2), new Opposed(3, 1)),
                among(
                        told("s1", "a", "b", "told", "2012"),
                        told("s1", "a", "b", "fights", "2012"),
                        told("s2", "a", "b", "told", "2011"),
                        told("s1", "a", "b", "supports", "2012")));
    }
}
