package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import org.entente.draw.Palette;
import org.junit.jupiter.api.Test;

/** What one start of the program leaves to the next. */
class RememberedTest extends WindowTest {

    private Node named(String name) {
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText()))
                .query();
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private void put(Rectangle2D where) {
        robot.interact(() -> {
            stage.setX(where.getMinX());
            stage.setY(where.getMinY());
            stage.setWidth(where.getWidth());
            stage.setHeight(where.getHeight());
        });
    }

    @Test
    void theThemeIsChosenAndStaysChosen() {
        open(DOHA);
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("Dark");
        robot.clickOn("Close");
        assertEquals(Paints.of(Palette.DARK.ground()), window.scene().getFill());
        Text name = robot.from(story())
                .lookup("Jordan")
                .lookup((Text text) -> text.getStroke() == null)
                .query();
        assertEquals(Paints.of(Palette.DARK.ink()), name.getFill());

        startAgain();
        assertEquals(ThemeChoice.DARK, window.settings().theme());
        assertEquals(Paints.of(Palette.DARK.ground()), window.scene().getFill());
    }

    @Test
    void theThemeFollowsTheSystemUnlessOneIsChosen() {
        startAgain(true);
        assertEquals(Paints.of(Palette.DARK.ground()), window.scene().getFill());
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("Light");
        assertEquals(Paints.of(Palette.LIGHT.ground()), window.scene().getFill());
    }

    @Test
    void sidesThatWereClosedStayClosed() {
        open(DOHA);
        robot.clickOn(named("Show or hide the left side"));
        assertNull(page().getLeft());
        assertNotNull(page().getRight());

        startAgain();
        open(DOHA);
        assertNull(page().getLeft());
        robot.clickOn(named("Show or hide the left side"));
        assertNotNull(page().getLeft());
    }

    @Test
    void theWindowComesBackWhereItWas() {
        Rectangle2D where = new Rectangle2D(60, 40, 900, 600);
        put(where);
        robot.interact(() -> stage.hide());

        startAgain();
        assertEquals(where, bounds());
    }

    @Test
    void aMaximisedWindowComesBackMaximisedAndKeepsTheSizeItReturnsTo() {
        Settings.Window own = new Settings.Window(60, 40, 900, 600, true);
        new SettingsFile(folder.resolve("config")).write(Settings.DEFAULT.withWindow(own));
        startAgain();
        assertTrue(stage.isMaximized());
        assertEquals(Screen.getPrimary().getVisualBounds(), bounds());

        robot.interact(() -> stage.hide());
        assertEquals(own, new SettingsFile(folder.resolve("config")).read().window());
    }
}
