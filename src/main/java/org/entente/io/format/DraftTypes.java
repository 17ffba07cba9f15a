package org.entente.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Extras;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The tie types of a draft: those that the file names, else what is written at the ties where that looks like types. A type
 * whose ties are directed in part is two.
 */
final class DraftTypes {
    /** More different labels than these are no types. */
    private static final int MOST_LABELS = 40;

    private static final String UNDIRECTED = " (undirected)";

    private final boolean labels;
    private final Map<String, Boolean> directions;

    private DraftTypes(boolean labels, Map<String, Boolean> directions) {
        this.labels = labels;
        this.directions = directions;
    }

    static DraftTypes of(List<TieDraft> ties) {
        boolean labels = look(ties);
        Map<String, Boolean> found = new LinkedHashMap<>();
        Set<String> mixed = new HashSet<>();
        for (TieDraft tie : ties) {
            String word = word(tie, labels);
            @Nullable Boolean before = found.putIfAbsent(word, tie.isDirected());
            if (before != null && before != tie.isDirected()) {
                mixed.add(word);
            }
        }
        Map<String, Boolean> types = new LinkedHashMap<>();
        found.forEach((word, directed) -> {
            if (mixed.contains(word)) {
                types.put(word, true);
                types.put(word + UNDIRECTED, false);
            } else {
                types.put(word, directed);
            }
        });
        return new DraftTypes(labels, types);
    }

    /** Whether what is written at the ties are types: none is named, and at least every second label comes again. */
    private static boolean look(List<TieDraft> ties) {
        Map<String, Integer> counts = new HashMap<>();
        int labelled = 0;
        for (TieDraft tie : ties) {
            if (tie.type() != null) {
                return false;
            }
            @Nullable String label = tie.label();
            if (label != null) {
                labelled++;
                counts.merge(label, 1, Integer::sum);
                if (counts.size() > MOST_LABELS) {
                    return false;
                }
            }
        }
        return labelled >= 2 * counts.size() || labelled <= MOST_LABELS;
    }

    private static String word(TieDraft tie, boolean labels) {
        @Nullable String type = tie.type();
        @Nullable String label = labels ? tie.label() : null;
        return type != null ? type : label != null ? label : Tie.UNTYPED;
    }

    boolean areLabels() {
        return labels;
    }

    /** The id of a tie's type. */
    String of(TieDraft tie) {
        String word = word(tie, labels);
        boolean apart = !tie.isDirected() && Boolean.TRUE.equals(directions.get(word));
        return apart ? word + UNDIRECTED : word;
    }

    /** Those that are not what their use alone would make them. */
    List<TieType> declared() {
        List<TieType> declared = new ArrayList<>();
        directions.forEach((id, directed) -> {
            if (!directed) {
                declared.add(new TieType(id, id, null, false, Stance.NEUTRAL, null, Extras.NONE));
            }
        });
        return declared;
    }
}
