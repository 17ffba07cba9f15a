package org.entente.io.format;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** Cytoscape.js JSON (js.cytoscape.org, “Elements JSON”): tie types as interactions, as Cytoscape has them. */
final class CytoscapeWriter implements GraphWriter {
    private static final Set<String> ITS_OWN =
            Set.of("id", "name", "parent", "source", "target", "interaction", "directed");

    @Override
    public String word() {
        return "cyjs";
    }

    @Override
    public String format() {
        return "Cytoscape.js JSON";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        return graph.lost();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", CytoscapeWriter::write));
    }

    private static void write(Outgoing graph, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
        json.beginObject()
                .name("generated_by")
                .value(XmlOut.CREATOR)
                .name("data")
                .beginObject();
        json.name("name").value(graph.dossier().title());
        json.name("description").value(graph.dossier().description());
        json.endObject().name("elements").beginObject().name("nodes").beginArray();
        for (Actor actor : graph.actors()) {
            json.beginObject().name("data").beginObject();
            json.name("id").value(actor.id()).name("name").value(actor.name());
            values(json, graph.attributes(actor));
            json.endObject();
            View.@Nullable Point place = graph.place(actor);
            if (place != null) {
                json.name("position").beginObject();
                json.name("x").value(place.x()).name("y").value(place.y()).endObject();
            }
            json.endObject();
        }
        json.endArray().name("edges").beginArray();
        graph.eachTie((tie, id) -> {
            json.beginObject().name("data").beginObject();
            json.name("id").value(id).name("source").value(tie.from());
            json.name("target").value(tie.to()).name("interaction").value(tie.type());
            json.name("directed").value(graph.isDirected(tie));
            values(json, graph.attributes(tie));
            json.endObject().endObject();
        });
        json.endArray().endObject().endObject();
        json.flush();
        out.write('\n');
    }

    /** With the names again that attributes had before they were written. */
    static JsonObject renamedBack(JsonObject data) {
        JsonObject back = new JsonObject();
        data.entrySet().forEach(member -> {
            String key = member.getKey();
            String before = key.isEmpty() ? key : key.substring(0, key.length() - 1);
            back.add(key.endsWith("_") && ITS_OWN.contains(before) ? before : key, member.getValue());
        });
        return back;
    }

    private static void values(JsonWriter json, List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            json.name(ITS_OWN.contains(attribute.key()) ? attribute.key() + "_" : attribute.key());
            switch (attribute.kind()) {
                case TRUTH -> json.value(Boolean.parseBoolean(attribute.text()));
                case WHOLE, DECIMAL -> json.jsonValue(attribute.text());
                case TEXT -> json.value(attribute.text());
            }
        }
    }
}
