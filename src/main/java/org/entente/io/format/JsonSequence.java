package org.entente.io.format;

import java.io.BufferedReader;
import java.io.IOException;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** Texts of JSON that stand one behind the other: each in a line of its own, or each over several. */
final class JsonSequence {
    private final BufferedReader in;
    private final boolean spread;
    private int number;

    /** @param spread whether a text may go on in the next line */
    JsonSequence(BufferedReader in, boolean spread) {
        this.in = in;
        this.spread = spread;
    }

    /**
     * One of the texts.
     *
     * @param line that it begins in, from 1
     */
    record Part(String text, int line) {}

    /**
     * The next text, which may be no JSON after all; null at the end.
     *
     * @throws Refusal if it is longer than a text may be
     */
    @Nullable Part next() throws IOException {
        StringBuilder text = new StringBuilder();
        int first = 0;
        int depth = 0;
        for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!text.isEmpty() || !line.isBlank()) {
                first = text.isEmpty() ? number : first;
                text.append(text.isEmpty() ? "" : "\n").append(line);
                depth += spread ? deeper(line) : 0;
                if (depth <= 0) {
                    return new Part(text.toString(), first);
                }
                Limits.checkString(text.length(), new Spot.At(first, 1));
            }
        }
        return text.isEmpty() ? null : new Part(text.toString(), first);
    }

    /** How many more lists and objects a line opens than it closes; no text of JSON goes over the end of a line. */
    private static int deeper(String line) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i += quoted ? 1 : 0;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return depth;
    }
}
