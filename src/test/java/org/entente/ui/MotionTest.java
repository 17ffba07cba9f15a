package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What moves is there at once for whoever wants it so. */
class MotionTest extends WindowTest {

    private double zoomedAtOnce() {
        double before = story().camera().zoom();
        robot.interact(() -> {
            page().zoomIn();
            page().zoomOut();
            page().zoomIn();
        });
        return story().camera().zoom() / before;
    }

    @Test
    void aPersonCanHaveNothingMoveAndThatIsRemembered() {
        open(DOHA);
        assertNotEquals(1.25, zoomedAtOnce(), 0.001);
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("Show at once what would move, without animation");
        robot.clickOn("Close");
        robot.interact(() -> page().graph().fit());

        assertEquals(1.25, zoomedAtOnce(), 0.001);
        robot.interact(() -> stage.hide());
        startAgain();
        assertEquals(true, window.settings().still());
    }
}
