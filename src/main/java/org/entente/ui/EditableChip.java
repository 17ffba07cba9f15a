package org.entente.ui;

import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A chip whose text is changed in a small field beside it: Enter takes it, Esc does not. */
final class EditableChip extends StackPane {
    private final String name;
    private final String value;
    private final Predicate<String> commit;

    /**
     * @param name   what it is: {@code the kind}
     * @param value  null where there is none yet
     * @param commit called with another text, without blanks around it; empty where it was taken out. False where it will not do
     */
    EditableChip(String name, Label chip, @Nullable String value, Predicate<String> commit) {
        this.name = name;
        this.value = value == null ? "" : value;
        this.commit = commit;
        chip.setFocusTraversable(true);
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleHelp((value == null ? "Adds " : "Changes ") + name);
        chip.getStyleClass().add("editable-chip");
        Tip.on(chip, value == null ? "Click to add " + name : "Click to change " + name);
        chip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                ask();
            }
        });
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                ask();
                event.consume();
            }
        });
        setMinWidth(0);
        getChildren().add(chip);
    }

    private void ask() {
        TextField field = new TextField(value);
        field.setPromptText(Phrases.capitalized(name));
        field.setAccessibleText(name);
        field.getStyleClass().add("chip-field");
        PopOver over = new PopOver(field);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setAnimated(false);
        over.setDetachable(false);
        field.setOnAction(event -> {
            String text = field.getText().strip();
            if (text.equals(value) || commit.test(text)) {
                over.hide();
            } else {
                field.pseudoClassStateChanged(DateField.WRONG, true);
            }
        });
        over.show(this);
        field.requestFocus();
    }
}
