package org.entente.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;

/**
 * How much two states of a dossier differ: how many of each are in one alone, or otherwise in both.
 *
 * @param besides whether the title, description or anything else differs
 */
record Compared(int actors, int ties, int tieTypes, int sources, boolean besides) {

    static Compared of(Dossier one, Dossier other) {
        return new Compared(
                differing(one.actors(), other.actors(), Actor::id),
                differing(one.ties(), other.ties(), tie -> key(tie)),
                differing(one.tieTypes(), other.tieTypes(), TieType::id),
                differing(one.sources(), other.sources(), Source::id),
                !Objects.equals(one.title(), other.title()) || !Objects.equals(one.description(), other.description()));
    }

    private static Object key(Tie tie) {
        String id = tie.id();
        return id == null ? tie : id;
    }

    private static <T> int differing(List<T> some, List<T> others, Function<T, Object> key) {
        Map<Object, T> here = new HashMap<>();
        some.forEach(one -> here.put(key.apply(one), one));
        Set<Object> seen = new HashSet<>();
        int differing = 0;
        for (T other : others) {
            Object known = key.apply(other);
            seen.add(known);
            differing += other.equals(here.get(known)) ? 0 : 1;
        }
        here.keySet().removeAll(seen);
        return differing + here.size();
    }

    /** "3 actors and 1 tie differ"; "nothing differs". */
    String words(Phrases phrases) {
        List<String> parts = new ArrayList<>();
        add(parts, actors, phrases, "actor", "actors");
        add(parts, ties, phrases, "tie", "ties");
        add(parts, tieTypes, phrases, "tie type", "tie types");
        add(parts, sources, phrases, "source", "sources");
        if (besides) {
            parts.add("the title or description");
        }
        if (parts.isEmpty()) {
            return "nothing differs";
        }
        boolean one = parts.size() == 1
                && (actors + ties + tieTypes + sources == 1 || actors + ties + tieTypes + sources == 0);
        String last = parts.remove(parts.size() - 1);
        String all = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        return all + (one ? " differs" : " differ");
    }

    private static void add(List<String> parts, int count, Phrases phrases, String one, String many) {
        if (count > 0) {
            parts.add(phrases.count(count, one, many));
        }
    }
}
