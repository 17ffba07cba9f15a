package org.entente.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.entente.io.Decoded;
import org.entente.io.Text;

/**
 * The beginning of a file, by which its format is known.
 *
 * @param text     its first characters, without byte order mark; what is no UTF-8 or UTF-16 is read as Windows-1252
 * @param complete whether that is all of the file
 */
record Head(String text, boolean complete) {
    private static final int BYTES = 1 << 16;

    static Head of(Text text) throws IOException {
        try (InputStream in = text.bytes()) {
            byte[] bytes = in.readNBytes(BYTES);
            return new Head(Decoded.leniently(bytes).text(), bytes.length < BYTES);
        }
    }

    /** Without the blanks before it. */
    String stripped() {
        return text.stripLeading();
    }
}
