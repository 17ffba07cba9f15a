package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Writes dossiers as people write them: keys in the order of the file, an object a line where it fits. What Entente did not
 * understand is written as it was read. Has no state.
 */
public final class DossierWriter {

    /** The dossier as JSON text, ending with a line feed. */
    public String toString(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("entente", new JsonNode.Atom("1"));
        putText(values, "title", dossier.title());
        putText(values, "description", dossier.description());
        putList(
                values,
                "tieTypes",
                dossier.tieTypes().stream().map(DossierWriter::node).toList(),
                dossier.extras());
        values.put(
                "actors",
                list(dossier.actors().stream().map(DossierWriter::node).toList(), "actors", dossier.extras()));
        putList(values, "ties", dossier.ties().stream().map(DossierWriter::node).toList(), dossier.extras());
        putList(
                values,
                "sources",
                dossier.sources().stream().map(DossierWriter::node).toList(),
                dossier.extras());
        if (!dossier.view().equals(View.NONE) || dossier.extras().had("view")) {
            values.put("view", node(dossier.view()));
        }
        object(values, dossier.extras()).write(out, 0, JsonNode.WIDTH);
        return out.append('\n').toString();
    }

    private static JsonNode node(TieType type) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        putId(values, type.id(), type.label(), type.extras());
        putText(
                values,
                "label",
                type.label().equals(type.id()) && !type.extras().had("label") ? null : type.label());
        putText(values, "inverse", type.inverse());
        if (!type.directed() || type.extras().had("directed")) {
            values.put("directed", new JsonNode.Atom(Boolean.toString(type.directed())));
        }
        if (type.stance() != Stance.NEUTRAL || type.extras().had("stance")) {
            putText(values, "stance", type.stance().word());
        }
        putText(values, "color", type.color());
        return object(values, type.extras());
    }

    private static JsonNode node(Actor actor) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        putId(values, actor.id(), actor.name(), actor.extras());
        putText(
                values,
                "name",
                actor.name().equals(actor.id()) && !actor.extras().had("name") ? null : actor.name());
        putText(values, "kind", actor.kind());
        putText(values, "role", actor.role());
        putList(values, "aliases", texts(actor.aliases()), actor.extras());
        putText(values, "note", actor.note());
        putList(values, "quotes", quotes(actor.quotes()), actor.extras());
        return object(values, actor.extras());
    }

    private static JsonNode node(Tie tie) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        putText(values, "id", tie.id());
        putText(values, "from", tie.from().isEmpty() ? null : tie.from());
        putText(values, "to", tie.to().isEmpty() ? null : tie.to());
        boolean saidNothing = tie.type().equals(Tie.UNTYPED) && tie.extras().lacked("type");
        putText(values, "type", saidNothing ? null : tie.type());
        putText(values, "date", Objects.toString(tie.date(), null));
        putText(values, "until", Objects.toString(tie.until(), null));
        putText(values, "place", tie.place());
        putList(values, "quotes", quotes(tie.quotes()), tie.extras());
        return object(values, tie.extras());
    }

    private static List<JsonNode> quotes(List<Quote> quotes) {
        return quotes.stream().map(DossierWriter::node).toList();
    }

    private static JsonNode node(Quote quote) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        boolean hadNone = quote.text().isEmpty() && quote.extras().lacked("text");
        putText(values, "text", hadNone ? null : quote.text());
        putText(values, "speaker", quote.speaker());
        putText(values, "source", quote.source());
        putText(values, "grade", Objects.toString(quote.grade(), null));
        @Nullable Integer at = quote.at();
        if (at != null) {
            values.put("at", number(at));
        }
        return object(values, quote.extras());
    }

    private static JsonNode node(Source source) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        putId(values, source.id(), source.title(), source.extras());
        putText(
                values,
                "title",
                source.title().equals(source.id()) && !source.extras().had("title") ? null : source.title());
        putText(values, "publisher", source.publisher());
        putText(values, "author", source.author());
        putText(values, "date", Objects.toString(source.date(), null));
        putText(values, "url", source.url());
        putText(values, "text", source.text());
        putText(values, "file", source.file());
        putText(values, "repeats", source.repeats());
        putList(values, "independentOf", texts(source.independentOf()), source.extras());
        return object(values, source.extras());
    }

    private static JsonNode node(View view) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        JsonNode.Group positions = JsonNode.Group.object();
        view.positions().forEach((id, point) -> {
            JsonNode.Group pair = JsonNode.Group.list();
            pair.add(number(point.x()));
            pair.add(number(point.y()));
            positions.add(id, pair);
        });
        for (Extras.Member member : view.extras().below("positions")) {
            positions.add(member.key(), new JsonNode.Atom(member.json()));
        }
        if (!positions.items().isEmpty()) {
            values.put("positions", positions);
        }
        putList(values, "pinned", texts(view.pinned()), view.extras());
        putList(values, "hiddenTypes", texts(view.hiddenTypes()), view.extras());
        return object(values, view.extras());
    }

    private static JsonNode number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return new JsonNode.Atom(whole ? Long.toString((long) value) : Double.toString(value));
    }

    private static List<JsonNode> texts(List<String> texts) {
        List<JsonNode> nodes = new ArrayList<>(texts.size());
        for (String text : texts) {
            nodes.add(new JsonNode.Atom(Json.quoted(text)));
        }
        return nodes;
    }

    private static void putText(Map<String, JsonNode> values, String key, @Nullable String text) {
        if (text != null) {
            values.put(key, new JsonNode.Atom(Json.quoted(text)));
        }
    }

    /** The id, unless the file had none and another of its texts stands in for it. */
    private static void putId(Map<String, JsonNode> values, String id, String standIn, Extras extras) {
        boolean derived = (id.equals(standIn) || id.isEmpty()) && extras.lacked("id");
        putText(values, "id", derived ? null : id);
    }

    private static void putList(Map<String, JsonNode> values, String key, List<JsonNode> items, Extras extras) {
        JsonNode.Group list = list(items, key, extras);
        if (!list.items().isEmpty() || extras.had(key)) {
            values.put(key, list);
        }
    }

    /** The items, and those of no use where they stood. */
    private static JsonNode.Group list(List<JsonNode> items, String key, Extras extras) {
        JsonNode.Group list = JsonNode.Group.list();
        items.forEach(list::add);
        for (Extras.Member member : extras.below(key)) {
            int place = Math.min(Integer.parseInt(member.key()), list.items().size());
            list.keys().add(place, "");
            list.items().add(place, new JsonNode.Atom(member.json()));
        }
        return list;
    }

    /** The values in Entente's order, or in that of the file where it had more than Entente understood. */
    private static JsonNode object(Map<String, JsonNode> values, Extras extras) {
        JsonNode.Group object = JsonNode.Group.object();
        for (Extras.Member member : extras.members()) {
            if (!member.parent().isEmpty()) {
                continue;
            }
            @Nullable JsonNode value = values.get(member.key());
            if (!member.json().isEmpty()) {
                object.add(member.key(), new JsonNode.Atom(member.json()));
                values.remove(member.key());
            } else if (value != null) {
                object.add(member.key(), value);
                values.remove(member.key());
            }
        }
        values.forEach(object::add);
        return object;
    }
}
