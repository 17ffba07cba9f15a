package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.io.JsonPath;
import org.entente.io.ReadResult;
import org.entente.io.StrictJson;
import org.entente.io.Text;
import org.jspecify.annotations.Nullable;

/** Reads the lists of nodes and links that d3 draws (d3js.org/d3-force) and networkx writes as node-link data. */
final class NodeLinkReader implements GraphReader {
    @Override
    public String format() {
        return "node-link JSON";
    }

    @Override
    public boolean recognises(Head head) {
        JsonShape shape = head.shape();
        return shape.hasNodes() && !shape.inner().contains("data");
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        return JsonItems.draft(name, text, (json, draft) -> new NodeLinks(json, draft).read());
    }

    /** One file being read. */
    private static final class NodeLinks {
        private final JsonReader json;
        private final DossierDraft draft;
        private final KnownAttributes known = new KnownAttributes(false);
        private final List<String> ids = new ArrayList<>();
        private final List<Link> early = new ArrayList<>();
        private boolean nodesRead;
        private boolean identified;
        private boolean directed = true;

        private record Link(JsonElement item, JsonPath path) {}

        NodeLinks(JsonReader json, DossierDraft draft) {
            this.json = json;
            this.draft = draft;
        }

        void read() throws IOException {
            JsonItems.object(json, JsonPath.ROOT, this::member);
            JsonItems.end(json);
            nodesRead = true;
            for (Link link : early) {
                link(link.item, link.path);
            }
        }

        private void member(String key, JsonPath path) throws IOException {
            switch (key) {
                case "nodes", "vertices" -> {
                    JsonItems.list(json, path, this::node);
                    nodesRead = true;
                }
                case "links", "edges" -> JsonItems.list(json, path, this::link);
                case "directed" -> {
                    JsonElement value = JsonItems.element(json);
                    directed = !value.equals(new JsonPrimitive(false));
                }
                case "graph", "metadata" -> ofGraph(JsonItems.objectOf(JsonItems.element(json)));
                case "title", "name", "label" -> draft.title(JsonItems.text(JsonItems.element(json)));
                case "description" -> draft.description(JsonItems.text(JsonItems.element(json)));
                default -> StrictJson.skip(json);
            }
        }

        private void ofGraph(JsonObject graph) {
            draft.title(JsonItems.take(graph, "title", "name", "label"));
            draft.description(JsonItems.take(graph, "description"));
        }

        private void node(JsonElement item, JsonPath path) throws IOException {
            @Nullable String plain = JsonItems.text(item);
            JsonObject node = JsonItems.objectOf(item);
            @Nullable String id = plain == null ? JsonItems.take(node, "id", "key") : plain;
            identified |= id != null;
            @Nullable String name = JsonItems.take(node, "label", "name", "title");
            String own = Objects.requireNonNullElseGet(id == null ? name : id, () -> Integer.toString(ids.size()));
            ActorDraft actor = draft.actor(own, path);
            ids.add(actor.id());
            actor.name(name);
            JsonItems.place(actor, node);
            known.put(actor, JsonItems.values(node));
        }

        private void link(JsonElement item, JsonPath path) throws IOException {
            if (!nodesRead) {
                early.add(new Link(item, path));
                return;
            }
            JsonObject link = JsonItems.objectOf(item);
            String from = end(link.remove("source"), link.remove("from"));
            String to = end(link.remove("target"), link.remove("to"));
            TieDraft tie = draft.tie(from, to, isDirected(link), path);
            tie.id(JsonItems.take(link, "id"));
            tie.label(JsonItems.take(link, "label"));
            known.put(tie, JsonItems.values(link));
        }

        private boolean isDirected(JsonObject link) {
            return link.get("directed") instanceof JsonPrimitive own && own.isBoolean()
                    ? link.remove("directed").getAsBoolean()
                    : directed;
        }

        /** The id of the actor at an end, which is told by its id, by its place among the nodes, or as an object. */
        private String end(@Nullable JsonElement first, @Nullable JsonElement second) {
            JsonElement end = first == null ? second : first;
            if (end instanceof JsonObject object) {
                @Nullable String id = JsonItems.take(object, "id", "key", "name", "index");
                return id == null ? "" : id;
            }
            @Nullable String text = JsonItems.text(end);
            if (text == null) {
                return "";
            }
            boolean number = end instanceof JsonPrimitive primitive && primitive.isNumber();
            if (number && !(identified && draft.has(text))) {
                int place = text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
                return place >= 0 && place < ids.size() ? ids.get(place) : text;
            }
            return text;
        }
    }
}
