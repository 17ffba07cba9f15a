package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A bar over the graph that says what has become of the file, and may offer to do something about it. */
final class ChangeBar extends HBox {
    private final Button later = new Button("Close");

    ChangeBar(String words, Runnable close) {
        super(8);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        later.setOnAction(event -> close.run());
        getChildren().addAll(new Label(words), gap, later);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("reload-bar");
    }

    ChangeBar offering(String text, Runnable action) {
        later.setText("Not now");
        Button button = new Button(text);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
