package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.Json;

/**
 * Writes XML 1.0. Characters that XML cannot hold are written as {@code _xHHHH_}, as office programs do (ECMA-376, part 1, 22.9.2.19),
 * and what looks like that as {@code _x005F_xHHHH_}.
 */
final class XmlOut {
    /** By which a file is known whose texts are written like that. */
    static final String CREATOR = "Entente";

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Writer out;
    private int depth;

    XmlOut(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes names and values in turn */
    XmlOut open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.write(">\n");
        depth++;
        return this;
    }

    XmlOut close(String element) throws IOException {
        depth--;
        indent();
        out.write("</" + element + ">\n");
        return this;
    }

    /** An element with nothing in it. */
    XmlOut empty(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.write("/>\n");
        return this;
    }

    /** An element with a text in it. */
    XmlOut text(String element, String text, String... attributes) throws IOException {
        start(element, attributes);
        out.write(">" + escaped(text, false) + "</" + element + ">\n");
        return this;
    }

    private void start(String element, String... attributes) throws IOException {
        indent();
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1], true) + "\"");
        }
    }

    private void indent() throws IOException {
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }

    private static String escaped(String text, boolean inAttribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(inAttribute ? "&#9;" : "\t");
                default -> {
                    if (isForbidden(text, i) || c == '_' && looksEscaped(text, i)) {
                        escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** Whether what comes out would look like an escape there: one that begins right behind brings its own low line. */
    private static boolean looksEscaped(String text, int at) {
        int end = at + 6;
        if (end >= text.length() || text.charAt(at + 1) != 'x') {
            return false;
        }
        for (int i = at + 2; i < end; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        char last = text.charAt(end);
        return last == '_' || isForbidden(text, end) && last != '\t' && last != '\n' && last != '\r';
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        return c < ' ' || c == '\uFFFE' || c == '\uFFFF' || Json.isLone(text, i);
    }

    /** The text that was written so. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
