package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.draw.Arrangement;
import org.entente.evidence.Evidence;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private static final int ANN = 0;
    private static final int BEN = 1;
    private static final int CAT = 2;
    private static final int DON = 3;

    /** Ann meets Ben, Ben funds Cat, Cat meets Don. */
    private static final Dossier DOSSIER = new Dossier(
            null,
            null,
            List.of(),
            Stream.of("ann", "ben", "cat", "don")
                    .map(id -> Actor.named(id, id, id.equals("don") ? "state" : "person"))
                    .toList(),
            List.of(Tie.of("ann", "ben", "meets"), Tie.of("ben", "cat", "funds"), Tie.of("cat", "don", "meets")),
            List.of(),
            View.NONE,
            Extras.NONE);

    private final Workspace workspace = workspace();

    private static Workspace workspace() {
        return new Workspace(
                new Document(Path.of("some.json"), true, DOSSIER, DOSSIER, FileStamp.NONE),
                new ReadResult(DOSSIER, List.of(), 0),
                Workspace.How.PLAIN,
                VisiblePart.of(TieGraph.of(DOSSIER), Lens.ALL),
                new Places(new Arrangement(new double[4], new double[4], new BitSet()), false),
                new Sourcing(Evidence.none(DOSSIER)));
    }

    @Test
    void goingToAnActorLoosensOnlyWhatHidesIt() {
        Lens tight = Lens.ALL
                .withType("funds", false)
                .withKind("state", false)
                .withKind("person", true)
                .withUntied(Lens.Untied.HIDDEN)
                .withEgo(new Lens.Ego(ANN, 1));
        workspace.look(tight);
        workspace.go(Selection.actor(BEN));
        assertEquals(tight, workspace.lens(), "it is shown already");
        workspace.go(Selection.actor(DON));

        assertEquals(tight.withEgo(null).withKind("state", true), workspace.lens());
        assertTrue(workspace.visible().showsActor(DON));
        assertEquals(Selection.actor(DON), workspace.selection().selection());
    }

    @Test
    void anActorLeftWithoutTiesIsShownDimmed() {
        workspace.look(Lens.ALL.withType("meets", false).withUntied(Lens.Untied.HIDDEN));
        workspace.go(Selection.actor(ANN));

        assertEquals(Lens.ALL.withType("meets", false), workspace.lens());
    }

    @Test
    void goingToATieShowsItsTypeAndBothActors() {
        LocalDate day = LocalDate.of(1999, 1, 1);
        workspace.look(Lens.ALL
                .withHiddenTypes(Set.of("meets", "funds"))
                .withKind("state", false)
                .withDates(new Period(day, day)));
        workspace.go(Selection.tie(2));

        assertTrue(workspace.visible().showsTie(2), "though it has no date");
        assertEquals(Lens.ALL.withType("funds", false), workspace.lens());
    }

    @Test
    void backAndForwardBringWhatWasSelectedIntoTheVisiblePart() {
        workspace.go(Selection.actor(DON));
        workspace.go(Selection.tie(1));
        workspace.go(Selection.actor(ANN));
        workspace.look(Lens.ALL.withType("funds", false).withKind("state", false));

        workspace.back();
        assertEquals(Selection.tie(1), workspace.selection().selection());
        assertEquals(Lens.ALL.withKind("state", false), workspace.lens());
        workspace.back();
        assertEquals(Selection.actor(DON), workspace.selection().selection());
        assertEquals(Lens.ALL, workspace.lens());
        workspace.look(Lens.ALL.withType("funds", false));
        workspace.forward();
        assertTrue(workspace.visible().showsTie(1));
        workspace.forward();
        assertEquals(Selection.actor(ANN), workspace.selection().selection());
        assertFalse(workspace.selection().canGoForwardProperty().get());
        workspace.back();
        workspace.go(Selection.actor(CAT));
        assertFalse(workspace.selection().canGoForwardProperty().get(), "another way was taken");
    }

    @Test
    void egoNetworksAreLeftInTheOrderTheyWereEntered() {
        workspace.showEgo(ANN);
        workspace.showEgo(CAT);
        workspace.showEgo(CAT);
        workspace.stepBack();
        assertEquals(new Lens.Ego(ANN, 1), workspace.lens().ego());
        workspace.stepBack();
        assertEquals(Lens.ALL, workspace.lens());

        workspace.showEgo(ANN);
        workspace.showEgo(CAT);
        workspace.showAll();
        workspace.showEgo(BEN);
        workspace.stepBack();
        assertEquals(Lens.ALL, workspace.lens(), "what was before all was shown is forgotten");
    }

    @Test
    void showAllUndoesWhateverHides() {
        workspace.look(Lens.ALL
                .withType("meets", false)
                .withKind("person", false)
                .withUntied(Lens.Untied.HIDDEN)
                .withEgo(new Lens.Ego(ANN, 1)));
        workspace.showAll();

        assertEquals(List.of(), workspace.visible().hidden());
        assertEquals(4, workspace.visible().actorCount());
    }

    @Test
    void onlyOneTypeAndThenAllAgain() {
        workspace.toggleType("meets");
        assertEquals(Set.of("meets"), workspace.lens().hiddenTypes());
        workspace.onlyType("meets");
        assertEquals(Set.of("funds"), workspace.lens().hiddenTypes());
        workspace.onlyType("meets");
        assertEquals(Set.of(), workspace.lens().hiddenTypes());
        workspace.noTypes();
        assertEquals(0, workspace.visible().tieCount());
        workspace.allTypes();
        assertEquals(3, workspace.visible().tieCount());
    }

    @Test
    void withoutATitleItIsCalledAsItsFile() {
        assertEquals("some.json", workspace.title());
        assertTrue(workspace.sharesActorsWith(workspace()));
    }
}
