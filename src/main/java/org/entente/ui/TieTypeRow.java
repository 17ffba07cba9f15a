package org.entente.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.entente.graph.VisiblePart;
import org.entente.model.TieType;

/** A tie type in the lens panel: tick, line, label, how many of how many are shown; decides nothing. */
final class TieTypeRow extends HBox {
    static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private static final double LEAST_NAME = 60;

    private final Workspace workspace;
    private final int number;
    private final TieType type;
    private final Phrases phrases;
    private final CheckBox tick = new CheckBox();
    private final Label count = Controls.text("", "count");

    /**
     * @param line  a sample of the type's line
     * @param color that it is drawn in
     */
    TieTypeRow(Workspace workspace, int number, TypeLine line, Phrases phrases, Forms forms, Color color) {
        this.workspace = workspace;
        this.number = number;
        this.phrases = phrases;
        type = workspace.graph().tieType(number);
        Label label = Controls.text(type.label());
        Controls.wrap(label);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(LEAST_NAME);
        HBox.setHgrow(label, Priority.ALWAYS);
        Hyperlink only = Controls.link("only", () -> workspace.onlyType(type.id()));
        only.setFocusTraversable(false);
        only.setVisible(false);
        only.setAccessibleText("Show only " + type.label());
        StackPane end = new StackPane(count, only);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        count.visibleProperty().bind(only.visibleProperty().not());
        hoverProperty().subscribe(only::setVisible);
        getChildren().addAll(tick, line, label, end);
        getStyleClass().add("type-row");
        setAlignment(Pos.CENTER_LEFT);
        tick.setAccessibleText(type.label());
        tick.setAccessibleHelp(
                "Shows or hides ties of this type, " + type.stance().word());
        String key = number < 9 ? ", key " + (number + 1) : "";
        Tip.on(label, type.label() + " (" + type.stance().word() + key + "). Alt-click: only this one");
        tick.setOnAction(event -> workspace.toggleType(type.id()));
        // Neither the tick nor the label is to hear of an Alt-click.
        addEventFilter(MouseEvent.ANY, event -> {
            if (event.isAltDown()) {
                if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
                    workspace.onlyType(type.id());
                }
                event.consume();
            }
        });
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                workspace.toggleType(type.id());
            }
        });
        setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu(
                    Controls.item("Show only this", () -> workspace.onlyType(type.id())),
                    Controls.item("Change …", () -> forms.change(type, color)),
                    Controls.item("Delete with its ties", () -> forms.delete(type)));
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    void show(VisiblePart visible) {
        boolean shown = !workspace.lens().hiddenTypes().contains(type.id());
        tick.setSelected(shown);
        pseudoClassStateChanged(OFF, !shown);
        int some = visible.shownOfType(number);
        int all = visible.totalOfType(number);
        String told = phrases.number(some) + " of " + phrases.number(all) + " shown";
        // That none is shown of a type that is off, its tick says: the room is for its name.
        boolean allOrNone = some == all || !shown;
        count.setText(allOrNone ? phrases.number(all) : phrases.number(some) + " of " + phrases.number(all));
        Tip.on(count, told);
        count.setAccessibleText(told);
    }
}
