package org.entente.io.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.Findings;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** Reads a graph of a GraphML file, with those in it, into a draft. */
final class GraphmlGraph {
    private static final String LABEL = "label";
    private static final String EDGE_LABEL = "Edge Label";

    private final XmlIn xml;
    private final GraphmlKeys keys;
    private final DossierDraft draft;
    private final Findings findings;
    private KnownAttributes known = new KnownAttributes(false);
    private boolean own;
    private final String nameKey;
    private final List<GraphmlKeys.Key> nodeDefaults;
    private final List<GraphmlKeys.Key> edgeDefaults;

    /** The elements that are open, the innermost first: actors by their id; empty for graphs. */
    private final Deque<String> parents = new ArrayDeque<>();

    private final Deque<Boolean> directions = new ArrayDeque<>();

    /** What the drawing of a node or an edge tells. */
    private static final class Drawn {
        private @Nullable String label;
        private @Nullable String color;
        private double x = Double.NaN;
        private double y = Double.NaN;

        /** Whether it is what Entente's own files hold under keys of their own: properties may have the same names. */
        boolean took(String key, String text) {
            switch (key) {
                case LABEL -> label = text;
                case "x" -> x = Value.text(text).number();
                case "y" -> y = Value.text(text).number();
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    GraphmlGraph(XmlIn xml, GraphmlKeys keys, DossierDraft draft, Findings findings) {
        this.xml = xml;
        this.keys = keys;
        this.draft = draft;
        this.findings = findings;
        nameKey = keys.ofNames();
        nodeDefaults = keys.withDefault("node");
        edgeDefaults = keys.withDefault("edge");
    }

    /** Reads the graph whose start was read last. */
    void read() throws IOException {
        directions.push(!xml.attribute("edgedefault", "directed").equals("undirected"));
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "node" -> readNode();
                    case "edge" -> readEdge();
                    case "hyperedge" -> readHyperedge();
                    case "data" -> readOfGraph();
                    default -> {}
                }
            }
        }
        directions.pop();
    }

    private static String plain(String text) {
        return XmlOut.unescaped(text);
    }

    private void readOfGraph() throws IOException {
        String key = keys.of("graph", plain(xml.attribute("key", ""))).name();
        String text = plain(readData(new Drawn()));
        if (parents.isEmpty()) {
            switch (key) {
                case "creator" -> {
                    if (text.equals(XmlOut.CREATOR)) {
                        draft.keepScale();
                        known = new KnownAttributes(true);
                        own = true;
                    }
                }
                case "title", "name", "label" -> draft.title(text);
                case "description" -> draft.description(text);
                default -> {}
            }
        }
    }

    private void readNode() throws IOException {
        ActorDraft actor = draft.actor(plain(xml.attribute("id", "")), xml.spot());
        Map<String, Value> values = new LinkedHashMap<>();
        Drawn drawn = new Drawn();
        @Nullable String parent = parents.peek();
        parents.push(actor.id());
        readParts("node", values, drawn);
        parents.pop();
        fill(actor, values, drawn);
        if (parent != null) {
            actor.property("parent", parent);
        }
    }

    private void fill(ActorDraft actor, Map<String, Value> values, Drawn drawn) {
        fillIn(values, nodeDefaults);
        @Nullable Value name = own ? null : values.remove(nameKey);
        actor.name(name != null ? name.text() : drawn.label);
        if (!own) {
            place(actor, values);
        }
        known.put(actor, values);
        actor.at(drawn.x, drawn.y);
        if (name != null && drawn.label != null && !drawn.label.equals(name.text())) {
            actor.property(LABEL, drawn.label);
        }
        if (drawn.color != null) {
            actor.property("color", drawn.color);
        }
    }

    private static void place(ActorDraft actor, Map<String, Value> values) {
        @Nullable Value x = values.get("x");
        @Nullable Value y = values.get("y");
        if (x != null && y != null && !Double.isNaN(x.number()) && !Double.isNaN(y.number())) {
            actor.at(x.number(), y.number());
            values.remove("x");
            values.remove("y");
        }
    }

