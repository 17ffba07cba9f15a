package org.entente.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Lies over a page and shows one notice at its foot: what one reads stays where it is. A notice that asks for nothing goes by
 * itself, but not from under a pointer or the keyboard.
 */
final class NoticePlace extends StackPane {
    static final Duration LONG_ENOUGH = Duration.seconds(10);
    private static final double AIR = 14;

    /** What the zoom buttons take up at the right, with air on both sides; as much at the left, so that notices stand in the middle. */
    private static final double BESIDE = 66;

    private final PauseTransition patience;

    NoticePlace(Duration patience) {
        this.patience = new PauseTransition(patience);
        this.patience.setOnFinished(event -> clear());
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setPadding(new Insets(AIR, BESIDE, AIR, BESIDE));
        widthProperty().subscribe(this::fit);
        setMinSize(0, 0);
    }

    /** Shows a notice instead of the one that is there. */
    void show(Notice notice) {
        clear();
        notice.onClose(() -> {
            if (getChildren().contains(notice)) {
                clear();
            }
        });
        getChildren().setAll(notice);
        notice.applyCss();
        fit();
        if (!notice.asks()) {
            notice.hoverProperty().subscribe(hovered -> count(notice));
            notice.focusWithinProperty().subscribe(focused -> count(notice));
        }
    }

    private void fit() {
        double room = getWidth() - 2 * BESIDE;
        for (Node shown : getChildren()) {
            if (room > 0 && shown instanceof Notice notice) {
                notice.fit(room);
            }
        }
    }

    private void count(Notice notice) {
        // One that was taken away tells that the pointer has left it.
        if (!getChildren().contains(notice)) {
            return;
        }
        if (notice.isHover() || notice.isFocusWithin()) {
            patience.stop();
        } else {
            patience.playFromStart();
        }
    }

    void clear() {
        patience.stop();
        getChildren().clear();
    }
}
