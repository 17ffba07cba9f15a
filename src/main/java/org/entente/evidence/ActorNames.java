package org.entente.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** By which words a text may mean an actor of a dossier. */
final class ActorNames {
    private static final String PERSON = "person";
    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 3;
    private static final int LONG = 6;

    private final List<Actor> actors;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, List<Name>> byLastWord = new HashMap<>();
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<List<String>, Set<Integer>> byDescription = new HashMap<>();

    private record Name(int actor, List<String> words) {}

    ActorNames(List<Actor> actors) {
        this.actors = actors;
        for (int number = 0; number < actors.size(); number++) {
            Actor actor = actors.get(number);
            byId.put(actor.id(), number);
            for (List<String> words : names(actor)) {
                if (!words.isEmpty()) {
                    Name name = new Name(number, words);
                    byFirstWord
                            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                            .add(name);
                    byLastWord
                            .computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                            .add(name);
                }
            }
            for (Quote description : actor.quotes()) {
                byDescription
                        .computeIfAbsent(plainWords(description.text()), words -> new HashSet<>())
                        .add(number);
            }
        }
    }

    /** The words of each of an actor's names. */
    private static List<List<String>> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(ActorNames::words)
                .distinct()
                .toList();
    }

    /** The words of a name that tell it from others: without initials, particles and titles, unless it consists of those alone. */
    static List<String> words(String name) {
        List<String> all = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        Tokenizer.read(name, true, (key, start, end, broken) -> {
            if (Folding.isWord(key.codePointAt(0))) {
                String word = key.toLowerCase(Locale.ROOT);
                all.add(Folding.loose(key));
                boolean tells = key.length() > 1
                        && !SpeechWords.ARTICLE.has(word)
                        && !SpeechWords.PARTICLE.has(word)
                        && !SpeechWords.PERSON.has(word);
                if (tells) {
                    telling.add(Folding.loose(key));
                }
            }
        });
        return telling.isEmpty() ? all : telling;
    }

    /** All words, but for an article before them. */
    static List<String> plainWords(String text) {
        List<String> words = new ArrayList<>();
        Tokenizer.read(text, true, (key, start, end, broken) -> {
            if (Folding.isWord(key.codePointAt(0))
                    && !(words.isEmpty() && SpeechWords.ARTICLE.has(key.toLowerCase(Locale.ROOT)))) {
                words.add(Folding.loose(key));
            }
        });
        return words;
    }

    Actor actor(int number) {
        return actors.get(number);
    }

    boolean isPerson(int number) {
        return PERSON.equalsIgnoreCase(actors.get(number).kind());
    }

    /** The actor of whom somebody said these very words. */
    Set<Integer> described(String words) {
        return byDescription.getOrDefault(plainWords(words), Set.of());
    }

    /** The actors that a name means: by the whole of one of theirs, or by a person's last one alone. */
    Set<Integer> named(String name) {
        List<String> words = words(name);
        Set<Integer> named = new HashSet<>();
        for (Name known : byLastWord.getOrDefault(words.isEmpty() ? "" : words.get(words.size() - 1), List.of())) {
            boolean whole = known.words.size() > 1 ? endsWith(words, known.words) : words.equals(known.words);
            boolean lastAlone = words.size() == 1 && isPerson(known.actor);
            if (whole || lastAlone) {
                named.add(known.actor);
            }
        }
        return named;
    }

    /** The actors whose whole name, of two words or more, some words end with. */
    Set<Integer> namedInFull(String text) {
        List<String> words = words(text);
        return byLastWord.getOrDefault(words.isEmpty() ? "" : words.get(words.size() - 1), List.of()).stream()
                .filter(known -> known.words.size() > 1 && endsWith(words, known.words))
                .map(Name::actor)
                .collect(Collectors.toSet());
    }

    /**
     * The actors whose whole name stands at the end of some words of a script without spaces, but for a title behind it. What has
     * a name before something else is somebody else: {@code 王伟的律师}.
     */
    Set<Integer> namedBeforeTitle(String text) {
        List<String> words = plainWords(text);
        Set<Integer> named = new HashSet<>();
        for (int end = words.size(); end > 0; end--) {
            if (end == words.size()
                    || SpeechWords.TITLE_BEHIND.has(String.join(" ", words.subList(end, words.size())))) {
                List<String> upTo = words.subList(0, end);
                byLastWord.getOrDefault(words.get(end - 1), List.of()).stream()
                        .filter(known -> String.join("", known.words).length() > 1 && endsWith(upTo, known.words))
                        .forEach(known -> named.add(known.actor));
            }
        }
        return named;
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** The actors whose whole name, of two words or more, some words begin with, as where no capital and no mark ends a name. */
    Set<Integer> namedFirst(String text) {
        List<String> words = words(text);
        Set<Integer> named = new HashSet<>();
        for (Name known : byFirstWord.getOrDefault(words.isEmpty() ? "" : words.get(0), List.of())) {
            if (known.words.size() > 1 && Collections.indexOfSubList(words, known.words) == 0) {
                named.add(known.actor);
            }
        }
        return named;
    }

    /** The actor that is a quote's speaker; null where that is somebody of whom the dossier tells no more. */
    @Nullable Integer speaker(String speaker) {
        Integer byItsId = byId.get(speaker);
        if (byItsId != null) {
            return byItsId;
        }
        Set<Integer> named = named(speaker);
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** Whether a word of some name resembles one of the actor's names: another form, or another spelling. */
    boolean mayMean(int number, String name) {
        return names(actors.get(number)).stream().anyMatch(known -> resemble(known, words(name)));
    }

    /** Whether it has a name in the script of that one, so that the two can be compared. */
    boolean hasNameInScriptOf(int number, String name) {
        return names(actors.get(number)).stream().anyMatch(known -> script(known) == script(words(name)));
    }

    private static Character.UnicodeScript script(List<String> words) {
        return words.isEmpty()
                ? Character.UnicodeScript.COMMON
                : Character.UnicodeScript.of(words.get(0).codePointAt(0));
    }

    /** Whether an actor's role speaks of somebody. */
    boolean hasRoleWith(int number, String name) {
        @Nullable String role = actors.get(number).role();
        return role != null && resemble(plainWords(role), plainWords(name));
    }

    static boolean resemble(List<String> some, List<String> others) {
        return some.stream().filter(word -> word.length() >= SHORTEST).anyMatch(word -> others.stream()
                .anyMatch(other -> resemble(word, other)));
    }

    private static boolean resemble(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        if (shorter < SHORTEST) {
            return false;
        }
        int same = 0;
        while (same < shorter && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        int longer = Math.max(word.length(), other.length());
        boolean otherForm = same > SHORTEST && longer - same <= LONGEST_ENDING;
        return otherForm || word.equals(other) || isNear(word, other, shorter >= LONG ? 2 : shorter > SHORTEST ? 1 : 0);
    }

    /** Whether one becomes the other by so many changes of a letter at most. */
    private static boolean isNear(String word, String other, int most) {
        if (Math.abs(word.length() - other.length()) > most) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()] <= most;
    }
}
