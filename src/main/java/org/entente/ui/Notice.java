package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something that a person has to be told while a dossier is open, and may be offered to do something about. */
final class Notice extends VBox {
    private static final double GAP = 8;
    private static final double LEAST_WORDS = 260;

    private final Region words;
    private final Button close = new Button("Close");
    private final HBox buttons = new HBox(GAP, close);
    private final HBox line;
    private boolean asks;

    Notice(String text) {
        super(GAP);
        words = Controls.wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        close.setMinWidth(USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(GAP, words, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("notice");
    }

    /** With a button that does something about it. */
    Notice offering(String text, Runnable action) {
        asks = true;
        close.setText("Not now");
        return with(text, action);
    }

    /** With a button for who is quick: the notice goes by itself all the same. */
    Notice with(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> {
            close.fire();
            action.run();
        });
        buttons.getChildren().add(button);
        return this;
    }

    /** Whether there is something to be decided. */
    boolean asks() {
        return asks;
    }

    /** Goes, if it is shown. */
    void close() {
        close.fire();
    }

    void onClose(Runnable closed) {
        close.setOnAction(event -> closed.run());
    }

    /**
     * Sets the buttons beneath the words where these would have to stand in a narrow column beside them.
     *
     * @param room how wide it may be, px
     */
    void fit(double room) {
        double beside = room - buttons.prefWidth(-1) - 4 * GAP;
        boolean below = beside < Math.min(LEAST_WORDS, words.prefWidth(-1));
        if (below == line.getChildren().contains(buttons)) {
            getChildren().clear();
            line.getChildren().clear();
            if (below) {
                getChildren().addAll(words, buttons);
            } else {
                line.getChildren().addAll(words, buttons);
                getChildren().add(line);
            }
        }
    }
}
