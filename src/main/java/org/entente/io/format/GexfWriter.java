package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Tie;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** GEXF 1.3 (gexf.net): tie types as kinds of edges, all else as attributes; y upwards, as Gephi has it. */
final class GexfWriter implements GraphWriter {
    @Override
    public String word() {
        return "gexf";
    }

    @Override
    public String format() {
        return "GEXF";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        return graph.lostInColumns();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", GexfWriter::write));
    }

    private static void write(Outgoing graph, Writer out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").text("creator", XmlOut.CREATOR);
        @Nullable String title = graph.dossier().title();
        if (title != null) {
            xml.text("title", title);
        }
        @Nullable String description = graph.dossier().description();
        if (description != null) {
            xml.text("description", description);
        }
        xml.close("meta").open("graph", "defaultedgetype", "directed");
        Map<String, String> ofActors = declare(xml, "node", graph.ofActors());
        Map<String, String> ofTies = declare(xml, "edge", graph.ofTies());
        xml.open("nodes");
        for (Actor actor : graph.actors()) {
            xml.open("node", "id", actor.id(), "label", actor.name());
            values(xml, graph.attributes(actor), ofActors);
            View.@Nullable Point place = graph.place(actor);
            if (place != null) {
                xml.empty("viz:position", "x", Double.toString(place.x()), "y", Double.toString(-place.y()));
            }
            xml.close("node");
        }
        xml.close("nodes").open("edges");
        graph.eachTie((tie, id) -> {
            xml.open("edge", attributes(graph, tie, id));
            values(xml, graph.attributes(tie), ofTies);
            xml.close("edge");
        });
        xml.close("edges").close("graph").close("gexf");
    }

    private static String[] attributes(Outgoing graph, Tie tie, String id) {
        return new String[] {
            "id",
            id,
            "source",
            tie.from(),
            "target",
            tie.to(),
            "type",
            graph.isDirected(tie) ? "directed" : "undirected",
            "kind",
            tie.type(),
            "label",
            tie.type()
        };
    }

    /** @return the id in the file of each attribute */
    private static Map<String, String> declare(XmlOut xml, String of, Columns columns) throws IOException {
        Map<String, String> ids = new HashMap<>();
        if (columns.kinds().isEmpty()) {
            return ids;
        }
        xml.open("attributes", "class", of);
        for (Map.Entry<String, Attribute.Kind> column : columns.kinds().entrySet()) {
            String id = of.charAt(0) + Integer.toString(ids.size());
            ids.put(column.getKey(), id);
            String type =
                    switch (column.getValue()) {
                        case TRUTH -> "boolean";
                        case WHOLE -> "integer";
                        case DECIMAL -> "double";
                        case TEXT -> "string";
                    };
            xml.empty("attribute", "id", id, "title", column.getKey(), "type", type);
        }
        xml.close("attributes");
        return ids;
    }

    private static void values(XmlOut xml, List<Attribute> attributes, Map<String, String> ids) throws IOException {
        if (attributes.isEmpty()) {
            return;
        }
        xml.open("attvalues");
        for (Attribute attribute : attributes) {
            xml.empty("attvalue", "for", String.valueOf(ids.get(attribute.key())), "value", attribute.text());
        }
        xml.close("attvalues");
    }
}
