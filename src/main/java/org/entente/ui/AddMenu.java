package org.entente.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be added to the dossier. */
final class AddMenu {
    private final Forms forms;
    private final Supplier<Workspace> shown;

    AddMenu(Forms forms, Supplier<Workspace> shown) {
        this.forms = forms;
        this.shown = shown;
    }

    Button button() {
        ContextMenu menu = new ContextMenu(
                Controls.item("Actor … (A)", () -> forms.newActor(null)),
                Controls.item("Tie … (L)", this::tie),
                Controls.item("Source … (S)", forms::newSource),
                Controls.item("Tie type …", forms::newType));
        Button button = new Button("Add", new FontIcon(Feather.PLUS));
        button.setAccessibleHelp("Opens a menu: actor, tie, source, tie type");
        button.setTooltip(new Tooltip("Add an actor, a tie, a source or a tie type"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    /** Between the two actors selected last, as far as any are. */
    void tie() {
        TieGraph graph = shown.get().graph();
        List<Actor> selected = shown.get().selection().selection().selectedActors().stream()
                .map(graph::actor)
                .toList();
        int count = selected.size();
        forms.newTie(
                count == 0 ? null : selected.get(Math.max(0, count - 2)), count < 2 ? null : selected.get(count - 1));
    }
}
