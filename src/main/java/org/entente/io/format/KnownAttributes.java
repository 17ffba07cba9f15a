package org.entente.io.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Puts what a graph tells of its actors and ties where a dossier has a place for it, by the words that head tables, too. */
final class KnownAttributes {
    private static final Set<ColumnUse> OF_ACTOR =
            Set.of(ColumnUse.KIND, ColumnUse.ROLE, ColumnUse.NOTE, ColumnUse.ALIASES);
    private static final Set<ColumnUse> OF_TIE =
            Set.of(ColumnUse.TYPE, ColumnUse.DATE, ColumnUse.UNTIL, ColumnUse.PLACE);
    private static final Meaning NONE = new Meaning(ColumnUse.PROPERTY, Integer.MAX_VALUE);

    private final Map<String, Meaning> ofActors = new HashMap<>();
    private final Map<String, Meaning> ofTies = new HashMap<>();
    private final boolean exact;

    /** @param exact whether the file is Entente's own, in which only Entente's words mean anything */
    KnownAttributes(boolean exact) {
        this.exact = exact;
    }

    /** @param rank the lower, the surer */
    private record Meaning(ColumnUse use, int rank) {}

    void put(ActorDraft actor, Map<String, Value> attributes) {
        @Nullable String kind = surest(attributes, ofActors, OF_ACTOR, HeadingWords.ofActors(), ColumnUse.KIND);
        for (Entry<String, Value> one : attributes.entrySet()) {
            Value value = one.getValue();
            ColumnUse use = meaning(one.getKey(), ofActors, OF_ACTOR, HeadingWords.ofActors()).use;
            if (one.getKey().equals(kind)) {
                actor.kind(value.text());
            } else if (use == ColumnUse.ROLE && value.isText()) {
                actor.role(value.text());
            } else if (use == ColumnUse.NOTE && value.isText()) {
                actor.note(value.text());
            } else if (use == ColumnUse.ALIASES && value.isText()) {
                List.of(value.text().split("; ")).forEach(actor::alias);
            } else {
                actor.propertyJson(one.getKey(), value.json());
            }
        }
    }

    void put(TieDraft tie, Map<String, Value> attributes) {
        @Nullable String type = surest(attributes, ofTies, OF_TIE, HeadingWords.ofTies(), ColumnUse.TYPE);
        @Nullable String day = surest(attributes, ofTies, OF_TIE, HeadingWords.ofTies(), ColumnUse.DATE);
        @Nullable String until = surest(attributes, ofTies, OF_TIE, HeadingWords.ofTies(), ColumnUse.UNTIL);
        for (Entry<String, Value> one : attributes.entrySet()) {
            String key = one.getKey();
            Value value = one.getValue();
            Optional<PartialDate> date =
                    key.equals(day) || key.equals(until) ? CellDates.parse(value.text()) : Optional.empty();
            if (date.isPresent()) {
                date.ifPresent(key.equals(day) ? tie::date : tie::until);
            } else if (key.equals(type)) {
                tie.type(value.text());
            } else if (value.isText() && meaning(key, ofTies, OF_TIE, HeadingWords.ofTies()).use == ColumnUse.PLACE) {
                tie.place(value.text());
            } else {
                tie.propertyJson(key, value.json());
            }
        }
    }

    /** Which attribute is most likely to be used so: one that is a number names no type. */
    private @Nullable String surest(
            Map<String, Value> attributes,
            Map<String, Meaning> known,
            Set<ColumnUse> uses,
            Map<ColumnUse, List<String>> words,
            ColumnUse use) {
        boolean word = use == ColumnUse.KIND || use == ColumnUse.TYPE;
        @Nullable String best = null;
        int rank = Integer.MAX_VALUE;
        for (Entry<String, Value> one : attributes.entrySet()) {
            Meaning meaning = meaning(one.getKey(), known, uses, words);
            if (meaning.use == use
                    && meaning.rank < rank
                    && (!word || one.getValue().isText())) {
                best = one.getKey();
                rank = meaning.rank;
            }
        }
        return best;
    }

    private Meaning meaning(
            String key, Map<String, Meaning> known, Set<ColumnUse> uses, Map<ColumnUse, List<String>> words) {
        @Nullable Meaning before = known.get(key);
        if (before != null) {
            return before;
        }
        Meaning found = NONE;
        String plain = HeadingWords.plain(key);
        for (ColumnUse use : uses) {
            int rank = exact
                    ? use.name().toLowerCase(Locale.ROOT).equals(key) ? 0 : -1
                    : words.getOrDefault(use, List.of()).indexOf(plain);
            if (rank >= 0) {
                found = new Meaning(use, rank);
            }
        }
        if (known.size() < 10_000) {
            known.put(key, found);
        }
        return found;
    }
}
