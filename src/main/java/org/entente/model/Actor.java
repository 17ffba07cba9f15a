package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, state, organisation, group, company, place and so on.
 *
 * @param id   unique in its dossier; an id given twice in the file stands here as one of its own
 * @param name as shown; the id where the file gives none
 * @param kind as written in the file, not restricted to known words
 * @param quotes what was said of the actor
 */
public record Actor(
        String id,
        String name,
        @Nullable String kind,
        @Nullable String role,
        List<String> aliases,
        @Nullable String note,
        List<Quote> quotes,
        Extras extras) {

    public Actor {
        aliases = List.copyOf(aliases);
        quotes = List.copyOf(quotes);
    }

    public Actor withName(String other) {
        return new Actor(id, other, kind, role, aliases, note, quotes, extras);
    }

    public Actor withRole(@Nullable String other) {
        return new Actor(id, name, kind, other, aliases, note, quotes, extras);
    }

    public Actor withAliases(List<String> others) {
        return new Actor(id, name, kind, role, others, note, quotes, extras);
    }

    public Actor withNote(@Nullable String other) {
        return new Actor(id, name, kind, role, aliases, other, quotes, extras);
    }

    public Actor withQuotes(List<Quote> others) {
        return new Actor(id, name, kind, role, aliases, note, others, extras);
    }

    public Actor withKind(@Nullable String other) {
        return new Actor(id, name, other, role, aliases, note, quotes, extras);
    }

    /** An actor of whom the file tells no more. */
    public static Actor named(String id, String name, @Nullable String kind) {
        return new Actor(id, name, kind, null, List.of(), null, List.of(), Extras.NONE);
    }
}
