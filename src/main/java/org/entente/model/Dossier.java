package org.entente.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file: who is tied to whom, and who said so.
 *
 * @param title    null where the file gives none: callers show the file's name
 * @param tieTypes those declared in the file, in its order; ties may be of others, which are declared by that use
 * @param ties     all of the file, those to actors that are not there too
 * @param view     how it was last looked at; {@link View#NONE} where the file does not say
 */
public record Dossier(
        @Nullable String title,
        @Nullable String description,
        List<TieType> tieTypes,
        List<Actor> actors,
        List<Tie> ties,
        List<Source> sources,
        View view,
        Extras extras) {

    /** Nothing yet. */
    public static final Dossier EMPTY =
            new Dossier(null, null, List.of(), List.of(), List.of(), List.of(), View.NONE, Extras.NONE);

    public Dossier {
        tieTypes = List.copyOf(tieTypes);
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        sources = List.copyOf(sources);
    }

    /** The actor of that id; empty where there is none. */
    public Optional<Actor> actor(@Nullable String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    public Dossier withTitle(@Nullable String other) {
        return new Dossier(other, description, tieTypes, actors, ties, sources, view, extras);
    }

    public Dossier withDescription(@Nullable String other) {
        return new Dossier(title, other, tieTypes, actors, ties, sources, view, extras);
    }

    public Dossier withTieTypes(List<TieType> others) {
        return new Dossier(title, description, others, actors, ties, sources, view, extras);
    }

    public Dossier withActors(List<Actor> others) {
        return new Dossier(title, description, tieTypes, others, ties, sources, view, extras);
    }

    public Dossier withTies(List<Tie> others) {
        return new Dossier(title, description, tieTypes, actors, others, sources, view, extras);
    }

    public Dossier withView(View other) {
        return new Dossier(title, description, tieTypes, actors, ties, sources, other, extras);
    }

    public Dossier withSources(List<Source> others) {
        return new Dossier(title, description, tieTypes, actors, ties, others, view, extras);
    }
}
