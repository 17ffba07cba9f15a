package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javafx.scene.input.KeyCode;
import org.entente.model.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that changes on disk while it is open. */
class ReloadTest extends WindowTest {
    private static final FileTime EARLIER = FileTime.fromMillis(1_000_000_000_000L);

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void openACopy() throws Exception {
        file = file("watched.json", Files.readString(DOHA));
        Files.setLastModifiedTime(file, EARLIER);
        open(file);
    }

    private void reload() {
        DossierPage before = page();
        press(KeyCode.CONTROL, KeyCode.R);
        await(() -> page() != before);
    }

    @Test
    void aFileChangedOnDiskIsReloadedWithViewAndSelectionKept() throws Exception {
        DossierPage before = page();
        robot.clickOn(screenOf("meshaal"));
        robot.interact(() -> before.workspace().toggleType("serves"));
        double x = before.workspace().places().x(actor("meshaal"));
        robot.interact(() -> before.graph().story().panBy(17, 5));
        double dx = before.graph().story().camera().dx();
        Files.writeString(file, Files.readString(DOHA).replace("Leader of Hamas, in exile", "Leader"));
        await(() -> shows("Reload"));
        robot.clickOn("Reload");
        await(() -> page() != before);

        assertTrue(selection().hasActor(actor("meshaal")));
        assertEquals(x, workspace().places().x(actor("meshaal")));
        assertEquals(30, workspace().visible().tieCount());
        assertEquals(dx, story().camera().dx());
        assertTrue(detailTexts().contains("Leader"));
        assertEquals(30, robot.lookup(".edge").queryAll().size(), "ties drawn");
        assertEquals(story().camera().zoom(), story().picture().zoom());
        robot.interact(() -> workspace().toggleType("serves"));
        assertEquals(32, robot.lookup(".edge").queryAll().size(), "ties drawn");
    }

    @Test
    void aSourceThatIsReadGoesOnBeingRead() throws Exception {
        Files.writeString(
                file, Files.readString(DOHA).replace("\"sources\": [", "\"sources\": [{\"id\": \"other\"}, "));
        reload();
        Source read = workspace().graph().dossier().sources().get(1);
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> page().sources().show(read));

        reload();

        assertEquals(read.id(), page().read().orElseThrow().id());
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() throws Exception {
        Files.delete(file);

        await(() -> shows("“watched.json” is no longer on disk. Here it stays open."));
    }

    @Test
    void whatWasMovedByHandStaysSoAndIsNotAskedAbout() {
        robot.drag(screenOf("jordan")).dropBy(-60, 20);
        double x = workspace().places().x(actor("jordan"));
        reload();

        assertEquals(x, workspace().places().x(actor("jordan")));
        assertTrue(workspace().places().isPinned(actor("jordan")));
        open(JULY);
        assertEquals("July 1914 – Entente", stage.getTitle());
    }

    @Test
    void whoHasChangedSomethingIsAskedBeforeItIsLost() {
        rename("jordan", "Kingdom");
        robot.interact(() -> {
            window.reload();
            robot.lookup("Reload without").queryButton().fire();
            window.open(JULY);
        });
        awaitRead();

        assertEquals("July 1914 – Entente", stage.getTitle());
        rename("serbia", "Kingdom");
        robot.interact(() -> window.open(DOHA));
        assertTrue(window.isCovered() && shows("Save “July 1914” before you leave it?"));
        robot.clickOn("Do not save");
        awaitRead();
        assertEquals("Doha, August 2015 – Entente", stage.getTitle());
    }

    @Test
    void ofTwoFilesOpenedAtOnceTheSecondIsShown() {
        robot.interact(() -> {
            window.open(file);
            window.open(JULY);
        });
        awaitRead();

        assertEquals("July 1914 – Entente", stage.getTitle());
    }

    @Test
    void aReloadThatFailsLeavesTheDossierOpen() throws Exception {
        Files.writeString(file, "{\"actors\": [");
        await(() -> shows("Reload"));
        robot.clickOn("Reload");
        awaitRead();

        assertTrue(shows("“watched.json” could not be opened"));
        assertEquals(22, graph().actorCount());
    }
}
