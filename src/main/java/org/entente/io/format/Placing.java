package org.entente.io.format;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a file tells of actors and ties the place it has in a dossier, by its name alone; what has none is a property. One
 * serves one file.
 */
final class Placing {
    private final Set<ColumnUse> actorUses = EnumSet.of(
            ColumnUse.NAME,
            ColumnUse.KIND,
            ColumnUse.ROLE,
            ColumnUse.ALIASES,
            ColumnUse.NOTE,
            ColumnUse.X,
            ColumnUse.Y);
    private final Set<ColumnUse> tieUses =
            EnumSet.of(ColumnUse.TYPE, ColumnUse.LABEL, ColumnUse.DATE, ColumnUse.UNTIL, ColumnUse.PLACE);
    private static final Set<String> DIRECTIONS = Set.of("directed", "undirected", "mutual");

    private final Map<String, ColumnUse> ofActors = new HashMap<>();
    private final Map<String, ColumnUse> ofTies = new HashMap<>();
    private double x = Double.NaN;
    private double y = Double.NaN;

    /** Has names of that sort mean nothing: the format itself has a place for what they say. */
    Placing without(ColumnUse... uses) {
        for (ColumnUse use : uses) {
            actorUses.remove(use);
            tieUses.remove(use);
        }
        return this;
    }

    /** What {@link #end} is to be called for when all is put. */
    void put(ActorDraft actor, String key, Value value) {
        if (value.isBlank()) {
            return;
        }
        ColumnUse use = ofActors.computeIfAbsent(key, name -> use(name, HeadingWords.ofActors(), actorUses));
        switch (use) {
            case X -> x = coordinate(actor, key, value);
            case Y -> y = coordinate(actor, key, value);
            case NAME -> {
                if (actor.isNamed()) {
                    actor.propertyJson(key, value.json());
                } else {
                    actor.name(value.text());
                }
            }
            default -> {
                if (use == ColumnUse.PROPERTY || !value.isText() || !isPut(actor, use, value.text())) {
                    actor.propertyJson(key, value.json());
                }
            }
        }
    }

    private static double coordinate(ActorDraft actor, String key, Value value) {
        double number = value.number();
        if (Double.isNaN(number)) {
            actor.propertyJson(key, value.json());
        }
        return number;
    }

    private static boolean isPut(ActorDraft actor, ColumnUse use, String text) {
        switch (use) {
            case KIND -> {
                return actor.takesKind(text);
            }
            case ROLE -> {
                return actor.takesRole(text);
            }
            case NOTE -> {
                return actor.takesNote(text);
            }
            case ALIASES -> {
                for (String alias : text.split("\\s*[;|]\\s*", -1)) {
                    if (!alias.isBlank()) {
                        actor.alias(alias);
                    }
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Sets the actor where its coordinates say, if it has both. */
    void end(ActorDraft actor) {
        actor.at(x, y);
        x = Double.NaN;
        y = Double.NaN;
    }

    void put(TieDraft tie, String key, Value value) {
        if (value.isBlank()) {
            return;
        }
        ColumnUse use = ofTies.computeIfAbsent(key, name -> use(name, HeadingWords.ofTies(), tieUses));
        String text = value.text();
        if (use == ColumnUse.TYPE && value.isText() && tie.type() == null && !DIRECTIONS.contains(text)) {
            tie.type(text);
        } else if (use == ColumnUse.LABEL && tie.label() == null) {
            tie.label(text);
        } else if (use == ColumnUse.DATE && tie.isUndated()) {
            tie.date(text);
        } else if (use == ColumnUse.UNTIL && tie.isWithoutEnd()) {
            tie.until(text);
        } else if (use == ColumnUse.PLACE && tie.isNowhere()) {
            tie.place(text);
        } else {
            tie.propertyJson(key, value.json());
        }
    }

    private static ColumnUse use(String key, Map<ColumnUse, List<String>> words, Set<ColumnUse> among) {
        String plain = HeadingWords.plain(key);
        Optional<ColumnUse> found = words.entrySet().stream()
                .filter(entry -> among.contains(entry.getKey()))
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
        return found.orElse(ColumnUse.PROPERTY);
    }

    /** The key that most likely holds the names of actors; null if none does. */
    static @Nullable String nameAmong(Iterable<String> keys) {
        for (String word : HeadingWords.ofActors().getOrDefault(ColumnUse.NAME, List.of())) {
            for (String key : keys) {
                if (HeadingWords.plain(key).equals(word)) {
                    return key;
                }
            }
        }
        return null;
    }
}
