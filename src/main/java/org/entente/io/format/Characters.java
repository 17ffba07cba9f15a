package org.entente.io.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.Arrays;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Spot;

/** The characters of a text one by one, with line and column of the next. A line ends with LF, CR LF or CR. */
final class Characters implements Closeable {
    static final int END = -1;

    private static final int PART = 1 << 13;

    /** Parts after which to look whether somebody still waits: more than there are in the beginning of a file. */
    private static final int LOOK = 16;

    private final Reader text;
    private final char[] part = new char[PART];
    private char[] kept = new char[64];
    private int keptLength;
    private int at;
    private int held;
    private int line = 1;
    private int column = 1;
    private int before;
    private int parts;

    Characters(Reader text) {
        this.text = text;
    }

    /** The next character, which stays the next; {@link #END} where there is none. */
    int peek() throws IOException {
        return at < held || fill() ? part[at] : END;
    }

    /** Goes on past the next character; {@link #END} where there is none. */
    int next() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        at++;
        if (c == '\n' || c == '\r') {
            // CR LF is one end of a line.
            line += c == '\n' && before == '\r' ? 0 : 1;
            column = 1;
        } else {
            column++;
        }
        before = c;
        return c;
    }

    /** Goes on past the next character if it is that one. */
    boolean skip(int c) throws IOException {
        boolean there = peek() == c;
        if (there) {
            next();
        }
        return there;
    }

    void skipLine() throws IOException {
        for (int c = peek(); c != END && c != '\n' && c != '\r'; c = peek()) {
            next();
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Spot.At here() {
        return new Spot.At(line, column);
    }

    /** Begins to keep characters. */
    void keepNone() {
        keptLength = 0;
    }

    /** @throws Refusal if what is kept is too long */
    void keep(int c) throws Refusal {
        if (keptLength == kept.length) {
            Limits.checkString(keptLength, here());
            kept = Arrays.copyOf(kept, keptLength * 2);
        }
        kept[keptLength++] = (char) c;
    }

    String kept() {
        return new String(kept, 0, keptLength);
    }

    /** The same text as before where it came before. */
    String kept(CellTexts texts) {
        return texts.of(kept, 0, keptLength);
    }

    private boolean fill() throws IOException {
        if (++parts % LOOK == 0 && Thread.interrupted()) {
            throw new InterruptedIOException("reading was cancelled");
        }
        held = Math.max(0, text.read(part, 0, part.length));
        at = 0;
        return held > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
