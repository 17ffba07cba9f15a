package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** GraphML (graphml.graphdrawing.org): all but ids, ends and directions as keys. */
final class GraphmlWriter implements GraphWriter {
    @Override
    public String word() {
        return "graphml";
    }

    @Override
    public String format() {
        return "GraphML";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        return graph.lostInColumns();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", GraphmlWriter::write));
    }

    private static void write(Outgoing graph, Writer out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String of : List.of("creator", "title", "description")) {
            declare(xml, "graph", of, of, Attribute.Kind.TEXT);
        }
        declare(xml, "node", "label", "label", Attribute.Kind.TEXT);
        declare(xml, "node", "x", "x", Attribute.Kind.DECIMAL);
        declare(xml, "node", "y", "y", Attribute.Kind.DECIMAL);
        declare(xml, "edge", "type", "type", Attribute.Kind.TEXT);
        Map<String, String> ofActors = declare(xml, "node", graph.ofActors());
        Map<String, String> ofTies = declare(xml, "edge", graph.ofTies());
        xml.open("graph", "edgedefault", "directed");
        xml.text("data", XmlOut.CREATOR, "key", "creator");
        data(xml, "title", graph.dossier().title());
        data(xml, "description", graph.dossier().description());
        for (Actor actor : graph.actors()) {
            xml.open("node", "id", actor.id());
            data(xml, "label", actor.name());
            View.@Nullable Point place = graph.place(actor);
            if (place != null) {
                data(xml, "x", Double.toString(place.x()));
                data(xml, "y", Double.toString(place.y()));
            }
            values(xml, graph.attributes(actor), ofActors);
            xml.close("node");
        }
        graph.eachTie((tie, id) -> {
            xml.open(
                    "edge",
                    "id",
                    id,
                    "source",
                    tie.from(),
                    "target",
                    tie.to(),
                    "directed",
                    Boolean.toString(graph.isDirected(tie)));
            data(xml, "type", tie.type());
            values(xml, graph.attributes(tie), ofTies);
            xml.close("edge");
        });
        xml.close("graph").close("graphml");
    }

    private static void declare(XmlOut xml, String of, String id, String name, Attribute.Kind kind) throws IOException {
        String type =
                switch (kind) {
                    case TRUTH -> "boolean";
                    case WHOLE -> "int";
                    case DECIMAL -> "double";
                    case TEXT -> "string";
                };
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    /** @return the id in the file of each attribute */
    private static Map<String, String> declare(XmlOut xml, String of, Columns columns) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (Map.Entry<String, Attribute.Kind> column : columns.kinds().entrySet()) {
            String id = of.charAt(0) + Integer.toString(ids.size());
            ids.put(column.getKey(), id);
            declare(xml, of, id, column.getKey(), column.getValue());
        }
        return ids;
    }

    private static void data(XmlOut xml, String key, @Nullable String text) throws IOException {
        if (text != null) {
            xml.text("data", text, "key", key);
        }
    }

    private static void values(XmlOut xml, List<Attribute> attributes, Map<String, String> ids) throws IOException {
        for (Attribute attribute : attributes) {
            data(xml, String.valueOf(ids.get(attribute.key())), attribute.text());
        }
    }
}
