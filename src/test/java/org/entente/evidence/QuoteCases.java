package org.entente.evidence;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases under {@code src/test/resources/evidence}: a quote, a text, and what must come of holding one against the other. */
final class QuoteCases {
    private static final Path FOLDER = Path.of("src/test/resources/evidence");

    private QuoteCases() {}

    /**
     * One case.
     *
     * @param start -1 where the quote is not found, as is {@code end}
     */
    record Case(String text, String quote, String word, int start, int end, String note) {
        @Override
        public String toString() {
            return word + ": " + quote + (note.isEmpty() ? "" : " (" + note + ")");
        }
    }

    /** Those of the truth table, over the texts beside it. */
    static Stream<Case> ofTheTruthTable() throws IOException {
        return Files.readAllLines(FOLDER.resolve("quotes.jsonl")).stream().map(line -> {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            String text = text(object.get("text_id").getAsString());
            return read(object, text, place(object.get("expected_start")), place(object.get("expected_end")));
        });
    }

    /** Those over texts of their own, in more languages; the place is given by its words. */
    static Stream<Case> more() throws IOException {
        return Files.readAllLines(FOLDER.resolve("more-quotes.jsonl")).stream().map(line -> {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            String text = object.get("text").getAsString();
            JsonElement words = object.get("expected_words");
            int start = words.isJsonNull() ? -1 : text.indexOf(words.getAsString());
            return read(
                    object,
                    text,
                    start,
                    words.isJsonNull() ? -1 : start + words.getAsString().length());
        });
    }

    static String text(String id) {
        try {
            return Files.readString(FOLDER.resolve("texts/" + id + ".txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Case read(JsonObject object, String text, int start, int end) {
        return new Case(
                text,
                object.get("quote").getAsString(),
                object.get("expected_class").getAsString(),
                start,
                end,
                object.get("note").getAsString());
    }

    private static int place(@Nullable JsonElement offset) {
        return offset == null || offset.isJsonNull() ? -1 : offset.getAsInt();
    }
}
