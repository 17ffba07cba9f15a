package org.entente.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.io.FreeIds;
import org.entente.io.Words;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** The actors of a draft; knows whether all are there that ties name. */
final class DraftActors {
    private static final String UNNAMED = "unnamed";

    private final Words ids = new Words(1024);
    private final FreeIds freeIds = new FreeIds();
    private final DraftPlaces places;
    private final List<ActorDraft> actors = new ArrayList<>();
    /** Of actors that ties give a name, by their ids. */
    private final Map<String, String> names = new HashMap<>();

    DraftActors(DraftPlaces places) {
        this.places = places;
    }

    /** The id, or what stands for a blank one: in a dossier a blank id is none, and ties could not name it. */
    static String filled(String id) {
        return !id.isBlank()
                ? id
                : id.chars()
                        .mapToObj(c -> String.format(Locale.ROOT, " U+%04X", c))
                        .collect(Collectors.joining("", UNNAMED, ""));
    }

    int size() {
        return actors.size();
    }

    boolean has(String id) {
        return ids.isId(filled(id), Words.IdOf.ACTOR);
    }

    /** Adds an actor of an id that is not blank, under another one where that is taken. */
    ActorDraft add(String id) {
        String own = freeIds.of(id, one -> !ids.addId(one, Words.IdOf.ACTOR));
        return append(ids.shared(own));
    }

    private ActorDraft append(String id) {
        ActorDraft actor = new ActorDraft(id, places);
        actors.add(actor);
        return actor;
    }

    /** The id as a tie names it, one object for all equal ones; there may be no such actor. */
    String named(String id) {
        return ids.named(filled(id), Words.IdOf.ACTOR);
    }

    /** The same; adds an actor of that id if there is none. */
    String declared(String id) {
        return ids.id(filled(id), Words.IdOf.ACTOR, this::append);
    }

    /** Names the actor of that id unless it has a name; blank texts count as none. */
    void name(String id, String text) {
        if (!text.isBlank()) {
            names.putIfAbsent(filled(id), text);
        }
    }

    /** Whether there is an actor for each id that was named. */
    boolean areComplete() {
        return ids.allNamedAre(Words.IdOf.ACTOR);
    }

    /** In the order in which they were added. */
    List<Actor> make() {
        List<Actor> made = new ArrayList<>(actors.size());
        for (ActorDraft actor : actors) {
            @Nullable String name = names.get(actor.id());
            made.add((name == null || actor.isNamed() ? actor : actor.name(name)).make());
        }
        return made;
    }
}
