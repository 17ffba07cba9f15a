package org.entente.io.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;

/** The keys, values and brackets of a text in GML (Himsolt, GML: A portable Graph File Format, 1996). */
final class GmlTokens implements Closeable {
    /** What a token is. */
    enum Kind {
        /** A key; as a value, a text that lacks its quotes. */
        WORD,
        NUMBER,
        /** A text in quotes, its entities decoded. */
        TEXT,
        OPEN,
        CLOSE,
        END
    }

    private final Characters text;
    private final CellTexts words = new CellTexts();
    private Kind kind = Kind.END;
    private String value = "";
    private int line;
    private int column;

    GmlTokens(Reader text) throws IOException {
        this.text = new Characters(text);
        next();
    }

    Kind kind() {
        return kind;
    }

    /** Of the token, without quotes. */
    String value() {
        return value;
    }

    Spot.At spot() {
        return new Spot.At(line, column);
    }

    Refusal refusal(String expected, String remedy) {
        String found = kind == Kind.END ? "the end of the file" : Shown.cut(value);
        return refusal(spot(), expected, found, remedy);
    }

    private static Refusal refusal(Spot spot, String expected, String found, String remedy) {
        return new Refusal(
                "not-gml", "expected " + expected + ", found " + found + ": " + remedy, spot, expected, found);
    }

    /** Goes on to the next token. */
    void next() throws IOException {
        skipBlanks();
        line = text.line();
        column = text.column();
        int c = text.peek();
        if (c == Characters.END) {
            set(Kind.END, "");
        } else if (c == '[' || c == ']') {
            text.next();
            set(c == '[' ? Kind.OPEN : Kind.CLOSE, c == '[' ? "[" : "]");
        } else if (c == '"') {
            quoted();
        } else {
            bare();
        }
    }

    private void set(Kind what, String text) {
        kind = what;
        value = text;
    }

    private void skipBlanks() throws IOException {
        for (int c = text.peek(); c != Characters.END; c = text.peek()) {
            // A comment ends with its line, and takes all of it: # within one may be a colour that lacks its quotes.
            if (c == '#' && isComment()) {
                text.skipLine();
            } else if (c <= ' ' || c == '\uFEFF' || c == ';' || c == ',') {
                text.next();
            } else {
                return;
            }
        }
    }

    private boolean isComment() {
        return text.column() == 1 || kind != Kind.WORD;
    }

    private void quoted() throws IOException {
        Spot start = text.here();
        text.next();
        text.keepNone();
        for (int c = text.next(); c != '"'; c = text.next()) {
            if (c == Characters.END) {
                throw refusal(start, "a second quotation mark", "the end of the file", "close this text in quotes");
            }
            // GML knows &quot; alone, but several programs write what others do.
            if (c == '\\' && text.peek() == '\\') {
                text.keep(text.next());
            } else if (c == '\\' && text.peek() == '"') {
                c = text.next();
                if (endsText()) {
                    text.keep('\\');
                    break;
                }
            }
            text.keep(c);
        }
        set(Kind.TEXT, Entities.decoded(text.kept(words)));
    }

    /** Whether what follows a quotation mark is what follows a whole text: a path may end with a backslash. */
    private boolean endsText() throws IOException {
        return text.peek() == '\n' || text.peek() == '\r' || text.peek() == ']';
    }

    private void bare() throws IOException {
        text.keepNone();
        for (int c = text.peek(); c > ' ' && c != '[' && c != ']' && c != '"'; c = text.peek()) {
            text.keep(text.next());
        }
        String word = text.kept(words);
        char first = word.charAt(0);
        boolean number = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        set(number && isNumber(word) ? Kind.NUMBER : Kind.WORD, word);
    }

    private static boolean isNumber(String word) {
        if (word.length() > 400) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        try {
            Double.parseDouble(word);
            return last >= '0' && last <= '9' || last == '.';
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
