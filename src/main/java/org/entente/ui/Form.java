package org.entente.ui;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Fields one beneath the other, each behind its name. */
final class Form extends GridPane {
    private static final double NAMES = 88;

    Form() {
        super(12, 8);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields);
        getStyleClass().add("form");
    }

    /** Adds a field; what it is for is read to those who hear the screen. */
    <T extends Node> T with(String name, T field) {
        Label label = Controls.text(name, "form-name");
        label.setLabelFor(field);
        GridPane.setValignment(label, field instanceof TextArea ? VPos.TOP : VPos.CENTER);
        addRow(getRowCount(), label, field);
        return field;
    }

    TextField line(String name, @Nullable String text, String prompt) {
        TextField field = new TextField(text == null ? "" : text);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        return with(name, field);
    }

    TextArea paragraph(String name, @Nullable String text, int rows) {
        TextArea area = new TextArea(text == null ? "" : text);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setAccessibleText(name);
        return with(name, area);
    }

    /** Adds something over the whole width. */
    void wide(Node node) {
        add(node, 1, getRowCount());
    }
}
