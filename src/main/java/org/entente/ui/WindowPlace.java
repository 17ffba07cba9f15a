package org.entente.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where the window was when it was last closed. */
final class WindowPlace {
    private static final double LEAST_IN_SIGHT = 80;

    private WindowPlace() {}

    static Settings.Window of(Stage stage) {
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Puts the window where it was, as far as a screen is still there. */
    static void restore(Stage stage, Settings.@Nullable Window last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (last == null) {
            stage.setWidth(Math.min(1440, screen.getWidth()));
            stage.setHeight(Math.min(900, screen.getHeight()));
            return;
        }
        boolean inSight = Screen.getScreensForRectangle(
                        last.x() + LEAST_IN_SIGHT, last.y(), last.width() - 2 * LEAST_IN_SIGHT, LEAST_IN_SIGHT)
                .stream()
                .findAny()
                .isPresent();
        if (inSight) {
            stage.setX(last.x());
            stage.setY(last.y());
        }
        stage.setWidth(Math.min(last.width(), screen.getWidth()));
        stage.setHeight(Math.min(last.height(), screen.getHeight()));
        stage.setMaximized(last.maximized());
    }
}
