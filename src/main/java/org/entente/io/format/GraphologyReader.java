package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Objects;
import org.entente.io.JsonPath;
import org.entente.io.ReadResult;
import org.entente.io.StrictJson;
import org.entente.io.Text;
import org.jspecify.annotations.Nullable;

/** Reads what graphology serialises (graphology.github.io/serialization.html): nodes and edges by key, with attributes. */
final class GraphologyReader implements GraphReader {
    @Override
    public String format() {
        return "graphology JSON";
    }

    @Override
    public boolean recognises(Head head) {
        JsonShape shape = head.shape();
        return shape.hasNodes()
                && shape.inner().contains("key")
                && !shape.inner().contains("id")
                && (shape.inner().contains("attributes")
                        || shape.outer().contains("options")
                        || shape.outer().contains("attributes"));
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        return JsonItems.draft(name, text, (json, draft) -> new Serialised(json, draft).read());
    }

    /** One file being read. */
    private static final class Serialised {
        private final JsonReader json;
        private final DossierDraft draft;
        private final KnownAttributes known = new KnownAttributes(false);
        private boolean directed = true;

        Serialised(JsonReader json, DossierDraft draft) {
            this.json = json;
            this.draft = draft;
        }

        void read() throws IOException {
            JsonItems.object(json, JsonPath.ROOT, this::member);
            JsonItems.end(json);
        }

        private void member(String key, JsonPath path) throws IOException {
            switch (key) {
                case "nodes" -> JsonItems.list(json, path, this::node);
                case "edges" -> JsonItems.list(json, path, this::edge);
                case "options" -> {
                    JsonObject options = JsonItems.objectOf(JsonItems.element(json));
                    directed = !new JsonPrimitive("undirected").equals(options.get("type"));
                }
                case "attributes" -> {
                    JsonObject graph = JsonItems.objectOf(JsonItems.element(json));
                    draft.title(JsonItems.take(graph, "title", "name", "label"));
                    draft.description(JsonItems.take(graph, "description"));
                }
                default -> StrictJson.skip(json);
            }
        }

        private void node(JsonElement item, JsonPath path) throws IOException {
            JsonObject node = JsonItems.objectOf(item);
            ActorDraft actor = draft.actor(Objects.requireNonNullElse(JsonItems.take(node, "key"), ""), path);
            JsonObject attributes = JsonItems.objectOf(node.get("attributes"));
            actor.name(JsonItems.take(attributes, "label", "name", "title"));
            JsonItems.place(actor, attributes);
            known.put(actor, JsonItems.values(attributes));
        }

        private void edge(JsonElement item, JsonPath path) throws IOException {
            JsonObject edge = JsonItems.objectOf(item);
            boolean undirected = new JsonPrimitive(true).equals(edge.get("undirected"));
            @Nullable String from = JsonItems.take(edge, "source");
            @Nullable String to = JsonItems.take(edge, "target");
            TieDraft tie = draft.tie(
                    Objects.requireNonNullElse(from, ""),
                    Objects.requireNonNullElse(to, ""),
                    directed && !undirected,
                    path);
            tie.id(JsonItems.take(edge, "key"));
            JsonObject attributes = JsonItems.objectOf(edge.get("attributes"));
            tie.label(JsonItems.take(attributes, "label"));
            known.put(tie, JsonItems.values(attributes));
        }
    }
}
