package org.entente.ui;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.entente.ui.Marks.Mark;

/** A narrow strip that stands for a whole text, with a stroke for each mark. */
final class MarkStrip extends Region {
    private static final double WIDTH = 14;
    private static final double STROKE = 3;
    private static final double CURRENT = 6;
    private static final double REACH = 8;

    private final Canvas canvas = new Canvas();
    private final Phrases phrases;
    private Marks marks = new Marks(List.of());
    private int current = -1;
    private final ToDoubleFunction<Mark> place;

    /**
     * @param place where a mark stands, as a part of the height of the strip, 0 to 1
     * @param chosen called with the number of a mark that was clicked
     */
    MarkStrip(Phrases phrases, ToDoubleFunction<Mark> place, IntConsumer chosen) {
        this.phrases = phrases;
        this.place = place;
        getStyleClass().add("mark-strip");
        getChildren().add(canvas);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(
                "A click goes to a quote and selects its tie; so do F3 and Shift+F3 to the next and previous one");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int nearest = nearest(event.getY());
            if (nearest >= 0) {
                chosen.accept(nearest);
            }
        });
    }

    void show(Marks next, int which) {
        marks = next;
        current = which;
        setAccessibleText("Where " + phrases.count(next.all().size(), "quote stands", "quotes stand") + " in the text");
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double y(Mark mark) {
        return (getHeight() - STROKE) * place.applyAsDouble(mark);
    }

    private int nearest(double y) {
        int nearest = -1;
        double least = REACH;
        for (int i = 0; i < marks.all().size(); i++) {
            double away = Math.abs(y(marks.all().get(i)) + STROKE / 2 - y);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Draws the marks where they stand now. */
    void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (Mark mark : marks.all()) {
            g.setFill(Paints.of(mark.argb()));
            g.fillRect(3, y(mark), WIDTH - 6, STROKE);
        }
        if (current >= 0) {
            Mark mark = marks.all().get(current);
            g.setFill(Paints.of(mark.argb()));
            g.fillRect(0, y(mark) - (CURRENT - STROKE) / 2, WIDTH, CURRENT);
        }
    }
}
