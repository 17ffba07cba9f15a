package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.entente.model.Merge.Conflict;
import org.entente.model.Merge.Part;
import org.entente.model.Merge.Side;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Actor JORDAN = Actor.named("jordan", "Jordan", "state");
    private static final Actor QATAR = Actor.named("qatar", "Qatar", "state");
    private static final Tie MET = Tie.of("jordan", "qatar", "met");
    private static final Dossier BASE =
            Dossier.EMPTY.withActors(List.of(JORDAN, QATAR)).withTies(List.of(MET));

    private static Dossier put(Dossier dossier, Actor actor) {
        return new Change.PutActor(actor).in(dossier);
    }

    @Test
    void whatOneSideChangedIsTaken() {
        Dossier changed = put(BASE, JORDAN.withRole("Host"));

        assertEquals(changed, Merge.of(BASE, BASE, changed).merged());
        assertEquals(changed, Merge.of(BASE, changed, BASE).merged());
        assertEquals(changed, Merge.of(BASE, changed, changed).merged());
    }

    @Test
    void changesOfOtherPartsOfOneActorGoTogether() {
        Merge merge =
                Merge.of(BASE, put(BASE, JORDAN.withRole("Host")), put(BASE, JORDAN.withNote("Expelled him in 1999")));

        assertEquals(List.of(), merge.conflicts());
        assertEquals(
                JORDAN.withRole("Host").withNote("Expelled him in 1999"),
                merge.merged().actors().get(0));
    }

    @Test
    void whatEitherAddsStaysBehindWhatItStoodBehind() {
        Actor syria = Actor.named("syria", "Syria", null);
        Actor iran = Actor.named("iran", "Iran", null);

        Dossier merged = Merge.of(BASE, put(BASE, syria), BASE.withActors(List.of(JORDAN, iran, QATAR)))
                .merged();

        assertEquals(List.of(JORDAN, iran, QATAR, syria), merged.actors());
    }

    @Test
    void quotesThatEitherAddsToOneTieStayAll() {
        Quote one = new Quote("one", null, null, null);
        Quote other = new Quote("other", null, null, null);

        Merge merge = Merge.of(
                BASE,
                BASE.withTies(List.of(MET.withQuotes(List.of(one)))),
                BASE.withTies(List.of(MET.withQuotes(List.of(other)))));

        assertEquals(List.of(), merge.conflicts());
        assertEquals(List.of(one, other), merge.merged().ties().get(0).quotes());
    }

    @Test
    void whatBothChangedOtherwiseHasToBeChosen() {
        Dossier mine = put(BASE, JORDAN.withName("Kingdom").withRole("Host"));
        Dossier theirs = put(BASE, JORDAN.withName("Hashemites").withNote("Note"));

        Merge merge = Merge.of(BASE, mine, theirs);

        Conflict conflict = merge.conflicts().get(0);
        assertEquals(1, merge.conflicts().size());
        assertEquals(Part.ACTOR, conflict.part());
        assertEquals(List.of("name"), conflict.fields());
        assertEquals(
                JORDAN.withName("Kingdom").withRole("Host").withNote("Note"),
                merge.merged().actors().get(0));
        assertEquals(
                JORDAN.withName("Hashemites").withRole("Host").withNote("Note"),
                Merge.of(BASE, mine, theirs, each -> Side.THEIRS)
                        .merged()
                        .actors()
                        .get(0));
    }

    @Test
    void whatOneChangedAndTheOtherTookOutStaysUntilSomebodyChooses() {
        Dossier without = new Change.RemoveActor("jordan").in(BASE);
        Dossier changed = put(BASE, JORDAN.withRole("Host"));

        for (Merge merge : List.of(Merge.of(BASE, without, changed), Merge.of(BASE, changed, without))) {
            assertEquals(List.of(), merge.conflicts().get(0).fields());
            assertTrue(merge.merged().actors().contains(JORDAN.withRole("Host")));
        }
        assertEquals(
                List.of(QATAR),
                Merge.of(BASE, without, changed, each -> Side.MINE).merged().actors());
    }

    @Test
    void tiesWithoutIdsAreToldApart() {
        Tie first = MET.withPlace("Doha");
        Dossier base = BASE.withTies(List.of(first, MET));
        Dossier mine = new Change.PutTie(1, MET.withPlace("Amman")).in(base);
        Dossier theirs = new Change.PutTie(2, Tie.of("qatar", "jordan", "met")).in(base);

        Dossier merged = Merge.of(base, mine, theirs).merged();

        assertEquals(List.of(first, MET.withPlace("Amman"), Tie.of("qatar", "jordan", "met")), merged.ties());
        assertEquals(
                List.of(MET),
                Merge.of(base, new Change.RemoveTies(Set.of(0)).in(base), base)
                        .merged()
                        .ties());
    }
}
