package org.entente.io.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.entente.io.StrictJson;

/**
 * What the beginning of a JSON text shows.
 *
 * @param list  whether it is a list
 * @param outer the keys of the object that it is, or of the first objects in the list
 * @param inner the keys of the first objects in the lists of that object
 */
record JsonShape(boolean list, Set<String> outer, Set<String> inner) {
    private static final int FEW = 3;

    /** Nothing known where it does not begin as JSON does. */
    static JsonShape of(String text) {
        Set<String> outer = new HashSet<>();
        Set<String> inner = new HashSet<>();
        boolean list = text.startsWith("[");
        if (list || text.startsWith("{")) {
            try {
                look(StrictJson.tokens(new StringReader(text), Strictness.LEGACY_STRICT), list, outer, inner);
            } catch (IOException | IllegalStateException | NumberFormatException e) {
                // The head ends within the text, or it is none: what was seen is what is known.
                return new JsonShape(list, outer, inner);
            }
        }
        return new JsonShape(list, outer, inner);
    }

    private static void look(JsonReader json, boolean list, Set<String> outer, Set<String> inner) throws IOException {
        if (list) {
            json.beginArray();
            for (int i = 0; i < FEW && json.hasNext(); i++) {
                keys(json, outer);
            }
            return;
        }
        json.beginObject();
        while (json.hasNext()) {
            outer.add(json.nextName());
            if (json.peek() == JsonToken.BEGIN_ARRAY) {
                json.beginArray();
                for (int i = 0; i < FEW && json.hasNext(); i++) {
                    keys(json, inner);
                }
                while (json.hasNext()) {
                    json.skipValue();
                }
                json.endArray();
            } else {
                json.skipValue();
            }
        }
    }

    private static void keys(JsonReader json, Set<String> keys) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            json.skipValue();
            return;
        }
        json.beginObject();
        while (json.hasNext()) {
            keys.add(json.nextName());
            json.skipValue();
        }
        json.endObject();
    }

    boolean isDossier() {
        return outer.contains("actors") || outer.contains("ties");
    }

    /** Whether the object has lists of nodes or of links. */
    boolean hasNodes() {
        return !list && !isDossier() && outer.contains("nodes");
    }
}
