package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.entente.draw.Camera;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The graph under mouse and touchpad. */
class StoryGesturesTest extends WindowTest {

    @BeforeEach
    void openDoha() {
        open(DOHA);
    }

    private void scroll(double deltaX, double deltaY, boolean shift) {
        robot.interact(() -> story().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                300,
                200,
                300,
                200,
                shift,
                false,
                false,
                false,
                false,
                false,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
    }

    @Test
    void theWheelZoomsAtThePointerAndControl0Fits() {
        double fitted = story().camera().zoom();
        Point2D at = screenOf("hamas");
        robot.moveTo(at);
        // Monocle turns the wheel the other way round, and by a pixel at a time.
        robot.scroll(25, VerticalDirection.DOWN);
        double near = story().camera().zoom();
        assertTrue(near > fitted * 1.05, () -> fitted + " to " + near);
        await(() -> story().picture().zoom() == story().camera().zoom());
        assertEquals(at.getX(), screenOf("hamas").getX(), 1);
        assertEquals(at.getY(), screenOf("hamas").getY(), 1);

        robot.scroll(5, VerticalDirection.UP);
        assertTrue(story().camera().zoom() < near);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        await(() -> Math.abs(story().camera().zoom() - fitted) < 1e-6);
    }

    @Test
    void twoFingersPanAndPinchAndShiftTurnsTheWheelSideways() {
        Camera before = story().camera();
        scroll(12, -7, false);
        assertEquals(before.moved(12, -7), story().camera());
        scroll(0, 20, true);
        assertEquals(before.moved(32, -7), story().camera());

        scroll(0, 40, false);
        assertTrue(story().camera().zoom() > before.zoom(), "away from the person is nearer");

        Camera moved = story().camera();
        robot.interact(() -> story().fireEvent(new ZoomEvent(
                ZoomEvent.ZOOM, 300, 200, 300, 200, false, false, false, false, false, false, 1.2, 1.2, null)));
        assertEquals(moved.zoom() * 1.2, story().camera().zoom(), 1e-9);
    }

    @Test
    void draggingTheGroundMovesTheGraphAndAnActorMovesAloneAndIsPinned() {
        Camera before = story().camera();
        Point2D ground = story().localToScreen(12, 12);
        robot.drag(ground).dropBy(40, 30);
        assertEquals(before.dx() + 40, story().camera().dx(), 1);
        assertEquals(before.dy() + 30, story().camera().dy(), 1);

        Places places = workspace().places();
        int jordan = actor("jordan");
        double x = places.x(jordan);
        double qatar = places.x(actor("qatar"));
        robot.drag(screenOf("jordan")).dropBy(-60, 20);
        assertTrue(places.isPinned(jordan));
        assertEquals(x - 60 / story().camera().zoom(), places.x(jordan), 2);
        assertEquals(qatar, places.x(actor("qatar")));
    }

    @Test
    void shiftClickAddsAnActorAndTakesItOutAgain() {
        robot.clickOn(screenOf("jordan"));
        robot.press(KeyCode.SHIFT).clickOn(screenOf("qatar")).release(KeyCode.SHIFT);
        assertEquals(List.of(actor("jordan"), actor("qatar")), selection().selectedActors());
        assertTrue(detailTexts().contains("2 actors selected, this one last"));

        robot.press(KeyCode.SHIFT).clickOn(screenOf("jordan")).release(KeyCode.SHIFT);
        assertEquals(Selection.actor(actor("qatar")), selection());
        robot.clickOn(story().localToScreen(12, 12));
        assertEquals(new Selection.Nothing(), selection());
    }

    @Test
    void doubleClickShowsTheEgoNetworkAndEscLeavesIt() {
        robot.doubleClickOn(screenOf("jordan"));

        assertEquals(2, workspace().visible().actorCount());
        press(KeyCode.ESCAPE);
        assertEquals(22, workspace().visible().actorCount());
    }
}
