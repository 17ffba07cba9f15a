package org.entente.io.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;
import org.entente.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * An entity of FollowTheMoney about to be written: its properties hold what its schema has a place for; what else Entente knows
 * stands beside them in one member, which other programs pass over.
 */
final class FtmLine {
    /** The member beside the properties. */
    static final String OWN = "entente";

    /** What is in it and has no other place, under its own names. */
    static final String MORE = "properties";

    private final FtmModel.Schema schema;
    private final JsonObject whole = new JsonObject();
    private final JsonObject properties = new JsonObject();
    private final JsonObject own = new JsonObject();
    private final JsonObject more = new JsonObject();

    FtmLine(String id, FtmModel.Schema schema) {
        this.schema = schema;
        whole.addProperty("id", id);
        whole.addProperty("schema", schema.name());
    }

    FtmLine caption(String text) {
        whole.addProperty("caption", text);
        return this;
    }

    /** Whether the schema knows a property that nothing stands in yet. */
    boolean isFree(String property) {
        return schema.properties().contains(property) && !properties.has(property);
    }

    /** Puts values into a property that is free; none are put nowhere. */
    FtmLine put(String property, List<String> texts) {
        if (!texts.isEmpty() && isFree(property)) {
            properties.add(property, list(texts));
        }
        return this;
    }

    FtmLine put(String property, @Nullable String text) {
        return put(property, text == null ? List.of() : List.of(text));
    }

    /** Puts a text into a property that is free, else where Entente alone finds it. */
    FtmLine putOrKeep(String property, String key, @Nullable String text) {
        if (text != null && isFree(property)) {
            return put(property, text);
        }
        return text == null ? this : keep(key, new JsonPrimitive(text));
    }

    /** Says something that Entente alone understands. */
    FtmLine keep(String key, JsonElement value) {
        own.add(key, value);
        return this;
    }

    FtmLine keepText(String key, @Nullable String text) {
        return keep(key, text == null ? JsonNull.INSTANCE : new JsonPrimitive(text));
    }

    /** Where something may stand that has the name of a property. */
    enum Where {
        PROPERTY,
        /** Where Entente alone finds it, as the property would be read as something else. */
        KEPT,
        /** In the property for others, and kept for Entente, which reads something else out of the property. */
        BOTH
    }

    /** Says where a value may stand. */
    interface Rule {
        /** @param values how many there are */
        Where of(String key, int values);
    }

    /**
     * Puts what else is told into the properties of the same names as far as these hold texts, and keeps the rest.
     *
     * @param known the keys that mean something in a dossier
     */
    FtmLine extras(Extras extras, Set<String> known, Rule rule) {
        for (Extras.Member member : extras.members()) {
            String key = member.key();
            if (member.isProperty() && !known.contains(key)) {
                JsonElement value = JsonParser.parseString(member.json());
                List<String> texts = texts(value);
                Where where = texts.isEmpty() || !isFree(key) ? Where.KEPT : rule.of(key, texts.size());
                if (where != Where.KEPT) {
                    put(key, texts);
                }
                if (where != Where.PROPERTY && !value.isJsonNull()) {
                    more.add(key, value);
                }
            }
        }
        return this;
    }

    /** The values of which a property would be read as the same again: one text, or several, none of them blank. */
    private static List<String> texts(JsonElement value) {
        if (isText(value)) {
            return List.of(value.getAsString());
        }
        boolean several = value instanceof JsonArray array
                && array.size() > 1
                && array.asList().stream().allMatch(FtmLine::isText);
        return several
                ? value.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
    }

    private static boolean isText(JsonElement value) {
        return value instanceof JsonPrimitive one
                && one.isString()
                && !one.getAsString().isBlank();
    }

    static JsonArray list(List<String> texts) {
        JsonArray list = new JsonArray();
        texts.forEach(list::add);
        return list;
    }

    String json() {
        whole.add("properties", properties);
        if (!more.isEmpty()) {
            own.add(MORE, more);
        }
        whole.add(OWN, own);
        return JsonItems.json(whole);
    }
}
