package org.entente.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.graph.Properties.Bearer;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;

class HavingTest {
    private static final TieGraph GRAPH = graph();

    private static Extras extras(String key, String json) {
        return new Extras(true, List.of(new Extras.Member(key, json)));
    }

    private static Actor actor(String id, Extras extras) {
        return new Actor(id, id, null, null, List.of(), null, List.of(), extras);
    }

    private static Tie tie(String from, String to, Extras extras) {
        return new Tie(null, from, to, "meets", null, null, null, List.of(), extras);
    }

    private static TieGraph graph() {
        return TieGraph.of(new Dossier(
                null,
                null,
                List.of(),
                List.of(
                        actor("a", extras("land", "\"Perú\"")),
                        actor("b", extras("land", "\"Peru\"")),
                        actor("c", Extras.NONE)),
                List.of(
                        tie("a", "b", extras("weight", "5")),
                        tie("b", "c", extras("weight", "15")),
                        tie("c", "a", extras("by", "\"hand\""))),
                List.of(),
                View.NONE,
                Extras.NONE));
    }

    private static VisiblePart shown(Bearer of, String key, String value) {
        return VisiblePart.of(GRAPH, Lens.ALL).next(Lens.ALL.withHaving(Having.of(GRAPH, of, key, value)));
    }

    private static List<Integer> list(IntStream numbers) {
        return numbers.boxed().toList();
    }

    @Test
    void tiesWithThatValueAreShownAndWhyNotTheRestIsTold() {
        VisiblePart five = shown(Bearer.TIE, "weight", "5");
        assertEquals(List.of(0), list(five.ties()), "15 has another value, though 5 is in it");
        assertEquals(List.of(new Hidden.TiesWithoutProperty(2)), five.hidden());

        assertEquals(List.of(0, 1), list(shown(Bearer.TIE, "weight", "").ties()), "any value");
        assertEquals(List.of(1), list(shown(Bearer.TIE, "weight", "1").ties()), "a part of it where none is it");
    }

    @Test
    void actorsWithThatValueAreShownHoweverItIsWritten() {
        VisiblePart peru = shown(Bearer.ACTOR, "land", "PERU");
        assertEquals(List.of(0, 1), list(peru.actors()));
        assertEquals(List.of(0), list(peru.ties()));
        assertEquals(List.of(new Hidden.ActorsWithoutProperty(1), new Hidden.TiesOfHiddenActors(2)), peru.hidden());
    }

    @Test
    void thatThereIsNoneIsNoReasonToShowAll() {
        assertEquals(0, shown(Bearer.TIE, "weight", "7").tieCount());
        assertEquals(0, shown(Bearer.ACTOR, "weight", "").actorCount());
    }

    @Test
    void aTieCountsUnderOneReasonAlone() {
        Lens lens = Lens.ALL
                .withHaving(Having.of(GRAPH, Bearer.TIE, "weight", ""))
                .withDates(new org.entente.model.Period(
                        java.time.LocalDate.of(2015, 1, 1), java.time.LocalDate.of(2015, 12, 31)));
        VisiblePart none = VisiblePart.of(GRAPH, lens);
        assertEquals(
                3,
                none.hidden().stream().mapToInt(Hidden::count).sum(),
                none.hidden().toString());
    }

    @Test
    void takingItAwayShowsAllAgain() {
        VisiblePart all = shown(Bearer.TIE, "weight", "5").next(Lens.ALL);
        assertEquals(3, all.tieCount());
        assertEquals(List.of(), all.hidden());
    }

    @Test
    void namesAreListedWithTheirValuesThoseOfTiesFirst() {
        assertEquals(
                List.of(
                        new Properties.Name(Bearer.TIE, "weight", 2, List.of("15", "5")),
                        new Properties.Name(Bearer.TIE, "by", 1, List.of("hand")),
                        new Properties.Name(Bearer.ACTOR, "land", 2, List.of("Peru", "Perú"))),
                Properties.of(GRAPH).names());
    }
}
