package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the window has to tell while a dossier is open. */
class NoticeTest extends WindowTest {

    private Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void itPushesNothingAwayAndCanBeClosed() {
        open(DOHA);
        Bounds graph = place(story());
        Bounds details = place(page().details());

        robot.interact(() -> page().tell(new Notice("Something has changed.").offering("Reload", () -> {})));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(shows("Something has changed."));
        assertEquals(graph, place(story()));
        assertEquals(details, place(page().details()));
        robot.clickOn("Not now");
        assertFalse(shows("Something has changed."));
    }

    @Test
    void inASmallWindowItLeavesTheZoomButtonsFree() {
        robot.interact(() -> {
            stage.setWidth(1024);
            stage.setHeight(640);
        });
        open(DOHA);
        robot.interact(() -> page().tell(
                        new Notice("Read as a table of ties from “the first of all columns” to “the second of them”.")
                                .offering("Change columns …", () -> {})));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window.scene().getRoot().layout());
        Bounds notice = place(robot.lookup(".notice").query());
        Bounds buttons = place(robot.lookup(".zoom-buttons").query());
        assertFalse(notice.intersects(buttons), notice + " over " + buttons);
        assertTrue(
                place(robot.lookup("Not now").query()).getMinY()
                        > place(robot.lookup((Labeled label) -> label.getText() != null
                                                && label.getText().startsWith("Read as"))
                                        .query())
                                .getMaxY(),
                "the buttons stand beneath the words");
    }

    @Test
    void whatIsOnlyToldGoesByItselfButNotFromUnderThePointer() {
        NoticePlace notices = placed(Duration.millis(300));
        robot.interact(() -> notices.show(new Notice("It is gone.")));
        robot.moveTo("It is gone.");
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        assertTrue(shows("It is gone."));

        robot.moveTo(window.scene());
        await(() -> !shows("It is gone."));
    }

    @Test
    void whatHasToBeDecidedStays() {
        NoticePlace notices = placed(Duration.millis(100));
        robot.interact(() -> {
            notices.show(new Notice("It is gone."));
            notices.show(new Notice("Shall it go?").offering("Yes", () -> {}));
        });
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);

        assertTrue(shows("Shall it go?"));
        robot.clickOn("Yes");
        assertFalse(shows("Shall it go?"));
    }

    private NoticePlace placed(Duration patience) {
        NoticePlace notices = new NoticePlace(patience);
        robot.interact(
                () -> ((StackPane) window.scene().getRoot()).getChildren().add(notices));
        return notices;
    }
}
