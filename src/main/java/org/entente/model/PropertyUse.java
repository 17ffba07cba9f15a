package org.entente.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which properties are taken for the types of ties and the kinds of actors. They stay properties, too.
 *
 * @param tieType the key of a property of ties; null: types stay as the file says, as do those of ties without it
 * @param kind    the key of a property of actors; null: kinds stay as the file says, as do those of actors without it
 */
public record PropertyUse(@Nullable String tieType, @Nullable String kind) {

    /** All stays as the file says. */
    public static final PropertyUse NONE = new PropertyUse(null, null);

    public PropertyUse withTieType(@Nullable String key) {
        return new PropertyUse(key, kind);
    }

    public PropertyUse withKind(@Nullable String key) {
        return new PropertyUse(tieType, key);
    }

    /** The dossier with them. Tie types that no tie is of any more go; those that come are undirected if all their ties were. */
    public Dossier in(Dossier dossier) {
        @Nullable String ofTies = tieType;
        @Nullable String ofActors = kind;
        Dossier typed = ofTies == null ? dossier : typed(dossier, ofTies);
        return ofActors == null ? typed : typed.withActors(kinds(typed.actors(), ofActors));
    }

    private static List<Actor> kinds(List<Actor> actors, String key) {
        return actors.stream()
                .map(actor -> value(actor.extras(), key).map(actor::withKind).orElse(actor))
                .toList();
    }

    private static Dossier typed(Dossier dossier, String key) {
        Map<String, TieType> declared = new HashMap<>();
        dossier.tieTypes().forEach(type -> declared.putIfAbsent(type.id(), type));
        List<Tie> ties = new ArrayList<>(dossier.ties().size());
        Map<String, Boolean> directed = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (Tie tie : dossier.ties()) {
            Tie next = value(tie.extras(), key).map(tie::withType).orElse(tie);
            ties.add(next);
            before.add(tie.type());
            if (after.add(next.type())) {
                inOrder.add(next.type());
            }
            directed.merge(next.type(), isDirected(declared.get(tie.type())), Boolean::logicalOr);
        }
        List<TieType> types = new ArrayList<>();
        for (TieType type : dossier.tieTypes()) {
            if (after.contains(type.id()) || !before.contains(type.id())) {
                types.add(type);
            }
        }
        for (String id : inOrder) {
            if (!declared.containsKey(id) && !before.contains(id)) {
                types.add(TieType.named(id).withDirected(Objects.requireNonNull(directed.get(id))));
            }
        }
        return dossier.withTieTypes(types).withTies(ties);
    }

    private static boolean isDirected(@Nullable TieType type) {
        return type == null || type.directed();
    }

    private static Optional<String> value(Extras extras, String key) {
        return extras.property(key).map(String::strip).filter(text -> !text.isEmpty());
    }
}
