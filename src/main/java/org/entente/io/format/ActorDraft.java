package org.entente.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.io.DossierKeys;
import org.entente.model.Actor;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** An actor in the making. Blank texts count as none. */
final class ActorDraft {
    private static final List<Extras.Member> KEYS = DossierKeys.membersOfActor();
    private static final Set<String> RESERVED = DossierKeys.namesOfActor();

    private final String id;
    private final DraftPlaces places;
    private final Properties properties = new Properties();
    private @Nullable List<String> aliases;
    private @Nullable List<Quote> quotes;
    private @Nullable String name;
    private @Nullable String kind;
    private @Nullable String role;
    private @Nullable String note;

    ActorDraft(String id, DraftPlaces places) {
        this.id = id;
        this.places = places;
    }

    String id() {
        return id;
    }

    boolean isNamed() {
        return name != null;
    }

    ActorDraft name(@Nullable String text) {
        name = DossierDraft.blankToNull(text);
        return this;
    }

    ActorDraft kind(@Nullable String word) {
        kind = DossierDraft.blankToNull(word);
        return this;
    }

    ActorDraft role(@Nullable String text) {
        role = DossierDraft.blankToNull(text);
        return this;
    }

    ActorDraft note(@Nullable String text) {
        note = DossierDraft.blankToNull(text);
        return this;
    }

    ActorDraft alias(String text) {
        if (aliases == null) {
            aliases = new ArrayList<>(2);
        }
        aliases.add(text);
        return this;
    }

    ActorDraft quote(Quote quote) {
        if (quotes == null) {
            quotes = new ArrayList<>(2);
        }
        quotes.add(quote);
        return this;
    }

    /** Where it was drawn, in the file's own units, y downwards; what is no number is left out. */
    ActorDraft at(double x, double y) {
        places.put(id, x, y);
        return this;
    }

    ActorDraft property(String key, String text) {
        properties.put(RESERVED, key, text);
        return this;
    }

    ActorDraft property(String key, double number) {
        properties.put(RESERVED, key, number);
        return this;
    }

    ActorDraft property(String key, boolean truth) {
        properties.put(RESERVED, key, truth);
        return this;
    }

    /** @param json any value as JSON text */
    ActorDraft propertyJson(String key, String json) {
        properties.putJson(RESERVED, key, json);
        return this;
    }

    Actor make() {
        return new Actor(
                id,
                name == null ? id : name,
                kind,
                role,
                aliases == null ? List.of() : aliases,
                note,
                quotes == null ? List.of() : quotes,
                properties.extras(KEYS));
    }
}
