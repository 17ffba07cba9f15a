package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.entente.evidence.CheckedQuote;
import org.entente.model.Source;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SourcesTest extends SourcesWindowTest {
    private CheckedQuote current() {
        return reader().pane()
                .marks()
                .all()
                .get(reader().pane().currentProperty().get())
                .quote();
    }

    @Test
    void theVerdictOfAQuoteLeadsToItsPlaceInTheMiddleOfTheText() {
        openChecked(JULY);
        assertTrue(shows("90 of 90 quotes verbatim"));
        int tie = tie("germany", "belgium");
        robot.interact(() -> workspace().go(Selection.tie(tie)));

        robot.clickOn(chip("verbatim"));

        assertEquals(DossierPage.View.SOURCES, page().view());
        await(() -> reader().pane().currentProperty().get() >= 0);
        CheckedQuote quote = current();
        assertEquals(graph().placeInDossier(tie), quote.owner().number());
        await(() -> Math.abs(onScreen(current()).getCenterY() - onScreen().getCenterY())
                < onScreen().getHeight() / 4);
    }

    private Bounds onScreen() {
        return onFx(() -> area().localToScreen(area().getLayoutBounds()));
    }

    /** Where the first letter of a quote is shown; far off where it is not in sight. */
    private Bounds onScreen(CheckedQuote quote) {
        return onFx(() -> {
            int start = reader().pane().indexOf(reader().pane().marks().indexOf(quote));
            return area().getCharacterBoundsOnScreen(start, start + 1).orElse(new BoundingBox(-9e9, -9e9, 1, 1));
        });
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    @Test
    void aClickOnAMarkSelectsItsTieAndTheKeysLeadToTheNext() throws Exception {
        openChecked(file("made.json", MADE));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();
        assertEquals(2, reader().pane().marks().all().size());

        Bounds word = onFx(() -> area().getCharacterBoundsOnScreen(33, 34).orElseThrow());
        robot.clickOn(word.getCenterX(), word.getCenterY());

        assertEquals(Selection.tie(0), selection());
        assertEquals(1, current().index());
        assertTrue(styleOf(33).contains("0.45"), styleOf(33));
        press(KeyCode.F3);
        assertEquals(0, current().index());
        assertTrue(styleOf(0).contains("0.45"), styleOf(0));
        assertTrue(styleOf(33).contains("0.20"), styleOf(33));
        press(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(1, current().index());
        press(KeyCode.ESCAPE);
        assertEquals(DossierPage.View.GRAPH, page().view());
    }

    @Test
    void aClickOnTheStripGoesToTheQuoteThereAndSelectsItsTie() throws Exception {
        openChecked(file("made.json", MADE));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();
        MarkStrip strip = robot.lookup(".mark-strip").query();
        Bounds place = onFx(() -> strip.localToScreen(strip.getLayoutBounds()));

        robot.clickOn(
                place.getCenterX(),
                onScreen(reader().pane().marks().all().get(0).quote()).getCenterY());

        assertEquals(0, current().index());
        assertEquals(Selection.tie(0), selection());
        assertEquals("Where 2 quotes stand in the text", strip.getAccessibleText());
    }

    @Test
    void theStripHasTheMarksOfAShortTextBesideItsWords() throws Exception {
        openChecked(file("made.json", MADE.replace("Ben. They", "Ben.\\n\\n\\nThey")));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();
        MarkStrip strip = robot.lookup(".mark-strip").query();
        Bounds place = onFx(() -> strip.localToScreen(strip.getLayoutBounds()));
        CheckedQuote second = reader().pane().marks().all().get(1).quote();
        await(() -> onScreen(second).getMinY() > place.getMinY());

        robot.clickOn(place.getCenterX(), onScreen(second).getCenterY());

        assertEquals(second, current());
    }

    @Test
    void whatIsShownInTheGraphCanBeChangedWhileASourceIsRead() throws Exception {
        openChecked(file("made.json", MADE));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();

        press(KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);

        assertEquals(List.of(), story().picture().ties());
        assertEquals(DossierPage.View.GRAPH, page().view());
    }

    private String styleOf(int letter) {
        return onFx(() -> area().getStyleOfChar(letter));
    }

    @Test
    void whatDiffersFromTheSourceIsShownWordByWordAndWhatIsLeftOutIsTold() throws Exception {
        openChecked(file("made.json", MADE));
        robot.interact(() -> workspace().go(Selection.tie(0)));

        assertEquals("May", difference("in-quote"));
        assertEquals("June", difference("in-text"));
        assertTrue(detailTexts().contains("Leaves out: “did not talk, and”"), detailTexts()::toString);
        assertTrue(detailTexts().contains("… abridged · leaves out a negation"));
        assertTrue(detailTexts().contains("The text names “Ben” as the speaker (“said”)"), detailTexts()::toString);
        assertTrue(detailTexts().contains("✕ not-found"));
        assertTrue(detailTexts().contains("○ unchecked"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();
        assertTrue(shows("1 quote does not stand in it:"));
        assertTrue(shows("“Nobody ever said this of anyone”"));
    }

    @Test
    void whatAQuotePutsInIsToldAndWarnedOfWhereThatNegates() throws Exception {
        openChecked(file(
                "made.json",
                MADE.replace("Ann met Ben in May", "Ann met [her friend] Ben in June")
                        .replace("Nobody ever said this of anyone", "They did [never] not talk")));
        robot.interact(() -> workspace().go(Selection.tie(0)));

        assertTrue(detailTexts().contains("Puts in: “her friend”"), detailTexts()::toString);
        assertFalse(isWarning("Puts in: “her friend”"));
        assertTrue(detailTexts().contains("… abridged · puts in a negation"), detailTexts()::toString);
        assertTrue(isWarning("Puts in: “never”"));
    }

    private boolean isWarning(String line) {
        return robot.from(page().details()).lookup(line).query().getStyleClass().contains("warning");
    }

    @Test
    void ofSeveralPlacesTheOneThatTheQuotePointsAtIsShown() throws Exception {
        String text = "Ann met Ben.\\n" + "They spoke of the weather.\\n".repeat(3) + "Then Ann met Ben.";
        openChecked(file(
                "at.json",
                """
                {"actors": [{"id": "a"}, {"id": "b"}],
                 "ties": [{"from": "a", "to": "b", "type": "met", "quotes": [
                   {"text": "Ann met Ben", "source": "s", "at": %d}, {"text": "Ann met Ben", "source": "s"}]}],
                 "sources": [{"id": "s", "title": "Diary", "text": "%s"}]}
                """
                        .formatted(90, text)));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        assertTrue(
                detailTexts()
                        .containsAll(List.of(
                                "Stands 2 times in the source; this is number 2",
                                "Stands 2 times in the source; this is number 1")),
                detailTexts()::toString);

        robot.clickOn(chip("verbatim"));
        await(() -> reader().pane().currentProperty().get() >= 0);

        assertEquals(0, current().index());
        int begin = onFx(() -> reader().pane().indexOf(reader().pane().marks().indexOf(current())));
        assertEquals("Then ", onFx(() -> area().getText(begin - 5, begin)));
    }

    private String difference(String side) {
        return robot.from(page().details())
                .lookup("." + side)
                .queryAs(Text.class)
                .getText();
    }

    @Test
    void theTextOfTheSourceChosenLastIsShownThoughAnotherWasBeingMadeReady() throws Exception {
        openChecked(file(
                "made.json", MADE.replace("\"title\": \"Letter\"", "\"title\": \"Letter\", \"text\": \"Dear Ben\"")));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();

        robot.interact(() -> {
            List<Source> sources = graph().dossier().sources();
            page().sources().show(sources.get(1));
            page().sources().show(sources.get(0));
        });
        await(() -> reader().pane().isVisible());

        assertTrue(area().getText().startsWith("Ann met Ben"), area()::getText);
    }

    @Test
    void goingToAMarkThatIsGoneAMomentLaterDoesNoHarm() throws Exception {
        openChecked(file("made.json", MADE));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();

        robot.interact(() -> {
            reader().pane().go(1);
            reader().pane().mark(new Marks(List.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(-1, reader().pane().currentProperty().get());
    }
}
