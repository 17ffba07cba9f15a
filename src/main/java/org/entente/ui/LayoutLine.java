package org.entente.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** A thin line over the graph while actors are laid out, with a way to be content with what there is. */
final class LayoutLine extends HBox {
    private static final Duration PATIENCE = Duration.millis(400);

    LayoutLine(Arranger arranger) {
        super(8);
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Laying out the graph");
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren()
                .addAll(
                        bar,
                        Controls.text("Laying out", "layout-words"),
                        Controls.link("That is enough", arranger::enough));
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        setPickOnBounds(false);
        setVisible(false);
        getStyleClass().add("layout-line");
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> setVisible(arranger.progressProperty().get() != Arranger.IDLE));
        arranger.progressProperty().subscribe(now -> {
            double part = now.doubleValue();
            bar.setProgress(Math.max(0, part));
            if (part == Arranger.IDLE) {
                patience.stop();
                setVisible(false);
            } else if (!isVisible() && patience.getStatus() != Animation.Status.RUNNING) {
                patience.playFromStart();
            }
        });
    }
}
