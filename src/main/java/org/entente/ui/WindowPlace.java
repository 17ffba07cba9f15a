package org.entente.ui;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Where the window is: puts it where it was, and knows what it returns to from being maximised. */
final class WindowPlace {
    private static final double LAST_IN_SIGHT = 80;
    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;

    private final Stage stage;
    private Settings.Window plain;

    /** @param last where it was when it was last closed; null at the first start */
    WindowPlace(Stage stage, Settings.@Nullable Window last) {
        this.stage = stage;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(last == null ? FIRST_WIDTH : last.width(), screen.getWidth());
        double height = Math.min(last == null ? FIRST_HEIGHT : last.height(), screen.getHeight());
        boolean known = last != null && isInSight(last);
        plain = new Settings.Window(
                known && last != null ? last.x() : screen.getMinX() + (screen.getWidth() - width) / 2,
                known && last != null ? last.y() : screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
        stage.setMaximized(last != null && last.maximized());
    }

    private static boolean isInSight(Settings.Window last) {
        return !Screen.getScreensForRectangle(
                        last.x() + LAST_IN_SIGHT,
                        last.y(),
                        Math.max(1, last.width() - 2 * LAST_IN_SIGHT),
                        LAST_IN_SIGHT)
                .isEmpty();
    }

    /** Shows the window there. */
    void show() {
        put();
        stage.show();
        if (!stage.isMaximized()) {
            // Some window managers give a new window a size of their own.
            put();
        }
        stage.xProperty().subscribe(this::remember);
        stage.yProperty().subscribe(this::remember);
        stage.widthProperty().subscribe(this::remember);
        stage.heightProperty().subscribe(this::remember);
    }

    private void put() {
        stage.setX(plain.x());
        stage.setY(plain.y());
        stage.setWidth(plain.width());
        stage.setHeight(plain.height());
    }

    private void remember() {
        // The size changes before the window says that it is maximised.
        Platform.runLater(() -> {
            if (!stage.isMaximized() && !stage.isIconified() && stage.isShowing()) {
                plain = new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
            }
        });
    }

    /** Where the window is now, or where it would be were it not maximised. */
    Settings.Window now() {
        return new Settings.Window(plain.x(), plain.y(), plain.width(), plain.height(), stage.isMaximized());
    }
}
