package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, a part at a time; from bytes: UTF-8, or UTF-16 where a byte order mark says so, if not told otherwise. Knows whether what
 * went through holds escapes for characters that one does not expect in a text.
 */
public final class TextReader extends Reader {
    private static final int PART = 1 << 16;
    private static final int MARK = 3;

    private final @Nullable InputStream in;
    private final byte[] bytes;
    private int held;
    private @Nullable Charset charset;
    private String part;
    private int at;
    private boolean sawOddEscapes;

    private TextReader(@Nullable InputStream in, @Nullable Charset charset, String part) {
        this.in = in;
        this.charset = charset;
        this.part = part;
        bytes = new byte[in == null ? 0 : PART];
        look();
    }

    static TextReader of(InputStream in) {
        return new TextReader(in, null, "");
    }

    /** Those of bytes in that charset, a byte order mark included. */
    static TextReader of(InputStream in, Charset charset) {
        return new TextReader(in, charset, "");
    }

    static TextReader of(String text) {
        return new TextReader(null, null, text);
    }

    /** Whether an escape for a control character or a surrogate may have been in what was read so far, or is soon to be. */
    boolean sawOddEscapes() {
        return sawOddEscapes;
    }

    /** @throws CharacterCodingException if there are bytes that are no characters */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (at == part.length()) {
            if (!next()) {
                return -1;
            }
        }
        int count = Math.min(length, part.length() - at);
        part.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    /** Goes on to the next part; false at the end. */
    private boolean next() throws IOException {
        InputStream source = in;
        if (source == null) {
            return false;
        }
        int read = source.readNBytes(bytes, held, PART - held);
        int count = held + read;
        if (count == 0) {
            return false;
        }
        int start = 0;
        Charset known = charset;
        if (known == null) {
            known = Decoded.charset(bytes, count);
            charset = known;
            start = Decoded.markLength(bytes, count);
        }
        int end = read == 0 ? count : Math.max(start, wholeCharacters(known, count));
        part = decoded(known, start, end);
        at = 0;
        held = count - end;
        System.arraycopy(bytes, end, bytes, 0, held);
        look();
        return true;
    }

    /** How many of the bytes are sure not to end within a character. */
    private int wholeCharacters(Charset known, int count) {
        if (known.equals(StandardCharsets.UTF_8)) {
            int end = count;
            while (end > count - MARK && end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
                end--;
            }
            return end > 0 && (bytes[end - 1] & 0x80) != 0 ? end - 1 : count;
        }
        if (!isUnicode(known)) {
            return count;
        }
        int even = count & ~1;
        int high = known.equals(StandardCharsets.UTF_16BE) ? even - 2 : even - 1;
        return even >= 2 && (bytes[high] & 0xFC) == 0xD8 ? even - 2 : even;
    }

    // The JDK's own decoding to a string is several times faster than a decoder that reports; it marks what is
    // malformed with
    // U+FFFD, so a text without that mark is sound.
    private String decoded(Charset known, int start, int end) throws CharacterCodingException {
        String quick = new String(bytes, start, end - start, known);
        return quick.indexOf('\uFFFD') < 0 || !isUnicode(known)
                ? quick
                : known.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, start, end - start))
                        .toString();
    }

    /** In the others that are asked for, each byte is a character, if an unknown one. */
    private static boolean isUnicode(Charset known) {
        return known.name().startsWith("UTF-");
    }

    private void look() {
        sawOddEscapes |= part.indexOf('\\') >= 0
                && (part.contains("\\u") || part.contains("\\b") || part.contains("\\f") || part.endsWith("\\"));
    }

    @Override
    public void close() throws IOException {
        InputStream source = in;
        if (source != null) {
            source.close();
        }
    }
}
