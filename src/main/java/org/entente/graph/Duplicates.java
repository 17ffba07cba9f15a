package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Actors that may be one and the same: with one name, by whatever letters it is written. What counts are the words of a name
 * without their order; of a transliterated one the consonants alone, for vowels are what transcriptions differ in.
 */
public final class Duplicates {
    private static final int FEWEST_CONSONANTS = 5;
    private static final int MOST_OF_ONE_NAME = 8;

    private Duplicates() {}

    /** Why two may be one, the surest first. */
    public enum Reason {
        SAME_NAME,
        ALIAS,
        TRANSLITERATION
    }

    /** @param one id of an actor, the first of the two in the dossier, as is {@code other} of the other */
    public record Pair(String one, String other, Reason reason) {}

    /** The pairs, the surest first, then in the order of the dossier. Takes time linear in the names. */
    public static List<Pair> among(Dossier dossier) {
        Map<List<Integer>, Reason> found = new LinkedHashMap<>();
        List<Actor> actors = dossier.actors();
        collect(actors, found, Reason.SAME_NAME, actor -> Stream.of(exact(actor.name())));
        collect(actors, found, Reason.ALIAS, actor -> names(actor).map(Duplicates::exact));
        collect(actors, found, Reason.TRANSLITERATION, actor -> names(actor).map(Duplicates::consonants));
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Pair(
                        actors.get(entry.getKey().get(0)).id(),
                        actors.get(entry.getKey().get(1)).id(),
                        entry.getValue()))
                .toList();
    }

    private interface Keys {
        Stream<String> of(Actor actor);
    }

    private static void collect(List<Actor> actors, Map<List<Integer>, Reason> found, Reason reason, Keys keys) {
        Map<String, Set<Integer>> byKey = new HashMap<>();
        for (int number = 0; number < actors.size(); number++) {
            int actor = number;
            keys.of(actors.get(actor)).filter(key -> !key.isEmpty()).forEach(key -> byKey.computeIfAbsent(
                            key, one -> new TreeSet<>())
                    .add(actor));
        }
        List<List<Integer>> pairs = new ArrayList<>();
        for (Set<Integer> same : byKey.values()) {
            // A name that many bear tells nobody apart, and their pairs would be without end.
            if (same.size() > 1 && same.size() <= MOST_OF_ONE_NAME) {
                List<Integer> all = List.copyOf(same);
                for (int i = 0; i < all.size(); i++) {
                    for (int j = i + 1; j < all.size(); j++) {
                        if (mayBeOne(actors.get(all.get(i)), actors.get(all.get(j)))) {
                            pairs.add(List.of(all.get(i), all.get(j)));
                        }
                    }
                }
            }
        }
        pairs.sort(Comparator.<List<Integer>>comparingInt(pair -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        pairs.forEach(pair -> found.putIfAbsent(pair, reason));
    }

    /** A person is no state. */
    private static boolean mayBeOne(Actor one, Actor other) {
        @Nullable String kind = one.kind();
        @Nullable String another = other.kind();
        return kind == null || another == null || kind.equalsIgnoreCase(another);
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    private static String exact(String name) {
        return inOrder(Latin.of(name).split(" "));
    }

    /** Empty where they are too few to tell. */
    private static String consonants(String name) {
        String[] words = Latin.of(name).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = skeleton(words[i]);
        }
        String all = inOrder(words);
        return words.length > 1 && all.replace(" ", "").length() >= FEWEST_CONSONANTS ? all : "";
    }

    /** A word without vowels but the first letter, double letters once, and what one sound is written by in one way. */
    private static String skeleton(String word) {
        String plain = word.replace("kh", "h")
                .replace("gh", "g")
                .replace("ou", "u")
                .replace("ph", "f")
                .replace('w', 'v')
                .replace('q', 'k')
                .replaceFirst("^[aeiouy]+", "a");
        return plain.isEmpty()
                ? ""
                : plain.charAt(0)
                        + plain.substring(1).replaceAll("[aeiouy]", "").replaceAll("(.)\\1+", "$1");
    }

    private static String inOrder(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
    }
}
