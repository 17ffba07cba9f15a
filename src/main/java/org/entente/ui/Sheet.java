package org.entente.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card over the window, with a heading and buttons; Esc or a click beside it closes it. */
final class Sheet extends StackPane {
    private final VBox card = new VBox();
    private final HBox buttons = new HBox(8);
    private final Runnable close;
    private @Nullable Node begin;

    Sheet(String heading, Runnable close, Node... content) {
        this.close = close;
        card.getStyleClass().add("sheet");
        card.getChildren().add(Controls.wrapped(heading, "sheet-heading"));
        card.getChildren().addAll(content);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        card.getChildren().add(buttons);
        card.setMaxSize(620, USE_PREF_SIZE);
        getChildren().add(card);
        getStyleClass().add("sheet-veil");
        setOnMouseClicked(event -> {
            if (event.getTarget() == this && begin == null) {
                close.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Content that is scrolled where it is higher than that, px. */
    static ScrollPane scrolled(Node content, double most) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(most);
        scroll.getStyleClass().add("sheet-scroll");
        return scroll;
    }

    /** The last one added is the one that Enter presses. */
    Sheet withButton(String text, Runnable action) {
        return with(new Button(text), action);
    }

    /** With a button that is out of reach for as long as that is true. */
    Sheet withButton(String text, Runnable action, ObservableValue<Boolean> impossible) {
        Button button = new Button(text);
        button.disableProperty().bind(impossible);
        return with(button, action);
    }

    private Sheet with(Button button, Runnable action) {
        button.setOnAction(event -> {
            close.run();
            action.run();
        });
        buttons.getChildren().forEach(other -> {
            ((Button) other).setDefaultButton(false);
            other.getStyleClass().remove("accent");
        });
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        buttons.getChildren().add(button);
        return this;
    }

    /** As a form, which a click beside it does not close; the keyboard begins there. */
    Sheet asForm(Node first) {
        begin = first;
        return this;
    }

    void take() {
        if (begin != null) {
            begin.requestFocus();
            return;
        }
        buttons.getChildren().get(buttons.getChildren().size() - 1).requestFocus();
    }
}
