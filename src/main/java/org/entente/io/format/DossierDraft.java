package org.entente.io.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.io.Findings;
import org.entente.io.FreeIds;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the making, from a file that knows no dossiers: actors and ties come in any order, with whatever attributes the
 * file gives them.
 */
final class DossierDraft {
    private final Findings findings;
    private final Map<String, ActorDraft> actors = new LinkedHashMap<>();
    private final List<TieDraft> ties = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final FreeIds freeIds = new FreeIds();
    private final DraftPlaces places = new DraftPlaces();
    private @Nullable String title;
    private @Nullable String description;

    DossierDraft(Findings findings) {
        this.findings = findings;
    }

    void title(@Nullable String text) {
        title = blankToNull(text);
    }

    void description(@Nullable String text) {
        description = blankToNull(text);
    }

    /** Says that the file is Entente's own, whose places need no scaling. */
    void keepScale() {
        places.keep();
    }

    void source(Source source) {
        sources.add(source);
    }

    /**
     * Adds an actor that the file declares; one whose id is there already stands under an id of its own.
     *
     * @throws Refusal if there are too many
     */
    ActorDraft actor(String id, Spot spot) throws Refusal {
        String own = freeIds.of(id, actors::containsKey);
        if (!own.equals(id)) {
            findings.warn(
                    "duplicate-id",
                    "the id “" + Shown.cut(id) + "” is taken: this one stands as “" + Shown.cut(own)
                            + "”, give it an id of its own",
                    spot,
                    "an id used once",
                    Shown.cut(id));
        }
        return add(own, spot);
    }

    /**
     * The actor of that id, for formats where naming one as the end of a tie declares it.
     *
     * @throws Refusal if there are too many
     */
    ActorDraft declared(String id, Spot spot) throws Refusal {
        @Nullable ActorDraft known = actors.get(id);
        return known == null ? add(id, spot) : known;
    }

    boolean has(String id) {
        return actors.containsKey(id);
    }

    private ActorDraft add(String id, Spot spot) throws Refusal {
        ActorDraft actor = new ActorDraft(id, places);
        actors.put(id, actor);
        Limits.checkItems(actors.size() + ties.size(), spot);
        return actor;
    }

    /**
     * Adds a tie; whether its ends are there is looked at when all is read.
     *
     * @param directed whether its ends differ in meaning
     * @throws Refusal if there are too many
     */
    TieDraft tie(String from, String to, boolean directed, Spot spot) throws Refusal {
        TieDraft tie = new TieDraft(from, to, directed, spot);
        ties.add(tie);
        Limits.checkItems(actors.size() + ties.size(), spot);
        return tie;
    }

    /**
     * Adds a tie between two actors that are there.
     *
     * @param directed whether its ends differ in meaning
     * @throws Refusal if there are too many
     */
    TieDraft tie(ActorDraft from, ActorDraft to, boolean directed, Spot spot) throws Refusal {
        TieDraft tie = new TieDraft(from.id(), to.id(), directed, null);
        ties.add(tie);
        Limits.checkItems(actors.size() + ties.size(), spot);
        return tie;
    }

    /** What was gathered; ties to actors that are not there are told and kept. */
    Dossier finish() {
        Set<String> tieIds = new HashSet<>();
        for (TieDraft tie : ties) {
            checkId(tie, tieIds);
            @Nullable Spot spot = tie.spot();
            if (spot != null) {
                checkEnd(tie.from(), spot);
                checkEnd(tie.to(), spot);
            }
        }
        DraftTypes types = DraftTypes.of(ties);
        List<Actor> made = new ArrayList<>(actors.size());
        actors.values().forEach(actor -> made.add(actor.make()));
        List<Tie> tied = new ArrayList<>(ties.size());
        ties.forEach(tie -> tied.add(tie.make(types)));
        List<TieType> declared = types.declared();
        View view = places.view();
        return new Dossier(title, description, declared, made, tied, sources, view, Extras.NONE);
    }

    private void checkId(TieDraft tie, Set<String> taken) {
        @Nullable String id = tie.id();
        if (id != null && !taken.add(id)) {
            tie.id(null);
            @Nullable Spot spot = tie.spot();
            findings.warn(
                    "duplicate-id",
                    "the id “" + Shown.cut(id)
                            + "” is that of another tie: this one is known by its place, give it its own id",
                    spot == null ? Spot.Somewhere.IN_THE_FILE : spot,
                    "an id used once",
                    Shown.cut(id));
        }
    }

    private void checkEnd(String end, Spot spot) {
        if (!actors.containsKey(end)) {
            String shown = Shown.cut(end);
            findings.warn(
                    "unknown-actor",
                    "no actor has the id “" + shown + "”: add it, or correct the id",
                    spot,
                    "the id of an actor",
                    shown);
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
