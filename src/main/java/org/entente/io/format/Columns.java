package org.entente.io.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names of all attributes of many things, each with the kind of value that all have. */
record Columns(Map<String, Attribute.Kind> kinds) {

    /** In the order in which they are met first. */
    static <T> Columns of(Iterable<T> things, Function<T, List<Attribute>> attributes) {
        Map<String, Attribute.Kind> kinds = new LinkedHashMap<>();
        for (T thing : things) {
            for (Attribute attribute : attributes.apply(thing)) {
                kinds.merge(attribute.key(), attribute.kind(), Attribute.Kind::with);
            }
        }
        return new Columns(kinds);
    }
}
