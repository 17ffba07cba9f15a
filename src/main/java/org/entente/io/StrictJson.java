package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON to the letter (RFC 8259), and says where a text is none. */
public final class StrictJson {
    private StrictJson() {}

    /** Makes something of a JSON text. */
    @FunctionalInterface
    public interface How {
        ReadResult read(Text text, Strictness strictness) throws IOException;
    }

    /** The tokens of a text. */
    public static JsonReader tokens(Reader text, Strictness strictness) {
        JsonReader json = new JsonReader(text);
        json.setStrictness(strictness);
        return json;
    }

    /** Passes over the next value. Gson's own way of doing so looks less closely at texts. */
    @SuppressWarnings("CheckReturnValue")
    public static void skip(JsonReader json) throws IOException {
        int depth = 0;
        do {
            switch (json.peek()) {
                case BEGIN_ARRAY -> {
                    json.beginArray();
                    depth++;
                }
                case BEGIN_OBJECT -> {
                    json.beginObject();
                    depth++;
                }
                case END_ARRAY -> {
                    json.endArray();
                    depth--;
                }
                case END_OBJECT -> {
                    json.endObject();
                    depth--;
                }
                case NAME -> json.nextName();
                case BOOLEAN -> json.nextBoolean();
                case NULL -> json.nextNull();
                default -> json.nextString();
            }
        } while (depth > 0);
    }

    /** Whether a text is JSON; that holds lone surrogates, too, which Gson at its strictest does not take. */
    public static boolean isJson(String text) {
        return JsonWalk.run(text, new JsonWalk.Place()) == null;
    }

    /**
     * As {@code how} has it; where the text is no JSON the result says so.
     *
     * @param name what problems call the file
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public static ReadResult read(String name, Text text, How how) throws IOException {
        try {
            return how.read(text, Strictness.STRICT);
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw e;
        } catch (MalformedJsonException | EOFException | CharacterCodingException e) {
            return readWherePossible(name, text, how);
        }
    }

    /** Says where the text is not JSON; if it is, Gson was stricter than the standard, which allows lone surrogates. */
    private static ReadResult readWherePossible(String name, Text text, How how) throws IOException {
        Decoded whole = text.whole();
        @Nullable Problem malformed = whole.problem(name);
        if (malformed != null) {
            return failed(malformed);
        }
        JsonWalk.@Nullable Stop stop = JsonWalk.run(whole.text(), new JsonWalk.Place());
        return stop == null
                ? how.read(new Text.AtHand(whole.text()), Strictness.LEGACY_STRICT)
                : failed(Findings.notJson(name, whole.text(), stop));
    }

    private static ReadResult failed(Problem problem) {
        return new ReadResult(null, List.of(problem), 0);
    }
}
