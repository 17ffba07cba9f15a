package org.entente.io.format;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.io.DossierKeys;
import org.entente.io.FreeIds;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Entities of FollowTheMoney (followthemoney.tech), one a line: actors by their kinds, ties as edges or other links, quotes as
 * summaries, and sources as documents.
 */
final class FtmWriter implements GraphWriter {
    private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias", "notes");
    private static final Set<String> EVIDENCE = Set.of("summary", "proof", "sourceUrl", "publisher");

    private final FtmModel model = new FtmModel();

    @Override
    public String word() {
        return "ftm";
    }

    @Override
    public String format() {
        return "FollowTheMoney JSON";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        List<String> lost = new ArrayList<>(graph.lostBesideEvidence());
        Dossier dossier = graph.dossier();
        if (dossier.actors().isEmpty() && dossier.sources().isEmpty()) {
            lost.add("that it is a graph: a file without entities is empty, and cannot be opened");
        }
        if (dossier.title() != null || dossier.description() != null) {
            lost.add("title and description");
        }
        List<Quote> quotes = new ArrayList<>();
        dossier.actors().forEach(actor -> quotes.addAll(actor.quotes()));
        dossier.ties().forEach(tie -> quotes.addAll(tie.quotes()));
        int own = quotes.stream()
                .mapToInt(quote -> quote.extras().properties().size())
                .sum();
        Outgoing.tell(lost, own, "property of a quote", "properties of quotes");
        return lost;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", (graph, out) -> new Entities(model, graph, out).write()));
    }

    /** One file being written. */
    private static final class Entities {
        private final FtmModel model;
        private final Outgoing graph;
        private final Writer out;
        private final FreeIds freeIds = new FreeIds();
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final Map<String, String> sourceIds = new LinkedHashMap<>();

        Entities(FtmModel model, Outgoing graph, Writer out) {
            this.model = model;
            this.graph = graph;
            this.out = out;
        }

        void write() throws IOException {
            Set<String> actors = graph.actors().stream().map(Actor::id).collect(Collectors.toSet());
            ids.addAll(actors);
            graph.eachTie((tie, id) -> ids.add(id));
            for (Source source : graph.dossier().sources()) {
                sources.putIfAbsent(source.id(), source);
                sourceIds.putIfAbsent(source.id(), free(source.id()));
            }
            for (Actor actor : graph.actors()) {
                write(line(actor));
            }
            graph.eachTie((tie, id) -> write(line(tie, id, actors.contains(id) || id.isBlank() ? free(id) : id)));
            for (Source source : sources.values()) {
                write(line(source, sourceIds.getOrDefault(source.id(), source.id())));
            }
        }

        /** All entities of a file share their ids. */
        private String free(String id) {
            String free = freeIds.of(id.isBlank() ? "entity" : id, ids::contains);
            ids.add(free);
            return free;
        }

        private void write(FtmLine line) throws IOException {
            out.write(line.json());
            out.write('\n');
        }

        private FtmLine line(Actor actor) {
            FtmModel.Schema schema = model.ofKind(actor.kind());
            String called = schema.captions().get(0);
            FtmLine line = new FtmLine(actor.id(), schema).caption(actor.name()).put("name", actor.name());
            if (!schema.label().equals(actor.kind())) {
                line.keepText(FtmOwn.KIND, actor.kind());
            }
            if (line.isFree("alias") && isPlain(actor)) {
                line.put("alias", actor.aliases());
            } else {
                line.keep(FtmOwn.ALIASES, FtmLine.list(actor.aliases()));
            }
            boolean quoted = !actor.quotes().isEmpty();
            line.putOrKeep("notes", FtmOwn.NOTE, actor.note())
                    .extras(actor.extras(), DossierKeys.namesOfActor(), (key, values) -> {
                        boolean one = values == 1;
                        return NAMES.contains(key) || one && key.equals(FtmOwn.OFFICE)
                                ? FtmLine.Where.KEPT
                                : quoted && EVIDENCE.contains(key) || one && key.equals(called)
                                        ? FtmLine.Where.BOTH
                                        : FtmLine.Where.PROPERTY;
                    })
                    .put(called, actor.name())
                    .putOrKeep(FtmOwn.OFFICE, FtmOwn.ROLE, actor.role());
            quotes(line, actor.quotes());
            View.@Nullable Point place = graph.place(actor);
            if (place != null) {
                line.keep("x", new JsonPrimitive(place.x())).keep("y", new JsonPrimitive(place.y()));
            }
            return line;
        }

