package org.entente.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A text that becomes a field where it is clicked, or when Enter is pressed on it. Enter or leaving it takes what is written,
 * Esc does not.
 */
final class EditableText extends StackPane {
    private static final int LINES = 4;

    private final String key;
    private final String value;
    private final boolean paragraph;
    private final Consumer<String> commit;
    private final Label label;
    private @Nullable TextInputControl field;

    /** How long the text may be. */
    enum Room {
        LINE,
        PARAGRAPH
    }

    /**
     * @param key    by which it is found again on a page made anew
     * @param name   what it is, for its tip and for who hears the screen
     * @param commit called with another text, without blanks around it; empty where it was taken out
     */
    EditableText(
            String key,
            String name,
            @Nullable String value,
            Room room,
            Consumer<String> commit,
            String... styleClasses) {
        this.key = key;
        this.value = value == null ? "" : value;
        paragraph = room == Room.PARAGRAPH;
        this.commit = commit;
        boolean empty = this.value.isEmpty();
        label = empty ? Controls.text("Add " + name, "add-text") : Controls.wrapped(this.value, styleClasses);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("editable");
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleText(empty ? "Add " + name : this.value);
        label.setAccessibleHelp("Changes " + name);
        Tip.on(label, empty ? "Click to add " + name : "Click to change " + name);
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                edit();
            }
        });
        label.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                edit();
                event.consume();
            }
        });
        setMinWidth(0);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().add(label);
    }

    String key() {
        return key;
    }

    /** The field, while it is one. */
    @Nullable TextInputControl field() {
        return field;
    }

    void edit() {
        edit(value, 0, value.length());
    }

    /** Becomes a field with that text, of which that part is selected. */
    void edit(String text, int anchor, int caret) {
        TextInputControl input = paragraph ? area() : new TextField();
        input.setText(text);
        input.getStyleClass().add("inline-field");
        input.setAccessibleText(label.getAccessibleHelp());
        field = input;
        getChildren().setAll(input);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.requestFocus();
        input.selectRange(anchor, caret);
        input.focusedProperty().subscribe((before, focused) -> {
            // A window that loses the keyboard, and a page that is made anew, have left nothing.
            if (!focused && input.getScene() != null && input.getScene().getFocusOwner() != input) {
                take();
            }
        });
    }

    private TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    private void key(KeyEvent event) {
        boolean line = event.isShiftDown() || event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            Platform.runLater(label::requestFocus);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(paragraph && line)) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            TextInputControl input = (TextInputControl) event.getSource();
            input.replaceSelection("\n");
            event.consume();
        }
    }

    /** Takes what is written, if it is being written. */
    void take() {
        @Nullable TextInputControl input = field;
        if (input != null) {
            String text = input.getText().strip();
            close();
            if (!text.equals(value)) {
                commit.accept(text);
            }
        }
    }

    private void close() {
        field = null;
        getChildren().setAll(label);
    }
}
