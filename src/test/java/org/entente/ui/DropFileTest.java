package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import org.entente.evidence.Verdict.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A file dragged over the window and dropped. */
class DropFileTest extends WindowTest {
    private @Nullable DragEvent lastOver;
    private @Nullable MouseEvent lastMoved;

    /** Drags the file from the window's corner, as a file manager would from outside, and holds it over the middle. */
    private void drag(Path file) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        drag(content);
        await(() -> veil().isVisible());
    }

    private void drag(ClipboardContent content) {
        Region manager = new Region();
        manager.setMaxSize(20, 20);
        manager.setOnDragDetected(event -> {
            Dragboard board = manager.startDragAndDrop(TransferMode.COPY);
            board.setContent(content);
            event.consume();
        });
        robot.interact(() -> {
            StackPane.setAlignment(manager, Pos.TOP_LEFT);
            StackPane root = (StackPane) window.scene().getRoot();
            root.getChildren().add(manager);
            root.addEventFilter(DragEvent.DRAG_OVER, event -> lastOver = event);
            root.addEventFilter(MouseEvent.MOUSE_MOVED, event -> lastMoved = event);
        });
        Point2D begin = robot.point(manager).query();
        Point2D end = robot.point(window.scene()).query();
        hand(hand -> hand.mouseMove(begin));
        hand(hand -> hand.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 3; step++) {
            Point2D at = begin.interpolate(end, step / 3.0);
            hand(hand -> hand.mouseMove(at));
        }
        WaitForAsyncUtils.waitForFxEvents();
        // Monocle takes leave of the window that a mouse was last dragged in, were it long gone.
        warnings.removeIf(warning -> warning.contains("dropTargetAssistant"));
    }

    private void drop() {
        hand(hand -> hand.mouseRelease(MouseButton.PRIMARY));
        await(() -> !veil().isVisible());
        awaitRead();
    }

    /** TestFX would wait for a movement to end that only ends when the file is dropped. */
    private static void hand(Consumer<Robot> movement) {
        Platform.runLater(() -> movement.accept(new Robot()));
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private Node veil() {
        return robot.lookup(".drop-veil").query();
    }

    @Test
    void theWindowSaysWhatWillHappenAndTheFileReplacesTheFirst() {
        open(JULY);
        assertFalse(veil().isVisible());
        drag(DOHA);
        assertTrue(shows("Drop to open “doha-2015.json”"));
        drop();

        assertEquals("Doha, August 2015 – Entente", stage.getTitle());
        assertEquals(22, graph().actorCount());
    }

    @Test
    void theWindowIsFreeAfterTheDropEvenIfTheOtherProgramGoesOnTellingOfIt() {
        drag(DOHA);
        drop();
        robot.interact(() -> Event.fireEvent(window.scene().getRoot(), Objects.requireNonNull(lastOver)));

        assertFalse(veil().isVisible());
        drag(JULY);
        assertTrue(shows("Drop to open “july-1914.json”"));
        drop();
    }

    @Test
    void aTextIsThatOfTheSourceThatIsReadAndHasNone() {
        open(DOHA);
        await(() -> workspace().sourcing().checked());
        ClipboardContent text = new ClipboardContent();
        text.putString("Once the Jordan government expelled him in 1999, he went to Qatar.");
        drag(text);
        assertFalse(veil().isVisible(), "no source is read");
        drop();

        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        drag(text);
        await(() -> veil().isVisible());
        assertTrue(shows("Drop to make this the text of “News article on the Doha talks, August 2015”"));
        drop();

        await(() -> Integer.valueOf(1).equals(workspace().evidence().counts().get(Kind.VERBATIM)));
    }

    @Test
    void theWindowIsFreeAfterADragThatEndedUntold() {
        drag(DOHA);
        robot.interact(() -> Event.fireEvent(window.scene().getRoot(), Objects.requireNonNull(lastMoved)));

        assertFalse(veil().isVisible());
        drop();
    }

    @Test
    void whoHasChangedSomethingIsAskedFirst() {
        open(DOHA);
        rename("jordan", "Kingdom");
        drag(JULY);
        drop();

        assertTrue(shows("Save “Doha, August 2015” before you leave it?"));
        assertEquals(22, graph().actorCount());
        robot.clickOn("Do not save");
        awaitRead();
        assertEquals("July 1914 – Entente", stage.getTitle());
    }

    @Test
    void aFileThatIsNoDossierIsTriedAndKeepsTheOldOne() throws Exception {
        open(DOHA);
        DossierPage before = page();
        drag(file("notes.txt", "dear diary"));
        assertTrue(shows("Drop to open “notes.txt”"));
        drop();

        assertTrue(shows("“notes.txt” could not be opened"));
        assertSame(before, page());
    }
}
