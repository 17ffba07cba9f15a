package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entente.draw.Camera;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be done without a mouse. */
class KeysTest extends WindowTest {

    @BeforeEach
    void openDoha() {
        open(DOHA);
    }

    private void select(String id) {
        robot.interact(() -> workspace().selection().select(Selection.actor(actor(id))));
    }

    private boolean areTied(int one, int other) {
        return graph().tiesOf(one).anyMatch(tie -> graph().opposite(one, tie) == other);
    }

    @Test
    void arrowKeysWalkAlongTiesAndWithShiftAddToTheSelection() {
        press(KeyCode.RIGHT);
        assertEquals(Selection.actor(actor("hamas")), selection(), "the best connected first");
        press(KeyCode.RIGHT);
        int next = selection().lastActor().orElseThrow();
        assertEquals(Selection.actor(next), selection());
        assertTrue(areTied(actor("hamas"), next));
        press(KeyCode.SHIFT, KeyCode.LEFT);
        List<Integer> both = selection().selectedActors();
        assertEquals(2, both.size());
        assertEquals(next, both.get(0));
        assertTrue(areTied(next, both.get(1)));
    }

    @Test
    void theKeyboardIsBackWhereItWasWhenASheetIsClosed() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Node list = Objects.requireNonNull(window.scene().getFocusOwner());

        press(KeyCode.F1);
        press(KeyCode.ESCAPE);

        assertEquals(list, window.scene().getFocusOwner());
        assertEquals(DossierPage.View.SOURCES, page().view());
    }

    @Test
    void controlAndArrowsMoveThePictureAndWithShiftTheSelectedActors() {
        select("jordan");
        robot.interact(() -> workspace().selection().add(actor("qatar")));
        Places places = workspace().places();
        double[] x = places.allX();
        double[] y = places.allY();
        Camera before = story().camera();
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(before.moved(-80, -80), story().camera());
        assertEquals(2, selection().selectedActors().size());

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        double step = 12 / before.zoom();
        for (int actor : selection().selectedActors()) {
            assertEquals(x[actor] + step, places.x(actor), 1e-9);
            assertEquals(y[actor] - step, places.y(actor), 1e-9);
            assertTrue(places.isPinned(actor));
        }
        assertEquals(2, places.pinned().cardinality());
    }

    @Test
    void eShowsTheEgoNetworkAndPPinsAndUnpins() {
        select("jordan");
        press(KeyCode.P);
        assertTrue(workspace().places().isPinned(actor("jordan")));
        press(KeyCode.P);
        assertFalse(workspace().places().isPinned(actor("jordan")));
        press(KeyCode.E);
        assertEquals("2 of 22 actors · 1 of 32 ties", status().get(0));
    }

    @Test
    void egoNetworksAreLeftOneByOne() {
        robot.interact(() -> {
            workspace().showEgo(actor("hamas"));
            workspace().showEgo(actor("meshaal"));
        });

        press(KeyCode.ESCAPE);
        assertEquals(
                actor("hamas"), Objects.requireNonNull(workspace().lens().ego()).actor());
        press(KeyCode.ESCAPE);
        assertEquals(22, workspace().visible().actorCount());
    }

    @Test
    void backAndForwardGoThroughWhatWasSelected() {
        select("meshaal");
        select("qatar");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(selection().hasActor(actor("meshaal")));
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(selection().hasActor(actor("qatar")));
    }

    @Test
    void plusAndMinusZoomAndEnterGoesToTheDetails() {
        double before = story().camera().zoom();
        press(KeyCode.EQUALS);
        await(() -> Math.abs(story().camera().zoom() - before * 1.25) < 1e-9);
        press(KeyCode.MINUS);
        await(() -> Math.abs(story().camera().zoom() - before) < 1e-9);
        press(KeyCode.ENTER);
        assertTrue(page().details().isFocused());
    }

    @Test
    void whatLiesUnderASheetIsOutOfReach() {
        press(KeyCode.F1);
        assertTrue(window.isCovered());
        press(KeyCode.DIGIT1);
        for (int times = 0; times < 5; times++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.ESCAPE);

        assertFalse(window.isCovered());
        assertTrue(story().isFocused());
        assertEquals(32, workspace().visible().tieCount());
    }
}
