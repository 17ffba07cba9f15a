package org.entente.io;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks a JSON text (RFC 8259, to the letter) to find where values stand, and where it stops being JSON. Slower readers need
 * not keep positions: this walk is made only when there is a problem to place.
 */
final class JsonWalk {
    /** As deep as Gson goes. */
    static final int DEEPEST = 255;

    private final String text;
    private int at;
    private int depth;

    private JsonWalk(String text) {
        this.text = text;
    }

    /** Where a text stops being JSON: an offset in UTF-16 units, what could have stood there, and what does. */
    record Stop(int offset, String expected, String found) {}

    /** A place asked for; its offsets are -1 until the walk has come by. */
    static final class Place {
        private final Map<JsonPath, Place> below = new HashMap<>();
        private int offset = -1;
        private int keyOffset = -1;

        /** The place at the end of that path, seen from the root. */
        Place at(JsonPath path) {
            JsonPath parent = path.parent();
            return parent == null ? this : at(parent).below.computeIfAbsent(step(path), step -> new Place());
        }

        /** Where the value begins. */
        int offset() {
            return offset;
        }

        /** Where the key before the value begins; -1 where it has none. */
        int keyOffset() {
            return keyOffset;
        }

        private static JsonPath step(JsonPath path) {
            return new JsonPath(null, path.key(), path.index());
        }
    }

    /**
     * Fills in the places asked for.
     *
     * @return where the text stops being JSON; null if it is JSON to the end
     */
    static @Nullable Stop run(String text, Place root) {
        JsonWalk walk = new JsonWalk(text);
        try {
            walk.blanks();
            walk.value(root);
            walk.blanks();
            if (walk.at < text.length()) {
                throw walk.stop("the end of the file");
            }
            return null;
        } catch (Stopped stopped) {
            return stopped.stop;
        }
    }

    private void value(@Nullable Place place) throws Stopped {
        if (place != null) {
            place.offset = at;
        }
        switch (peek()) {
            case '{' -> object(place);
            case '[' -> array(place);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw stop("a value");
        }
    }

    private void object(@Nullable Place place) throws Stopped {
        enter();
        boolean tracked = place != null && !place.below.isEmpty();
        Map<String, Integer> seen = new HashMap<>();
        blanks();
        if (!skip('}')) {
            while (true) {
                if (peek() != '"') {
                    throw stop("a key in double quotes");
                }
                int start = at;
                string();
                @Nullable Place next = null;
                if (tracked && place != null) {
                    String key = unescaped(start + 1, at - 1);
                    int occurrence = seen.merge(key, 1, Integer::sum) - 1;
                    next = place.below.get(new JsonPath(null, key, occurrence));
                    if (next != null) {
                        next.keyOffset = start;
                    }
                }
                blanks();
                expect(':', "a colon");
                blanks();
                value(next);
                blanks();
                if (skip('}')) {
                    break;
                }
                expect(',', "a comma or “}”");
                blanks();
            }
        }
        depth--;
    }

    private void array(@Nullable Place place) throws Stopped {
        enter();
        blanks();
        if (!skip(']')) {
            for (int index = 0; ; index++) {
                value(place == null ? null : place.below.get(new JsonPath(null, null, index)));
                blanks();
                if (skip(']')) {
                    break;
                }
                expect(',', "a comma or “]”");
                blanks();
            }
        }
        depth--;
    }

    private void enter() throws Stopped {
        if (++depth > DEEPEST) {
            throw stop("at most " + DEEPEST + " levels of brackets");
        }
        at++;
    }

    private void string() throws Stopped {
        at++;
        while (true) {
            char c = peek();
            if (c == '"') {
                at++;
                return;
            }
            if (at == text.length() || c < ' ') {
                throw stop("a closing quotation mark, or a control character written as \\u" + "0000");
            }
            at++;
            if (c == '\\') {
                escape();
            }
        }
    }

    private void escape() throws Stopped {
        if (peek() == 'u') {
            at++;
            for (int digit = 0; digit < 4; digit++) {
                if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                    throw stop("four hexadecimal digits");
                }
                at++;
            }
        } else if ("\"\\/bfnrt".indexOf(peek()) < 0 || at == text.length()) {
            throw stop("one of \" \\ / b f n r t u after a backslash");
        } else {
            at++;
        }
    }

    private void number() throws Stopped {
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
    }

    private void digits() throws Stopped {
        if (!isDigit(peek())) {
            throw stop("a digit");
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void word(String word) throws Stopped {
        if (!text.startsWith(word, at)) {
            throw stop("a value");
        }
        at += word.length();
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The character at hand; NUL after the end, where no rule lets it stand. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean skip(char c) {
        if (peek() != c || at == text.length()) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c, String words) throws Stopped {
        if (!skip(c)) {
            throw stop(words);
        }
    }

    private Stopped stop(String expected) {
        return new Stopped(new Stop(at, expected, found()));
    }

    private String found() {
        if (at >= text.length()) {
            return "the end of the file";
        }
        int c = text.codePointAt(at);
        if (c == '\n' || c == '\r') {
            return "the end of the line";
        }
        if (Character.isISOControl(c)) {
            return String.format(Locale.ROOT, "the control character U+%04X", c);
        }
        int end = at + Character.charCount(c);
        while (end < text.length() && end - at < 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return "“" + text.substring(at, end) + "”";
    }

    private String unescaped(int start, int end) {
        String raw = text.substring(start, end);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            c = raw.charAt(++i);
            switch (c) {
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Stop stop;

        Stopped(Stop stop) {
            super(stop.expected(), null, false, false);
            this.stop = stop;
        }
    }
}
