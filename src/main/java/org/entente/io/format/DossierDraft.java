package org.entente.io.format;

import java.util.ArrayList;
import java.util.List;
import org.entente.io.Findings;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;
import org.entente.io.TieIds;
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
    private final List<TieDraft> ties = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final DraftPlaces places = new DraftPlaces();
    private final DraftActors actors = new DraftActors(places);
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
     * Adds an actor that the file declares; one whose id is there already, or blank, stands under an id of its own.
     *
     * @throws Refusal if there are too many
     */
    ActorDraft actor(String wanted, Spot spot) throws Refusal {
        String id = DraftActors.filled(wanted);
        ActorDraft actor = actors.add(id);
        if (!actor.id().equals(id)) {
            findings.warn(
                    "duplicate-id",
                    "the id “" + Shown.cut(id) + "” is taken: this one stands as “" + Shown.cut(actor.id())
                            + "”, give it an id of its own",
                    spot,
                    "an id used once",
                    Shown.cut(id));
        }
        checkItems(spot);
        return actor;
    }

    boolean has(String id) {
        return actors.has(id);
    }

    /**
     * Adds a tie; whether its ends are there is looked at when all is read.
     *
     * @param directed whether its ends differ in meaning
     * @throws Refusal if there are too many
     */
    TieDraft tie(String from, String to, boolean directed, Spot spot) throws Refusal {
        return add(new TieDraft(actors.named(from), actors.named(to), directed, spot), spot);
    }

    /**
     * Adds a tie between two actors that are there.
     *
     * @param directed whether its ends differ in meaning
     * @throws Refusal if there are too many
     */
    TieDraft tie(ActorDraft from, ActorDraft to, boolean directed, Spot spot) throws Refusal {
        return add(new TieDraft(from.id(), to.id(), directed, null), spot);
    }

    /**
     * Adds a tie, and those of its actors that are not there, for formats where naming one as the end of a tie declares it.
     *
     * @param directed whether its ends differ in meaning
     * @throws Refusal if there are too many
     */
    TieDraft declaringTie(String from, String to, boolean directed, Spot spot) throws Refusal {
        return add(new TieDraft(actors.declared(from), actors.declared(to), directed, null), spot);
    }

    /** Names the actor of that id unless it has a name; blank texts count as none. */
    void name(String id, String text) {
        actors.name(id, text);
    }

    private TieDraft add(TieDraft tie, Spot spot) throws Refusal {
        ties.add(tie);
        checkItems(spot);
        return tie;
    }

    private void checkItems(Spot spot) throws Refusal {
        Limits.checkItems(actors.size() + ties.size(), spot);
    }

    /** What was gathered; ties to actors that are not there are told and kept. */
    Dossier finish() {
        TieIds tieIds = new TieIds();
        // A file where all is there, as most are, need not be gone through for actors.
        boolean complete = actors.areComplete();
        for (TieDraft tie : ties) {
            checkId(tie, tieIds);
            @Nullable Spot spot = tie.spot();
            if (!complete && spot != null) {
                checkEnd(tie.from(), spot);
                checkEnd(tie.to(), spot);
            }
        }
        DraftTypes types = DraftTypes.of(ties);
        List<Actor> made = actors.make();
        List<Tie> tied = new ArrayList<>(ties.size());
        ties.forEach(tie -> tied.add(tie.make(types)));
        List<TieType> declared = types.declared();
        View view = places.view();
        return new Dossier(title, description, declared, made, tied, sources, view, Extras.NONE);
    }

    private void checkId(TieDraft tie, TieIds taken) {
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
        if (!actors.has(end)) {
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
