package org.entente.io;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a JSON text is laid out, taken from its beginning: for what has no example in it. */
final class TextStyle {
    /** Objects and lists looked at. */
    private static final int MOST_GROUPS = 500;
    /** Items of one list looked at. */
    private static final int MOST_ITEMS = 25;
    /** Bytes beyond which nobody would have written it on one line. */
    private static final int LONG = 4 * JsonNode.WIDTH;

    private final JsonSpans text;
    private final Count count = new Count();
    private @Nullable String lineEnd;
    private @Nullable String unit;
    private @Nullable String colon;
    private @Nullable String comma;
    private @Nullable String pad;
    private boolean looked;
    private int groups;

    TextStyle(JsonSpans text) {
        this.text = text;
    }

    /** Of objects and lists that are not empty: how many stand on one line or on several, with room for one or without. */
    static final class Count {
        private int flat;
        private int tooLong;
        private int folded;
        private int tall;

        JsonStyle.Habit habit(Supplier<JsonStyle.Habit> otherwise) {
            if (flat + tooLong + folded + tall == 0) {
                return otherwise.get();
            }
            if (tall > flat + tooLong) {
                return JsonStyle.Habit.NEVER;
            }
            return tooLong > folded ? JsonStyle.Habit.ALWAYS : JsonStyle.Habit.BY_WIDTH;
        }
    }

    String lineEnd() {
        look();
        return lineEnd == null ? "\n" : lineEnd;
    }

    String unit() {
        look();
        return unit == null ? "  " : unit;
    }

    String colon() {
        look();
        return colon == null ? ": " : colon;
    }

    String comma() {
        look();
        if (comma != null) {
            return comma;
        }
        return colon().equals(":") ? "," : ", ";
    }

    String pad() {
        look();
        return pad == null ? "" : pad;
    }

    JsonStyle.Habit habit() {
        look();
        return lineEnd == null ? JsonStyle.Habit.ALWAYS : count.habit(() -> JsonStyle.Habit.BY_WIDTH);
    }

    private void look() {
        if (!looked) {
            looked = true;
            look(text.root(), 0);
        }
    }

    private void look(int at, int depth) {
        if (!text.isGroup(at) || ++groups > MOST_GROUPS) {
            return;
        }
        JsonSpans.Group group = text.group(at, depth == 0 ? Integer.MAX_VALUE : MOST_ITEMS);
        if (group.size() == 0) {
            return;
        }
        learn(group);
        if (depth > 1) {
            count(at, count);
        }
        for (int value : group.values()) {
            look(value, depth + 1);
        }
    }

    private void learn(JsonSpans.Group group) {
        int first = group.starts()[0];
        String lead = text.text(group.open() + 1, first);
        int end = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r'));
        String outer = text.indent(group.open());
        if (end >= 0) {
            String inner = lead.substring(end + 1);
            if (lineEnd == null) {
                lineEnd = lead.contains("\r\n") ? "\r\n" : lead.substring(end, end + 1);
            }
            if (unit == null && inner.startsWith(outer) && inner.length() > outer.length()) {
                unit = inner.substring(outer.length());
            }
        } else if (pad == null && !text.hasLineEnd(group.open(), group.ends()[group.size() - 1])) {
            pad = lead;
        }
        if (text.first(group.open()) == '{' && colon == null) {
            String found = text.colon(first, group.values()[0]);
            colon = text.hasLineEnd(group.starts()[0], group.values()[0]) ? null : found;
        }
        if (end < 0 && comma == null && group.size() > 1) {
            String found = text.text(group.ends()[0], group.starts()[1]);
            comma = found.indexOf('\n') < 0 && found.indexOf('\r') < 0 ? found : null;
        }
    }

    /** Counts the object or list that begins there, if it holds anything. */
    void count(int at, Count into) {
        JsonSpans.Group group = text.group(at, 1);
        if (group.size() == 0) {
            return;
        }
        int end = text.end(at);
        boolean isOnOneLine = !text.hasLineEnd(at, end);
        int width = isOnOneLine
                ? text.characters(at, end)
                : end - at > LONG + spaces(at, end) ? LONG : text.node(at).width(plain());
        boolean fits = text.column(at) + width <= JsonNode.WIDTH;
        if (isOnOneLine) {
            into.flat += fits ? 1 : 0;
            into.tooLong += fits ? 0 : 1;
        } else {
            into.tall += fits ? 1 : 0;
            into.folded += fits ? 0 : 1;
        }
    }

    private int spaces(int from, int to) {
        int spaces = 0;
        for (int i = from; i < to; i++) {
            spaces += text.first(i) <= ' ' ? 1 : 0;
        }
        return spaces;
    }

    private JsonStyle plain() {
        return new JsonStyle.Plain("\n", "  ", colon(), comma(), pad(), JsonStyle.Habit.ALWAYS);
    }
}
