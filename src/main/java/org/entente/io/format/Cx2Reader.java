package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.io.JsonPath;
import org.entente.io.ReadResult;
import org.entente.io.StrictJson;
import org.entente.io.Text;
import org.jspecify.annotations.Nullable;

/** Reads CX2 (cytoscape.org/cx/cx2/specification): a list of aspects, which may come in parts and in any order. */
final class Cx2Reader implements GraphReader {
    @Override
    public String format() {
        return "CX2";
    }

    @Override
    public boolean recognises(Head head) {
        JsonShape shape = head.shape();
        return shape.list() && shape.outer().contains("CXVersion");
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        return JsonItems.draft(name, text, (json, draft) -> new Aspects(json, draft).read());
    }

    /** One file being read. */
    private static final class Aspects {
        private final JsonReader json;
        private final DossierDraft draft;
        private final KnownAttributes known = new KnownAttributes(false);
        private final Declared ofNodes = new Declared();
        private final Declared ofEdges = new Declared();
        private final List<Item> nodes = new ArrayList<>();
        private final List<Item> edges = new ArrayList<>();

        private record Item(JsonObject item, JsonPath path) {}

        /** What an aspect's attributes are called, and what they are where nothing is said. */
        private static final class Declared {
            private final Map<String, String> names = new HashMap<>();
            private final JsonObject defaults = new JsonObject();

            void add(JsonObject declared) {
                declared.entrySet().forEach(member -> {
                    JsonObject one = JsonItems.objectOf(member.getValue());
                    @Nullable String alias = JsonItems.text(one.get("a"));
                    if (alias != null) {
                        names.put(alias, member.getKey());
                    }
                    if (one.has("v")) {
                        defaults.add(member.getKey(), one.get("v"));
                    }
                });
            }

            JsonObject named(JsonObject values) {
                JsonObject named = defaults.deepCopy();
                values.entrySet()
                        .forEach(member ->
                                named.add(names.getOrDefault(member.getKey(), member.getKey()), member.getValue()));
                return named;
            }
        }

        Aspects(JsonReader json, DossierDraft draft) {
            this.json = json;
            this.draft = draft;
        }

        void read() throws IOException {
            JsonItems.parts(json, JsonPath.ROOT, at -> JsonItems.object(json, at, this::aspect));
            JsonItems.end(json);
            for (Item node : nodes) {
                node(node.item, node.path);
            }
            for (Item edge : edges) {
                edge(edge.item, edge.path);
            }
        }

        private void aspect(String key, JsonPath path) throws IOException {
            switch (key) {
                case "attributeDeclarations" ->
                    JsonItems.list(json, path, (item, at) -> {
                        JsonObject declared = JsonItems.objectOf(item);
                        ofNodes.add(JsonItems.objectOf(declared.get("nodes")));
                        ofEdges.add(JsonItems.objectOf(declared.get("edges")));
                    });
                case "networkAttributes" -> JsonItems.list(json, path, (item, at) -> ofNetwork(item));
                case "nodes" -> JsonItems.list(json, path, (item, at) -> nodes.add(item(item, at)));
                case "edges" -> JsonItems.list(json, path, (item, at) -> edges.add(item(item, at)));
                default -> StrictJson.skip(json);
            }
        }

        private static Item item(JsonElement item, JsonPath path) {
            return new Item(JsonItems.objectOf(item), path);
        }

        private void ofNetwork(JsonElement item) {
            JsonObject network = JsonItems.objectOf(item);
            @Nullable String title = JsonItems.take(network, "name", "title");
            @Nullable String description = JsonItems.take(network, "description");
            if (title != null) {
                draft.title(title);
            }
            if (description != null) {
                draft.description(description);
            }
        }

        private void node(JsonObject node, JsonPath path) throws IOException {
            ActorDraft actor = draft.actor(Objects.requireNonNullElse(JsonItems.take(node, "id"), ""), path);
            JsonItems.place(actor, node);
            JsonObject values = ofNodes.named(JsonItems.objectOf(node.get("v")));
            actor.name(JsonItems.take(values, "name", "label", "shared name", "n"));
            clean(values);
            known.put(actor, JsonItems.values(values));
        }

        private void edge(JsonObject edge, JsonPath path) throws IOException {
            TieDraft tie = draft.tie(
                    Objects.requireNonNullElse(JsonItems.take(edge, "s"), ""),
                    Objects.requireNonNullElse(JsonItems.take(edge, "t"), ""),
                    true,
                    path);
            tie.id(JsonItems.take(edge, "id"));
            JsonObject values = ofEdges.named(JsonItems.objectOf(edge.get("v")));
            @Nullable String type = JsonItems.take(values, "interaction", "shared interaction", "i");
            clean(values);
            known.put(tie, JsonItems.values(values));
            if (type != null) {
                tie.type(type);
            }
        }

        /** Takes out what Cytoscape keeps for itself. */
        private static void clean(JsonObject values) {
            for (String key : List.of("selected", "shared name", "shared interaction", "SUID")) {
                values.remove(key);
            }
        }
    }
}
