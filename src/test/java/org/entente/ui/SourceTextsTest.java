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
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.entente.draw.Palette;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SourceTextsTest extends SourcesWindowTest {
    private static final Path ARTICLE = Path.of("../shared/samples/doha2015/article.txt");

    @Test
    void whoeverWaitsForATextIsToldWhenNoneWillCome() throws Exception {
        openChecked(file("made.json", MADE));
        Sourcing sourcing = new Sourcing(Evidence.none(graph().dossier()));
        Workspace waiting = new Workspace(
                workspace().document(),
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
                    new TextAttacher(page().forms().editor(), new Background(), desktop, words -> {}),
                    page().forms());
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
            open(DOHA);
        }
    }

    @Test
    void aTextIsChosenAmongTheFiles() throws Exception {
        openChecked(file("made.json", MADE));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn(chip("unchecked"));
        robot.clickOn("Choose a file …");
        assertFalse(document().unsaved(), "none was chosen");
        desktop.choice = Optional.of(Files.writeString(folder.resolve("letter.txt"), "Ann met Ben in June"));

        robot.clickOn("Choose a file …");
        await(() -> workspace().evidence().texts().containsKey("none"));

        assertEquals(1, workspace().evidence().counts().get(Kind.VERBATIM));
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
        assertTrue(shows("Save “made.json” before you leave it?"));
        robot.clickOn("Stay");
        assertEquals(1, workspace().evidence().counts().get(Kind.VERBATIM));
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
    void whatCannotBeReadIsToldAndWhatHasNoTextSaysSo() throws Exception {
        openChecked(file(
                "made.json", MADE.replace("\"title\": \"Letter\"", "\"title\": \"Letter\", \"file\": \"gone.txt\"")));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn(chip("unchecked"));

        assertTrue(
                shows("Its text cannot be read: “gone.txt”: there is no such file beside the dossier, check the name"));
        robot.clickOn("Paste text");
        assertTrue(shows("There is no text on the clipboard: copy the article first."));
        assertFalse(document().unsaved());
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
