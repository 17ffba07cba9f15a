package org.entente.io.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.io.Findings;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** Reads the graph of a GEXF file into a draft. */
final class GexfGraph {
    private final XmlIn xml;
    private final DossierDraft draft;
    private final KnownAttributes known;
    private final Map<String, Declared> ofNodes = new LinkedHashMap<>();
    private final Map<String, Declared> ofEdges = new LinkedHashMap<>();
    private final Deque<String> parents = new ArrayDeque<>();
    private final Tally timed = new Tally();
    private final Findings findings;
    private final boolean own;
    private final boolean directed;

    /** An attribute as the file declares it. */
    private record Declared(String title, String type, @Nullable String byDefault) {
        Value value(String text) {
            return switch (type) {
                case "boolean" -> Value.truth(text);
                case "integer", "long", "float", "double", "byte", "short", "bigdecimal", "biginteger" ->
                    Value.number(text);
                default -> Value.text(text);
            };
        }
    }

    /** What is read of a node or an edge: its values by the ids of their attributes, and when it is there. */
    private static final class Item {
        Map<String, Value> values = Map.of();
        Map<String, Value> looks = Map.of();
        String spells = "";
        double x = Double.NaN;
        double y = Double.NaN;

        void value(String id, Value value) {
            values = with(values, id, value);
        }

        void look(String key, Value value) {
            looks = with(looks, key, value);
        }

        /** Most have none. */
        private static Map<String, Value> with(Map<String, Value> before, String key, Value value) {
            Map<String, Value> all = before.isEmpty() ? new LinkedHashMap<>() : before;
            all.put(key, value);
            return all;
        }
    }

    /** @param own whether the file is Entente's own */
    GexfGraph(XmlIn xml, boolean own, DossierDraft draft, Findings findings) {
        this.xml = xml;
        this.draft = draft;
        this.findings = findings;
        this.own = own;
        known = new KnownAttributes(own);
        directed = isDirected(xml.attribute("defaultedgetype", "undirected"));
    }

    private static boolean isDirected(String type) {
        // Gephi has a tie that goes both ways as two; here it is one without a direction.
        return type.toLowerCase(Locale.ROOT).startsWith("dir");
    }

