package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditTest extends WindowTest {

    @BeforeEach
    void openDoha() {
        open(DOHA);
    }

    private Dossier dossier() {
        return document().now();
    }

    private void undo() {
        change(() -> press(KeyCode.CONTROL, KeyCode.Z));
    }

    @Test
    void aNameIsChangedWhereItIsShownAndUndone() {
        robot.interact(() -> workspace().go(Selection.actor(actor("jordan"))));
        Dossier before = dossier();
        robot.clickOn(robot.from(page().details()).lookup(".name").queryLabeled());
        change(() -> robot.write("Kingdom").type(KeyCode.ENTER));

        assertEquals("Kingdom", graph().actor(actor("jordan")).name());
        assertTrue(document().unsaved());
        assertTrue(stage.getTitle().startsWith("● "));
        assertTrue(selection().hasActor(actor("jordan")));
        undo();

        assertEquals(before, dossier());
        assertFalse(document().unsaved());
        assertTrue(shows("Undone: rename Jordan to Kingdom."));
        change(() -> press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z));
        assertEquals("Kingdom", graph().actor(actor("jordan")).name());
    }

    @Test
    void escLeavesATextAsItWas() {
        robot.interact(() -> workspace().go(Selection.actor(actor("jordan"))));
        robot.clickOn(robot.from(page().details()).lookup(".name").queryLabeled());
        robot.write("Kingdom").type(KeyCode.ESCAPE);

        assertEquals(
                "Jordan",
                dossier()
                        .actors()
                        .get(graph().actorById("jordan").orElseThrow())
                        .name());
        assertFalse(document().unsaved());
    }

    @Test
    void whatIsBeingWrittenOutlivesAChange() {
        robot.interact(() -> workspace().go(Selection.actor(actor("meshaal"))));
        robot.clickOn(robot.from(page().details()).lookup(".role").queryLabeled());
        robot.write("Leader");
        rename("qatar", "Emirate");

        robot.write(" in exile").type(KeyCode.ENTER);
        await(() -> "Leader in exile".equals(graph().actor(actor("meshaal")).role()));
    }

    @Test
    void deleteTakesOutAnActorAndUndoBringsBackAllOfIt() {
        robot.drag(screenOf("meshaal")).dropBy(30, 20);
        robot.clickOn(screenOf("meshaal"));
        Dossier before = dossier();
        Sight.Spot spot = workspace().places().spot(actor("meshaal")).orElseThrow();
        int ties = graph().tieCount();
        change(() -> press(KeyCode.DELETE));

        assertTrue(graph().actorById("meshaal").isEmpty());
        assertTrue(graph().tieCount() < ties);
        assertEquals(new Selection.Nothing(), selection());
        undo();

        assertEquals(before, dossier());
        assertEquals(spot, workspace().places().spot(actor("meshaal")).orElseThrow());
        assertEquals(Selection.actor(actor("meshaal")), selection());
    }

    @Test
    void aTieIsGivenOtherEndsInPlace() {
        robot.interact(() -> workspace().go(Selection.tie(tie("jordan", "meshaal"))));
        Dossier before = dossier();
        robot.interact(() -> robot.lookup(node -> "Tie other actors".equals(node.getAccessibleText()))
                .queryButton()
                .fire());
        robot.interact(() -> {
            robot.lookup(node -> "Who".equals(node.getAccessibleText()))
                    .queryAs(TextField.class)
                    .setText("Syria");
            robot.lookup(node -> "Whom".equals(node.getAccessibleText()))
                    .queryAs(TextField.class)
                    .setText("Somebody new");
        });
        change(() -> robot.clickOn("Change"));

        Tie changed = graph().tie(tie("syria", "somebody-new"));
        assertEquals("expelled", changed.type());
        assertFalse(changed.quotes().isEmpty());
        assertEquals(Selection.tie(tie("syria", "somebody-new")), selection());
        assertEquals(before.ties().size(), dossier().ties().size());
        undo();
        assertEquals(before, dossier());
    }

    @Test
    void deleteTakesOutATieAndItsNameIsTold() {
        int tie = tie("jordan", "meshaal");
        robot.interact(() -> workspace().go(Selection.tie(tie)));
        change(() -> press(KeyCode.DELETE));

        assertTrue(shows("Done: delete Jordan → Khaled Meshaal, expelled."));
        change(() -> robot.clickOn("Undo"));
        assertEquals(Selection.tie(tie("jordan", "meshaal")), selection());
    }

    @Test
    void anActorThatWasMovedGoesBack() {
        Sight.Spot before = workspace().places().spot(actor("jordan")).orElseThrow();
        robot.drag(screenOf("jordan")).dropBy(-60, 20);
        assertTrue(workspace().places().isPinned(actor("jordan")));
        assertFalse(document().unsaved(), "how it is looked at asks for no saving");
        press(KeyCode.CONTROL, KeyCode.Z);

        assertEquals(before, workspace().places().spot(actor("jordan")).orElseThrow());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(workspace().places().isPinned(actor("jordan")));
    }

    @Test
    void twoActorsBecomeOne() {
        Actor qatar = graph().actor(actor("qatar"));
        int ties = graph().degree(actor("qatar")) + graph().degree(actor("jordan"));
        change(() -> new ActorEdits(page().forms().editor(), graph().actor(actor("jordan"))).mergeWith(qatar));

        assertTrue(graph().actorById("qatar").isEmpty());
        assertTrue(graph().actor(actor("jordan")).aliases().contains("Qatar"));
        assertTrue(graph().degree(actor("jordan")) >= ties - 1);
        assertEquals(Selection.actor(actor("jordan")), selection());
    }

    @Test
    void aDoubleClickOnTheGroundAddsAnActorThere() {
        Point2D ground = story().localToScreen(20, story().getHeight() - 20);
        robot.doubleClickOn(ground);
        robot.write("Oman");
        change(() -> robot.type(KeyCode.ENTER));

        assertEquals("Oman", graph().actor(actor("oman")).name());
        Point2D there = screenOf("oman");
        assertEquals(ground.getX(), there.getX(), 2);
        assertEquals(ground.getY(), there.getY(), 2);
    }

    @Test
    void twoActorsSelectedAreTied() {
        robot.interact(() -> workspace().go(new Selection.Actors(List.of(actor("jordan"), actor("qatar")))));
        press(KeyCode.L);
        robot.write("warned");
        change(() -> robot.type(KeyCode.ENTER).type(KeyCode.ENTER));

        Tie made = graph().tie(tie("jordan", "qatar"));
        assertEquals("warned", made.type());
        assertTrue(dossier().tieTypes().contains(TieType.named("warned")));
        undo();
        assertFalse(dossier().tieTypes().contains(TieType.named("warned")));
    }

    @Test
    void aTieIsMadeOfNewActorsInANewDossier() {
        robot.interact(window::newDossier);
        awaitRead();
        press(KeyCode.L);
        robot.write("Austria")
                .type(KeyCode.TAB)
                .write("warns")
                .type(KeyCode.TAB)
                .write("Serbia");
        change(() -> robot.clickOn("Add tie"));

        assertEquals(2, graph().actorCount());
        assertEquals("austria", graph().tie(0).from());
        assertEquals("Untitled dossier", workspace().title());
    }

    @Test
    void savingWritesWhatWasChangedAndSaysSo() throws Exception {
        Path file = file("own.json", Files.readString(DOHA));
        open(file);
        rename("jordan", "Kingdom");
        assertTrue(shows("not saved"));
        press(KeyCode.CONTROL, KeyCode.S);
        await(() -> !document().unsaved());

        assertTrue(Files.readString(file).contains("\"Kingdom\""));
        assertTrue(shows("saved"));
        assertFalse(shows("Reload"), "what we wrote ourselves is no change");
        assertEquals("Doha, August 2015 – Entente", stage.getTitle());
        undo();
        assertTrue(document().unsaved());
    }

    /** Jordan is called the Kingdom here, and another program gave somebody another name. */
    private Path changedHereAndOnDisk(String name, String other) throws Exception {
        Path file = file("own.json", Files.readString(DOHA));
        open(file);
        rename("jordan", "Kingdom");
        return Files.writeString(file, Files.readString(file).replace("\"" + name + "\"", "\"" + other + "\""));
    }

    @Test
    void whatChangedOnDiskMeanwhileIsTakenIn() throws Exception {
        Path file = changedHereAndOnDisk("Qatar", "Emirate");
        robot.interact(window::save);
        await(() ->
                !document().unsaved() && graph().actor(actor("qatar")).name().equals("Emirate"));

        String written = Files.readString(file);
        assertTrue(written.contains("\"Kingdom\"") && written.contains("\"Emirate\""));
    }

    @Test
    void whoKeepsTheirOwnIsAskedNoMoreOfTheDisk() throws Exception {
        Path file = changedHereAndOnDisk("Jordan", "Hashemites");
        await(() -> shows("Save now"));
        robot.interact(window::save);
        await(() -> shows("Changed here and on disk"));
        robot.clickOn("Save");
        await(() -> !document().unsaved());

        assertTrue(Files.readString(file).contains("\"Kingdom\""));
        robot.interact(() -> {});
        assertFalse(shows("Save now"));
    }

    @Test
    void whatBothChangedIsShownSideBySide() throws Exception {
        Path file = changedHereAndOnDisk("Jordan", "Hashemites");
        robot.interact(window::save);
        await(() -> shows("Changed here and on disk"));
        assertTrue(shows("name: Kingdom") && shows("name: Hashemites"));
        robot.clickOn("name: Hashemites");
        robot.clickOn("Save");
        await(() -> !document().unsaved());

        assertTrue(Files.readString(file).contains("\"Hashemites\""));
        assertEquals("Hashemites", graph().actor(actor("jordan")).name());
    }

    @Test
    void whatCannotBeSavedStaysUnsavedAndCanBeSavedElsewhere() throws Exception {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path file = Files.writeString(sub.resolve("own.json"), Files.readString(DOHA));
        open(file);
        rename("jordan", "Kingdom");
        await(() -> Files.exists(sub.resolve(".~lock.own.json#")));
        Files.delete(sub.resolve(".~lock.own.json#"));
        Files.delete(file);
        Files.delete(sub);
        robot.interact(window::save);
        await(() -> shows("“own.json” could not be saved"));

        assertTrue(document().unsaved());
        desktop.target = folder;
        robot.clickOn("Save as …");
        await(() -> !document().unsaved());
        assertEquals(folder.resolve("own.json"), document().file());
        assertTrue(Files.readString(folder.resolve("own.json")).contains("Kingdom"));
    }

    @Test
    void textsBesideADossierGoWithItToAnotherFolder() throws Exception {
        Path file = file(
                "texts.json",
                "{\"actors\": [], \"sources\": [{\"id\": \"s\", \"title\": \"S\", \"file\": \"a/text.txt\"}]}");
        Files.createDirectory(folder.resolve("a"));
        Files.writeString(folder.resolve("a/text.txt"), "words");
        open(file);
        desktop.target = Files.createDirectory(folder.resolve("elsewhere"));
        robot.interact(window::saveAs);
        await(() -> folder.resolve("elsewhere/texts.json").equals(document().file()));

        assertEquals("words", Files.readString(folder.resolve("elsewhere/a/text.txt")));
    }

    @Test
    void aGraphOfAnotherProgramIsSavedAsADossierBesideIt() throws Exception {
        Path file = file("some.csv", "Source,Target\nAnn,Ben\n");
        open(file);
        desktop.target = folder;
        robot.interact(window::save);
        await(() -> folder.resolve("some.json").equals(document().file()));

        assertEquals("Source,Target\nAnn,Ben\n", Files.readString(file));
        assertTrue(Files.readString(folder.resolve("some.json")).contains("\"Ann\""));
    }

    @Test
    void manyStepsAreUndone() {
        Dossier before = dossier();
        robot.interact(() -> {
            for (int i = 0; i < 30; i++) {
                Actor jordan = Objects.requireNonNull(dossier().actors().get(actor("jordan")));
                new ActorEdits(page().forms().editor(), jordan.withRole(null)).role("Role " + i);
            }
        });
        await(() -> document().unsaved() && window.isIdle());
        robot.interact(() -> {
            for (int i = 0; i < 30; i++) {
                window.undo();
            }
        });
        await(window::isIdle);

        assertEquals(before, dossier());
        assertFalse(document().unsaved());
    }
}
