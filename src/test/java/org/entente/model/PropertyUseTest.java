package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyUseTest {
    private static final TieType UNDIRECTED =
            new TieType(Tie.UNTYPED, Tie.UNTYPED, null, false, Stance.NEUTRAL, null, Extras.NONE);
    private static final TieType UNUSED = TieType.named("funds");

    private static Extras extras(String key, String json) {
        return new Extras(true, List.of(new Extras.Member(key, json)));
    }

    private static Tie tie(String from, String to, String type, Extras extras) {
        return new Tie(null, from, to, type, null, null, null, List.of(), extras);
    }

    private static Dossier dossier(List<TieType> types, Tie... ties) {
        List<Actor> actors = List.of(
                new Actor("a", "Ann", "x", null, List.of(), null, List.of(), extras("sort", "\" person \"")),
                Actor.named("b", "Bob", "y"));
        return new Dossier(null, null, types, actors, List.of(ties), List.of(), View.NONE, Extras.NONE);
    }

    @Test
    void aPropertyBecomesTheTypeOfTiesThatHaveItAndStaysAProperty() {
        Tie pays = tie("a", "b", Tie.UNTYPED, extras("how", "\"pays\""));
        Tie silent = tie("b", "a", Tie.UNTYPED, Extras.NONE);
        Dossier typed = PropertyUse.NONE.withTieType("how").in(dossier(List.of(UNDIRECTED, UNUSED), pays, silent));

        assertEquals(
                List.of("pays", Tie.UNTYPED),
                typed.ties().stream().map(Tie::type).toList());
        assertEquals("pays", typed.ties().get(0).extras().property("how").orElseThrow());
        assertEquals(List.of(UNDIRECTED, UNUSED, TieType.named("pays").withDirected(false)), typed.tieTypes());
    }

    @Test
    void aTypeThatNoTieIsOfAnyMoreGoes() {
        Tie one = tie("a", "b", Tie.UNTYPED, extras("weight", "5"));
        Dossier typed = PropertyUse.NONE.withTieType("weight").in(dossier(List.of(UNDIRECTED), one));

        assertEquals(List.of(TieType.named("5").withDirected(false)), typed.tieTypes());
    }

    @Test
    void aTypeIsDirectedWhereOneOfItsTiesWas() {
        Tie one = tie("a", "b", Tie.UNTYPED, extras("how", "\"pays\""));
        Tie other = tie("a", "b", "meets", extras("how", "\"pays\""));
        Dossier typed = PropertyUse.NONE.withTieType("how").in(dossier(List.of(UNDIRECTED), one, other));

        assertEquals(List.of(TieType.named("pays")), typed.tieTypes());
    }

    @Test
    void aTypeThatIsDeclaredIsThatType() {
        TieType funds = new TieType("funds", "gives money", null, true, Stance.COOPERATIVE, "#112233", Extras.NONE);
        Tie one = tie("a", "b", Tie.UNTYPED, extras("how", "\"funds\""));

        assertEquals(
                List.of(funds),
                PropertyUse.NONE
                        .withTieType("how")
                        .in(dossier(List.of(UNDIRECTED, funds), one))
                        .tieTypes());
    }

    @Test
    void aPropertyBecomesTheKindOfActorsThatHaveIt() {
        Dossier sorted = PropertyUse.NONE.withKind("sort").in(dossier(List.of()));

        assertEquals(
                List.of("person", "y"),
                sorted.actors().stream().map(Actor::kind).toList());
    }

    @Test
    void whatIsNotAskedForStaysAsItIs() {
        Dossier dossier = dossier(List.of(UNDIRECTED), tie("a", "b", "meets", extras("how", "\"pays\"")));

        assertSame(dossier, PropertyUse.NONE.in(dossier));
        assertEquals(
                dossier,
                PropertyUse.NONE.withTieType("no such").withKind("nor that").in(dossier));
    }
}