        /** Whether its other names come back as they are from a set of names. */
        private static boolean isPlain(Actor actor) {
            Set<String> names = new HashSet<>(Set.of(actor.name()));
            return actor.aliases().stream().allMatch(alias -> !alias.isBlank() && names.add(alias));
        }

        private FtmLine line(Tie tie, String id, String own) {
            boolean directed = graph.isDirected(tie);
            FtmModel.Schema schema = model.ofType(tie.type(), directed);
            FtmModel.Edge edge = schema.tie();
            boolean link = schema.name().equals(FtmModel.LINK);
            boolean named = link && (directed || !tie.type().equals(schema.label()));
            FtmLine line = new FtmLine(own, schema)
                    .put(edge.source(), tie.from())
                    .put(edge.target(), tie.to())
                    .put("role", named ? tie.type() : null);
            if (!own.equals(id)) {
                line.keepText(FtmOwn.ID, id);
            }
            if (directed != edge.directed()) {
                line.keep(FtmOwn.DIRECTED, new JsonPrimitive(directed));
            }
            if (tie.place() != null) {
                line.keepText(FtmOwn.PLACE, tie.place());
            }
            boolean quoted = !tie.quotes().isEmpty();
            line.extras(tie.extras(), DossierKeys.namesOfTie(), (key, values) -> {
                boolean free =
                        switch (key) {
                            case "role" -> !link || values > 1;
                            case "startDate" -> tie.date() == null && values > 1;
                            case "endDate" -> tie.until() == null && values > 1;
                            case "summary" -> quoted;
                            default -> true;
                        };
                return !free
                        ? FtmLine.Where.KEPT
                        : quoted && EVIDENCE.contains(key) ? FtmLine.Where.BOTH : FtmLine.Where.PROPERTY;
            });
            boolean day = tie.until() == null && (link || schema.name().equals("Payment"));
            line.put(
                    day ? "date" : "startDate",
                    tie.date() == null ? null : tie.date().toString());
            line.put("endDate", tie.until() == null ? null : tie.until().toString());
            quotes(line, tie.quotes());
            return line;
        }

        private void quotes(FtmLine line, List<Quote> quotes) {
            if (quotes.isEmpty()) {
                return;
            }
            Map<String, Source> cited = new LinkedHashMap<>();
            for (Quote quote : quotes) {
                @Nullable Source source = quote.source() == null ? null : sources.get(quote.source());
                if (source != null) {
                    cited.put(sourceIds.getOrDefault(source.id(), source.id()), source);
                }
            }
            line.put("summary", distinct(quotes.stream().map(Quote::text).toList()))
                    .put("proof", List.copyOf(cited.keySet()))
                    .put(
                            "sourceUrl",
                            distinct(cited.values().stream().map(Source::url).toList()))
                    .put(
                            "publisher",
                            distinct(cited.values().stream()
                                    .map(Source::publisher)
                                    .toList()))
                    .keep(FtmOwn.QUOTES, FtmOwn.json(quotes));
        }

        private static List<String> distinct(List<? extends @Nullable String> texts) {
            List<String> distinct = new ArrayList<>();
            for (@Nullable String text : texts) {
                if (text != null && !text.isBlank() && !distinct.contains(text)) {
                    distinct.add(text);
                }
            }
            return distinct;
        }

        private FtmLine line(Source source, String own) {
            FtmLine line = new FtmLine(own, model.schema(source.text() == null ? "Document" : "PlainText"))
                    .caption(source.title())
                    .put("title", source.title())
                    .put("author", source.author())
                    .put(
                            "publishedAt",
                            source.date() == null ? null : source.date().toString())
                    .put("sourceUrl", source.url())
                    .put("publisher", source.publisher())
                    .put("bodyText", source.text());
            return line.keep(FtmOwn.SOURCE, FtmOwn.json(source))
                    .extras(source.extras(), DossierKeys.namesOfSource(), (key, values) -> FtmLine.Where.KEPT);
        }
    }
}
