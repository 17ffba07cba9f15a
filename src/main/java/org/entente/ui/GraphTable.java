package org.entente.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.graph.TieGraph;
import org.entente.io.format.TableText;
import org.entente.model.Actor;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Ties and actors as tables: a row each, with a column for each name that properties bear. Dates are in ISO 8601. */
record GraphTable(TieGraph graph, Evidence evidence) {
    private static final List<String> OF_TIES =
            List.of("From", "Tie type", "To", "Date", "Until", "Place", "Quotes", "Independent sources");
    private static final List<String> OF_ACTORS = List.of("Name", "Kind", "Role", "Also called", "Ties", "Note");

    /** @param ties their numbers, in the order of the rows */
    TableText ofTies(int... ties) {
        Set<String> keys =
                keys(Arrays.stream(ties).mapToObj(tie -> graph.tie(tie).extras()));
        List<List<String>> rows = new ArrayList<>();
        for (int number : ties) {
            Tie tie = graph.tie(number);
            List<String> row = new ArrayList<>(List.of(
                    graph.actor(graph.from(number)).name(),
                    graph.tieType(graph.type(number)).label(),
                    graph.actor(graph.to(number)).name(),
                    date(tie.date()),
                    date(tie.until()),
                    text(tie.place()),
                    Integer.toString(tie.quotes().size()),
                    Integer.toString(evidence.independent(new OfTie(graph.placeInDossier(number))))));
            row.addAll(cells(tie.extras(), keys));
            rows.add(row);
        }
        return new TableText(headings(OF_TIES, keys), rows);
    }

    /** @param actors their numbers, in the order of the rows */
    TableText ofActors(int... actors) {
        Set<String> keys =
                keys(Arrays.stream(actors).mapToObj(actor -> graph.actor(actor).extras()));
        List<List<String>> rows = new ArrayList<>();
        for (int number : actors) {
            Actor actor = graph.actor(number);
            List<String> row = new ArrayList<>(List.of(
                    actor.name(),
                    text(actor.kind()),
                    text(actor.role()),
                    String.join("; ", actor.aliases()),
                    Integer.toString(graph.degree(number)),
                    text(actor.note())));
            row.addAll(cells(actor.extras(), keys));
            rows.add(row);
        }
        return new TableText(headings(OF_ACTORS, keys), rows);
    }

    private static Set<String> keys(Stream<Extras> extras) {
        Set<String> keys = new LinkedHashSet<>();
        extras.forEach(one -> one.properties().forEach(property -> keys.add(property.key())));
        return keys;
    }

    private static List<String> headings(List<String> own, Set<String> keys) {
        List<String> headings = new ArrayList<>(own);
        headings.addAll(keys);
        return headings;
    }

    private static List<String> cells(Extras extras, Set<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new HashMap<>();
        extras.properties().forEach(property -> texts.put(property.key(), property.text()));
        return keys.stream().map(key -> texts.getOrDefault(key, "")).toList();
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
