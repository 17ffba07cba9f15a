package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class WindowPlaceTest {
    private final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void hide() {
        robot.interact(() -> stage.hide());
    }

    private WindowPlace show(Settings.@Nullable Window last) {
        AtomicReference<WindowPlace> place = new AtomicReference<>();
        robot.interact(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Group()));
            place.set(new WindowPlace(stage, last));
            Objects.requireNonNull(place.get()).show();
        });
        return Objects.requireNonNull(place.get());
    }

    private Settings.Window shown(Settings.@Nullable Window last) {
        return show(last).now();
    }

    @Test
    void theFirstTimeItIsAsLargeAsTheScreenAllowsAndInItsMiddle() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertEquals(
                new Settings.Window(0, 0, Math.min(1440, screen.getWidth()), Math.min(900, screen.getHeight()), false),
                shown(null));
    }

    @Test
    void aWindowInSightComesBackWhereItWas() {
        Settings.Window partlyOutside = new Settings.Window(-300, 50, 900, 600, false);
        assertEquals(partlyOutside, shown(partlyOutside));
    }

    @Test
    void aWindowWhoseScreenIsGoneComesToTheMiddleOfThisOne() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Settings.Window middle =
                new Settings.Window((screen.getWidth() - 900) / 2, (screen.getHeight() - 600) / 2, 900, 600, false);

        assertEquals(middle, shown(new Settings.Window(5000, 50, 900, 600, false)));
        assertEquals(middle, shown(new Settings.Window(100, 5000, 900, 600, false)));
    }

    @Test
    void aWindowLargerThanTheScreenBecomesAsLargeAsIt() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Settings.Window now = shown(new Settings.Window(0, 0, 4000, 3000, false));

        assertEquals(screen.getWidth(), now.width());
        assertEquals(screen.getHeight(), now.height());
    }

    @Test
    void movedItIsThereAndWhileMaximisedItKeepsWhatItReturnsTo() {
        WindowPlace place = show(new Settings.Window(10, 10, 900, 600, false));
        robot.interact(() -> {
            stage.setX(60);
            stage.setY(40);
        });
        assertEquals(new Settings.Window(60, 40, 900, 600, false), place.now());

        AtomicReference<Settings.Window> maximised = new AtomicReference<>();
        robot.interact(() -> {
            stage.setMaximized(true);
            // Hidden before it is drawn: Monocle fails to draw a window that has grown.
            Platform.runLater(() -> {
                assertEquals(0, stage.getX());
                maximised.set(place.now());
                stage.hide();
            });
        });
        assertEquals(new Settings.Window(60, 40, 900, 600, true), maximised.get());
    }
}
