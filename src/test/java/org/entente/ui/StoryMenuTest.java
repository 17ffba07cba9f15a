package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A right click on the graph offers what fits what lies there. */
class StoryMenuTest extends WindowTest {

    @BeforeEach
    void openDoha() {
        open(DOHA);
    }

    // Monocle asks for no menu on a right click.
    private void rightClick(Point2D onScreen) {
        ask(onScreen, false);
    }

    private void ask(Point2D onScreen, boolean byKey) {
        Point2D at = story().localToScene(story().screenToLocal(onScreen));
        robot.interact(() -> story().fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(),
                at.getY(),
                onScreen.getX(),
                onScreen.getY(),
                byKey,
                null)));
    }

    private List<Labeled> items() {
        return List.copyOf(robot.lookup(".context-menu .label").queryAllAs(Labeled.class));
    }

    private static boolean canBeChosen(Labeled item) {
        return !item.getParent().getPseudoClassStates().contains(PseudoClass.getPseudoClass("disabled"));
    }

    private List<String> offered() {
        return items().stream().map(Labeled::getText).toList();
    }

    @Test
    void anActorCanBeLookedAtAloneSelectedPinnedAndCopied() {
        rightClick(screenOf("jordan"));
        assertEquals(
                List.of(
                        "Show with its neighbours alone",
                        "Add to the selection",
                        "Pin here",
                        "Copy name",
                        "Add a tie …",
                        "Merge with …",
                        "Delete"),
                offered());
        robot.clickOn("Copy name");
        assertEquals("Jordan", desktop.copied);
        rightClick(screenOf("jordan"));
        robot.clickOn("Pin here");
        assertTrue(workspace().places().isPinned(actor("jordan")));
        rightClick(screenOf("jordan"));
        robot.clickOn("Add to the selection");
        assertEquals(Selection.actor(actor("jordan")), selection());

        rightClick(screenOf("jordan"));
        assertEquals(
                List.of("Show with its neighbours alone", "Take out of the selection", "Unpin", "Copy name"),
                offered().subList(0, 4));
        robot.clickOn("Show with its neighbours alone");
        assertEquals(2, workspace().visible().actorCount());
    }

    @Test
    void anActorOffersTheTrailFromTheOneSelected() {
        robot.interact(() -> workspace().selection().select(Selection.actor(actor("jordan"))));
        rightClick(screenOf("qatar"));
        robot.clickOn("How is Jordan tied to Qatar?");

        assertEquals(Selection.trail(actor("jordan"), actor("qatar")), selection());
    }

    @Test
    void aTieOffersItsTypeAndItsQuotes() {
        rightClick(screenOfTie(tie("jordan", "meshaal")));
        assertEquals(
                List.of("Show only “expelled”", "Hide “expelled”", "Copy with citations", "Add a quote …", "Delete"),
                offered());
        robot.clickOn(items().get(2));
        assertEquals(
                """
                Jordan → Khaled Meshaal: expelled, 1999

                “the Jordan government expelled him in 1999”
                — News article on the Doha talks, August 2015 [unchecked]
                """,
                desktop.copied);
        rightClick(screenOfTie(tie("jordan", "meshaal")));
        robot.clickOn("Hide “expelled”");
        assertEquals(31, workspace().visible().tieCount());
    }

    @Test
    void theGroundOffersToFitAndToShowAllWhereSomethingIsHidden() {
        rightClick(story().localToScreen(12, 12));
        assertEquals(
                List.of(
                        "Add an actor …",
                        "Fit the graph into its room",
                        "Zoom to what is selected",
                        "Lay out again round what is pinned",
                        "Lay out by community",
                        "Lay out again what is in sight",
                        "Show communities",
                        "Show all",
                        "Copy picture"),
                offered());
        assertFalse(canBeChosen(items().get(7)), "all is shown");
        robot.interact(workspace()::noTypes);
        rightClick(story().localToScreen(12, 12));
        assertTrue(canBeChosen(items().get(7)));
        robot.clickOn(items().get(7));
        assertEquals(32, workspace().visible().tieCount());
    }

    @Test
    void theMenuKeyOffersWhatFitsTheSelectedActor() {
        robot.interact(() -> workspace().selection().select(Selection.actor(actor("jordan"))));
        ask(story().localToScreen(12, 12), true);

        assertTrue(offered().contains("Take out of the selection"));
    }
}
