package org.entente.model;

/**
 * Something that a file tells of an actor or a tie under a name that means nothing to Entente.
 *
 * @param text the value as people read it: a text without its quotation marks, all else as JSON
 */
public record Property(String key, String text) {

    /** @param json the value as JSON text, well formed */
    static Property of(String key, String json) {
        return new Property(key, json.startsWith("\"") ? unquoted(json) : json);
    }

    private static String unquoted(String json) {
        StringBuilder text = new StringBuilder(json.length());
        int at = 1;
        while (at < json.length() - 1) {
            char c = json.charAt(at++);
            char escaped = c == '\\' ? json.charAt(at++) : 0;
            if (escaped == 'u') {
                text.append((char) Integer.parseInt(json, at, at + 4, 16));
                at += 4;
            } else {
                text.append(escaped == 0 ? c : meant(escaped));
            }
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
