package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.entente.evidence.EvidenceFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Ties are shown and hidden by how well they are sourced, and the window says how many that hides. */
class EvidencePanelTest extends WindowTest {
    /** Six ties: one verbatim of A1, one of two sources, one altered, one of a wire copied, one unchecked, one without a quote. */
    private static final String DOSSIER =
            """
            {"title": "Ships", "actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}], "ties": [
              {"id": "t1", "from": "a", "to": "b", "type": "x", "quotes": [
                {"text": "left the harbour", "source": "wire", "grade": "A1"}]},
              {"id": "t2", "from": "a", "to": "b", "type": "x", "quotes": [
                {"text": "left the harbour", "source": "wire", "grade": "B2"}, {"text": "my own words", "source": "own"}]},
              {"id": "t3", "from": "a", "to": "b", "type": "x", "quotes": [
                {"text": "left the old harbour", "source": "wire", "grade": "F6"}]},
              {"id": "t4", "from": "a", "to": "b", "type": "x", "quotes": [
                {"text": "eighty men aboard", "source": "wire"}, {"text": "eighty men aboard", "source": "copy"}]},
              {"id": "t5", "from": "a", "to": "b", "type": "x", "quotes": [{"text": "anything"}]},
              {"id": "t6", "from": "a", "to": "b", "type": "x", "date": "1999"}],
             "sources": [
              {"id": "wire", "title": "Wire", "date": "2010",
               "text": "The ship with eighty men aboard left the harbour of Brest at dawn on Friday."},
              {"id": "copy", "title": "Copy", "date": "2015",
               "text": "The ship with eighty men aboard left the harbour of Brest at dawn on Friday. Really."},
              {"id": "own", "title": "Own", "text": "All this is said in my own words."}]}
            """;

    @BeforeEach
    void openShips() throws Exception {
        open(file("ships.json", DOSSIER));
        await(() -> page().workspace().evidence().texts().size() == 3);
        robot.interact(() -> workspace().lens());
    }

    private void openPanel() {
        if (!robot.lookup("Only ties without a quote").query().isVisible()
                || !robot.lookup(".evidence-controls").query().isVisible()) {
            robot.interact(() -> heading().fire());
        }
    }

    private ButtonBase heading() {
        return robot.lookup(".evidence-heading").query();
    }

    /** Chooses as the keyboard does: what lies below the edge of the panel is scrolled to then. */
    private void choose(String name) {
        ButtonBase button = robot.lookup((ButtonBase one) -> one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith(name))
                .query();
        robot.interact(button::requestFocus);
        press(KeyCode.SPACE);
    }

    private String summary() {
        return robot.lookup(".evidence-controls .caption").queryLabeled().getText();
    }

    private int shown() {
        return workspace().visible().tieCount();
    }

    @Test
    void quotesAndIndependentSourcesAreAskedForByNumber() {
        openPanel();
        assertEquals("any, or none", summary());
        choose("More quotes");

        assertEquals("one quote, any verdict, any grade", summary());
        assertEquals("Hidden: 1 tie with less evidence than asked for", status().get(1));
        choose("More independent sources");
        choose("More independent sources");
        assertEquals("2 quotes of 2 independent sources, any verdict, any grade", summary());
        assertEquals(1, shown(), "a copy is no witness of its own");
        assertTrue(workspace().visible().showsTie(1));
        choose("Fewer independent sources");
        assertEquals(5, shown());
    }

    @Test
    void aVerdictThatIsSwitchedOffDoesNotCount() {
        openPanel();
        assertTrue(shows("≠ altered 1") && shows("✓ verbatim 5") && shows("○ unchecked 1"));
        choose("Count quotes that are altered");

        assertEquals("one quote, any verdict but altered, any grade", summary());
        assertFalse(workspace().visible().showsTie(2));
        assertEquals("Hidden: 2 ties with less evidence than asked for", status().get(1));
    }

    @Test
    void anUnknownGradeIsAChoiceOfItsOwn() {
        openPanel();
        choose("Count quotes without a grade");
        assertEquals("one quote, any verdict, reliability A B C D E F", summary());
        assertEquals(3, shown());
        choose("Count quotes of grade F");
        assertEquals(2, shown());
        choose("Count quotes of grade 1");
        assertEquals("one quote, any verdict, reliability A B C D E, credibility 2 3 4 5 6 –", summary());
        assertEquals(1, shown());
    }

    @Test
    void sourcesCountByTheirDates() {
        openPanel();
        Node from = robot.lookup(".evidence-controls .dates-handle")
                .queryAll()
                .iterator()
                .next();
        robot.interact(from::requestFocus);
        press(KeyCode.END);

        assertEquals("one quote, any verdict, any grade, sources of 2015", summary());
        assertEquals(1, shown());
        robot.interact(() -> robot.lookup("All").queryAll().forEach(node -> {
            if (node instanceof ButtonBase link && link.isVisible()) {
                link.fire();
            }
        }));
        assertEquals(6, shown());
    }

    @Test
    void theGapListShowsWhatHasNoQuote() {
        openPanel();
        choose("More quotes");
        robot.interact(
                () -> ((ButtonBase) robot.lookup("Only ties without a quote").query()).fire());

        assertEquals(1, shown());
        assertEquals("Hidden: 5 ties that have quotes", status().get(1));
        assertTrue(robot.lookup(".evidence-counting").query().isDisabled());
        press(KeyCode.ESCAPE);
        assertEquals(EvidenceFilter.NONE, workspace().filter());
        assertEquals(6, shown());
    }

    @Test
    void clearAndShowAllForgetWhatWasAskedFor() {
        openPanel();
        Node clear = robot.lookup("Clear").query();
        assertFalse(clear.isVisible());
        choose("More quotes");
        assertTrue(clear.isVisible());
        robot.interact(() -> ((ButtonBase) clear).fire());
        assertEquals(6, shown());

        choose("More quotes");
        robot.interact(workspace()::showAll);
        assertEquals("any, or none", summary());
    }

    @Test
    void whatAPersonOpensOrClosesStaysSo() throws Exception {
        openPanel();
        Node controls = robot.lookup(".evidence-controls").query();
        robot.interact(() -> heading().fire());
        assertFalse(controls.isVisible());
        assertTrue(robot.lookup((Labeled line) -> line.isVisible() && "any, or none".equals(line.getText()))
                .tryQuery()
                .isPresent());

        robot.interact(() -> stage.hide());
        startAgain();
        open(file("ships.json", DOSSIER));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".evidence-controls").tryQuery().isEmpty());
        robot.interact(() -> heading().fire());
        assertTrue(robot.lookup(".evidence-controls").query().isVisible());
        assertEquals(true, window.settings().evidence());
    }
}
