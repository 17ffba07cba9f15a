package org.entente.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to the graph: click selects, Shift-click adds, drag moves the ground or an actor, the wheel zooms at the
 * pointer, double click shows an ego network or adds an actor, arrow keys walk along ties.
 */
final class GraphGestures {
    private static final double DRAG_BEGINS = 4;
    private static final double ZOOM_PER_PIXEL = 1.0022;
    private static final double PAN_STEP = 80;
    private static final double ACTOR_STEP = 12;

    private final GraphView view;
    private final Workspace workspace;
    private final Phrases phrases;
    private final Tooltip tip = new Tooltip();
    private final GraphMenu menu;
    private final Forms forms;
    private final TieThread thread;
    private @Nullable Press press;

    /** Where the button went down, and on what; {@code actor} -1 for the ground. */
    private static final class Press {
        private final double x;
        private final double y;
        private final int actor;
        private double lastX;
        private double lastY;
        private boolean dragging;
        private Map<String, Sight.Spot> stood = Map.of();

        Press(double x, double y, int actor) {
            this.x = x;
            this.y = y;
            this.actor = actor;
            lastX = x;
            lastY = y;
        }
    }

    /** @param communities whether they are shown */
    GraphGestures(
            GraphView view,
            Phrases phrases,
            Copier copier,
            Arranger arranger,
            BooleanProperty communities,
            Forms forms,
            TieThread thread) {
        this.forms = forms;
        this.thread = thread;
        this.view = view;
        menu = new GraphMenu(view, phrases, copier, arranger, communities, forms);
        this.phrases = phrases;
        workspace = view.workspace();
        tip.setShowDelay(Duration.millis(250));
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(event -> leave());
        view.setOnScroll(this::scrolled);
        view.setOnZoom(this::zoomed);
        view.setOnKeyPressed(this::key);
        view.setOnContextMenuRequested(this::menuRequested);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        tip.hide();
        menu.hide();
        if (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE) {
            boolean ground = event.getButton() == MouseButton.MIDDLE;
            press = new Press(
                    event.getX(),
                    event.getY(),
                    ground ? -1 : view.actorAt(event.getX(), event.getY()).orElse(-1));
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        tip.hide();
        OptionalInt selected = workspace.selection().selection().lastActor();
        if (event.isKeyboardTrigger() && selected.isPresent()) {
            Point2D at = view.onView(selected.getAsInt());
            Point2D onScreen = view.localToScreen(at);
            menu.show(at.getX(), at.getY(), onScreen.getX(), onScreen.getY());
        } else {
            menu.show(event.getX(), event.getY(), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        @Nullable Press begun = press;
        if (begun == null) {
            return;
        }
        if (!begun.dragging && Math.hypot(event.getX() - begun.x, event.getY() - begun.y) < DRAG_BEGINS) {
            return;
        }
        if (!begun.dragging && begun.actor >= 0) {
            begun.stood = forms.editor().spots(List.of(begun.actor));
            view.lift(begun.actor);
        } else if (!begun.dragging) {
            // The ground is held, not what lay under the pointer.
            view.hover(-1, -1);
        }
        begun.dragging = true;
        view.setCursor(Cursor.CLOSED_HAND);
        double dx = event.getX() - begun.lastX;
        double dy = event.getY() - begun.lastY;
        begun.lastX = event.getX();
        begun.lastY = event.getY();
        if (begun.actor < 0) {
            view.panBy(dx, dy);
        } else {
            double zoom = view.camera().zoom();
            workspace.places().move(List.of(begun.actor), dx / zoom, dy / zoom);
        }
    }

    private void released(MouseEvent event) {
        @Nullable Press begun = press;
        press = null;
        view.setCursor(null);
        if (begun != null && begun.dragging && begun.actor >= 0) {
            view.putDown();
            forms.editor().moved("move " + workspace.graph().actor(begun.actor).name(), begun.stood);
        }
        if (begun == null || begun.dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (begun.actor >= 0) {
            if (event.getClickCount() == 2) {
                workspace.showEgo(begun.actor);
                view.fit();
            } else if (event.isShiftDown()) {
                workspace.selection().toggle(begun.actor);
            } else {
                workspace.selection().select(Selection.actor(begun.actor));
            }
            return;
        }
        OptionalInt tie = view.tieAt(event.getX(), event.getY());
        if (tie.isPresent()) {
            workspace.selection().select(Selection.tie(tie.getAsInt()));
        } else if (event.getClickCount() == 2) {
            double zoom = view.camera().zoom();
            forms.newActor(new Sight.Spot(
                    (event.getX() - view.camera().dx()) / zoom,
                    (event.getY() - view.camera().dy()) / zoom,
                    false));
        } else if (!event.isShiftDown()) {
            workspace.selection().clear();
        }
    }

    private void moved(MouseEvent event) {
        int actor = view.actorAt(event.getX(), event.getY()).orElse(-1);
        int tie = actor >= 0 ? -1 : view.tieAt(event.getX(), event.getY()).orElse(-1);
        view.hover(actor, tie);
        view.setCursor(actor >= 0 || tie >= 0 ? Cursor.HAND : null);
        if (actor >= 0) {
            thread.offer(actor);
        } else {
            thread.withdraw();
        }
        if (tie < 0) {
            tip.hide();
            return;
        }
        String words = phrases.tip(workspace.graph(), tie, workspace.evidence().independent(workspace.quoted(tie)));
        if (!words.equals(tip.getText()) || !tip.isShowing()) {
            tip.setText(words);
            Point2D at = view.localToScreen(event.getX() + 12, event.getY() + 16);
            tip.show(view, at.getX(), at.getY());
        }
    }

    private void leave() {
        tip.hide();
        view.hover(-1, -1);
        Platform.runLater(thread::withdraw);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isInertia() && event.getTouchCount() == 0 && event.isDirect()) {
            return;
        }
        boolean touchpad = event.getTouchCount() > 0 || event.getDeltaX() != 0 && !event.isShiftDown();
        if (touchpad && !event.isShortcutDown()) {
            view.panBy(event.getDeltaX(), event.getDeltaY());
        } else if (event.isShiftDown()) {
            view.panBy(event.getDeltaX() + event.getDeltaY(), 0);
        } else {
            view.zoomBy(Math.pow(ZOOM_PER_PIXEL, event.getDeltaY()), event.getX(), event.getY());
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        view.zoomBy(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(event, -1, 0);
            case RIGHT -> go(event, 1, 0);
            case UP -> go(event, 0, -1);
            case DOWN -> go(event, 0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Arrow keys walk, with Shift adding to the selection; with the shortcut key they move the picture, or with Shift actors. */
    private void go(KeyEvent event, double dx, double dy) {
        if (!event.isShortcutDown()) {
            walk(dx, dy, event.isShiftDown());
        } else if (event.isShiftDown()) {
            double step = ACTOR_STEP / view.camera().zoom();
            List<Integer> actors = workspace.selection().selection().selectedActors();
            forms.editor().moveByHand("move " + phrases.count(actors.size(), "actor", "actors"), actors, () -> workspace
                    .places()
                    .move(actors, dx * step, dy * step));
        } else {
            view.panBy(-dx * PAN_STEP, -dy * PAN_STEP);
        }
    }

    /** To the neighbour that lies best in that direction; to the best connected actor where none is selected. */
    private void walk(double dx, double dy, boolean adding) {
        TieGraph graph = workspace.graph();
        Places places = workspace.places();
        OptionalInt selected = workspace.selection().selection().lastActor();
        if (selected.isEmpty()) {
            workspace
                    .visible()
                    .actors()
                    .boxed()
                    .max(Comparator.comparingInt(graph::degree))
                    .ifPresent(actor -> stepTo(actor, false));
            return;
        }
        int from = selected.getAsInt();
        graph.tiesOf(from)
                .filter(workspace.visible()::showsTie)
                .map(tie -> graph.opposite(from, tie))
                .filter(actor -> actor != from)
                .filter(actor -> along(places, from, actor, dx, dy) > 0)
                .boxed()
                .max(Comparator.comparingDouble(actor -> along(places, from, actor, dx, dy)))
                .ifPresent(actor -> stepTo(actor, adding));
    }

    // The cosine of the angle to the direction, less for what lies far away.
    private static double along(Places places, int from, int to, double dx, double dy) {
        double x = places.x(to) - places.x(from);
        double y = places.y(to) - places.y(from);
        double length = Math.max(1, Math.hypot(x, y));
        return (x * dx + y * dy) / length - 0.3 - length * 1e-4;
    }

    private void stepTo(int actor, boolean adding) {
        if (adding) {
            workspace.selection().add(actor);
        } else {
            workspace.selection().select(Selection.actor(actor));
        }
        view.bringIntoView(actor);
    }
}
