package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.jspecify.annotations.Nullable;

/** What a person changes of an actor, each under its name. */
final class ActorEdits {
    private final Editor editor;
    private final Actor actor;

    ActorEdits(Editor editor, Actor actor) {
        this.editor = editor;
        this.actor = actor;
    }

    private void put(String name, Actor next) {
        editor.perform(name, new Change.PutActor(next));
    }

    /** An actor has a name: without one it stays as it is. */
    void rename(String name) {
        if (!name.isEmpty()) {
            put("rename " + actor.name() + " to " + name, actor.withName(name));
        }
    }

    void role(String role) {
        put("change the role of " + actor.name(), actor.withRole(orNone(role)));
    }

    boolean kind(String kind) {
        put("change the kind of " + actor.name(), actor.withKind(orNone(kind)));
        return true;
    }

    void note(String note) {
        put("change the note on " + actor.name(), actor.withNote(orNone(note)));
    }

    /** False where it bears that name already. */
    boolean addAlias(String alias) {
        boolean isNew = !alias.isEmpty()
                && !alias.equals(actor.name())
                && !actor.aliases().contains(alias);
        if (isNew) {
            List<String> aliases = new ArrayList<>(actor.aliases());
            aliases.add(alias);
            put("call " + actor.name() + " also " + alias, actor.withAliases(aliases));
        }
        return isNew;
    }

    /** Writes another in place of an alias; takes it out where that is empty. */
    boolean changeAlias(String alias, String other) {
        List<String> aliases = new ArrayList<>(actor.aliases());
        int place = aliases.indexOf(alias);
        if (other.isEmpty() || aliases.contains(other)) {
            aliases.remove(alias);
        } else {
            aliases.set(place, other);
        }
        put("change the aliases of " + actor.name(), actor.withAliases(aliases));
        return true;
    }

    void delete() {
        editor.performAndTell("delete " + actor.name(), new Change.RemoveActor(actor.id()));
    }

    /** Makes one of both; the other is gone, and this one selected. */
    void mergeWith(Actor other) {
        editor.perform(
                "merge " + other.name() + " into " + actor.name(),
                new Change.MergeActors(actor.id(), other.id()),
                graph -> graph.actorById(actor.id()).stream()
                        .mapToObj(Selection::actor)
                        .map(Selection.class::cast)
                        .findFirst()
                        .or(Optional::empty));
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
