package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SearchBoxTest extends WindowTest {

    private void search(String words) {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write(words);
    }

    private boolean isInSight(int actor) {
        Point2D at = story().onView(actor);
        return story().getLayoutBounds().contains(at);
    }

    @Test
    void findsNamesInAnyScriptAsTypedAndEnterBringsThemIntoView() throws Exception {
        open(
                file(
                        "names.json",
                        """
                {"actors": [
                  {"id": "jubeir", "name": "عادل الجُبير"}, {"id": "dayan", "name": "משה דיין"},
                  {"id": "lavrov", "name": "Сергей Лавров"}, {"id": "wang", "name": "王毅"},
                  {"id": "davutoglu", "name": "Ahmet Davutoğlu"}, {"id": "hub", "name": "Hub"}],
                 "ties": [
                  {"from": "hub", "to": "jubeir"}, {"from": "hub", "to": "dayan"}, {"from": "hub", "to": "lavrov"},
                  {"from": "hub", "to": "wang"}, {"from": "hub", "to": "davutoglu"}]}
                """));
        Map<String, String> queries = new TreeMap<>(
                Map.of("الجبير", "jubeir", "דיין", "dayan", "ЛАВРОВ", "lavrov", "毅", "wang", "davutoglu", "davutoglu"));
        queries.forEach((words, id) -> {
            robot.interact(() -> {
                story().zoomBy(3, 0, 0);
                story().panBy(4000, 4000);
            });
            assertFalse(isInSight(actor(id)));
            search(words);
            await(() -> page().search().isShowingHits());
            press(KeyCode.ENTER);
            await(() -> selection().equals(Selection.actor(actor(id))) && isInSight(actor(id)));
            assertTrue(story().isFocused());
        });
    }

    @Test
    void aQuoteFoundLeadsToItsTie() {
        open(DOHA);
        search("expelled him in 1999");
        await(() -> page().search().isShowingHits());
        press(KeyCode.ENTER);

        await(() -> selection().equals(Selection.tie(tie("jordan", "meshaal"))));
    }

    @Test
    void whatIsNotThereIsSaidNotToBeAndEscLeadsBackToTheGraph() {
        open(DOHA);
        search("zzz");
        await(() -> shows("Nothing found"));
        press(KeyCode.ENTER);
        assertEquals(new Selection.Nothing(), selection());
        press(KeyCode.ESCAPE);

        assertEquals("", robot.lookup(".search-field").<TextField>query().getText());
        assertTrue(story().isFocused());
    }

    @Test
    void thePromptNeverRunsUnderTheKeys() {
        open(DOHA);
        robot.interact(() -> {
            stage.setWidth(1024);
            stage.setHeight(640);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Text prompt = robot.from(robot.lookup(".search-field").<Node>query())
                .lookup((Text text) -> text.getText().startsWith("Search"))
                .query();
        Node keys = robot.lookup(".key-cap").query();
        assertTrue(prompt.localToScene(prompt.getLayoutBounds()).getMaxX()
                < keys.localToScene(keys.getLayoutBounds()).getMinX());
        robot.interact(() -> stage.setWidth(1440));
        await(() -> prompt.getText().equals("Search actors, ties and quotes"));
    }
}
