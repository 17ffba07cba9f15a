package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.entente.graph.VisiblePart;
import org.entente.model.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tie types and actor kinds are shown and hidden, and the window says how many of how many, and why. */
class LensTest extends WindowTest {

    @BeforeEach
    void openDoha() {
        open(DOHA);
    }

    private TieTypeRow row(String label) {
        return robot.lookup((TieTypeRow row) -> robot.from(row)
                        .lookup((Labeled text) -> label.equals(text.getText()))
                        .tryQuery()
                        .isPresent())
                .query();
    }

    private String count(String label) {
        return robot.from(row(label)).lookup(".count").queryLabeled().getText();
    }

    @Test
    void tieTypesAreSwitchedByTickByKeyAndAlone() {
        double[] before = workspace().places().allX();
        press(KeyCode.DIGIT1);

        assertEquals("22 of 22 actors · 26 of 32 ties", status().get(0));
        assertEquals("Hidden: 6 ties of type “meets”", status().get(1));
        robot.clickOn("Hide actors left without ties");
        assertEquals("20 of 22 actors · 26 of 32 ties", status().get(0));
        assertEquals("Hidden: 2 actors left without ties; 6 ties of type “meets”", status().get(1));
        robot.clickOn(robot.from(row("meets")).lookup(".check-box").<Node>query());
        assertEquals("22 of 22 actors · 32 of 32 ties", status().get(0));
        robot.press(KeyCode.ALT).clickOn("supports").release(KeyCode.ALT);
        assertEquals(2, workspace().visible().tieCount());
        robot.clickOn("All");
        assertEquals(32, workspace().visible().tieCount());
        robot.clickOn("None");
        assertEquals(0, workspace().visible().tieCount());
        assertEquals("Hidden: 22 actors left without ties; 32 ties of 16 types", status().get(1));
        assertArrayEquals(before, workspace().places().allX(), "nobody moves");
    }

    @Test
    void onlyIsOfferedWhereThePointerIsAndShowsThatTypeAlone() {
        Node only = robot.from(row("supports")).lookup("only").query();
        Labeled label = robot.from(row("supports")).lookup("supports").queryLabeled();
        double room = label.getWidth();
        assertFalse(only.isVisible());
        robot.moveTo("supports");
        assertTrue(only.isVisible());
        assertEquals(room, label.getWidth(), "nothing is broken anew under the pointer");
        assertFalse(robot.from(row("meets")).lookup("only").query().isVisible());

        robot.clickOn(only);
        assertEquals("22 of 22 actors · 2 of 32 ties", status().get(0));
        robot.clickOn(only);
        assertEquals("22 of 22 actors · 32 of 32 ties", status().get(0));
    }

    @Test
    void aTypeThatIsOffLeavesTheRoomToItsNameAndTellsTheRestInItsTip() {
        robot.clickOn("meets");

        assertEquals("6", count("meets"));
        Label count = robot.from(row("meets")).lookup(".count").queryAs(Label.class);
        assertEquals("0 of 6 shown", Tip.words(count));
    }

    @Test
    void altAndADigitShowThatTypeAlone() {
        press(KeyCode.ALT, KeyCode.DIGIT4);
        assertEquals("22 of 22 actors · 2 of 32 ties", status().get(0));
        press(KeyCode.ALT, KeyCode.DIGIT4);
        assertEquals("22 of 22 actors · 32 of 32 ties", status().get(0));
    }

    @Test
    void aDigitThatIsWrittenSwitchesNothing() {
        press(KeyCode.CONTROL, KeyCode.K);
        press(KeyCode.DIGIT1);

        assertEquals(32, workspace().visible().tieCount());
    }

    @Test
    void aKindIsHiddenWithItsTiesAndTheCountsSayHowManyAreLeft() {
        assertEquals("2", count("accuses"));
        robot.clickOn("State 7");

        assertEquals("15 of 22 actors · 17 of 32 ties", status().get(0));
        assertEquals("Hidden: 7 actors of kind “State”; 15 ties of hidden actors", status().get(1));
        assertEquals(List.of("6", "1 of 2", "0 of 1"), List.of(count("meets"), count("supports"), count("expelled")));
        robot.clickOn("State 7");
        assertEquals("22 of 22 actors · 32 of 32 ties", status().get(0));
        assertEquals("", status().get(1));
    }

    @Test
    void theStatusLineSaysWhoIsNotInAnEgoNetwork() {
        robot.interact(() -> workspace().showEgo(actor("jordan")));

        assertEquals("2 of 22 actors · 1 of 32 ties", status().get(0));
        assertEquals("Hidden: 20 actors not tied to Jordan (Esc shows all); 31 ties of hidden actors", status().get(1));
    }

    @Test
    void datesAreNarrowedByTheirHandles() {
        Node from = robot.lookup(".dates-handle").queryAll().iterator().next();
        robot.interact(from::requestFocus);
        press(KeyCode.END);
        press(KeyCode.LEFT);

        VisiblePart visible = workspace().visible();
        assertTrue(0 < visible.tieCount() && visible.tieCount() < 32);
        visible.ties()
                .forEach(tie -> assertTrue(Objects.requireNonNull(Period.of(graph().tie(tie)))
                                .last()
                                .getYear()
                        >= 2014));
        assertTrue(status().get(1).contains("of other dates"), status().get(1));
        robot.clickOn("All dates");
        assertEquals(32, workspace().visible().tieCount());
    }

    /** SmartGraph throws where it finds free ground for a new actor left of or above its own. */
    @Test
    void whoWasHiddenIsDrawnAgain() {
        robot.clickOn("Hide actors left without ties");
        for (int times = 0; times < 4; times++) {
            robot.interact(workspace()::noTypes);
            assertTrue(robot.lookup("Show all").tryQuery().orElseThrow().isVisible());
            robot.interact(workspace()::allTypes);
        }

        assertEquals(graph().actorCount(), story().picture().actors().size());
        assertEquals(graph().actorCount(), story().drawnActors());
    }
}
