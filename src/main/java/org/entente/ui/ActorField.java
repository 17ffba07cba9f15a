package org.entente.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** A field for an actor, by any of its names; one that nobody bears is that of a new actor. */
final class ActorField extends TextField {
    private static final int MOST = 12;

    private final List<Actor> actors;

    /** @param actor that stands in it at first; null for none */
    ActorField(String name, List<Actor> actors, @Nullable Actor actor) {
        this.actors = actors;
        setAccessibleText(name);
        setPromptText("Name");
        setText(actor == null ? "" : actor.name());
        TextFields.bindAutoCompletion(this, request -> matching(request.getUserText()));
    }

    /** Nothing where it is the very name that is written: Enter is then for the form. */
    private List<String> matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<String> found = wanted.isEmpty()
                ? List.of()
                : actors.stream()
                        .filter(actor -> names(actor)
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                        .map(Actor::name)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return found.size() == 1 && found.get(0).equalsIgnoreCase(text.strip()) ? List.of() : found;
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    String name() {
        return getText().strip();
    }

    /** The actor of that name, be it an alias; empty where there is none yet. */
    Optional<Actor> actor() {
        return TieDraft.named(actors, name());
    }
}
