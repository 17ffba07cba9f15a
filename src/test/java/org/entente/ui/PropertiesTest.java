package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import org.entente.graph.Properties.Bearer;
import org.entente.graph.Properties.Name;
import org.entente.model.TieType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file tells under names of its own can be filtered by, and taken for tie types and kinds. */
class PropertiesTest extends WindowTest {
    @BeforeEach
    void openDossier() throws Exception {
        open(
                file(
                        "props.json",
                        """
                {"actors": [{"id": "a", "name": "Ann", "sort": "person"}, {"id": "b", "name": "Bob"}],
                 "ties": [{"from": "a", "to": "b", "how": "pays", "weight": 5},
                          {"from": "b", "to": "a", "how": "meets", "weight": 15},
                          {"from": "a", "to": "b"}]}
                """));
    }

    private void select(Selection what) {
        robot.interact(() -> workspace().go(what));
    }

    private void choose(String property, String item) {
        robot.clickOn(robot.lookup(node -> ("What “" + property + "” may be used for").equals(node.getAccessibleText()))
                .queryButton());
        robot.clickOn(item);
    }

    private List<String> types() {
        return graph().tieTypes().stream().map(TieType::label).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String name) {
        return (ComboBox<T>)
                robot.lookup(node -> name.equals(node.getAccessibleText())).queryAs(ComboBox.class);
    }

    @Test
    void aPropertyIsTakenForTheTieTypeAndGivenBack() {
        select(Selection.tie(1));
        choose("how", "Use “how” as tie type");
        await(() -> types().contains("pays"));
        awaitRead();
        assertEquals(List.of("pays", "meets", "tied to"), types());
        assertEquals(Selection.tie(1), selection());
        assertTrue(detailTexts().contains("how: meets"));

        robot.interact(() -> window.reload());
        awaitRead();
        assertEquals(List.of("pays", "meets", "tied to"), types(), "reading again keeps it");

        choose("how", "Take tie types from the file again");
        await(() -> types().equals(List.of("tied to")));
    }

    @Test
    void aPropertyIsTakenForTheKind() {
        select(Selection.actor(0));
        choose("sort", "Use “sort” as kind");
        await(() -> graph().countsByKind().containsKey("person"));
        awaitRead();
        assertEquals(Selection.actor(0), selection());
    }

    @Test
    void tiesAreShownByAPropertyAndItsValue() {
        ComboBox<Name> names = box("The property that ties or actors must have");
        ComboBox<String> values = box("The value of the property");
        robot.interact(() -> names.setValue(names.getItems().stream()
                .filter(one -> one.key().equals("weight"))
                .findFirst()
                .orElseThrow()));
        assertEquals(2, workspace().visible().tieCount());
        assertEquals(List.of("15", "5"), values.getItems());
        robot.interact(() -> values.setValue("5"));
        assertEquals(1, workspace().visible().tieCount());
        assertTrue(status().contains("Hidden: 2 ties without “weight: 5”"), status().toString());

        select(Selection.tie(1));
        assertNull(workspace().lens().having(), "a tie gone to is shown");
        assertNull(names.getValue());
        assertEquals("", values.getValue());
    }

    @Test
    void whatIsReadInTheDetailsIsFilteredBy() {
        select(Selection.tie(0));
        choose("how", "Show only ties with “how: pays”");
        assertEquals(1, workspace().visible().tieCount());
        ComboBox<Name> names = box("The property that ties or actors must have");
        assertEquals("how", names.getValue().key());
        assertEquals(
                Bearer.TIE, Objects.requireNonNull(workspace().lens().having()).bearer());

        robot.clickOn(
                robot.lookup(node -> "Shows ties and actors whatever their properties".equals(node.getAccessibleHelp()))
                        .queryLabeled());
        assertEquals(3, workspace().visible().tieCount());
    }

    @Test
    void aDossierWithoutPropertiesAsksForNone() {
        assertNotNull(robot.lookup("Property").query());
        open(DOHA);
        assertTrue(robot.lookup("Property").tryQuery().isEmpty());
    }
}
