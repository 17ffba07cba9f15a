package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Extras;
import org.entente.model.Property;

/**
 * The names under which a file tells of ties and actors what Entente has no place for, those of ties first, the most frequent
 * before others.
 */
public record Properties(List<Name> names) {
    private static final int MOST_VALUES_COUNTED = 10_000;
    private static final int MOST_VALUES = 100;

    public Properties {
        names = List.copyOf(names);
    }

    /** What bears a property. */
    public enum Bearer {
        TIE,
        ACTOR
    }

    /**
     * @param count  how many bear it
     * @param values the most frequent first, at most 100
     */
    public record Name(Bearer of, String key, int count, List<String> values) {
        public Name {
            values = List.copyOf(values);
        }
    }

    public static Properties of(TieGraph graph) {
        Map<String, Tally> ofTies = new HashMap<>();
        Map<String, Tally> ofActors = new HashMap<>();
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            count(graph.tie(tie).extras(), ofTies);
        }
        for (int actor = 0; actor < graph.actorCount(); actor++) {
            count(graph.actor(actor).extras(), ofActors);
        }
        List<Name> names = new ArrayList<>(names(Bearer.TIE, ofTies));
        names.addAll(names(Bearer.ACTOR, ofActors));
        return new Properties(names);
    }

    private static void count(Extras extras, Map<String, Tally> tallies) {
        if (extras.told()) {
            for (Property property : extras.properties()) {
                tallies.computeIfAbsent(property.key(), key -> new Tally()).add(property.text());
            }
        }
    }

    private static List<Name> names(Bearer of, Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Tally> one) -> -one.getValue().count)
                        .thenComparing(Map.Entry::getKey))
                .map(one -> new Name(
                        of, one.getKey(), one.getValue().count, one.getValue().mostFrequent()))
                .toList();
    }

    /** How often which value of a property was met. */
    private static final class Tally {
        private final Map<String, Integer> values = new HashMap<>();
        private int count;

        void add(String value) {
            count++;
            if (values.size() < MOST_VALUES_COUNTED || values.containsKey(value)) {
                values.merge(value, 1, Integer::sum);
            }
        }

        List<String> mostFrequent() {
            return values.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST_VALUES)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
