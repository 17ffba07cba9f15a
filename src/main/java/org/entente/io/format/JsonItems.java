package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.io.Findings;
import org.entente.io.Json;
import org.entente.io.JsonPath;
import org.entente.io.ReadResult;
import org.entente.io.StrictJson;
import org.entente.io.Text;
import org.entente.io.TextReader;
import org.jspecify.annotations.Nullable;

/** Reads lists and objects of JSON part by part; what has another form than expected is passed over. */
final class JsonItems {
    private JsonItems() {}

    /** Is handed the parts of a list. */
    interface OfList {
        void take(JsonElement item, JsonPath path) throws IOException;
    }

    /** Is told of each part of a list, and has to read it. */
    interface OfParts {
        void take(JsonPath path) throws IOException;
    }

    /** Is handed the keys of an object, and has to read their values. */
    interface OfObject {
        void take(String key, JsonPath path) throws IOException;
    }

    /** Fills a draft from a JSON text. */
    interface Filling {
        void fill(JsonReader json, DossierDraft draft) throws IOException;
    }

    /** What came of a JSON text of which a draft is filled. */
    static ReadResult draft(String name, Text text, Filling filling) throws IOException {
        return StrictJson.read(name, text, (from, strictness) -> {
            Findings findings = new Findings();
            DossierDraft draft = new DossierDraft(findings);
            try (TextReader reader = from.open()) {
                filling.fill(StrictJson.tokens(reader, strictness), draft);
            }
            return findings.result(name, from, draft.finish());
        });
    }

    /**
     * Reads a list, one part at a time.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    static void list(JsonReader json, JsonPath path, OfList taker) throws IOException {
        parts(json, path, at -> taker.take(element(json), at));
    }

    /**
     * Reads a list whose parts are read by another.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    static void parts(JsonReader json, JsonPath path, OfParts reader) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            StrictJson.skip(json);
            return;
        }
        json.beginArray();
        for (int i = 0; json.hasNext(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException("reading was cancelled");
            }
            reader.take(path.index(i));
        }
        json.endArray();
    }

    /** The next value, whole. */
    static JsonElement element(JsonReader json) throws IOException {
        try {
            return JsonParser.parseReader(json);
        } catch (JsonParseException e) {
            throw e.getCause() instanceof IOException cause ? cause : new MalformedJsonException(e.getMessage());
        }
    }

    static void object(JsonReader json, JsonPath path, OfObject taker) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            StrictJson.skip(json);
            return;
        }
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            taker.take(key, path.key(key));
        }
        json.endObject();
    }

    /** That there is no more: a text that goes on is no JSON. */
    static void end(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("text after the end");
        }
    }

    /** The object that is an element; one without anything where it is none. */
    static JsonObject objectOf(@Nullable JsonElement element) {
        return element instanceof JsonObject object ? object : new JsonObject();
    }

    /** The text or number that is an element; null where it is none. */
    static @Nullable String text(@Nullable JsonElement element) {
        return element instanceof JsonPrimitive primitive ? primitive.getAsString() : null;
    }

    /** NaN where it is no number. */
    static double number(@Nullable JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isNumber()
                ? Value.text(primitive.getAsString()).number()
                : Double.NaN;
    }

    static Value value(JsonElement element) {
        if (element instanceof JsonPrimitive one) {
            String text = one.getAsString();
            return one.isString() ? Value.text(text) : new Value(text, text);
        }
        String json = json(element);
        return new Value(json, json);
    }

    /** As JSON that can be stored as UTF-8. */
    static String json(JsonElement value) {
        if (value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream()
                    .map(JsonItems::json)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value.isJsonObject()) {
            return value.getAsJsonObject().entrySet().stream()
                    .map(entry -> Json.quoted(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        boolean text = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        return text ? Json.quoted(value.getAsString()) : value.toString();
    }

    /** What is left of an object, but what is null. */
    static Map<String, Value> values(JsonObject object) {
        Map<String, Value> values = new LinkedHashMap<>();
        object.entrySet().forEach(member -> {
            if (!member.getValue().isJsonNull()) {
                values.put(member.getKey(), value(member.getValue()));
            }
        });
        return values;
    }

    /** Takes the first of these keys out of an object that has a text or a number. */
    static @Nullable String take(JsonObject object, String... keys) {
        for (String key : keys) {
            @Nullable String text = text(object.get(key));
            if (text != null && !text.isBlank()) {
                object.remove(key);
                return text;
            }
        }
        return null;
    }

    /** Takes the place out of an object that has {@code x} and {@code y}, and puts the actor there. */
    static void place(ActorDraft actor, JsonObject object) {
        double x = number(object.get("x"));
        double y = number(object.get("y"));
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            actor.at(x, y);
            object.remove("x");
            object.remove("y");
        }
    }
}
