package org.entente.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a person added to the sources of an open dossier.
 *
 * @param texts of sources, by id
 * @param apart ids of sources that do not repeat that one, by id
 */
record SourceEdits(Map<String, String> texts, Map<String, Set<String>> apart) {
    static final SourceEdits NONE = new SourceEdits(Map.of(), Map.of());

    SourceEdits {
        texts = Map.copyOf(texts);
        apart = Map.copyOf(apart);
    }

    SourceEdits withText(String source, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(source, text);
        return new SourceEdits(more, apart);
    }

    SourceEdits withApart(String one, String other) {
        Set<String> others = new HashSet<>(apart.getOrDefault(one, Set.of()));
        others.add(other);
        Map<String, Set<String>> more = new HashMap<>(apart);
        more.put(one, Set.copyOf(others));
        return new SourceEdits(texts, more);
    }

    /** Without what {@link #withApart} said of the two. */
    SourceEdits withoutApart(String one, String other) {
        Map<String, Set<String>> less = new HashMap<>();
        apart.forEach((source, others) -> {
            Set<String> left = new HashSet<>(others);
            left.removeIf(each -> source.equals(one) && each.equals(other) || source.equals(other) && each.equals(one));
            if (!left.isEmpty()) {
                less.put(source, Set.copyOf(left));
            }
        });
        return new SourceEdits(texts, less);
    }

    /** The dossier with them. */
    Dossier in(Dossier dossier) {
        if (equals(NONE)) {
            return dossier;
        }
        List<Source> sources = new ArrayList<>();
        for (Source source : dossier.sources()) {
            @Nullable String text = texts.get(source.id());
            Set<String> others = new HashSet<>(source.independentOf());
            others.addAll(apart.getOrDefault(source.id(), Set.of()));
            sources.add((text == null ? source : source.withText(text))
                    .withIndependentOf(others.stream().sorted().toList()));
        }
        return dossier.withSources(sources);
    }
}
