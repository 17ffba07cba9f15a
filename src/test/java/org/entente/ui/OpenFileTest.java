package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.entente.draw.ActorMark;
import org.junit.jupiter.api.Test;

class OpenFileTest extends WindowTest {
    private static final Path DOHA_IN_FULL = DOHA.toAbsolutePath();
    private static final Path JULY_IN_FULL = JULY.toAbsolutePath();

    @Test
    void beforeAnyFileTheWelcomePageOffersSamples() {
        assertTrue(shows("Drop a dossier here"));
        robot.clickOn("Doha, August 2015");
        await(() -> window.dossier() != null);
        assertEquals(22, graph().actorCount());
    }

    @Test
    void aFileOpensFittedWithAllOfItShown() {
        open(DOHA);

        assertEquals("Doha, August 2015 – Entente", stage.getTitle());
        assertEquals("22 of 22 actors · 32 of 32 ties", status().get(0));
        for (ActorMark mark : story().picture().actors()) {
            double x = mark.x() + story().camera().dx();
            double y = mark.y() + story().camera().dy();
            assertTrue(x > 0 && x < story().getWidth() && y > 0 && y < story().getHeight(), () -> "outside: " + mark);
        }
    }

    @Test
    void aBadFileSaysWhereAndKeepsTheOldDossier() throws Exception {
        open(DOHA);
        DossierPage before = page();
        open(file("bad.json", "{\"actors\": [\n  {\"id\": \"a\" \"name\": \"b\"}]}"));

        assertTrue(window.isCovered());
        assertTrue(shows("“bad.json” could not be opened"));
        assertTrue(shows("Line 2, column 14: this is not JSON: expected a comma or “}”, found “\"name”"));
        assertTrue(robot.lookup(".excerpt").queryLabeled().getText().endsWith("\n             ^"));
        press(KeyCode.ESCAPE);
        assertFalse(window.isCovered());
        assertSame(before, page());
    }

    @Test
    void whatIsNoDossierAtAllIsToldInASentence() throws Exception {
        open(Path.of("none.json"));
        assertTrue(shows("There is no such file: check the name"));

        open(file("list.json", "[]"));
        assertFalse(shows("At $"), "the whole file is no place in it");
        open(file("later.json", "{\"entente\": 2}"));
        assertTrue(shows("At $.entente"));
    }

    @Test
    void aDossierWithoutActorsSaysSo() throws Exception {
        open(file("empty.json", "{\"actors\":[]}"));

        assertTrue(shows("This dossier has no actors yet."));
    }

    @Test
    void controlOOpensTheFileThatIsChosenInItsDialog() {
        desktop.choice = Optional.of(DOHA);
        press(KeyCode.CONTROL, KeyCode.O);
        awaitRead();
        assertEquals(22, graph().actorCount());
        assertNull(desktop.chosenFrom);

        DossierPage before = page();
        desktop.choice = Optional.empty();
        press(KeyCode.CONTROL, KeyCode.O);
        assertEquals(DOHA_IN_FULL.getParent(), desktop.chosenFrom);
        assertFalse(window.isReading());
        assertSame(before, page());
    }

    @Test
    void recentFilesAreListedOnceAndOpenAgain() throws Exception {
        Path gone = file("gone.json", "{\"actors\":[]}");
        for (Path file : List.of(DOHA, gone, JULY, Path.of("data/../data/doha-2015.json"))) {
            open(file);
        }
        Files.delete(gone);
        assertEquals(
                List.of(DOHA_IN_FULL, JULY_IN_FULL, gone.toAbsolutePath()),
                window.settings().recentFiles());

        robot.clickOn("File");
        assertEquals(
                List.of(DOHA_IN_FULL.toString(), JULY_IN_FULL.toString()),
                robot.lookup(".context-menu .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .filter(item -> item.endsWith(".json"))
                        .toList());
        robot.clickOn(JULY_IN_FULL.toString());
        awaitRead();
        assertEquals("July 1914 – Entente", stage.getTitle());

        startAgain();
        robot.clickOn("july-1914.json");
        awaitRead();
        assertEquals("July 1914 – Entente", stage.getTitle());
    }

    @Test
    void whoHasChangedSomethingIsAskedBeforeItIsLost() {
        open(DOHA);
        rename("jordan", "Kingdom");

        robot.interact(() -> window.open(JULY));
        assertTrue(window.isCovered());
        robot.clickOn("Stay");
        assertEquals(22, graph().actorCount());
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(stage.isShowing() && window.isCovered());
        robot.clickOn("Do not save");
        assertFalse(stage.isShowing());
    }
}
