package org.entente.evidence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;

/** Which actors of a dossier a sentence names. */
public final class Mentions {
    private static final int FARTHEST = 2_000;

    private Mentions() {}

    private record Mention(Actor actor, int start, int length) {}

    /**
     * The actors that stand in the sentences of which a part of a text consists, in the order in which they are named first. By
     * one of their names, or by a person's last one alone; a name within a longer one does not count.
     *
     * @param text  of a source
     * @param start of the part, in UTF-16 units, as is {@code end}, exclusive
     */
    public static List<Actor> in(String text, int start, int end, List<Actor> actors) {
        List<String> words = ActorNames.plainWords(sentences(text, start, end));
        List<Mention> all = new ArrayList<>();
        actors.forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(ActorNames::plainWords)
                .forEach(name -> collect(actor, name, words, all)));
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::length).reversed()));
        Set<Actor> named = new LinkedHashSet<>();
        int covered = 0;
        for (Mention mention : all) {
            if (mention.start + mention.length > covered) {
                named.add(mention.actor);
                covered = mention.start + mention.length;
            }
        }
        return List.copyOf(named);
    }

    private static void collect(Actor actor, List<String> name, List<String> words, List<Mention> all) {
        collectWhole(actor, name, words, all);
        if (name.size() > 1 && "person".equalsIgnoreCase(actor.kind())) {
            collectWhole(actor, name.subList(name.size() - 1, name.size()), words, all);
        }
    }

    private static void collectWhole(Actor actor, List<String> name, List<String> words, List<Mention> all) {
        for (int at = 0; !name.isEmpty() && at + name.size() <= words.size(); at++) {
            if (words.subList(at, at + name.size()).equals(name)) {
                all.add(new Mention(actor, at, name.size()));
            }
        }
    }

    private static String sentences(String text, int start, int end) {
        int from = Math.max(0, start - FARTHEST);
        String near = text.substring(from, Math.min(text.length(), end + FARTHEST));
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(near);
        int first = breaks.preceding(Math.min(near.length(), start - from + 1));
        int last = breaks.following(Math.max(0, Math.min(near.length() - 1, end - from - 1)));
        return near.substring(Math.max(0, first), last == BreakIterator.DONE ? near.length() : last);
    }
}
