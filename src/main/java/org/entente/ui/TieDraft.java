package org.entente.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.graph.NewId;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.entente.model.Dossier;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * A tie as a person names it: by names of actors and the label of a type, each of which may be new.
 *
 * @param speaker of the quote, as written; empty where nobody is named
 * @param quote   that it rests on, its speaker apart; null for none
 */
record TieDraft(
        String from,
        String type,
        String to,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        String place,
        @Nullable Quote quote,
        String speaker) {

    /** Whether both actors and the type are named. */
    boolean isWhole() {
        return !from.isEmpty() && !type.isEmpty() && !to.isEmpty();
    }

    /** What leads from a dossier to one with the tie, the actors and the type that it lacks included. */
    Change in(Dossier dossier) {
        List<Change> changes = new ArrayList<>();
        Dossier now = dossier;
        String start = actor(now, from, changes);
        now = new Change.Several(changes).in(dossier);
        String end = actor(now, to, changes);
        String kind = type(dossier, changes);
        now = new Change.Several(changes).in(dossier);
        @Nullable Quote said = quote == null ? null : quote.withSpeaker(speaker(now));
        int place = said == null ? -1 : like(now, start, kind, end);
        Tie before = place < 0
                ? Tie.of(start, end, kind).withDates(date, until).withPlace(this.place.isEmpty() ? null : this.place)
                : now.ties().get(place);
        List<Quote> quotes = new ArrayList<>(before.quotes());
        if (said != null) {
            quotes.add(said);
        }
        changes.add(new Change.PutTie(place < 0 ? now.ties().size() : place, before.withQuotes(quotes)));
        return new Change.Several(changes);
    }

    /** The place of a tie that says the same, for another quote; -1 where there is none. */
    private int like(Dossier dossier, String start, String kind, String end) {
        for (int i = 0; i < dossier.ties().size(); i++) {
            Tie tie = dossier.ties().get(i);
            if (tie.from().equals(start)
                    && tie.to().equals(end)
                    && tie.type().equals(kind)
                    && (date == null || Objects.equals(date, tie.date()))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether another quote of a tie that is there comes of it. */
    boolean addsToTie(Dossier dossier) {
        Optional<Actor> one = named(dossier.actors(), from);
        Optional<Actor> other = named(dossier.actors(), to);
        Optional<TieType> kind = labelled(dossier);
        return quote != null
                && one.isPresent()
                && other.isPresent()
                && kind.isPresent()
                && like(dossier, one.get().id(), kind.get().id(), other.get().id()) >= 0;
    }

    /** The id of the actor of that name; adds to the changes what makes one where there is none. */
    static String actor(Dossier dossier, String name, List<Change> changes) {
        Optional<Actor> known = named(dossier.actors(), name);
        if (known.isPresent()) {
            return known.get().id();
        }
        Actor fresh = fresh(dossier, name, null);
        changes.add(new Change.PutActor(fresh));
        return fresh.id();
    }

    /** A new actor of that name, with an id that none has. */
    static Actor fresh(Dossier dossier, String name, @Nullable String kind) {
        return Actor.named(NewId.of(name, "actor", dossier.actors().stream().map(Actor::id)), name, kind);
    }

    /** By its name, else by an alias. */
    static Optional<Actor> named(List<Actor> actors, String name) {
        return actors.stream()
                .filter(actor -> actor.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> actors.stream()
                        .filter(actor -> actor.aliases().stream().anyMatch(name::equalsIgnoreCase))
                        .findFirst());
    }

    private Optional<TieType> labelled(Dossier dossier) {
        return types(dossier).stream()
                .filter(known -> known.label().equalsIgnoreCase(type))
                .findFirst();
    }

    private String type(Dossier dossier, List<Change> changes) {
        Optional<TieType> known = labelled(dossier);
        if (known.isPresent()) {
            return known.get().id();
        }
        TieType fresh = freshType(dossier, type);
        changes.add(new Change.PutTieType(fresh));
        return fresh.id();
    }

    /** A new tie type of that label, with an id that none has. */
    static TieType freshType(Dossier dossier, String label) {
        return TieType.named(NewId.of(label, "type", types(dossier).stream().map(TieType::id)))
                .withLabel(label);
    }

    /** Those declared, and those that ties declare by being of them. */
    static List<TieType> types(Dossier dossier) {
        List<TieType> types = new ArrayList<>(dossier.tieTypes());
        Set<String> ids = new HashSet<>();
        types.forEach(known -> ids.add(known.id()));
        for (Tie tie : dossier.ties()) {
            if (ids.add(tie.type())) {
                types.add(TieType.named(tie.type()));
            }
        }
        return types;
    }

    private @Nullable String speaker(Dossier dossier) {
        return speaker.isEmpty()
                ? null
                : named(dossier.actors(), speaker).map(Actor::id).orElse(speaker);
    }
}
