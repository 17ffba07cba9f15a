package org.entente.io.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
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
    private static final String ROLE = "role";
    private static final Set<String> OWN_MEMBERS = Set.of("id", "schema", "caption", "properties");
    private static final Set<String> OF_QUOTES = Set.of("summary", "proof", "sourceUrl", "publisher");
    private static final List<String> OTHER_NAMES = List.of("name", "alias", "previousName", "weakAlias");

    private final FtmModel model;
    private final FtmFragments fragments;
    private final Findings findings;
    private final DossierDraft draft;
    private final Map<List<String>, String> sources = new HashMap<>();
    private final Deque<FtmEntity> nested = new ArrayDeque<>();
    private final Set<String> tieIds = new HashSet<>();

    FtmGraph(FtmModel model, FtmFragments fragments, Findings findings) {
        this.model = model;
        this.fragments = fragments;
        this.findings = findings;
        draft = new DossierDraft(findings);
    }

    /** @throws Refusal if there are too many */
    void add(FtmEntity part) throws Refusal {
        @Nullable FtmEntity entity = fragments.add(part);
        if (entity != null) {
            make(entity);
        }
    }

    private void make(FtmEntity entity) throws Refusal {
        FtmModel.Schema schema = model.schema(entity.schema());
        FtmModel.@Nullable Edge edge = schema.edge();
        @Nullable Source source = FtmOwn.source(entity);
        if (source != null) {
            draft.source(source);
        } else if (edge == null) {
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
                make(entity);
            }
        }
        return draft.finish();
    }

    private void actor(FtmEntity entity, FtmModel.Schema schema) throws Refusal {
        @Nullable JsonObject own = entity.own();
        ActorDraft actor = draft.actor(entity.id(), entity.spot())
                .kind(own != null && own.has(FtmOwn.KIND) ? entity.own(FtmOwn.KIND) : schema.label());
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
        List<String> aliases = own != null && own.get(FtmOwn.ALIASES) instanceof JsonArray list
                ? FtmOwn.texts(list)
                : names.stream().skip(1).toList();
        aliases.forEach(actor::alias);
        List<String> notes = entity.texts("notes");
        Set<String> used = new HashSet<>(OTHER_NAMES);
        if (!notes.isEmpty()) {
            actor.note(String.join("\n", notes));
            used.add("notes");
        }
        if (entity.texts(called).size() == 1
                && (caption == null || own != null && entity.texts(called).contains(caption))) {
            used.add(called);
        }
        List<String> offices = entity.texts(FtmOwn.OFFICE);
        if (offices.size() == 1 && entity.own(FtmOwn.ROLE) == null) {
            actor.role(offices.get(0));
            used.add(FtmOwn.OFFICE);
        }
        if (own != null) {
            own(actor, entity, own, used);
        }
        rest(entity, used, actor::propertyJson);
    }

    /** What Entente alone understands. */
    private void own(ActorDraft actor, FtmEntity entity, JsonObject own, Set<String> used) {
        draft.keepScale();
        actor.at(JsonItems.number(own.get("x")), JsonItems.number(own.get("y")));
        if (entity.own(FtmOwn.ROLE) != null) {
            actor.role(entity.own(FtmOwn.ROLE));
        }
        if (entity.own(FtmOwn.NOTE) != null) {
            actor.note(entity.own(FtmOwn.NOTE));
        }
        if (own.has(FtmOwn.QUOTES)) {
            FtmOwn.quotes(own).forEach(actor::quote);
            used.addAll(OF_QUOTES);
        }
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
        @Nullable JsonObject own = entity.own();
        boolean directed = own != null && own.get(FtmOwn.DIRECTED) instanceof JsonPrimitive told && told.isBoolean()
                ? told.getAsBoolean()
                : edge.directed();
        @Nullable String id = entity.own(FtmOwn.ID) == null ? entity.id() : entity.own(FtmOwn.ID);
        for (String from : froms) {
            for (String to : ends) {
                fill(draft.tie(from, to, directed, entity.spot()).id(id), entity, schema, edge);
                id = null;
            }
        }
    }

    private void fill(TieDraft tie, FtmEntity entity, FtmModel.Schema schema, FtmModel.Edge edge) {
        Set<String> used = new HashSet<>(List.of(edge.source(), edge.target()));
        List<String> roles = entity.texts(ROLE);
        boolean named = entity.schema().equals(FtmModel.LINK) && roles.size() == 1;
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
        @Nullable JsonObject own = entity.own();
        if (own != null && own.has(FtmOwn.QUOTES)) {
            FtmOwn.quotes(own).forEach(tie::quote);
            used.addAll(OF_QUOTES);
        } else {
            quotes(tie, entity, used);
        }
        tie.place(entity.own(FtmOwn.PLACE));
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
        @Nullable JsonObject own = entity.own();
        JsonObject kept = own == null ? new JsonObject() : JsonItems.objectOf(own.get(FtmLine.MORE));
        for (String key : entity.properties().keySet()) {
            @Nullable String json = used.contains(key) || kept.has(key) ? null : entity.json(key);
            if (json != null) {
                property.accept(key, json);
            }
        }
        entity.whole().entrySet().stream()
                .filter(member -> !OWN_MEMBERS.contains(member.getKey()))
                .filter(member -> own == null || !member.getKey().equals(FtmLine.OWN))
                .forEach(member -> property.accept(member.getKey(), JsonItems.json(member.getValue())));
        kept.entrySet().forEach(member -> property.accept(member.getKey(), JsonItems.json(member.getValue())));
    }

    /** A date without the time of day. */
    private static String day(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d[T ].*") ? date.substring(0, 10) : date;
    }
}