    private void readEdge() throws IOException {
        @Nullable String source = xml.end("source", findings);
        @Nullable String target = source == null ? null : xml.end("target", findings);
        if (source == null || target == null) {
            xml.skip();
            return;
        }
        String directed = xml.attribute("directed", "");
        TieDraft tie = draft.tie(
                source,
                target,
                directed.isEmpty()
                        ? Boolean.TRUE.equals(directions.peek())
                        : directed.equals("true") || directed.equals("1"),
                xml.spot());
        @Nullable String id = xml.attribute("id");
        tie.id(id == null ? null : plain(id));
        Map<String, Value> values = new LinkedHashMap<>();
        Drawn drawn = new Drawn();
        readParts("edge", values, drawn);
        fillIn(values, edgeDefaults);
        if (!own) {
            @Nullable Value label = values.remove(values.containsKey(EDGE_LABEL) ? EDGE_LABEL : LABEL);
            tie.label(label == null ? drawn.label : label.text());
        }
        known.put(tie, values);
        if (drawn.color != null) {
            tie.property("color", drawn.color);
        }
    }

    /** Reads up to the end of a node or an edge. */
    private void readParts(String element, Map<String, Value> values, Drawn drawn) throws IOException {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "data" -> readValue(element, values, drawn);
                    case "graph" -> read();
                    default -> {}
                }
            }
        }
    }

    private static void fillIn(Map<String, Value> values, List<GraphmlKeys.Key> defaults) {
        for (GraphmlKeys.Key key : defaults) {
            if (key.byDefault() != null) {
                values.putIfAbsent(key.name(), key.value(key.byDefault()));
            }
        }
    }

    private void readHyperedge() throws IOException {
        Spot spot = xml.spot();
        List<String> ends = new ArrayList<>();
        int outer = xml.depth() - 1;
        while (xml.next() && xml.depth() > outer) {
            if (xml.isStart("endpoint")) {
                ends.add(xml.attribute("node", ""));
            }
        }
        findings.warn(
                "hyperedge",
                "a tie between " + ends.size() + " actors at once is left out: make an actor of it, tied to each",
                spot,
                "a tie between two",
                String.join(", ", ends.subList(0, Math.min(5, ends.size()))));
    }

    private void readValue(String element, Map<String, Value> values, Drawn drawn) throws IOException {
        String id = plain(xml.attribute("key", ""));
        GraphmlKeys.Key key = keys.of(element, id);
        String text = plain(readData(drawn));
        if (own && element.equals("node") && drawn.took(id, text)) {
            return;
        }
        if (own || !text.isBlank()) {
            values.put(key.name(), key.value(text));
        }
    }

    /** The text of a datum; what yEd and its like tell of the drawing in it goes to {@code drawn}. */
    private String readData(Drawn drawn) throws IOException {
        int outer = xml.depth() - 1;
        boolean structured = false;
        boolean labelled = false;
        while (xml.next() && xml.depth() > outer) {
            if (labelled && drawn.label == null && !xml.content().isBlank()) {
                drawn.label = plain(xml.content().strip());
            }
            labelled = xml.isStart() && xml.name().endsWith("Label");
            if (!xml.isStart()) {
                continue;
            }
            structured = true;
            switch (xml.name()) {
                case "Geometry" -> {
                    double width = number("width");
                    double height = number("height");
                    drawn.x = number("x") + (Double.isNaN(width) ? 0 : width / 2);
                    drawn.y = number("y") + (Double.isNaN(height) ? 0 : height / 2);
                }
                case "Fill", "LineStyle" -> {
                    @Nullable String color = xml.attribute("color");
                    drawn.color = color == null ? drawn.color : color;
                }
                default -> {}
            }
        }
        return structured ? "" : xml.content();
    }

    private double number(String attribute) {
        return Value.text(xml.attribute(attribute, "")).number();
    }
}
