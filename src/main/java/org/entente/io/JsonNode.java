package org.entente.io;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.model.Extras;
import org.jspecify.annotations.Nullable;

/** JSON about to be written. What lies below a node may be made only when it is asked for, and each time anew. */
sealed interface JsonNode {
    /** Columns a line should not pass. */
    int WIDTH = 120;

    /** The characters of this node on one line; where they are more than {@link #WIDTH}, any number above. */
    int width(JsonStyle style);

    /** Writes this node on one line. */
    void writeFlat(Appendable out, JsonStyle style) throws IOException;

    /** Writes this node, the cursor standing at {@code column} of a line that begins with {@code indent}. */
    void write(Appendable out, String indent, int column, JsonStyle style) throws IOException;

    /** Whether the other says the same. */
    boolean same(JsonNode other);

    /** The first character. */
    char open();

    /** A value as its text. */
    record Atom(String json) implements JsonNode {
        static final Atom NULL = new Atom("null");

        static Atom text(String text) {
            return new Atom(Json.quoted(text));
        }

        static Atom number(double value) {
            boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
            return new Atom(whole ? Long.toString((long) value) : Double.toString(value));
        }

        @Override
        public int width(JsonStyle style) {
            return json.length();
        }

        @Override
        public void writeFlat(Appendable out, JsonStyle style) throws IOException {
            out.append(json);
        }

        @Override
        public void write(Appendable out, String indent, int column, JsonStyle style) throws IOException {
            out.append(json);
        }

        @Override
        public boolean same(JsonNode other) {
            return other instanceof Atom atom && atom.json.equals(json);
        }

        @Override
        public char open() {
            return json.charAt(0);
        }
    }

    /** An object or a list. */
    sealed interface Group extends JsonNode {
        /** What stands in it, without keys. */
        List<JsonNode> inside();

        /** The key of that member as JSON; empty for an item of a list. */
        String key(int place);

        default char close() {
            return open() == '{' ? '}' : ']';
        }

        private JsonStyle below(int place, JsonNode node, JsonStyle style) {
            return open() == '{' ? style.member(key(place), node.open()) : style.item();
        }

        private String lead(int place, JsonStyle style) {
            return open() == '{' ? key(place) + style.colon() : "";
        }

        @Override
        default int width(JsonStyle style) {
            List<JsonNode> inside = inside();
            if (inside.isEmpty()) {
                return 2;
            }
            int width = 2 + 2 * style.pad().length() + style.comma().length() * (inside.size() - 1);
            for (int i = 0; i < inside.size() && width <= WIDTH; i++) {
                JsonNode node = inside.get(i);
                width += lead(i, style).length() + node.width(style);
            }
            return width;
        }

        @Override
        default void writeFlat(Appendable out, JsonStyle style) throws IOException {
            List<JsonNode> inside = inside();
            String pad = inside.isEmpty() ? "" : style.pad();
            out.append(open()).append(pad);
            for (int i = 0; i < inside.size(); i++) {
                out.append(i > 0 ? style.comma() : "").append(lead(i, style));
                inside.get(i).writeFlat(out, style);
            }
            out.append(pad).append(close());
        }

        @Override
        default void write(Appendable out, String indent, int column, JsonStyle style) throws IOException {
            List<JsonNode> inside = inside();
            if (inside.isEmpty() || isOnOneLine(column, style)) {
                writeFlat(out, style);
                return;
            }
            String deeper = indent + style.unit();
            out.append(open());
            for (int i = 0; i < inside.size(); i++) {
                String lead = lead(i, style);
                out.append(i > 0 ? "," : "")
                        .append(style.lineEnd())
                        .append(deeper)
                        .append(lead);
                JsonNode node = inside.get(i);
                node.write(out, deeper, deeper.length() + lead.length(), below(i, node, style));
            }
            out.append(style.lineEnd()).append(indent).append(close());
        }

        private boolean isOnOneLine(int column, JsonStyle style) {
            return switch (style.habit()) {
                case ALWAYS -> true;
                case BY_WIDTH -> column + width(style) <= WIDTH;
                case NEVER -> false;
            };
        }
    }

    /**
     * An object.
     *
     * @param keys  as JSON
     * @param known keys in their own order, among which a new one finds its place
     * @param points whether the values are places in the plane, of which the first of use counts, not the first of all
     */
    record Members(List<String> keys, List<JsonNode> inside, List<String> known, boolean points) implements Group {
        @Override
        public String key(int place) {
            return keys.get(place);
        }

        @Override
        public char open() {
            return '{';
        }

        @Override
        public boolean same(JsonNode other) {
            if (!(other instanceof Members members) || !members.keys.equals(keys)) {
                return false;
            }
            for (int i = 0; i < keys.size(); i++) {
                if (!inside.get(i).same(members.inside.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A list.
     *
     * @param first   the character with which an item of use begins; 0 where all are of use, each in its place
     * @param values  what the items of use are made of
     * @param node    makes an item
     * @param id      by what a value is known, if it is
     * @param useless what stands among them and is of no use, by its place among all
     */
    record Items<T>(
            char first,
            List<T> values,
            Function<T, JsonNode> node,
            Function<T, @Nullable String> id,
            List<Extras.Member> useless)
            implements Group {

        static Items<String> ofTexts(List<String> texts, List<Extras.Member> useless) {
            return new Items<>('"', texts, Atom::text, text -> null, useless);
        }

        static Items<Double> ofNumbers(double... numbers) {
            return new Items<>('\0', Arrays.stream(numbers).boxed().toList(), Atom::number, number -> null, List.of());
        }

        @Override
        public List<JsonNode> inside() {
            if (useless.isEmpty()) {
                return lazy(values.size(), place -> node.apply(values.get(place)));
            }
            List<Integer> order = order();
            return lazy(order.size(), place -> {
                int source = order.get(place);
                return source < 0 ? new Atom(useless.get(~source).json()) : node.apply(values.get(source));
            });
        }

        /** The places of the values in their order, and ~i for the i-th that is of no use. */
        private List<Integer> order() {
            List<Integer> order = new ArrayList<>(values.size() + useless.size());
            int taken = 0;
            for (int i = 0; i < useless.size(); i++) {
                int place = Integer.parseInt(useless.get(i).key());
                while (order.size() < place && taken < values.size()) {
                    order.add(taken++);
                }
                order.add(~i);
            }
            while (taken < values.size()) {
                order.add(taken++);
            }
            return Collections.unmodifiableList(order);
        }

        @Override
        public String key(int place) {
            return "";
        }

        @Override
        public char open() {
            return '[';
        }

        @Override
        public boolean same(JsonNode other) {
            return other instanceof Items<?> items
                    && (items.values == values || items.values.equals(values))
                    && items.useless.equals(useless);
        }
    }

    /** The nodes that {@code make} gives for 0 to {@code size} - 1. */
    static List<JsonNode> lazy(int size, IntFunction<JsonNode> make) {
        return new AbstractList<>() {
            @Override
            public JsonNode get(int place) {
                return make.apply(place);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
