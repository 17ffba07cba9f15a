package org.entente.ui;

import java.util.List;
import java.util.OptionalInt;

/** What is selected, by the numbers of the {@link org.entente.graph.TieGraph}. */
sealed interface Selection {

    static Selection actor(int actor) {
        return new Actors(List.of(actor));
    }

    static Selection tie(int tie) {
        return new OneTie(tie);
    }

    static TrailBetween trail(int from, int to) {
        return new TrailBetween(from, to);
    }

    /** All actors selected, the last one at the end; empty where none is. */
    default List<Integer> selectedActors() {
        return List.of();
    }

    /** The actor selected last; empty where none is. */
    default OptionalInt lastActor() {
        return OptionalInt.empty();
    }

    /** The tie selected; empty where none is. */
    default OptionalInt selectedTie() {
        return OptionalInt.empty();
    }

    /** Whether that actor itself, not merely a tie of it, is selected. */
    default boolean hasActor(int actor) {
        return false;
    }

    default boolean hasTie(int tie) {
        return false;
    }

    /** The dossier as a whole. */
    record Nothing() implements Selection {}

    /** @param actors at least one, the one that the details show last */
    record Actors(List<Integer> actors) implements Selection {
        public Actors {
            if (actors.isEmpty()) {
                throw new IllegalArgumentException("a selection of no actor");
            }
            actors = List.copyOf(actors);
        }

        @Override
        public List<Integer> selectedActors() {
            return actors;
        }

        @Override
        public OptionalInt lastActor() {
            return OptionalInt.of(actors.get(actors.size() - 1));
        }

        @Override
        public boolean hasActor(int actor) {
            return actors.contains(actor);
        }
    }

    /** The question how we know that two actors are tied. */
    record TrailBetween(int from, int to) implements Selection {
        public TrailBetween {
            if (from == to) {
                throw new IllegalArgumentException("a trail from an actor to itself");
            }
        }

        /** From the other end. */
        TrailBetween swapped() {
            return new TrailBetween(to, from);
        }

        @Override
        public List<Integer> selectedActors() {
            return List.of(from, to);
        }

        @Override
        public OptionalInt lastActor() {
            return OptionalInt.of(to);
        }

        @Override
        public boolean hasActor(int actor) {
            return actor == from || actor == to;
        }
    }

    record OneTie(int tie) implements Selection {
        @Override
        public OptionalInt selectedTie() {
            return OptionalInt.of(tie);
        }

        @Override
        public boolean hasTie(int other) {
            return other == tie;
        }
    }
}
