package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Something that a person has to be told while a dossier is open, and may be offered to do something about. */
final class Notice extends HBox {
    private final Button close = new Button("Close");
    private boolean asks;

    Notice(String words) {
        super(8);
        Region text = Controls.wrapped(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, close);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("notice");
    }

    /** With a button that does something about it. */
    Notice offering(String text, Runnable action) {
        asks = true;
        close.setText("Not now");
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> {
            close.fire();
            action.run();
        });
        getChildren().add(button);
        return this;
    }

    /** Whether there is something to be decided. */
    boolean asks() {
        return asks;
    }

    void onClose(Runnable closed) {
        close.setOnAction(event -> closed.run());
    }
}
