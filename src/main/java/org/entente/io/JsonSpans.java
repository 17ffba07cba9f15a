package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the values of a JSON text stand, which is known to be JSON. Offsets are those of bytes of UTF-8. */
final class JsonSpans {
    /** As many bytes are more characters than a line should have. */
    private static final int LONGEST_LOOK = 4 * JsonNode.WIDTH + 4;

    private final byte[] text;
    /** Once it was asked for: to find where all ends that stands in it, all is to be gone through. */
    private @Nullable Group root;

    JsonSpans(byte[] text) {
        this.text = text;
    }

    /**
     * An object or a list.
     *
     * @param open   the offset of the opening bracket
     * @param close  that of the closing one
     * @param starts where members or items begin: members with their keys
     * @param values where their values begin
     * @param ends   behind them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Group(int open, int close, int[] starts, int[] values, int[] ends) {
        int size() {
            return starts.length;
        }
    }

    /** Where the one value of the text begins. */
    int root() {
        return blanks(0);
    }

    /** The first character of the value that begins there. */
    char first(int at) {
        return (char) text[at];
    }

    boolean isGroup(int at) {
        return text[at] == '{' || text[at] == '[';
    }

    String text(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    /** The string that begins there. */
    String string(int at) {
        String json = text(at, stringEnd(at));
        if (json.indexOf('\\') < 0) {
            return json.substring(1, json.length() - 1);
        }
        try (JsonReader reader = StrictJson.tokens(new StringReader(json), Strictness.LEGACY_STRICT)) {
            return reader.nextString();
        } catch (IOException e) {
            throw new UncheckedIOException("this was read before", e);
        }
    }

    /** Behind the value that begins there. */
    int end(int at) {
        return text[at] == '"' ? stringEnd(at) : isGroup(at) ? groupEnd(at) : wordEnd(at);
    }

    private int groupEnd(int at) {
        byte[] all = text;
        int depth = 0;
        int i = at;
        do {
            byte c = all[i++];
            if (c == '"') {
                while (all[i] != '"') {
                    i += all[i] == '\\' ? 2 : 1;
                }
                i++;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        } while (depth > 0);
        return i;
    }

    private int stringEnd(int at) {
        int i = at + 1;
        while (text[i] != '"') {
            i += text[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int wordEnd(int at) {
        int i = at;
        while (i < text.length && ",]} \t\r\n".indexOf(text[i]) < 0) {
            i++;
        }
        return i;
    }

    int blanks(int at) {
        int i = at;
        while (i < text.length && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** What stands in the object or list that begins there. */
    Group group(int at) {
        Group known = root;
        if (known != null && known.open == at) {
            return known;
        }
        Group group = group(at, Integer.MAX_VALUE);
        if (at == root()) {
            root = group;
        }
        return group;
    }

    /** The same, at most the first so many; the closing bracket is then unknown, -1. */
    Group group(int at, int most) {
        boolean isObject = text[at] == '{';
        int[] starts = new int[8];
        int[] values = isObject ? new int[8] : starts;
        int[] ends = new int[8];
        int count = 0;
        int i = blanks(at + 1);
        while (text[i] != '}' && text[i] != ']') {
            if (count == most) {
                i = -1;
                break;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                values = isObject ? Arrays.copyOf(values, count * 2) : starts;
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = i;
            int value = isObject ? blanks(blanks(stringEnd(i)) + 1) : i;
            values[count] = value;
            ends[count] = end(value);
            i = blanks(ends[count++]);
            if (text[i] == ',') {
                i = blanks(i + 1);
            }
        }
        starts = Arrays.copyOf(starts, count);
        values = isObject ? Arrays.copyOf(values, count) : starts;
        return new Group(at, i, starts, values, Arrays.copyOf(ends, count));
    }

    /** What stands between the key of a member that begins there and its value. */
    String colon(int start, int value) {
        return text(stringEnd(start), value);
    }

    boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLineEnd(int at) {
        return text[at] == '\n' || text[at] == '\r';
    }

    private int lineStart(int at) {
        int i = at;
        while (i > 0 && !isLineEnd(i - 1)) {
            i--;
        }
        return i;
    }

    /** The blanks with which the line begins that this stands on. */
    String indent(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < at && (text[end] == ' ' || text[end] == '\t')) {
            end++;
        }
        return text(start, end);
    }

    /** How many characters stand before it on its line; where there are more than a line should have, any such number. */
    int column(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOOK && !isLineEnd(start - 1)) {
            start--;
        }
        return characters(start, at);
    }

    int characters(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (text[i] & 0xC0) == 0x80 ? 0 : (text[i] & 0xF8) == 0xF0 ? 2 : 1;
        }
        return count;
    }

    /** The value that begins there as it would be laid out anew. */
    JsonNode node(int at) {
        if (!isGroup(at)) {
            return new JsonNode.Atom(text(at, end(at)));
        }
        Group group = group(at);
        List<JsonNode> inside = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            inside.add(node(group.values()[i]));
            if (text[at] == '{') {
                keys.add(text(group.starts()[i], stringEnd(group.starts()[i])));
            }
        }
        return text[at] == '{'
                ? new JsonNode.Members(keys, inside, List.of(), false)
                : new JsonNode.Items<>('\0', inside, node -> node, node -> null, List.of());
    }
}
