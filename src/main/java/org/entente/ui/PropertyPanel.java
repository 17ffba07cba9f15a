package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.graph.Having;
import org.entente.graph.Properties;
import org.entente.graph.Properties.Bearer;
import org.entente.graph.Properties.Name;
import org.jspecify.annotations.Nullable;

/** Which property ties or actors must have to be shown, and with which value. */
final class PropertyPanel extends VBox {
    private final Workspace workspace;
    private final ComboBox<Name> name = new ComboBox<>();
    private final ComboBox<String> value = new ComboBox<>();
    private final Hyperlink clear;
    private boolean showing;

    /** @param properties at least one */
    PropertyPanel(Workspace workspace, Properties properties) {
        super(6);
        this.workspace = workspace;
        clear = Controls.link("Clear", () -> workspace.look(workspace.lens().withHaving(null)));
        clear.setAccessibleHelp("Shows ties and actors whatever their properties");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, Controls.text("Property", "side-heading"), gap, clear);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("heading-line");
        name.setItems(FXCollections.observableArrayList(properties.names()));
        name.setConverter(new Words());
        name.setPromptText("Any or none");
        name.setAccessibleText("The property that ties or actors must have");
        value.setEditable(true);
        value.setPromptText("Any value");
        value.setAccessibleText("The value of the property");
        value.setAccessibleHelp("All of it, or a part; Enter shows those that have it");
        for (ComboBox<?> box : List.of(name, value)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMinWidth(0);
            box.setVisibleRowCount(12);
        }
        name.valueProperty().subscribe(chosen -> suggest(chosen));
        name.setOnAction(event -> ask());
        value.setOnAction(event -> ask());
        getChildren().addAll(line, name, value);
        getStyleClass().add("property-panel");
    }

    private static final class Words extends StringConverter<Name> {
        @Override
        public String toString(@Nullable Name name) {
            return name == null ? "" : Controls.shown((name.of() == Bearer.TIE ? "Ties: " : "Actors: ") + name.key());
        }

        @Override
        public @Nullable Name fromString(String text) {
            return null;
        }
    }

    private void suggest(@Nullable Name chosen) {
        boolean before = showing;
        showing = true;
        value.setValue("");
        value.setItems(FXCollections.observableArrayList(chosen == null ? new ArrayList<>() : chosen.values()));
        value.setDisable(chosen == null);
        showing = before;
    }

    private void ask() {
        @Nullable Name chosen = name.getValue();
        if (!showing && chosen != null) {
            String wanted = Objects.requireNonNullElse(value.getValue(), "");
            workspace.look(
                    workspace.lens().withHaving(Having.of(workspace.graph(), chosen.of(), chosen.key(), wanted)));
        }
    }

    /** Shows what is asked for now. */
    void show(@Nullable Having asked) {
        showing = true;
        name.setValue(
                asked == null
                        ? null
                        : name.getItems().stream()
                                .filter(one ->
                                        one.of() == asked.bearer() && one.key().equals(asked.key()))
                                .findFirst()
                                .orElse(null));
        value.setValue(asked == null ? "" : asked.value());
        clear.setVisible(asked != null);
        showing = false;
    }
}
