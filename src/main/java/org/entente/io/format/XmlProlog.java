package org.entente.io.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.entente.io.Refusal;
import org.entente.io.Spot;

/** Looks at what stands before the first element of XML, which may hold no document type declaration. */
final class XmlProlog {
    private static final int END = -1;

    private final Reader text;
    private int line = 1;
    private int column;

    XmlProlog(Reader text) {
        this.text = text;
    }

    /** @throws Refusal if there is a document type declaration */
    void check() throws IOException {
        int c = read();
        while (c != END) {
            if (c != '<') {
                c = read();
                continue;
            }
            Spot spot = new Spot.At(line, column);
            c = read();
            if (c == '?') {
                pass("?>");
                c = read();
            } else if (c == '!') {
                checkDeclaration(spot);
                c = read();
            } else {
                return;
            }
        }
    }

    /** Only a comment may stand there. */
    private void checkDeclaration(Spot spot) throws IOException {
        StringBuilder begin = new StringBuilder();
        for (int c = read(); c != END; c = read()) {
            begin.append((char) c);
            if (begin.length() == 2 && begin.toString().equals("--")) {
                pass("-->");
                return;
            }
            if (begin.length() == 7) {
                break;
            }
        }
        String found = "<!" + begin.toString().toUpperCase(Locale.ROOT);
        throw new Refusal(
                "document-type",
                "there is a document type declaration, which could have other files read: take it out",
                spot,
                "no DOCTYPE",
                found);
    }

    private void pass(String end) throws IOException {
        int matched = 0;
        for (int c = read(); c != END && matched < end.length(); ) {
            if (c == end.charAt(matched)) {
                matched++;
            } else {
                matched = c == end.charAt(0) ? matched == 2 && c == '-' ? 2 : 1 : 0;
            }
            if (matched < end.length()) {
                c = read();
            }
        }
    }

    private int read() throws IOException {
        int c = text.read();
        if (c == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        return c;
    }
}
