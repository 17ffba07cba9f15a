package org.entente.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @param text      without byte order mark; only the part before the first malformed byte, where there is one
 * @param charset   how it was read
 * @param malformed offset in bytes of the first byte that does not belong there; -1 if there is none
 */
record Decoded(String text, Charset charset, long malformed) {

    static Decoded of(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF) {
            return of(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return of(bytes, 2, StandardCharsets.UTF_16LE);
        }
        boolean marked = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return of(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static Decoded of(byte[] bytes, int start, Charset charset) {
        // The JDK's own decoding to a string is several times faster than a decoder that reports; it marks what is
        // malformed with U+FFFD, so a text without that mark is sound.
        String quick = new String(bytes, start, bytes.length - start, charset);
        if (quick.indexOf('\uFFFD') < 0) {
            return new Decoded(quick, charset, -1);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(quick.length() + 1);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError()
                ? new Decoded(out.flip().toString(), charset, in.position())
                : new Decoded(quick, charset, -1);
    }

    /** The problem with the first malformed byte; null if all are sound. */
    @Nullable Problem problem(String file) {
        if (malformed < 0) {
            return null;
        }
        String message =
                "byte " + malformed + " is not " + charset + ": save the file as UTF-8 in the program it comes from";
        return Findings.at(file, text, text.length(), "malformed-text", message, charset + " text", "a malformed byte");
    }
}
