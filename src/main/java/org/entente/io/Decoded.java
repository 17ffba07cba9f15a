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
public record Decoded(String text, Charset charset, long malformed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes) {
        return of(bytes, markLength(bytes, bytes.length), charset(bytes, bytes.length));
    }

    /** Reads what is no UTF-8 or UTF-16 as Windows-1252, in which older programs write; a last character cut in two does not count. */
    public static Decoded leniently(byte[] bytes) {
        Decoded strict = of(bytes);
        boolean sound = strict.malformed < 0 || strict.malformed >= bytes.length - 3 && bytes.length > 3;
        return sound ? strict : new Decoded(new String(bytes, WINDOWS), WINDOWS, -1);
    }

    static Decoded ofText(String text) {
        return new Decoded(text, StandardCharsets.UTF_8, -1);
    }

    /** What the first bytes of a text, as many as {@code count}, say of the others. */
    static Charset charset(byte[] bytes, int count) {
        return switch (firstTwo(bytes, count)) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** How many of the first bytes are a byte order mark. */
    static int markLength(byte[] bytes, int count) {
        return switch (firstTwo(bytes, count)) {
            case 0xFEFF, 0xFFFE -> 2;
            case 0xEFBB -> count > 2 && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
            default -> 0;
        };
    }

    private static int firstTwo(byte[] bytes, int count) {
        return count < 2 ? -1 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    }

    private static Decoded of(byte[] bytes, int start, Charset charset) {
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
