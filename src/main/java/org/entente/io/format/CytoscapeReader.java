package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.io.JsonPath;
import org.entente.io.ReadResult;
import org.entente.io.StrictJson;
import org.entente.io.Text;
import org.jspecify.annotations.Nullable;

/** Reads the elements of Cytoscape.js (js.cytoscape.org/#notation/elements-json), in groups or as one list, and those of Cytoscape. */
final class CytoscapeReader implements GraphReader {
    @Override
    public String format() {
        return "Cytoscape.js JSON";
    }

    @Override
    public boolean recognises(Head head) {
        JsonShape shape = head.shape();
        return shape.list()
                ? shape.outer().contains("data") || shape.outer().contains("group")
                : !shape.isDossier()
                        && (shape.outer().contains("elements")
                                || shape.outer().contains("target_cytoscapejs_version")
                                || shape.hasNodes() && shape.inner().contains("data"));
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        return JsonItems.draft(name, text, (json, draft) -> new Elements(json, draft).read());
    }

    /** One file being read. */
    private static final class Elements {
        /** What Cytoscape keeps for itself. */
        private static final Set<String> OF_THE_PROGRAM =
                Set.of("SUID", "selected", "shared_name", "shared_interaction");

        private final JsonReader json;
        private final DossierDraft draft;
        private final List<Item> edges = new ArrayList<>();
        private KnownAttributes known = new KnownAttributes(false);
        private boolean own;
        private int nodes;

        private record Item(JsonObject element, JsonPath path) {}

        Elements(JsonReader json, DossierDraft draft) {
            this.json = json;
            this.draft = draft;
        }

        void read() throws IOException {
            if (json.peek() == JsonToken.BEGIN_ARRAY) {
                JsonItems.list(json, JsonPath.ROOT, this::element);
            } else {
                JsonItems.object(json, JsonPath.ROOT, this::member);
            }
            JsonItems.end(json);
            for (Item edge : edges) {
                edge(edge.element, edge.path);
            }
        }

        private void member(String key, JsonPath path) throws IOException {
            switch (key) {
                case "generated_by" -> {
                    own = XmlOut.CREATOR.equals(JsonItems.text(JsonItems.element(json)));
                    known = new KnownAttributes(own);
                    if (own) {
                        draft.keepScale();
                    }
                }
                case "data" -> {
                    JsonObject data = JsonItems.objectOf(JsonItems.element(json));
                    draft.title(JsonItems.take(data, "name", "title", "shared_name"));
                    draft.description(JsonItems.take(data, "description"));
                }
                case "elements" -> {
                    if (json.peek() == JsonToken.BEGIN_ARRAY) {
                        JsonItems.list(json, path, this::element);
                    } else {
                        JsonItems.object(json, path, this::group);
                    }
                }
                case "nodes", "edges" -> group(key, path);
                default -> StrictJson.skip(json);
            }
        }

        private void group(String key, JsonPath path) throws IOException {
            switch (key) {
                case "nodes" -> JsonItems.list(json, path, (item, at) -> node(JsonItems.objectOf(item), at));
                case "edges" ->
                    JsonItems.list(json, path, (item, at) -> edges.add(new Item(JsonItems.objectOf(item), at)));
                default -> StrictJson.skip(json);
            }
        }

        private void element(JsonElement item, JsonPath path) throws IOException {
            JsonObject element = JsonItems.objectOf(item);
            JsonObject data = JsonItems.objectOf(element.get("data"));
            if ("edges".equals(JsonItems.text(element.get("group"))) || data.has("source") && data.has("target")) {
                edges.add(new Item(element, path));
            } else {
                node(element, path);
            }
        }

        private void node(JsonObject element, JsonPath path) throws IOException {
            JsonObject data = JsonItems.objectOf(element.get("data"));
            nodes++;
            ActorDraft actor =
                    draft.actor(Objects.requireNonNullElse(JsonItems.take(data, "id"), "node " + nodes), path);
            actor.name(
                    own ? JsonItems.take(data, "name") : JsonItems.take(data, "name", "label", "title", "shared_name"));
            JsonItems.place(actor, JsonItems.objectOf(element.get("position")));
            known.put(actor, values(data));
            @Nullable String classes = JsonItems.take(element, "classes");
            if (classes != null) {
                actor.property("classes", classes);
            }
        }

        private void edge(JsonObject element, JsonPath path) throws IOException {
            JsonObject data = JsonItems.objectOf(element.get("data"));
            String from = Objects.requireNonNullElse(JsonItems.take(data, "source"), "");
            String to = Objects.requireNonNullElse(JsonItems.take(data, "target"), "");
            boolean directed = !new JsonPrimitive(false).equals(data.get("directed"));
            if (data.get("directed") instanceof JsonPrimitive told && told.isBoolean()) {
                data.remove("directed");
            }
            TieDraft tie = draft.tie(from, to, directed, path);
            tie.id(JsonItems.take(data, "id"));
            @Nullable String type = JsonItems.take(data, "interaction", "shared_interaction");
            if (!own) {
                tie.label(JsonItems.take(data, "label"));
            }
            known.put(tie, values(data));
            if (type != null) {
                tie.type(type);
            }
            @Nullable String classes = JsonItems.take(element, "classes");
            if (classes != null) {
                tie.property("classes", classes);
            }
        }

        private Map<String, Value> values(JsonObject data) {
            if (own) {
                return JsonItems.values(CytoscapeWriter.renamedBack(data));
            }
            OF_THE_PROGRAM.forEach(data::remove);
            return JsonItems.values(data);
        }
    }
}
