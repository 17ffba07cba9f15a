package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.graph.Timeline;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** When ties or sources were: a bar for each step of the timeline, and two handles between which they count. */
final class DatesPanel extends VBox {
    private static final double HEIGHT = 34;
    private static final double LEAST_BAR = 2;
    private static final double GAP = 1;
    private static final double HANDLE = 9;

    private final Timeline timeline;
    private final Phrases phrases;
    private final What what;
    private final Consumer<@Nullable Period> choose;
    private final Label words = Controls.text("", "dates-words");
    private final Hyperlink all;
    private final HBox heading;
    private final List<Region> bars = new ArrayList<>();
    private final Region from = handle();
    private final Region to = handle();
    private final Pane chart = new Chart();
    private int first;
    private int last;

    /**
     * What has these dates.
     *
     * @param all what the link says that chooses all dates
     */
    record What(String heading, String all, String one, String many) {}

    /** @param choose called with the days chosen; null: all */
    DatesPanel(What what, Timeline timeline, Phrases phrases, Consumer<@Nullable Period> choose) {
        super(6);
        this.what = what;
        this.timeline = timeline;
        this.phrases = phrases;
        this.choose = choose;
        last = timeline.steps() - 1;
        all = Controls.link(what.all, () -> look(0, timeline.steps() - 1));
        Label name = Controls.text(what.heading, "side-heading");
        name.setMinWidth(USE_PREF_SIZE);
        all.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading = new HBox(6, name, gap, words, all);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("heading-line");
        Controls.wrap(words);
        words.setMinWidth(0);
        for (int step = 0; step < timeline.steps(); step++) {
            Region bar = new Region();
            bar.getStyleClass().add("dates-bar");
            Tip.on(
                    bar,
                    phrases.period(timeline.period(step, step), timeline.unit()) + ": "
                            + phrases.count(timeline.counts().get(step), what.one, what.many));
            bars.add(bar);
        }
        Region ground = new Region();
        ground.getStyleClass().add("dates-ground");
        chart.getChildren().add(ground);
        chart.getChildren().addAll(bars);
        chart.getChildren().addAll(from, to);
        drag(from, true);
        drag(to, false);
        getChildren().addAll(heading, chart);
        getStyleClass().add("dates");
        show(null);
        widthProperty().subscribe(this::placeWords);
        words.fontProperty().subscribe(this::placeWords);
    }

    /** Where the dates find no room beside their heading they get a line of their own. */
    private void placeWords() {
        heading.getChildren().remove(words);
        boolean beside = heading.prefWidth(-1) + heading.getSpacing() + words.prefWidth(-1) <= getWidth();
        getChildren().remove(words);
        if (beside) {
            heading.getChildren().add(heading.getChildren().size() - 1, words);
        } else {
            getChildren().add(1, words);
        }
    }

    private static Region handle() {
        Region handle = new Region();
        handle.getStyleClass().add("dates-handle");
        handle.setFocusTraversable(true);
        handle.setCursor(Cursor.H_RESIZE);
        handle.setAccessibleRole(AccessibleRole.THUMB);
        handle.setAccessibleHelp("Left and right arrow keys move it");
        return handle;
    }

    private void drag(Region handle, boolean begins) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> handle.requestFocus());
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double x = chart.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            int step = (int) Math.round((x - HANDLE / 2) / stepWidth());
            move(begins, begins ? step : step - 1);
        });
        handle.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int now = begins ? first : last;
            switch (event.getCode()) {
                case LEFT -> move(begins, now - 1);
                case RIGHT -> move(begins, now + 1);
                case HOME -> move(begins, 0);
                case END -> move(begins, timeline.steps() - 1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void move(boolean begins, int step) {
        if (begins) {
            look(Math.max(0, Math.min(last, step)), last);
        } else {
            look(first, Math.min(timeline.steps() - 1, Math.max(first, step)));
        }
    }

    private void look(int fromStep, int toStep) {
        boolean whole = fromStep == 0 && toStep == timeline.steps() - 1;
        choose.accept(whole ? null : timeline.period(fromStep, toStep));
    }

    /** @param dates the days that count; null: all */
    void show(@Nullable Period dates) {
        Period shown = dates == null ? timeline.period(0, timeline.steps() - 1) : dates;
        first = timeline.step(shown.first());
        last = timeline.step(shown.last());
        String text = phrases.period(shown, timeline.unit());
        words.setText(text);
        all.setVisible(dates != null);
        all.setManaged(dates != null);
        placeWords();
        from.setAccessibleText(what.heading + ", first: " + text);
        to.setAccessibleText(what.heading + ", last: " + text);
        for (int step = 0; step < bars.size(); step++) {
            bars.get(step).pseudoClassStateChanged(TieTypeRow.OFF, step < first || step > last);
        }
        chart.requestLayout();
    }

    private double stepWidth() {
        return Math.max(1, (chart.getWidth() - HANDLE) / timeline.steps());
    }

    /** Bars from left to right, the handles over the outer edges of those shown. */
    private final class Chart extends Pane {
        Chart() {
            setMinSize(0, HEIGHT);
            setPrefHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double width = stepWidth();
            double ground = HEIGHT - HANDLE / 2;
            int most = timeline.counts().stream().max(Integer::compare).orElse(1);
            getChildren().get(0).resizeRelocate(HANDLE / 2, ground - 1, width * timeline.steps(), 2);
            for (int step = 0; step < bars.size(); step++) {
                int count = timeline.counts().get(step);
                double height = count == 0 ? 0 : Math.max(LEAST_BAR, (ground - 4) * Math.sqrt(count / (double) most));
                bars.get(step)
                        .resizeRelocate(
                                HANDLE / 2 + step * width, ground - 1 - height, Math.max(1, width - GAP), height);
            }
            from.resizeRelocate(first * width, ground - HANDLE / 2, HANDLE, HANDLE);
            to.resizeRelocate((last + 1) * width, ground - HANDLE / 2, HANDLE, HANDLE);
        }
    }
}
