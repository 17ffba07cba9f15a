package org.entente.io.format;

import java.util.Locale;
import org.entente.io.Json;
import org.jspecify.annotations.Nullable;

/**
 * A value that a file gives something.
 *
 * @param text as it is read
 * @param written as it is kept, in JSON; null for the text, which is written only where somebody asks
 */
record Value(String text, @Nullable String written) {
    static Value text(String text) {
        return new Value(text, null);
    }

    /** A text as a number, if it is one as JSON writes them. */
    static Value number(String text) {
        String plain = text.strip();
        return CellKind.NUMBER.fits(plain) ? new Value(plain, plain) : text(text);
    }

    /** A text as true or false, if it is that; some programs write 1 and 0. */
    static Value truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> new Value("true", "true");
            case "false", "0" -> new Value("false", "false");
            default -> text(text);
        };
    }

    /** As it is kept. */
    String json() {
        return written == null ? Json.quoted(text) : written;
    }

    boolean isText() {
        return written == null || written.startsWith("\"");
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** NaN where it is no number. */
    double number() {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