    /** Reads up to the end of the graph. */
    void read() throws IOException {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "attributes" -> readDeclared();
                    case "node" -> readNode();
                    case "edge" -> readEdge();
                    default -> {}
                }
            }
        }
        timed.tell(
                findings,
                "timed-value",
                "values that hold for a time only are kept as one text each",
                "a value without start and end");
    }

    private void readDeclared() throws IOException {
        Map<String, Declared> known = xml.attribute("class", "node").equals("edge") ? ofEdges : ofNodes;
        int outer = xml.depth() - 1;
        String id = "";
        while (xml.next() && xml.depth() > outer) {
            if (xml.isStart("attribute")) {
                id = plain(xml.attribute("id", ""));
                String title = plain(xml.attribute("title", id));
                known.put(id, new Declared(title.isBlank() ? id : title, xml.attribute("type", "string"), null));
            } else if (xml.isEnd("default")) {
                Declared one = known.getOrDefault(id, new Declared(id, "string", null));
                known.put(id, new Declared(one.title, one.type, plain(xml.content())));
            }
        }
    }

    private static String plain(String text) {
        return XmlOut.unescaped(text);
    }

    private void readNode() throws IOException {
        Spot spot = xml.spot();
        String id = plain(xml.attribute("id", xml.attribute("label", "")));
        ActorDraft actor = draft.actor(id, spot);
        @Nullable String label = xml.attribute("label");
        if (label != null) {
            actor.name(plain(label));
        }
        @Nullable String pid = xml.attribute("pid");
        @Nullable String parent = pid == null ? parents.peek() : plain(pid);
        Item item = new Item();
        noteTime(item);
        parents.push(actor.id());
        readParts(item);
        parents.pop();
        byDefault(item, ofNodes);
        known.put(actor, named(item.values, ofNodes));
        actor.at(item.x, -item.y);
        item.looks.forEach((key, value) -> actor.propertyJson(key, value.json()));
        if (parent != null) {
            actor.property("parent", parent);
        }
        if (!item.spells.isEmpty()) {
            actor.property("time", item.spells);
        }
    }

    private void readEdge() throws IOException {
        Spot spot = xml.spot();
        @Nullable String source = xml.end("source", findings);
        @Nullable String target = source == null ? null : xml.end("target", findings);
        if (source == null || target == null) {
            xml.skip();
            return;
        }
        String type = xml.attribute("type", "");
        TieDraft tie = draft.tie(source, target, type.isEmpty() ? directed : isDirected(type), spot);
        @Nullable String id = xml.attribute("id");
        @Nullable String kind = xml.attribute("kind");
        @Nullable String label = xml.attribute("label");
        @Nullable String weight = xml.attribute("weight");
        tie.id(id == null ? null : plain(id));
        if (label != null && !label.equals(kind)) {
            tie.label(plain(label));
        }
        if (weight != null && !weight.isBlank()) {
            tie.propertyJson("weight", Value.number(weight).json());
        }
        Item item = new Item();
        noteTime(item);
        @Nullable String start = start();
        @Nullable String end = end();
        readParts(item);
        byDefault(item, ofEdges);
        if (!item.values.isEmpty()) {
            known.put(tie, named(item.values, ofEdges));
        }
        if (kind != null && !kind.isBlank()) {
            tie.type(plain(kind));
        }
        item.looks.forEach((key, value) -> tie.propertyJson(key, value.json()));
        if (start != null && tie.isUndated()) {
            tie.date(start);
        }
        if (end != null && tie.isWithoutEnd()) {
            tie.until(end);
        }
        if (!item.spells.isEmpty() && start == null && end == null) {
            tie.property("time", item.spells);
        }
    }

    private @Nullable String start() {
        @Nullable String closed = xml.attribute("start");
        return closed == null ? xml.attribute("startopen") : closed;
    }

    private @Nullable String end() {
        @Nullable String closed = xml.attribute("end");
        return closed == null ? xml.attribute("endopen") : closed;
    }

    /** The values by the titles of their attributes. */
    private Map<String, Value> named(Map<String, Value> values, Map<String, Declared> known) {
        Map<String, Value> named = new LinkedHashMap<>();
        values.forEach((id, value) -> {
            if (own || !value.isBlank()) {
                @Nullable Declared declared = known.get(id);
                named.put(declared == null ? id : declared.title, value);
            }
        });
        return named;
    }

    private static void byDefault(Item item, Map<String, Declared> known) {
        known.forEach((id, declared) -> {
            if (declared.byDefault != null && !item.values.containsKey(id)) {
                item.value(id, declared.value(declared.byDefault));
            }
        });
    }

    /** Reads up to the end of a node or an edge. */
    private void readParts(Item item) throws IOException {
        boolean node = xml.name().equals("node");
        int outer = xml.depth() - 1;
        while (xml.next() && xml.depth() > outer) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "attvalue" -> noteValue(item, node ? ofNodes : ofEdges);
                case "position" -> {
                    item.x = Value.text(xml.attribute("x", "")).number();
                    item.y = Value.text(xml.attribute("y", "")).number();
                }
                case "color" -> item.look("color", Value.text(color()));
                case "size", "thickness" -> item.look(xml.name(), Value.number(xml.attribute("value", "")));
                case "spell", "slice" -> noteTime(item);
                case "parent" -> item.look("parent", Value.text(plain(xml.attribute("for", ""))));
                case "node" -> readNode();
                case "edge" -> readEdge();
                default -> {}
            }
        }
    }

    private void noteValue(Item item, Map<String, Declared> known) {
        String id = plain(xml.attribute("for", xml.attribute("id", "")));
        Declared declared = known.getOrDefault(id, new Declared(id, "string", null));
        Value value = declared.value(plain(xml.attribute("value", "")));
        String time = span();
        if (!time.isEmpty()) {
            timed.add(xml.spot(), value.text());
            String timedText = value.text() + " (" + time + ")";
            @Nullable Value before = item.values.get(id);
            value = Value.text(before == null ? timedText : before.text() + "; " + timedText);
        }
        item.value(id, value);
    }

    private void noteTime(Item item) {
        String span = span();
        if (!span.isEmpty()) {
            item.spells = item.spells.isEmpty() ? span : item.spells + "; " + span;
        }
    }

    /** From when to when, as the element says; empty where it does not. */
    private String span() {
        @Nullable String start = start();
        @Nullable String end = end();
        @Nullable String only = xml.attribute("timestamp");
        return only != null
                ? only
                : start == null && end == null
                        ? ""
                        : (start == null ? "…" : start) + " to " + (end == null ? "…" : end);
    }

    private String color() {
        @Nullable String hex = xml.attribute("hex");
        if (hex != null) {
            return hex;
        }
        return String.format(Locale.ROOT, "#%02X%02X%02X", channel("r"), channel("g"), channel("b"));
    }

    private int channel(String name) {
        double value = Value.text(xml.attribute(name, "0")).number();
        return Double.isNaN(value) ? 0 : (int) Math.max(0, Math.min(255, value));
    }
}
