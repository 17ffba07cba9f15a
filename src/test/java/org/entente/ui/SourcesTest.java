package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.entente.draw.Palette;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Source;
import org.fxmisc.richtext.InlineCssTextArea;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Quotes held against their sources, and the texts of these to be read. */
class SourcesTest extends WindowTest {
    private static final Path ARTICLE = Path.of("../shared/samples/doha2015/article.txt");
    private static final String MADE =
            """
            {"actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}],
             "ties": [{"id": "t", "from": "a", "to": "b", "type": "met", "quotes": [
               {"text": "Ann met Ben in May", "source": "s", "speaker": "a"},
               {"text": "They … parted as friends", "source": "s"},
               {"text": "Nobody ever said this of anyone", "source": "s"},
               {"text": "Ann met Ben in June", "source": "none"}]}],
             "sources": [
               {"id": "s", "title": "Diary", "text": "Ann met Ben in June, said Ben. They did not talk, and parted as friends."},
               {"id": "none", "title": "Letter"}]}
            """;

    private void openChecked(Path file) {
        open(file);
        awaitChecked();
    }

    private void awaitChecked() {
        await(() -> workspace().sourcing().checked()
                && workspace().sourcing().progressProperty().get() == Sourcing.IDLE);
    }

    private SourceReader reader() {
        return page().sources().reader();
    }

    private InlineCssTextArea area() {
        return reader().pane().area();
    }

    private Button chip(String verdict) {
        return robot.from(page().details())
                .lookup((Button button) -> verdict.equals(button.getAccessibleText()))
                .query();
    }

    private CheckedQuote current() {
        return reader().pane()
                .marks()
                .all()
                .get(reader().pane().currentProperty().get())
                .quote();
    }

