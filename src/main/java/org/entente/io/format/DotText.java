package org.entente.io.format;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Labels of DOT as they are drawn (graphviz.org/docs/attr-types/escString). */
final class DotText {
    /** Longer labels are not told apart by the names in them. */
    static final int SHORT = 200;

    private DotText() {}

    /**
     * A label without its escapes.
     *
     * @param record whether it has fields
     * @param named  what a letter behind a backslash stands for: the name of the actor for N; null where it is nothing but itself
     */
    static String drawn(DotValue label, boolean record, IntFunction<@Nullable String> named) {
        if (label.isHtml()) {
            return Entities.words(label.raw());
        }
        return Entities.decoded(drawn(record ? ofRecord(label.raw()) : label.raw(), named));
    }

    private static String drawn(String raw, IntFunction<@Nullable String> named) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        @Nullable String whole = raw.length() == 2 ? named.apply(raw.charAt(1)) : null;
        if (whole != null) {
            return whole;
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\' || i + 1 == raw.length()) {
                out.append(c);
                continue;
            }
            char escaped = raw.charAt(++i);
            @Nullable String name = named.apply(escaped);
            if (name != null && name.length() <= SHORT && out.length() <= SHORT) {
                out.append(name);
            } else if (escaped == 'n' || escaped == 'l' || escaped == 'r') {
                out.append('\n');
            } else {
                out.append(escaped);
            }
        }
        return out.toString();
    }

    /** The texts in the fields of a record, as one line. */
    private static String ofRecord(String label) {
        StringBuilder out = new StringBuilder(label.length());
        boolean port = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '\\' && i + 1 < label.length() && "{}|<> ".indexOf(label.charAt(i + 1)) >= 0) {
                out.append(port ? "" : label.substring(i + 1, i + 2));
                i++;
            } else if (c == '<' || c == '>') {
                port = c == '<';
            } else if (c == '|') {
                out.append(" | ");
            } else if (c != '{' && c != '}' && !port) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
