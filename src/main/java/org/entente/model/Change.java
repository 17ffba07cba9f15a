package org.entente.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A step from one dossier to the next; pure, so that it can be asked again. */
public sealed interface Change {
    /** The dossier with the change; the same one where what it speaks of is not there. */
    Dossier in(Dossier before);

    /** Calls the dossier otherwise. */
    record Entitle(@Nullable String title) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return before.withTitle(title);
        }
    }

    /** Describes the dossier otherwise. */
    record Describe(@Nullable String description) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return before.withDescription(description);
        }
    }

    /** Puts an actor in place of the one with its id, or adds it. */
    record PutActor(Actor actor) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return before.withActors(
                    put(before.actors(), actor, other -> other.id().equals(actor.id())));
        }
    }

    /** Takes an actor out, with its ties and all that the view knows of it. What it said stays said, under its name. */
    record RemoveActor(String id) implements Change {
        @Override
        public Dossier in(Dossier before) {
            Optional<Actor> gone = before.actor(id);
            if (gone.isEmpty()) {
                return before;
            }
            Dossier left = before.withActors(
                            without(before.actors(), actor -> actor.id().equals(id)))
                    .withTies(without(
                            before.ties(),
                            tie -> tie.from().equals(id) || tie.to().equals(id)))
                    .withView(before.view().without(id));
            String name = gone.get().name();
            return mapQuotes(left, quote -> id.equals(quote.speaker()) ? quote.withSpeaker(name) : quote);
        }
    }

    /**
     * Puts a tie in place of another, or adds it.
     *
     * @param place of the other among the dossier's ties; their number to add it
     */
    record PutTie(int place, Tie tie) implements Change {
        @Override
        public Dossier in(Dossier before) {
            List<Tie> ties = new ArrayList<>(before.ties());
            if (place < ties.size()) {
                ties.set(place, tie);
            } else {
                ties.add(tie);
            }
            return before.withTies(ties);
        }
    }

    /**
     * Takes ties out.
     *
     * @param places of them among the dossier's ties
     */
    record RemoveTies(Set<Integer> places) implements Change {
        public RemoveTies {
            places = Set.copyOf(places);
        }

        @Override
        public Dossier in(Dossier before) {
            return before.withTies(IntStream.range(0, before.ties().size())
                    .filter(place -> !places.contains(place))
                    .mapToObj(before.ties()::get)
                    .toList());
        }
    }

    /** Puts a tie type in place of the one with its id, or declares it. */
    record PutTieType(TieType type) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return before.withTieTypes(
                    put(before.tieTypes(), type, other -> other.id().equals(type.id())));
        }
    }

    /** Takes a tie type out, and all ties of it. */
    record RemoveTieType(String id) implements Change {
        @Override
        public Dossier in(Dossier before) {
            View view = before.view();
            return before.withTieTypes(
                            without(before.tieTypes(), type -> type.id().equals(id)))
                    .withTies(without(before.ties(), tie -> tie.type().equals(id)))
                    .withView(view.withHiddenTypes(without(view.hiddenTypes(), id::equals)));
        }
    }

    /** Puts a source in place of the one with its id, or adds it. */
    record PutSource(Source source) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return before.withSources(
                    put(before.sources(), source, other -> other.id().equals(source.id())));
        }
    }

    /** Takes a source out; the quotes that stand in it stay, without a source. */
    record RemoveSource(String id) implements Change {
        @Override
        public Dossier in(Dossier before) {
            List<Source> left = new ArrayList<>();
            for (Source source : without(before.sources(), other -> other.id().equals(id))) {
                Source kept = id.equals(source.repeats()) ? source.withRepeats(null) : source;
                left.add(
                        kept.independentOf().contains(id)
                                ? kept.withIndependentOf(without(kept.independentOf(), id::equals))
                                : kept);
            }
            return mapQuotes(
                    before.withSources(left),
                    quote -> id.equals(quote.source()) ? quote.withSource(null, null) : quote);
        }
    }

    /**
     * Makes one actor of two. The names of the one that goes become aliases, its ties, quotes and what it said move, and what
     * has no place beside what the other tells already goes into the note.
     */
    record MergeActors(String kept, String gone) implements Change {
        private static final List<String> KEYS = List.of("id", "name", "kind", "role", "note");

        @Override
        public Dossier in(Dossier before) {
            @Nullable Actor one = before.actor(kept).orElse(null);
            @Nullable Actor other = before.actor(gone).orElse(null);
            if (one == null || other == null || kept.equals(gone)) {
                return before;
            }
            List<Actor> actors = new ArrayList<>();
            for (Actor actor : before.actors()) {
                if (actor.id().equals(kept)) {
                    actors.add(merged(one, other));
                } else if (!actor.id().equals(gone)) {
                    actors.add(actor);
                }
            }
            Dossier left = before.withActors(actors)
                    .withTies(map(
                            before.ties(),
                            tie -> tie.from().equals(gone) || tie.to().equals(gone)
                                    ? tie.withEnds(now(tie.from()), now(tie.to()))
                                    : tie))
                    .withView(before.view().without(gone));
            return mapQuotes(left, quote -> gone.equals(quote.speaker()) ? quote.withSpeaker(kept) : quote);
        }

        private String now(String actor) {
            return actor.equals(gone) ? kept : actor;
        }

        private static Actor merged(Actor one, Actor other) {
            Set<String> aliases = new LinkedHashSet<>(one.aliases());
            aliases.add(other.name());
            aliases.addAll(other.aliases());
            aliases.remove(one.name());
            List<Quote> quotes = new ArrayList<>(one.quotes());
            quotes.addAll(other.quotes());
            List<String> notes = new ArrayList<>();
            tell(notes, one.note());
            tell(notes, Objects.equals(one.note(), other.note()) ? null : other.note());
            tell(notes, hasNoPlace(one.role(), other.role()) ? other.role() : null);
            tell(notes, hasNoPlace(one.kind(), other.kind()) ? other.name() + ": " + other.kind() : null);
            return new Actor(
                    one.id(),
                    one.name(),
                    one.kind() == null ? other.kind() : one.kind(),
                    one.role() == null ? other.role() : one.role(),
                    List.copyOf(aliases),
                    notes.isEmpty() ? null : String.join("\n", notes),
                    quotes,
                    one.extras()
                            .plus(
                                    other.extras().members().stream()
                                            .filter(Extras.Member::isProperty)
                                            .filter(member -> !one.extras().had(member.key()))
                                            .filter(member -> !KEYS.contains(member.key()))
                                            .toList(),
                                    KEYS));
        }

        private static boolean hasNoPlace(@Nullable String one, @Nullable String other) {
            return one != null && other != null && !one.equals(other);
        }

        private static void tell(List<String> notes, @Nullable String words) {
            if (words != null) {
                notes.add(words);
            }
        }
    }

    /** Takes properties for the types of ties and the kinds of actors. */
    record UseProperties(PropertyUse use) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return use.in(before);
        }
    }

    /** One after the other. */
    record Several(List<Change> changes) implements Change {
        public Several {
            changes = List.copyOf(changes);
        }

        public Several(Change... changes) {
            this(List.of(changes));
        }

        @Override
        public Dossier in(Dossier before) {
            Dossier now = before;
            for (Change change : changes) {
                now = change.in(now);
            }
            return now;
        }
    }

    /**
     * Takes in what somebody else did to the same dossier.
     *
     * @param base   the dossier as it was before
     * @param theirs as it is there now
     */
    record TakeIn(Dossier base, Dossier theirs) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return Merge.of(base, before, theirs).merged();
        }
    }

    /** What comes from elsewhere as a whole: an earlier state. */
    record Become(Dossier dossier) implements Change {
        @Override
        public Dossier in(Dossier before) {
            return dossier;
        }
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> isBefore) {
        List<T> now = new ArrayList<>(all);
        for (int i = 0; i < now.size(); i++) {
            if (isBefore.test(now.get(i))) {
                now.set(i, one);
                return now;
            }
        }
        now.add(one);
        return now;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }

    /** The same list where nothing changes. */
    private static <T> List<T> map(List<T> all, UnaryOperator<T> change) {
        List<T> now = new ArrayList<>(all.size());
        boolean changed = false;
        for (T one : all) {
            T next = change.apply(one);
            changed |= next != one;
            now.add(next);
        }
        return changed ? now : all;
    }

    private static Dossier mapQuotes(Dossier dossier, UnaryOperator<Quote> change) {
        List<Tie> ties = map(dossier.ties(), tie -> {
            List<Quote> quotes = map(tie.quotes(), change);
            return quotes == tie.quotes() ? tie : tie.withQuotes(quotes);
        });
        List<Actor> actors = map(dossier.actors(), actor -> {
            List<Quote> quotes = map(actor.quotes(), change);
            return quotes == actor.quotes() ? actor : actor.withQuotes(quotes);
        });
        return dossier.withTies(ties).withActors(actors);
    }
}
