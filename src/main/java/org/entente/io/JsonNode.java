package org.entente.io;

import java.util.ArrayList;
import java.util.List;

/** JSON about to be written: on one line where it fits, else an item a line. */
sealed interface JsonNode {
    /** Columns a line should not pass. */
    int WIDTH = 120;

    /** The characters of this node on one line. */
    int width();

    /** Writes this node, the cursor standing at {@code column}, lines after the first indented by {@code indent} blanks. */
    void write(StringBuilder out, int indent, int column);

    /** A value as its text. */
    record Atom(String json) implements JsonNode {
        @Override
        public int width() {
            return json.length();
        }

        @Override
        public void write(StringBuilder out, int indent, int column) {
            out.append(json);
        }
    }

    /** An object or a list; the keys of a list's items are empty. */
    record Group(char open, char close, List<String> keys, List<JsonNode> items) implements JsonNode {

        static Group object() {
            return new Group('{', '}', new ArrayList<>(), new ArrayList<>());
        }

        static Group list() {
            return new Group('[', ']', new ArrayList<>(), new ArrayList<>());
        }

        void add(String key, JsonNode item) {
            keys.add(Json.quoted(key) + ": ");
            items.add(item);
        }

        void add(JsonNode item) {
            keys.add("");
            items.add(item);
        }

        @Override
        public int width() {
            int width = 2 + 2 * Math.max(0, items.size() - 1);
            for (int i = 0; i < items.size() && width <= WIDTH; i++) {
                width += keys.get(i).length() + items.get(i).width();
            }
            return width;
        }

        @Override
        public void write(StringBuilder out, int indent, int column) {
            boolean onOneLine = column + width() <= WIDTH;
            String blanks = "\n" + " ".repeat(indent + 2);
            out.append(open);
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    out.append(onOneLine ? ", " : ",");
                }
                if (!onOneLine) {
                    out.append(blanks);
                }
                out.append(keys.get(i));
                items.get(i)
                        .write(
                                out,
                                indent + 2,
                                onOneLine ? 0 : indent + 2 + keys.get(i).length());
            }
            if (!onOneLine) {
                out.append('\n').append(" ".repeat(indent));
            }
            out.append(close);
        }
    }
}
