package org.entente.io.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/**
 * An entity of FollowTheMoney.
 *
 * @param whole      with what is known of it beside its properties
 * @param properties each with a list of values, as a rule
 */
record FtmEntity(String id, String schema, JsonObject whole, JsonObject properties, Spot spot) {

    /** A JSON value as an entity; null if it is none. */
    static @Nullable FtmEntity of(JsonElement json, Spot spot) {
        if (!json.isJsonObject()) {
            return null;
        }
        JsonObject whole = json.getAsJsonObject();
        @Nullable String id = text(whole.get("id"));
        @Nullable String schema = text(whole.get("schema"));
        @Nullable JsonElement properties = whole.get("properties");
        return id == null || schema == null || properties == null || !properties.isJsonObject()
                ? null
                : new FtmEntity(id, schema, whole, properties.getAsJsonObject(), spot);
    }

    /**
     * What several places tell of one entity: all values in their order, each once; else what the first says of it.
     *
     * @param parts at least one
     */
    static FtmEntity united(List<FtmEntity> parts, String schema) {
        JsonObject whole = new JsonObject();
        parts.forEach(part -> part.whole.entrySet().stream()
                .filter(member -> !whole.has(member.getKey()))
                .forEach(member -> whole.add(member.getKey(), member.getValue())));
        for (String key : List.copyOf(whole.keySet())) {
            if (whole.get(key).isJsonArray()) {
                whole.add(key, union(parts.stream().map(part -> part.whole.get(key))));
            }
        }
        JsonObject properties = new JsonObject();
        for (FtmEntity part : parts) {
            for (String key : part.properties.keySet()) {
                if (!properties.has(key)) {
                    properties.add(key, union(parts.stream().map(one -> one.properties.get(key))));
                }
            }
        }
        FtmEntity first = parts.get(0);
        return new FtmEntity(first.id, schema, whole, properties, first.spot);
    }

    private static JsonArray union(Stream<? extends @Nullable JsonElement> lists) {
        Set<JsonElement> values = new LinkedHashSet<>();
        lists.forEach(list -> values.addAll(values(list)));
        JsonArray union = new JsonArray();
        values.forEach(union::add);
        return union;
    }

    /** What whoever wrote the file calls it; null if that is left to the reader. */
    @Nullable String caption() {
        return text(whole.get("caption"));
    }

    /** What Entente wrote for itself; null if it did not write this, or another program left it out. */
    @Nullable JsonObject own() {
        return whole.get(FtmLine.OWN) instanceof JsonObject own ? own : null;
    }

    /** What Entente wrote for itself of that name; null where there is no text. */
    @Nullable String own(String key) {
        @Nullable JsonObject own = own();
        return own == null ? null : text(own.get(key));
    }

    /** The values of a property as texts; of an entity within this one, its id. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>(2);
        for (JsonElement value : values(properties.get(property))) {
            @Nullable String text = text(value.isJsonObject() ? value.getAsJsonObject().get("id") : value);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The entities that stand in the properties of this one in full. */
    List<FtmEntity> nested() {
        List<FtmEntity> nested = new ArrayList<>();
        for (String property : properties.keySet()) {
            for (JsonElement value : values(properties.get(property))) {
                @Nullable FtmEntity entity = of(value, spot);
                if (entity != null) {
                    nested.add(entity);
                }
            }
        }
        return nested;
    }

    /** The values of a property as JSON, one alone without its list, entities by their ids; null if there is none. */
    @Nullable String json(String property) {
        List<String> all = values(properties.get(property)).stream()
                .filter(value -> !value.isJsonNull())
                .map(this::reference)
                .map(JsonItems::json)
                .toList();
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : "[" + String.join(",", all) + "]";
    }

    private JsonElement reference(JsonElement value) {
        return of(value, spot) == null ? value : value.getAsJsonObject().get("id");
    }

    private static List<JsonElement> values(@Nullable JsonElement value) {
        return value == null
                ? List.of()
                : value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
    }

    private static @Nullable String text(@Nullable JsonElement value) {
        return value == null || !value.isJsonPrimitive() ? null : DossierDraft.blankToNull(value.getAsString());
    }
}
