package org.entente.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.entente.io.Decoded;
import org.entente.io.Text;
import org.jspecify.annotations.Nullable;

/** The beginning of a file, by which its format is known. */
final class Head {
    private static final int BYTES = 1 << 16;

    private final String text;
    private final boolean complete;
    private @Nullable JsonShape shape;

    /** @param complete whether the text is all of the file */
    Head(String text, boolean complete) {
        this.text = text;
        this.complete = complete;
    }

    static Head of(Text text) throws IOException {
        try (InputStream in = text.bytes()) {
            byte[] bytes = in.readNBytes(BYTES);
            return new Head(Decoded.leniently(bytes).text(), bytes.length < BYTES);
        }
    }

    /** Its first characters, without byte order mark; what is no UTF-8 or UTF-16 is read as Windows-1252. */
    String text() {
        return text;
    }

    /** Whether the text is all of the file. */
    boolean complete() {
        return complete;
    }

    /** What it shows as JSON; several readers ask. */
    JsonShape shape() {
        @Nullable JsonShape known = shape;
        if (known == null) {
            known = JsonShape.of(stripped());
            shape = known;
        }
        return known;
    }

    /** Without the blanks before it. */
    String stripped() {
        return text.stripLeading();
    }
}
