package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a JSON text, one after the other, with the path to the one at hand. The path is kept as two short arrays and
 * becomes an object only for a problem.
 */
final class JsonValues {
    private final JsonReader in;
    private final Findings findings;
    private final TextReader text;
    private final Words words = new Words(1024);
    private @Nullable String[] keys = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    JsonValues(TextReader text, Strictness strictness, Findings findings) {
        this.text = text;
        in = StrictJson.tokens(text, strictness);
        this.findings = findings;
    }

    JsonReader in() {
        return in;
    }

    Findings findings() {
        return findings;
    }

    void enter(String key) {
        grow();
        keys[depth++] = key;
    }

    void enter(int index) {
        grow();
        keys[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    JsonPath path() {
        JsonPath path = JsonPath.ROOT;
        for (int i = 0; i < depth; i++) {
            @Nullable String key = keys[i];
            path = key == null ? path.index(indexes[i]) : path.key(key);
        }
        return path;
    }

    private void grow() {
        if (depth == indexes.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    /** Whether the value at hand is a string that cannot hold a character that does not belong in a text. */
    boolean isPlainText() throws IOException {
        return in.peek() == JsonToken.STRING && !text.sawOddEscapes();
    }

    /** The string at hand, checked for characters that do not belong in a text. */
    String string() throws IOException {
        String value = in.nextString();
        // A strict text holds control characters and lone surrogates only as escapes.
        if (text.sawOddEscapes()) {
            odd(value)
                    .ifPresent(found -> findings.warn(
                            found.code(),
                            "the text holds " + found.words(),
                            path(),
                            found.expected(),
                            found.character()));
        }
        return value;
    }

    /** Looks at a key that Entente does not know, below the object at hand, for characters that do not belong in a text. */
    void lookAtKey(String name) {
        if (text.sawOddEscapes()) {
            odd(name)
                    .ifPresent(found -> findings.warnOfKey(
                            found.code(),
                            "the key holds " + found.words(),
                            path().key(name),
                            found.expected(),
                            found.character()));
        }
    }

    /** The strings that come again and again, as ids and types do. */
    Words words() {
        return words;
    }

    /** A character that does not belong in a text. */
    private record Odd(String code, String what, String expected, char found) {
        String words() {
            return what + ", " + character() + ": it is kept, take it out if it is a mistake";
        }

        String character() {
            return String.format(Locale.ROOT, "U+%04X", (int) found);
        }
    }

    private static Optional<Odd> odd(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(new Odd("lone-surrogate", "half a character", "whole characters", c));
            } else if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                return Optional.of(new Odd("control-character", "a control character", "a text to be read", c));
            }
        }
        return Optional.empty();
    }

    /** The value at hand as JSON text without blanks, numbers as they are written. */
    String raw() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setStrictness(Strictness.LENIENT);
            copy(out);
        }
        return text.toString();
    }

    private void copy(JsonWriter out) throws IOException {
        switch (in.peek()) {
            case BEGIN_ARRAY -> {
                in.beginArray();
                out.beginArray();
                while (in.hasNext()) {
                    copy(out);
                }
                in.endArray();
                out.endArray();
            }
            case BEGIN_OBJECT -> {
                in.beginObject();
                out.beginObject();
                while (in.hasNext()) {
                    out.name(in.nextName());
                    copy(out);
                }
                in.endObject();
                out.endObject();
            }
            case STRING -> out.jsonValue(Json.quoted(in.nextString()));
            case NUMBER -> out.jsonValue(in.nextString());
            case BOOLEAN -> out.value(in.nextBoolean());
            default -> {
                in.nextNull();
                out.nullValue();
            }
        }
    }

    /** What a token is called in a message. */
    static String name(JsonToken token) {
        return switch (token) {
            case BEGIN_ARRAY -> "a list";
            case BEGIN_OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> "the end";
        };
    }
}
