package org.entente.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.kordamp.ikonli.feather.Feather;

/** What can be added to the dossier. */
final class AddMenu {
    private final Forms forms;
    private final Supplier<Workspace> shown;

    AddMenu(Forms forms, Supplier<Workspace> shown) {
        this.forms = forms;
        this.shown = shown;
    }

    Button button() {
        return Controls.menu(
                "Add",
                Feather.PLUS,
                "Opens a menu: actor, tie, source, tie type",
                "Add an actor, a tie, a source or a tie type",
                items -> items.addAll(List.of(
                        Controls.item("Actor … (A)", () -> forms.newActor(null)),
                        Controls.item("Tie … (L)", this::tie),
                        Controls.item("Source … (S)", forms::newSource),
                        Controls.item("Tie type …", forms::newType))));
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
