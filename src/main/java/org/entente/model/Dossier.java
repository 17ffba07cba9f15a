package org.entente.model;

import java.util.List;
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

    public Dossier {
        tieTypes = List.copyOf(tieTypes);
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        sources = List.copyOf(sources);
    }

    Dossier withActors(List<Actor> others) {
        return new Dossier(title, description, tieTypes, others, ties, sources, view, extras);
    }

    Dossier withTies(List<TieType> types, List<Tie> others) {
        return new Dossier(title, description, types, actors, others, sources, view, extras);
    }

    public Dossier withSources(List<Source> others) {
        return new Dossier(title, description, tieTypes, actors, ties, others, view, extras);
    }
}
