package org.entente.io.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entente.io.Findings;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Makes actors and ties of the entities of a file. */
final class FtmGraph {
    private static final String LINK = "UnknownLink";
    private static final String ROLE = "role";
    private static final Set<String> OWN_MEMBERS = Set.of("id", "schema", "caption", "properties");
    private static final List<String> OTHER_NAMES = List.of("name", "alias", "previousName", "weakAlias");

    private final FtmModel model;
    private final Findings findings;
    private final DossierDraft draft;
    private final Map<List<String>, String> sources = new HashMap<>();
    private final Deque<FtmEntity> nested = new ArrayDeque<>();
    private final Set<String> tieIds = new HashSet<>();

    FtmGraph(FtmModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
        draft = new DossierDraft(findings);
    }

    /** @throws Refusal if there are too many */
    void add(FtmEntity entity) throws Refusal {
        FtmModel.Schema schema = model.schema(entity.schema());
        FtmModel.@Nullable Edge edge = schema.edge();
        if (edge == null) {
            actor(entity, schema);
        } else {
            ties(entity, schema, edge);
        }
        nested.addAll(entity.nested());
    }

    Dossier finish() throws Refusal {
        while (!nested.isEmpty()) {
            FtmEntity entity = nested.remove();
            if (!draft.has(entity.id()) && !tieIds.contains(entity.id())) {
                add(entity);
            }
        }
        return draft.finish();
    }

    private void actor(FtmEntity entity, FtmModel.Schema schema) throws Refusal {
        ActorDraft actor = draft.actor(entity.id(), entity.spot()).kind(schema.label());
        Set<String> names = new LinkedHashSet<>();
        @Nullable String caption = entity.caption();
        if (caption != null) {
            names.add(caption);
        }
        String called = schema.captions().stream()
                .filter(key -> !entity.texts(key).isEmpty())
                .findFirst()
                .orElse("name");
        if (caption == null) {
            entity.texts(called).stream().limit(1).forEach(names::add);
        }
        OTHER_NAMES.forEach(key -> names.addAll(entity.texts(key)));
        names.stream().limit(1).forEach(actor::name);
        names.stream().skip(1).forEach(actor::alias);
        List<String> notes = entity.texts("notes");
        Set<String> used = new HashSet<>(OTHER_NAMES);
        if (!notes.isEmpty()) {
            actor.note(String.join("\n", notes));
            used.add("notes");
        }
        if (caption == null && entity.texts(called).size() == 1) {
            used.add(called);
        }
        rest(entity, used, actor::propertyJson);
    }

    private void ties(FtmEntity entity, FtmModel.Schema schema, FtmModel.Edge edge) throws Refusal {
        List<String> froms = entity.texts(edge.source());
        List<String> ends = entity.texts(edge.target());
        if (froms.isEmpty() || ends.isEmpty()) {
            String missing = froms.isEmpty() ? edge.source() : edge.target();
            findings.warn(
                    "missing-end",
                    "“" + Shown.cut(entity.id()) + "” has no “" + missing
                            + "”, so it ties nothing and is left out: add the id of an entity",
                    entity.spot(),
                    "the id of an entity in “" + missing + "”",
                    "none");
            return;
        }
        tieIds.add(entity.id());
        @Nullable String id = entity.id();
        for (String from : froms) {
            for (String to : ends) {
                fill(draft.tie(from, to, edge.directed(), entity.spot()).id(id), entity, schema, edge);
                id = null;
            }
        }
    }

    private void fill(TieDraft tie, FtmEntity entity, FtmModel.Schema schema, FtmModel.Edge edge) {
        Set<String> used = new HashSet<>(List.of(edge.source(), edge.target()));
        List<String> roles = entity.texts(ROLE);
        boolean named = entity.schema().equals(LINK) && roles.size() == 1;
        tie.type(named ? roles.get(0) : schema.label());
        if (named) {
            used.add(ROLE);
        }
        String start = entity.texts("startDate").isEmpty() ? "date" : "startDate";
        if (entity.texts(start).size() == 1) {
            tie.date(day(entity.texts(start).get(0)));
            used.add(start);
        }
        if (entity.texts("endDate").size() == 1) {
            tie.until(day(entity.texts("endDate").get(0)));
            used.add("endDate");
        }
        quotes(tie, entity, used);
        rest(entity, used, tie::propertyJson);
    }

    /** Its summaries, which the page at its link tells. */
    private void quotes(TieDraft tie, FtmEntity entity, Set<String> used) {
        List<String> words = entity.texts("summary");
        if (words.isEmpty()) {
            return;
        }
        List<String> links = entity.texts("sourceUrl");
        List<String> publishers = entity.texts("publisher");
        @Nullable String source = links.size() > 1 || publishers.size() > 1 || links.isEmpty() && publishers.isEmpty()
                ? null
                : source(links, publishers);
        words.forEach(text -> tie.quote(new Quote(text, null, source, null)));
        used.add("summary");
        if (source != null) {
            used.addAll(List.of("sourceUrl", "publisher"));
        }
    }

    private String source(List<String> links, List<String> publishers) {
        @Nullable String link = links.isEmpty() ? null : links.get(0);
        @Nullable String publisher = publishers.isEmpty() ? null : publishers.get(0);
        List<String> key = new ArrayList<>(links);
        key.addAll(publishers);
        @Nullable String known = sources.get(key);
        if (known != null) {
            return known;
        }
        String id = "s" + (sources.size() + 1);
        sources.put(key, id);
        String title = key.get(0);
        draft.source(new Source(id, title, publisher, null, null, link, null, null, null, List.of(), Extras.NONE));
        return id;
    }

    private static void rest(FtmEntity entity, Set<String> used, BiConsumer<String, String> property) {
        for (String key : entity.properties().keySet()) {
            @Nullable String json = used.contains(key) ? null : entity.json(key);
            if (json != null) {
                property.accept(key, json);
            }
        }
        entity.whole().entrySet().stream()
                .filter(member -> !OWN_MEMBERS.contains(member.getKey()))
                .forEach(member -> property.accept(member.getKey(), JsonItems.json(member.getValue())));
    }

    /** A date without the time of day. */
    private static String day(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d[T ].*") ? date.substring(0, 10) : date;
    }
}
