package org.entente.ui;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.fxmisc.richtext.InlineCssTextArea;

/** A window in which the texts of sources are read and quotes held against them. */
abstract class SourcesWindowTest extends WindowTest {
    static final String MADE =
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

    void openChecked(Path file) {
        open(file);
        awaitChecked();
    }

    void awaitChecked() {
        await(() -> workspace().sourcing().checked()
                && workspace().sourcing().progressProperty().get() == Sourcing.IDLE);
    }

    SourceReader reader() {
        return page().sources().reader();
    }

    InlineCssTextArea area() {
        return reader().pane().area();
    }

    Button chip(String verdict) {
        return robot.from(page().details())
                .lookup((Button button) -> verdict.equals(button.getAccessibleText()))
                .query();
    }

    void awaitText() {
        await(() ->
                reader().pane().isVisible() && !reader().pane().marks().all().isEmpty());
    }
}
