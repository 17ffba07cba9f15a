package org.entente.io.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;

/** The words and signs of a text in DOT (graphviz.org/doc/info/lang.html). */
final class DotTokens implements Closeable {
    /** What a token is. */
    enum Kind {
        /** A word without quotes; keywords are told by their text. */
        WORD,
        NUMERAL,
        /** A text in quotes, its pieces put together; backslashes stand as in the file, but before quotes and ends of lines. */
        QUOTED,
        /** What is between the outermost angle brackets. */
        HTML,
        /** One of <code>{ } [ ] = ; , : + - ></code>; {@code -} is an undirected tie, {@code >} a directed one. */
        SIGN,
        END
    }

    private final Characters text;
    private final CellTexts words = new CellTexts();
    private Kind kind = Kind.END;
    private String value = "";
    private int line;
    private int column;

    DotTokens(Reader text) throws IOException {
        this.text = new Characters(text);
        next();
    }

    Kind kind() {
        return kind;
    }

    /** Of the token, without quotes or brackets. */
    String value() {
        return value;
    }

    Spot.At spot() {
        return new Spot.At(line, column);
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && value.charAt(0) == sign;
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && value.equalsIgnoreCase(keyword);
    }

    /** Whether it may stand as a name: no keyword. */
    boolean isId() {
        return switch (kind) {
            case NUMERAL, QUOTED, HTML -> true;
            case WORD -> !isAnyKeyword();
            case SIGN, END -> false;
        };
    }

    private boolean isAnyKeyword() {
        return value.length() >= 4
                && value.length() <= 8
                && switch (value.toLowerCase(Locale.ROOT)) {
                    case "node", "edge", "graph", "digraph", "subgraph", "strict" -> true;
                    default -> false;
                };
    }

    /** As a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : Shown.cut(value);
    }

    Refusal refusal(String expected, String remedy) {
        return refusal(spot(), expected, shown(), remedy);
    }

    private static Refusal refusal(Spot spot, String expected, String found, String remedy) {
        return new Refusal(
                "not-dot", "expected " + expected + ", found " + found + ": " + remedy, spot, expected, found);
    }

    /** Goes on to the next token. */
    void next() throws IOException {
        skipBlanks();
        line = text.line();
        column = text.column();
        int c = text.peek();
        if (c == Characters.END) {
            set(Kind.END, "");
        } else if (c == '"') {
            quoted();
        } else if (c == '<') {
            html();
        } else if (isWordStart(c) || c == '#') {
            word();
        } else if (c == '-' || c == '.' || isDigit(c)) {
            numeralOrTie();
        } else if ("{}[]=;,:+".indexOf(c) >= 0) {
            text.next();
            set(Kind.SIGN, sign((char) c));
        } else {
            String remedy = "put names that hold other signs than letters, digits and _ in quotes";
            throw refusal(spot(), "a name or a sign", Character.toString(c), remedy);
        }
    }

    private static String sign(char c) {
        return switch (c) {
            case '{' -> "{";
            case '}' -> "}";
            case '[' -> "[";
            case ']' -> "]";
            case '=' -> "=";
            case ';' -> ";";
            case ',' -> ",";
            case ':' -> ":";
            default -> "+";
        };
    }

    private void set(Kind what, String text) {
        kind = what;
        value = text;
    }

    private void skipBlanks() throws IOException {
        while (true) {
            int c = text.peek();
            if (c == '#' && !isSign('=')) {
                text.skipLine();
            } else if (c == '/') {
                comment();
            } else if (c == Characters.END || c > ' ' && c != '\uFEFF' && c != '\u00A0') {
                return;
            } else {
                text.next();
            }
        }
    }

    private void comment() throws IOException {
        Spot start = text.here();
        text.next();
        if (text.skip('/')) {
            text.skipLine();
            return;
        }
        if (!text.skip('*')) {
            throw refusal(start, "a comment or a name", "/", "put names with a slash in quotes");
        }
        for (int c = text.next(); c != '*' || text.peek() != '/'; c = text.next()) {
            if (c == Characters.END) {
                throw refusal(start, "an end of this comment", "the end of the file", "close it with */");
            }
        }
        text.next();
    }

    private static boolean isWordStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void word() throws IOException {
        text.keepNone();
        // A colour that lacks its quotes.
        if (text.peek() == '#') {
            text.keep(text.next());
        }
        for (int c = text.peek(); isWordStart(c) || isDigit(c); c = text.peek()) {
            text.keep(text.next());
        }
        set(Kind.WORD, text.kept(words));
    }

    private void numeralOrTie() throws IOException {
        text.keepNone();
        if (text.skip('-')) {
            if (text.peek() == '-' || text.peek() == '>') {
                set(Kind.SIGN, text.next() == '>' ? ">" : "-");
                return;
            }
            text.keep('-');
        }
        boolean digits = digits();
        if (text.peek() == '.') {
            text.keep(text.next());
            digits |= digits();
        }
        // Graphviz takes 2nd for two names, and whoever writes it means one.
        boolean number = !isWordStart(text.peek());
        while (isWordStart(text.peek()) || isDigit(text.peek())) {
            text.keep(text.next());
        }
        if (!digits || text.peek() == '.') {
            String remedy = "put a name that is neither a word nor a number in quotes";
            throw refusal(spot(), "a number, -- or ->", Shown.cut(text.kept() + (digits ? "." : "")), remedy);
        }
        set(number ? Kind.NUMERAL : Kind.WORD, text.kept(words));
    }

    private boolean digits() throws IOException {
        boolean any = false;
        for (; isDigit(text.peek()); any = true) {
            text.keep(text.next());
        }
        return any;
    }

    private void quoted() throws IOException {
        text.keepNone();
        do {
            piece();
            skipBlanks();
        } while (goesOn());
        set(Kind.QUOTED, text.kept(words));
    }

    /** Whether a plus and another text in quotes follow. */
    private boolean goesOn() throws IOException {
        if (!text.skip('+')) {
            return false;
        }
        skipBlanks();
        if (text.peek() != '"') {
            throw refusal(text.here(), "a text in quotes after +", "something else", "write one, or take + away");
        }
        return true;
    }

    private void piece() throws IOException {
        Spot start = text.here();
        text.next();
        for (int c = text.next(); c != '"'; c = text.next()) {
            if (c == Characters.END) {
                throw refusal(start, "a second quotation mark", "the end of the file", "close this text in quotes");
            }
            if (c != '\\') {
                text.keep(c);
            } else if (text.peek() == '\r' || text.peek() == '\n') {
                if (text.next() == '\r') {
                    text.skip('\n');
                }
            } else if (text.peek() == '"') {
                text.keep(text.next());
            } else {
                text.keep('\\');
                if (text.peek() == '\\') {
                    text.keep(text.next());
                }
            }
        }
    }

    private void html() throws IOException {
        text.keepNone();
        int depth = 0;
        do {
            int c = text.next();
            if (c == Characters.END) {
                throw refusal(spot(), "a > for each <", "the end of the file", "close this label");
            }
            boolean outermost = c == '<' && depth == 0 || c == '>' && depth == 1;
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (!outermost) {
                text.keep(c);
            }
        } while (depth > 0);
        set(Kind.HTML, text.kept(words));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
