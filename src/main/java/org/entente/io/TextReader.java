package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, a part at a time; from bytes: UTF-8, or UTF-16 where a byte order mark says so. While one part of a
 * long text is gone through, another thread makes the next one ready. Knows whether what went through holds escapes for
 * characters that one does not expect in a text.
 */
final class TextReader extends Reader {
    private static final int PART = 1 << 16;
    private static final int MARK = 3;

    private final @Nullable InputStream in;
    private final byte[] bytes;
    private int held;
    private @Nullable Charset charset;
    private String part;
    private int at;
    private boolean sawOddEscapes;
    private @Nullable FutureTask<Part> ahead;

    /**
     * A stretch of the text.
     *
     * @param odd  whether it may hold an escape for a control character or a surrogate
     * @param end whether it is no stretch, but the end
     */
    private record Part(String text, boolean odd, boolean end) {
        static final Part END = new Part("", false, true);

        static Part of(String text) {
            boolean odd = text.indexOf('\\') >= 0
                    && (text.contains("\\u") || text.contains("\\b") || text.contains("\\f") || text.endsWith("\\"));
            return new Part(text, odd, false);
        }
    }

    private TextReader(@Nullable InputStream in, String text) {
        this.in = in;
        bytes = new byte[in == null ? 0 : PART];
        part = text;
        sawOddEscapes = Part.of(text).odd;
    }

    static TextReader of(InputStream in) {
        return new TextReader(in, "");
    }

    static TextReader of(String text) {
        return new TextReader(null, text);
    }

    /** Whether an escape for a control character or a surrogate may have been in what was read so far, or is soon to be. */
    boolean sawOddEscapes() {
        return sawOddEscapes;
    }

    /**
     * Reads some characters.
     *
     * @throws CharacterCodingException if there are bytes that are no characters
     * @throws InterruptedIOException   if the thread is interrupted while it waits for them
     */
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
        @Nullable FutureTask<Part> made = ahead;
        Part now = made == null ? decode(source) : await(made);
        part = now.text;
        at = 0;
        sawOddEscapes |= now.odd;
        ahead = now.end ? null : new FutureTask<>(() -> decode(source));
        if (ahead != null) {
            ForkJoinPool.commonPool().execute(ahead);
        }
        return !now.end;
    }

    private static Part await(FutureTask<Part> made) throws IOException {
        // Where no other thread has come to it yet, this one need not wait.
        made.run();
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was cancelled");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IOException(e.getCause());
        }
    }

    /** One thread at a time: the next part is begun only when the one before has been taken. */
    private Part decode(InputStream source) throws IOException {
        int read = source.readNBytes(bytes, held, PART - held);
        int count = held + read;
        if (count == 0) {
            return Part.END;
        }
        int start = 0;
        Charset known = charset;
        if (known == null) {
            known = Decoded.charset(bytes, count);
            charset = known;
            start = Decoded.markLength(bytes, count);
        }
        int end = read == 0 ? count : Math.max(start, wholeCharacters(known, count));
        String text = decoded(known, start, end);
        held = count - end;
        System.arraycopy(bytes, end, bytes, 0, held);
        return Part.of(text);
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
        int even = count & ~1;
        int high = known.equals(StandardCharsets.UTF_16BE) ? even - 2 : even - 1;
        return even >= 2 && (bytes[high] & 0xFC) == 0xD8 ? even - 2 : even;
    }

    // The JDK's own decoding to a string is several times faster than a decoder that reports. It marks what is
    // malformed
    // with U+FFFD, so a text without that mark is sound.
    private String decoded(Charset known, int start, int end) throws CharacterCodingException {
        String quick = new String(bytes, start, end - start, known);
        return quick.indexOf('\uFFFD') < 0
                ? quick
                : known.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, start, end - start))
                        .toString();
    }

    @Override
    public void close() throws IOException {
        InputStream source = in;
        if (source != null) {
            source.close();
        }
    }
}
