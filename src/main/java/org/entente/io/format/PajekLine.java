package org.entente.io.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;

/** The lines of a Pajek file one by one, each as its words: blanks part them, and quotes hold blanks together. */
final class PajekLine implements Closeable {
    private final Characters text;
    private final CellTexts texts = new CellTexts();
    private final List<String> words = new ArrayList<>();
    private int line;
    private int[] columns = new int[16];
    private boolean[] quoted = new boolean[16];

    PajekLine(Reader text) {
        this.text = new Characters(text);
    }

    /** Goes on to the next line that holds words and is no comment; false where there is none. */
    boolean next() throws IOException {
        do {
            words.clear();
            line = text.line();
            if (text.peek() == Characters.END) {
                return false;
            }
            read();
        } while (words.isEmpty());
        return true;
    }

    private void read() throws IOException {
        while (true) {
            int c = text.peek();
            if (c == Characters.END || c == '\n' || c == '\r') {
                text.next();
                if (c == '\r') {
                    text.skip('\n');
                }
                return;
            }
            if (c == '%' && words.isEmpty()) {
                text.skipLine();
            } else if (c <= ' ' || c == '\u00A0' || c == '\uFEFF') {
                text.next();
            } else {
                readWord(c);
            }
        }
    }

    private void readWord(int first) throws IOException {
        int i = words.size();
        if (i == columns.length) {
            Limits.checkItems(i, new Spot.At(line, 1));
            columns = Arrays.copyOf(columns, 2 * i);
            quoted = Arrays.copyOf(quoted, 2 * i);
        }
        columns[i] = text.column();
        quoted[i] = first == '"';
        text.keepNone();
        if (first == '"') {
            quotation();
        } else {
            for (int c = first; c > ' '; c = text.peek()) {
                text.keep(text.next());
            }
        }
        words.add(text.kept(texts));
    }

    private void quotation() throws IOException {
        text.next();
        int c = text.next();
        for (; c != '"' && c != Characters.END && c != '\n' && c != '\r'; c = text.next()) {
            if (c == '\\' && text.peek() == '"') {
                c = text.next();
            }
            text.keep(c);
        }
        if (c != '"') {
            throw refusal(columns[words.size()], "a second quotation mark", "the end of the line", "close this name");
        }
    }

    int size() {
        return words.size();
    }

    /** A word of the line; empty where it has fewer. */
    String word(int i) {
        return i < words.size() ? words.get(i) : "";
    }

    boolean isQuoted(int i) {
        return i < words.size() && quoted[i];
    }

    /** Whether a word is a number; what is in quotes is none. */
    boolean isNumber(int i) {
        return i < words.size() && !quoted[i] && !Double.isNaN(number(i));
    }

    /** A word as a number; NaN where it is none. */
    double number(int i) {
        String word = word(i);
        char first = word.isEmpty() ? 'x' : word.charAt(0);
        if (first > '9' || word.length() > 100) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A whole number from 0; -1 where it is none that a count or a place in a list can be. */
    int whole(int i) {
        String word = word(i);
        if (word.isEmpty() || word.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < word.length(); k++) {
            int digit = word.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    Spot.At spot(int i) {
        return new Spot.At(line, i < words.size() ? columns[i] : 1);
    }

    Refusal refusal(int word, String expected, String remedy) {
        String found = word < words.size() ? Shown.cut(words.get(word)) : "the end of the line";
        return refusal(word < words.size() ? columns[word] : 1, expected, found, remedy);
    }

    private Refusal refusal(int column, String expected, String found, String remedy) {
        return new Refusal(
                "not-pajek",
                "expected " + expected + ", found " + found + ": " + remedy,
                new Spot.At(line, column),
                expected,
                found);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
