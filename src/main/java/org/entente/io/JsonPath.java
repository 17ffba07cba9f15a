package org.entente.io;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a JSON text to a value.
 *
 * @param parent     null at the root
 * @param key        null where the step is an index
 * @param index      from 0; for a key that stands more than once in its object, which of them, from 0
 */
public record JsonPath(@Nullable JsonPath parent, @Nullable String key, int index) implements Spot {
    public static final JsonPath ROOT = new JsonPath(null, null, 0);

    public JsonPath key(String name) {
        return key(name, 0);
    }

    public JsonPath key(String name, int occurrence) {
        return new JsonPath(this, name, occurrence);
    }

    public JsonPath index(int place) {
        return new JsonPath(this, null, place);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "$";
        }
        if (key == null) {
            return parent + "[" + index + "]";
        }
        return key.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*") ? parent + "." + key : parent + "['" + escaped(key) + "']";
    }

    /** As RFC 9535, section 2.7, has names in normalized paths. */
    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' || c == '\'') {
                out.append('\\').append(c);
            } else if (c < ' ' || Json.isLone(name, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
