package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What has to be read as a whole takes another line where there is little room. */
class SmallWindowTest extends WindowTest {

    @BeforeEach
    void openSmall() throws Exception {
        robot.interact(() -> {
            stage.setWidth(1024);
            stage.setHeight(640);
        });
        open(
                file(
                        "long.json",
                        """
                {"title": "Of persons who kept diaries",
                 "actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}],
                 "tieTypes": [{"id": "long", "label": "supplies with goods of all kinds and colours"}],
                 "ties": [{"from": "b", "to": "a", "type": "long"}, {"from": "a", "to": "b", "type": "met", "date": "2015-08-03", "until": "2015-12-21", "quotes": [
                    {"text": "They … parted as friends", "source": "s", "speaker": "a"}]},
                  {"from": "a", "to": "b", "type": "met", "date": "2015-12-28"}],
                 "sources": [
                  {"id": "s", "title": "The diary of a person who wrote all of it down with great care",
                   "date": "2015-08-03", "publisher": "The Society for the Publication of Private Diaries",
                   "text": "“They did not talk, and parted as friends”, said Ben."},
                  {"id": "t", "title": "Letter", "date": "2015-09-28"}]}
                """));
        await(() -> workspace().sourcing().checked());
        robot.interact(() -> workspace().go(Selection.tie(1)));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> page().sources().reader().pane().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void nothingIsCutThatIsNotToldElsewhere() {
        for (String place : List.of(
                ".type-row .label",
                ".dates .side-heading",
                ".dates-words",
                ".dossier-title",
                ".verdict",
                ".attribution",
                ".left-out",
                ".source-list .label")) {
            Set<Labeled> labels = robot.lookup(place)
                    .lookup((Labeled label) ->
                            label.isVisible() && !label.getText().isEmpty())
                    .queryAllAs(Labeled.class);
            assertFalse(labels.isEmpty(), place);
            for (Labeled label : labels) {
                Text shown = (Text) label.lookup(".text");
                assertEquals(label.getText(), shown.getText().replace('\n', ' '), place);
            }
        }
    }
}