    private void awaitText() {
        await(() ->
                reader().pane().isVisible() && !reader().pane().marks().all().isEmpty());
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

    @Test
    void whoeverWaitsForATextIsToldWhenNoneWillCome() throws Exception {
        openChecked(file("made.json", MADE));
        Sourcing sourcing = new Sourcing(Evidence.none(graph().dossier()), SourceEdits.NONE);
        Workspace waiting = new Workspace(
                workspace().file(),
                workspace().read(),
                workspace().how(),
                workspace().visible(),
                workspace().places(),
                sourcing);
        robot.interact(() -> {
            SourceReader reader = new SourceReader(
                    waiting,
                    Palette.LIGHT,
                    new Phrases(Locale.UK),
                    new Background(),
                    link -> {},
                    new TextAttacher(waiting, new Background(), desktop, words -> {}));
            reader.show(graph().dossier().sources().get(1));
            assertFalse(reader.getChildren().stream().anyMatch(EmptySource.class::isInstance));

            sourcing.notFound();

            assertTrue(reader.getChildren().stream().anyMatch(EmptySource.class::isInstance));
        });
    }

    @Test
    void aCheckThatFailsEndsTheWaiting() throws Exception {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            // PDFBox reads files of the system alone.
            Path made = Files.writeString(
                    system.getPath("made.json"),
                    "{\"actors\": [], \"sources\": [{\"id\": \"s\", \"title\": \"S\", \"file\": \"a.pdf\"}]}");
            Files.writeString(system.getPath("a.pdf"), "no matter");
            Logger.getLogger(EvidenceChecker.class.getName()).setLevel(Level.OFF);
            open(made);
            press(KeyCode.CONTROL, KeyCode.DIGIT2);

            await(() -> shows("No text of this source is at hand, so its quotes cannot be checked."));

            assertEquals(
                    Sourcing.IDLE, workspace().sourcing().progressProperty().get());
        }
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

    @Test
    void aTextIsChosenAmongTheFiles() throws Exception {
        openChecked(file("made.json", MADE));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn(chip("unchecked"));
        robot.clickOn("Choose a file …");
        assertFalse(workspace().changedByHand(), "none was chosen");
        desktop.choice = Optional.of(Files.writeString(folder.resolve("letter.txt"), "Ann met Ben in June"));

        robot.clickOn("Choose a file …");
        await(() -> workspace().evidence().texts().containsKey("none"));

        assertEquals(1, workspace().evidence().counts().get(Kind.VERBATIM));
    }

    private String difference(String side) {
        return robot.from(page().details())
                .lookup("." + side)
                .queryAs(Text.class)
                .getText();
    }

    @Test
    void aTextThatIsPastedIsCheckedAtOnceAndNotLostUnasked() throws Exception {
        openChecked(file("made.json", MADE));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn(chip("unchecked"));
        assertEquals("Letter", reader().source().orElseThrow().title());
        desktop.copied = "In her letter: Ann met Ben in June, and so on.";

        press(KeyCode.CONTROL, KeyCode.V);
        awaitChecked();
        awaitText();

        assertEquals(1, workspace().evidence().counts().get(Kind.VERBATIM));
        assertTrue(area().getText().contains("In her letter"));
        Path other = file("other.json", "{\"actors\": []}");
        robot.interact(() -> window.open(other));
        assertTrue(shows("Leave “made.json”?"));
        robot.clickOn("Stay");
        robot.interact(() -> window.reload());
        awaitRead();
        awaitChecked();
        assertEquals(
                1,
                workspace().evidence().counts().get(Kind.VERBATIM),
                "a text given by hand outlives reading the file again");
    }

    @Test
    void aFileIsTheTextOfTheSourceThatIsReadAndHasNone() throws Exception {
        openChecked(file("made.json", MADE));
        Path text = file("letter.txt", "Ann met Ben in June");
        DroppedFile drop = new DroppedFile(() -> page(), path -> {});
        assertEquals("Drop to open “letter.txt”", drop.words(text));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn(chip("unchecked"));

        assertEquals("Drop to make “letter.txt” the text of “Letter”", drop.words(text));
        robot.interact(() -> drop.drop(text));
        await(() -> workspace().evidence().texts().containsKey("none"));

        assertEquals(1, workspace().evidence().counts().get(Kind.VERBATIM));
        assertEquals("Drop to open “made.json”", drop.words(folder.resolve("made.json")));
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

    @Test
    void aDossierThatIsLeftIsNotCheckedAnyMore() throws Exception {
        openChecked(file("made.json", MADE));
        Sourcing left = workspace().sourcing();
        open(file("other.json", "{\"actors\": []}"));

        robot.interact(() -> left.attach("none", "Ann met Ben in June"));
        openChecked(JULY);

        assertFalse(left.evidence().texts().containsKey("none"));
    }

    @Test
    void whatCannotBeReadIsToldAndWhatHasNoTextSaysSo() throws Exception {
        openChecked(file(
                "made.json", MADE.replace("\"title\": \"Letter\"", "\"title\": \"Letter\", \"file\": \"gone.txt\"")));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn(chip("unchecked"));

        assertTrue(
                shows("Its text cannot be read: “gone.txt”: there is no such file beside the dossier, check the name"));
        robot.clickOn("Paste text");
        assertTrue(shows("There is no text on the clipboard: copy the article first."));
        assertFalse(workspace().changedByHand());
    }

    @Test
    void aTextThatCannotBeReadIsAProblemOfTheFile() throws Exception {
        openChecked(file(
                "gone.json",
                "{\"actors\": [{\"id\": \"a\"}], \"sources\": [{\"id\": \"s\", \"file\": \"gone.txt\"}]}"));

        await(() -> shows("1 problem in the file")
                && shows(
                        "Source “s”: the text “gone.txt” cannot be read: there is no such file beside the dossier, check"
                                + " the name"));
    }

    @Test
    void theArticleMakesTheQuotesOfTheDohaSampleVerbatim() throws Exception {
        Assumptions.assumeTrue(Files.isRegularFile(ARTICLE), "the article of the sample is not shipped: " + ARTICLE);
        openChecked(DOHA);
        assertTrue(shows("33 quotes unchecked"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> new DroppedFile(() -> page(), path -> {}).drop(ARTICLE));
        await(() -> !workspace().evidence().texts().isEmpty());

        List<String> others = workspace().evidence().quotes().stream()
                .filter(quote -> quote.verdict().kind() != Kind.VERBATIM)
                .map(quote -> quote.verdict().word() + ": " + quote.quote().text())
                .toList();
        assertEquals(List.of(), others);
        awaitText();
        assertTrue(Objects.requireNonNull(statusText()).contains("33 of 33 quotes verbatim"));
    }

    private String statusText() {
        return robot.lookup(".status-bar .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", (one, other) -> one + " " + other);
    }

    @Test
    void aTextThatHasChangedWhileAPersonWasElsewhereIsCheckedAnew() throws Exception {
        Path text = folder.resolve("talk.txt");
        Files.writeString(text, "The ferry line was suspended on Monday.");
        openChecked(
                file(
                        "ferry.json",
                        """
                {"actors": [{"id": "a"}, {"id": "b"}], "sources": [{"id": "s", "title": "Talk", "file": "talk.txt"}],
                 "ties": [{"from": "a", "to": "b", "type": "met",
                           "quotes": [{"text": "The ferry line was suspended", "source": "s"}]}]}
                """));
        assertTrue(shows("1 of 1 quote verbatim"));
        Files.writeString(text, "The ferry line was only halted on Monday.");

        robot.interact(page()::lookAgain);
        await(() -> shows("0 of 1 quote verbatim · 1 altered"));
    }
}
