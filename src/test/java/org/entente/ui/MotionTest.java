package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What moves is there at once for whoever wants it so. */
class MotionTest extends WindowTest {

    /** Read before the next frame, by which a glide may have come to its end. */
    private double zoomedAtOnce() {
        double[] zoom = new double[2];
        robot.interact(() -> {
            zoom[0] = story().camera().zoom();
            page().zoomIn();
            page().zoomOut();
            page().zoomIn();
            zoom[1] = story().camera().zoom();
        });
        return zoom[1] / zoom[0];
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
