package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in names, aliases, roles, ties, properties and quotes of a graph; accents and case do not matter. All words of a query must
 * stand in one actor, tie or quote. Immutable once made; making one takes a second at 500,000 ties.
 */
public final class Search {
    private static final int ENTRIES_BETWEEN_LOOKS = 4096;

    private final List<Entry> entries = new ArrayList<>();
    private final TieGraph graph;

    private Search(TieGraph graph) {
        this.graph = graph;
        for (int actor = 0; actor < graph.actorCount(); actor++) {
            addActor(actor, graph.actor(actor));
        }
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            addTie(tie, graph.tie(tie));
        }
    }

    public static Search of(TieGraph graph) {
        return new Search(graph);
    }

    /** What a hit stands in; what comes first weighs most. */
    public enum Field {
        NAME,
        ALIAS,
        ROLE,
        TIE,
        NOTE,
        PROPERTY,
        QUOTE
    }

    /**
     * A place where the words were found.
     *
     * @param actor the actor to select, or -1
     * @param tie   the tie to select, or -1
     * @param text  of the field
     * @param start where the first word of the query that is in it begins, UTF-16 units, and ends: {@code end}, exclusive
     */
    public record Hit(int actor, int tie, Field field, String text, int start, int end) {}

    private record Entry(int actor, int tie, Field field, String text, String folded, String context) {}

    private void addActor(int number, Actor actor) {
        String all = Folded.of(actor.name() + " " + String.join(" ", actor.aliases()) + " " + text(actor.role()));
        add(number, -1, Field.NAME, actor.name(), all);
        actor.aliases().forEach(alias -> add(number, -1, Field.ALIAS, alias, all));
        if (actor.role() != null) {
            add(number, -1, Field.ROLE, text(actor.role()), all);
        }
        if (actor.note() != null) {
            add(number, -1, Field.NOTE, text(actor.note()), "");
        }
        addProperties(number, -1, actor.extras());
        addQuotes(number, -1, actor.quotes());
    }

    private void addTie(int number, Tie tie) {
        TieType type = graph.tieType(graph.type(number));
        String sentence = graph.actor(graph.from(number)).name() + " " + type.label() + " "
                + graph.actor(graph.to(number)).name();
        String more = tie.place() == null && tie.date() == null ? "" : Folded.of(text(tie.place()) + " " + tie.date());
        add(-1, number, Field.TIE, sentence, more);
        addProperties(-1, number, tie.extras());
        addQuotes(-1, number, tie.quotes());
    }

    private void addProperties(int actor, int tie, Extras extras) {
        extras.properties()
                .forEach(property -> add(actor, tie, Field.PROPERTY, property.key() + ": " + property.text(), ""));
    }

    private void addQuotes(int actor, int tie, List<Quote> quotes) {
        quotes.forEach(quote -> add(actor, tie, Field.QUOTE, quote.text(), Folded.of(text(quote.speaker()))));
    }

    private void add(int actor, int tie, Field field, String text, String context) {
        entries.add(new Entry(actor, tie, field, text, Folded.of(text), context));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * The best hits first: names before aliases before quotes, beginnings of words before their middles, well connected
     * actors before others. An actor is found once, by its best field; a tie once by its words and once by each quote.
     * Empty if the thread is interrupted meanwhile.
     */
    public List<Hit> find(String query, int atMost) {
        List<String> words = Folded.of(query).strip().transform(folded -> List.of(folded.split(" +", -1))).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Ranked> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (i % ENTRIES_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                return List.of();
            }
            Entry entry = entries.get(i);
            double rank = rank(entry, words);
            if (rank >= 0) {
                found.add(new Ranked(entry, rank, i));
            }
        }
        found.sort(Comparator.comparingDouble(Ranked::rank).thenComparingInt(Ranked::order));
        List<Hit> hits = new ArrayList<>();
        Set<Integer> actorsFound = new HashSet<>();
        for (Ranked ranked : found) {
            Entry entry = ranked.entry();
            if (entry.actor() >= 0 && entry.field() != Field.QUOTE && !actorsFound.add(entry.actor())) {
                continue;
            }
            if (hits.size() == atMost) {
                break;
            }
            hits.add(hit(entry, words));
        }
        return hits;
    }

    private record Ranked(Entry entry, double rank, int order) {}

    /** Lower is better; -1 where the words are not all there, or none of them in the field itself. */
    private double rank(Entry entry, List<String> words) {
        double rank = 0;
        boolean here = false;
        for (String word : words) {
            int at = entry.folded().indexOf(word);
            if (at >= 0) {
                here = true;
                rank += at == 0 ? 0 : beginsWord(entry.folded(), word) ? 1 : 3;
            } else if (entry.context().contains(word)) {
                rank += 4;
            } else {
                return -1;
            }
        }
        if (!here) {
            return -1;
        }
        double weight =
                switch (entry.field()) {
                    case NAME -> 0;
                    case ALIAS -> 2;
                    case ROLE -> 5;
                    case TIE -> 8;
                    case NOTE -> 10;
                    case PROPERTY -> 11;
                    case QUOTE -> 12;
                };
        double fame = entry.actor() < 0 ? 0 : 1 - 1.0 / (1 + graph.degree(entry.actor()));
        return 10 + weight + rank / words.size() - fame * 0.9;
    }

    private static boolean beginsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Hit hit(Entry entry, List<String> words) {
        String word =
                words.stream().filter(entry.folded()::contains).findFirst().orElseThrow();
        int at = entry.folded().indexOf(word);
        int[] place = Folded.original(entry.text(), at, at + word.length());
        return new Hit(entry.actor(), entry.tie(), entry.field(), entry.text(), place[0], place[1]);
    }
}
