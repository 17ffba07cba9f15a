package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Ties that contradict each other are listed, and their quotes shown beside one another. */
class ContradictionsTest extends WindowTest {
    private static final String LINE = "Italy … Germany: allied with (1914 – 1915) against accused by (Aug 1914)";
    private static final String DOSSIER =
            """
            {"title": "War", "actors": [{"id": "i", "name": "Italy"}, {"id": "g", "name": "Germany"}],
             "tieTypes": [{"id": "ally", "label": "allied with", "stance": "cooperative"},
                          {"id": "accuses", "label": "accuses", "inverse": "accused by", "directed": true,
                           "stance": "conflictual"}],
             "ties": [{"from": "i", "to": "g", "type": "ally", "date": "1914", "until": "1915",
                       "quotes": [{"text": "We stand together.", "speaker": "i", "source": "t"}]},
                      {"from": "g", "to": "i", "type": "accuses", "date": "1914-08",
                       "quotes": [{"text": "They broke their word."}]}],
             "sources": [{"id": "t", "title": "Treaty", "date": "1914", "text": "We stand together."}]}
            """;

    private void openWar() throws Exception {
        open(file("war.json", DOSSIER));
        await(() -> shows(LINE) && workspace().sourcing().checked());
    }

    private Bounds card(String words) {
        Node card = robot.from(comparison()).lookup(words).query();
        return card.localToScene(card.getBoundsInLocal());
    }

    private Node comparison() {
        return robot.lookup(".comparison").query();
    }

    @Test
    void theQuotesOfBothStandBesideOneAnother() throws Exception {
        openWar();
        assertTrue(shows("Contradictions 1"));
        assertFalse(comparison().isVisible());
        robot.clickOn("Copy as a list");
        assertEquals("War\n\n" + LINE + "\n", desktop.copied);
        robot.clickOn(LINE);

        assertTrue(comparison().isVisible());
        assertEquals(
                card("“We stand together.”").getMinY(),
                card("“They broke their word.”").getMinY(),
                1);
        robot.clickOn("Copy both with citations");
        assertEquals(
                """
                Italy → Germany: allied with, 1914 – 1915

                “We stand together.”
                — Italy, in: Treaty, 1914 [verbatim]

                Germany → Italy: accuses, Aug 1914

                “They broke their word.”
                [unchecked]
                """,
                desktop.copied);
        press(KeyCode.ESCAPE);
        assertFalse(comparison().isVisible());
    }

    @Test
    void whereThereIsNoRoomTheyStandOneAboveTheOther() throws Exception {
        robot.interact(() -> stage.setWidth(1024));
        openWar();
        robot.clickOn(LINE);

        assertTrue(card("“We stand together.”").getMaxY()
                < card("“They broke their word.”").getMinY());
        robot.interact(() -> robot.from(comparison())
                .lookup("Germany accuses Italy")
                .<ButtonBase>query()
                .fire());
        assertEquals(Selection.tie(1), selection());
        assertFalse(comparison().isVisible(), "the tie is shown in the graph");
    }

    @Test
    void datesThatExcludeEachOtherAreListedToo() throws Exception {
        open(
                file(
                        "dates.json",
                        """
                {"actors": [{"id": "j", "name": "Jordan"}, {"id": "m", "name": "Khaled Meshaal"}],
                 "tieTypes": [{"id": "expelled", "directed": true}],
                 "ties": [{"from": "j", "to": "m", "type": "expelled", "date": "1999", "place": "Amman",
                           "quotes": [{"text": "He was expelled in 1999.", "source": "s"}]},
                          {"from": "j", "to": "m", "type": "expelled", "date": "2000", "place": "Amman",
                           "quotes": [{"text": "He was expelled in 2000.", "source": "t"}]}],
                 "sources": [{"id": "s", "title": "S"}, {"id": "t", "title": "T"}]}
                """));
        await(() -> shows("Jordan expelled Khaled Meshaal: 1999 or 2000"));
        robot.clickOn("Jordan expelled Khaled Meshaal: 1999 or 2000");

        assertTrue(shows("One event, it seems, with dates that exclude each other"));
    }

    @Test
    void eachTieOfTheTwoSaysThatTheOtherContradictsIt() throws Exception {
        openWar();
        robot.interact(() -> workspace().go(Selection.tie(0)));
        assertTrue(detailTexts().contains("Contradicted by"));
        assertFalse(detailTexts().stream().anyMatch(text -> text.startsWith("All ")), "there is no other");
        robot.clickOn("Compare the quotes");
        assertTrue(comparison().isVisible());
        press(KeyCode.ESCAPE);
        robot.clickOn("Germany accuses Italy");

        assertEquals(Selection.tie(1), selection());
        assertTrue(detailTexts().containsAll(List.of("Contradicted by", "Italy allied with Germany")));
    }

    @Test
    void aTieLeadsToAllContradictions() throws Exception {
        String second = "\"ties\": [{\"from\": \"i\", \"to\": \"g\", \"type\": \"ally\", \"date\": \"1914-08\","
                + " \"quotes\": [{\"text\": \"We stand.\"}]},";
        open(file("war.json", DOSSIER.replace("\"ties\": [", second)));
        await(() -> shows("Contradictions 2"));
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.clickOn("All 2 contradictions");

        assertEquals(new Selection.Nothing(), selection());
        assertTrue(shows("Contradictions 2"));
    }

    @Test
    void whereNothingContradictsThereIsNoList() {
        open(DOHA);
        await(() -> workspace().sourcing().checked());

        assertFalse(detailTexts().stream().anyMatch(text -> text.startsWith("Contradictions")));
    }
}
