package org.entente.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** A new actor: its name, kind and role. */
final class ActorForm {
    private static final List<String> KINDS = List.of("person", "state", "organisation", "group", "company", "place");

    private final Dossier dossier;
    private final Form form = new Form();
    private final TextField name;
    private final ComboBox<String> kind;
    private final TextField role;

    ActorForm(Dossier dossier) {
        this.dossier = dossier;
        name = form.line("Name", null, "Khaled Meshaal");
        kind = form.with("Kind", kinds(dossier, null));
        role = form.line("Role", null, "Leader of Hamas");
    }

    /** The usual kinds and those of the dossier, and any other that is written. */
    static ComboBox<String> kinds(Dossier dossier, @Nullable String now) {
        ComboBox<String> kinds = new ComboBox<>();
        kinds.setEditable(true);
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setAccessibleText("Kind");
        kinds.getItems()
                .setAll(Stream.concat(
                                KINDS.stream(),
                                dossier.actors().stream().map(Actor::kind).filter(Objects::nonNull))
                        .distinct()
                        .limit(60)
                        .toList());
        kinds.setValue(now);
        return kinds;
    }

    private Actor actor() {
        String words = kind.getEditor().getText().strip();
        Actor fresh = TieDraft.fresh(dossier, name.getText().strip(), words.isEmpty() ? null : words);
        return role.getText().isBlank() ? fresh : fresh.withRole(role.getText().strip());
    }

    Sheet sheet(Runnable close, Consumer<Actor> take) {
        return new Sheet("New actor", close, form)
                .asForm(name)
                .withButton("Cancel", () -> {})
                .withButton(
                        "Add actor",
                        () -> take.accept(actor()),
                        name.textProperty().map(String::isBlank));
    }
}
