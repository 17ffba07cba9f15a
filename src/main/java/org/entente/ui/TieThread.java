package org.entente.ui;

import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lies over the graph: a handle beside the actor pointed at, from which a thread is drawn to another to tie the two. */
final class TieThread extends Pane {
    private static final double ASIDE = 13;
    private static final double SIZE = 18;

    private final GraphView view;
    private final BiConsumer<Integer, Integer> tie;
    private final StackPane handle = new StackPane(new FontIcon(Feather.PLUS));
    private final Line line = new Line();
    private int from = -1;
    private boolean drawing;

    /** @param tie called with the numbers of the two actors */
    TieThread(GraphView view, BiConsumer<Integer, Integer> tie) {
        this.view = view;
        this.tie = tie;
        setPickOnBounds(false);
        setManaged(false);
        handle.getStyleClass().add("tie-handle");
        handle.setAccessibleText("Drag to another actor to tie both");
        Tip.on(handle, "Drag to another actor to tie both");
        handle.setCursor(Cursor.CROSSHAIR);
        handle.setVisible(false);
        handle.resize(SIZE, SIZE);
        handle.setManaged(false);
        line.getStyleClass().add("tie-thread");
        line.setVisible(false);
        line.setMouseTransparent(true);
        getChildren().addAll(line, handle);
        handle.setOnMousePressed(this::begin);
        handle.setOnMouseDragged(this::draw);
        handle.setOnMouseReleased(this::end);
        handle.hoverProperty().subscribe(hovered -> {
            if (!hovered && !drawing) {
                handle.setVisible(false);
            }
        });
    }

    /** Offers the handle beside an actor. */
    void offer(int actor) {
        if (drawing) {
            return;
        }
        from = actor;
        Point2D at = view.onView(actor);
        handle.relocate(at.getX() + ASIDE - SIZE / 2, at.getY() - ASIDE - SIZE / 2);
        handle.setVisible(true);
    }

    /** Takes it away, unless a person is on it. */
    void withdraw() {
        if (!drawing && !handle.isHover()) {
            handle.setVisible(false);
        }
    }

    private void begin(MouseEvent event) {
        drawing = true;
        Point2D at = view.onView(from);
        line.setStartX(at.getX());
        line.setStartY(at.getY());
        draw(event);
        line.setVisible(true);
        event.consume();
    }

    private void draw(MouseEvent event) {
        Point2D at = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        line.setEndX(at.getX());
        line.setEndY(at.getY());
        view.hover(view.actorAt(at.getX(), at.getY()).orElse(from), -1);
        event.consume();
    }

    private void end(MouseEvent event) {
        drawing = false;
        line.setVisible(false);
        handle.setVisible(false);
        view.hover(-1, -1);
        Point2D at = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        OptionalInt to = view.actorAt(at.getX(), at.getY());
        if (to.isPresent() && to.getAsInt() != from) {
            tie.accept(from, to.getAsInt());
        }
        event.consume();
    }
}
