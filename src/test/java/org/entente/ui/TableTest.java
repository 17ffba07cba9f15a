package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/** Tables are opened as their headings say, or as a person does. */
class TableTest extends WindowTest {
    private static final String UNSURE = "day,who,whom,how\n1,Ann,Bob,pays\n2,Bob,Cid,meets\n";

    private void choose(String box, int column) {
        ComboBox<Integer> combo =
                robot.lookup(node -> box.equals(node.getAccessibleText())).<ComboBox<Integer>>query();
        robot.interact(() -> combo.setValue(column));
    }

    private void openUnsure() throws Exception {
        Path table = file("one.csv", UNSURE);
        robot.interact(() -> window.open(table));
        await(() -> shows("How is “one.csv” to be read?"));
    }

    private String ties() {
        return graph().dossier().ties().stream()
                .map(tie -> tie.from() + " " + tie.type() + " " + tie.to())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aTableWhoseHeadingsSayItAllOpensAtOnceAndSaysHow() throws Exception {
        open(file("ties.csv", "source,target,type\nAnn,Bob,pays\n"));
        assertEquals("Ann pays Bob", ties());
        await(() -> shows("Read as a table of ties from “source” to “target”; “type” holds their types."));
    }

    @Test
    void aTableThatDoesNotIsAskedAboutAndTheAnswerIsRemembered() throws Exception {
        openUnsure();
        choose("The column that ties start from", 1);
        choose("The column that ties lead to", 2);
        choose("The column that holds the types of ties", 3);
        robot.clickOn("Open table");
        awaitRead();
        assertEquals("Ann pays Bob, Bob meets Cid", ties());
        assertFalse(shows("Change columns …"), "who has just said how need not be told");

        open(file("two.csv", UNSURE.replace("Ann", "Eve")));
        assertEquals("Eve pays Bob, Bob meets Cid", ties());
    }

    @Test
    void whoCancelsKeepsWhatIsOpen() throws Exception {
        open(file("ties.csv", "source,target\nAnn,Bob\n"));
        DossierPage before = page();
        openUnsure();
        robot.clickOn("Cancel");
        assertSame(before, page());
    }

    @Test
    void oneColumnCannotBeBothEnds() throws Exception {
        openUnsure();
        choose("The column that ties start from", 2);
        choose("The column that ties lead to", 2);
        assertTrue(robot.lookup("Open table").queryButton().isDisabled());
    }

    @Test
    void aCellIsReadFromTheSideWhereItsTextBegins() throws Exception {
        Path table = file("one.csv", "day,who,whom\n1,علي,Bob\n");
        robot.interact(() -> window.open(table));
        await(() -> shows("How is “one.csv” to be read?"));
        Node arabic = robot.from(robot.lookup(".column-preview").<Node>query())
                .lookup("علي")
                .query();
        Node latin = robot.from(robot.lookup(".column-preview").<Node>query())
                .lookup("Bob")
                .query();
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, arabic.getEffectiveNodeOrientation());
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, latin.getEffectiveNodeOrientation());
    }

    @Test
    void aFirstRowMayBeHeadingsOrNot() throws Exception {
        open(file("plain.csv", "Ann,Bob\nBob,Cid\n"));
        robot.clickOn("Change columns …");
        robot.clickOn("The first row holds headings");
        robot.clickOn("Open table");
        awaitRead();
        assertEquals(
                List.of("Bob", "Cid"),
                graph().dossier().actors().stream().map(actor -> actor.name()).toList());
    }
}
