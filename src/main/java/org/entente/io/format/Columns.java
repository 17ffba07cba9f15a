package org.entente.io.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The names of all attributes of many things, each with the kind of value that all have.
 *
 * @param turned how many values are no texts, but stand among others as if they were
 */
record Columns(Map<String, Attribute.Kind> kinds, int turned) {

    /** In the order in which they are met first. */
    static <T> Columns of(Iterable<T> things, Function<T, List<Attribute>> attributes) {
        Map<String, Attribute.Kind> kinds = new LinkedHashMap<>();
        Map<String, Integer> others = new HashMap<>();
        for (T thing : things) {
            for (Attribute attribute : attributes.apply(thing)) {
                kinds.merge(attribute.key(), attribute.kind(), Attribute.Kind::with);
                if (attribute.kind() != Attribute.Kind.TEXT) {
                    others.merge(attribute.key(), 1, Integer::sum);
                }
            }
        }
        int turned = others.entrySet().stream()
                .filter(other -> kinds.get(other.getKey()) == Attribute.Kind.TEXT)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Columns(kinds, turned);
    }
}
