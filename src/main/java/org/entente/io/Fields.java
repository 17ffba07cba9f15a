package org.entente.io;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the keys of an object that Entente knows, and remembers everything else: unknown keys, keys given twice (the
 * first counts), values of no use, and the order of all. One instance serves all objects of a sort, one after the other.
 */
final class Fields {
    /** In place of a key's number where there is no key. */
    static final int NONE = KeyNumbers.NONE;

    private final JsonValues values;
    private final DossierKeys.Key[] known;
    private final KeyNumbers numbers;
    private @Nullable String[] texts;
    private final @Nullable String[] kept;
    private final boolean[] seen;
    private final List<Extras.Member> strange = new ArrayList<>();
    private final Map<String, Integer> strangeKeys = new HashMap<>();
    /** Numbers of known keys, and ~i for the i-th strange member, in the order of the file. */
    private int[] order = new int[16];

    private int count;
    private int current;
    private boolean regular;
    private Extras last = Extras.NONE;

    /** @param known the keys in the order in which they are written */
    Fields(JsonValues values, DossierKeys.Key... known) {
        this.values = values;
        this.known = known;
        numbers = new KeyNumbers(known);
        texts = new String[known.length];
        kept = new String[known.length];
        seen = new boolean[known.length];
    }

    void begin() throws IOException {
        Arrays.fill(seen, false);
        Arrays.fill(kept, null);
        // A young array takes young texts at no cost; an old one costs G1 a look at each.
        texts = new String[known.length];
        strange.clear();
        strangeKeys.clear();
        count = 0;
        current = NONE;
        regular = true;
        values.in().beginObject();
    }

    /**
     * Reads texts until it comes to a key of another sort, whose value is then to be read by one of the methods below.
     *
     * @return the number of that key, {@link #NONE} at the end of the object
     */
    int next() throws IOException {
        if (current != NONE) {
            values.leave();
        }
        while (values.in().hasNext()) {
            String name = values.in().nextName();
            int number = numbers.of(name);
            if (number == NONE || seen[number]) {
                keepStrange(name, number != NONE);
                continue;
            }
            regular &= number > current;
            seen[number] = true;
            current = number;
            note(number);
            DossierKeys.Sort sort = known[number].sort();
            if (sort != DossierKeys.Sort.OTHER && values.isPlainText()) {
                texts[number] = word(sort, values.in().nextString());
                continue;
            }
            values.enter(known[number].name());
            if (sort == DossierKeys.Sort.OTHER) {
                return number;
            }
            @Nullable String text = text();
            texts[number] = text == null ? null : word(sort, text);
            values.leave();
        }
        values.in().endObject();
        return NONE;
    }

    /** What a text that is the value of a key of that sort is worth; null where it is as good as none. */
    private @Nullable String word(DossierKeys.Sort sort, String text) {
        if (sort.filled && text.isBlank()) {
            keepText(current, text);
            return null;
        }
        return sort.word ? values.words().named(text, sort.names) : text;
    }

    /** The text of that key in the object just gone through; null where there is none. */
    @Nullable String text(int number) {
        return texts[number];
    }

    private void keepStrange(String name, boolean usedBefore) throws IOException {
        warnIfTwice(name, usedBefore);
        values.lookAtKey(name);
        note(~strange.size());
        strange.add(new Extras.Member(name, values.raw()));
        regular = false;
    }

    private void warnIfTwice(String name, boolean usedBefore) {
        int before = strangeKeys.merge(name, 1, Integer::sum) - 1 + (usedBefore ? 1 : 0);
        if (before > 0) {
            values.findings()
                    .warnOfKey(
                            "duplicate-key",
                            "the key “" + name + "” stands here again: only the first one counts, take one out",
                            values.path().key(name, before),
                            "each key once",
                            "“" + name + "” again");
        }
    }

    private void note(int member) {
        if (count == order.length) {
            order = Arrays.copyOf(order, count * 2);
        }
        order[count++] = member;
    }

    /** What to remember of the object just gone through besides its usable values. */
    Extras extras() {
        if (regular) {
            return Extras.NONE;
        }
        List<Extras.Member> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int member = order[i];
            if (member < 0) {
                members.add(strange.get(~member));
            } else {
                @Nullable String json = kept[member];
                members.add(new Extras.Member(known[member].name(), json == null ? "" : json));
            }
        }
        // Objects of one file mostly look alike, and half a million lists are not worth having.
        if (!last.told() || !same(last.members(), members)) {
            last = new Extras(true, members);
        }
        return last;
    }

    // A record's own equals takes 20 ms the first time that any is asked, which is a third of what a small file takes.
    private static boolean same(List<Extras.Member> some, List<Extras.Member> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            Extras.Member one = some.get(i);
            Extras.Member other = others.get(i);
            same = one.key().equals(other.key())
                    && one.parent().equals(other.parent())
                    && one.json().equals(other.json());
        }
        return same;
    }

    /** Remembers that a key stood in the object though its value says no more than its absence would. */
    void remember() {
        regular = false;
    }

    /** The JSON text of the value at hand, to be written back as it is. */
    private String keep() throws IOException {
        String json = values.raw();
        kept[current] = json;
        regular = false;
        return json;
    }

    /** Keeps what stands at a place below the value at hand, where it is of no use. */
    private void keepBelow(String place, String json) {
        note(~strange.size());
        strange.add(new Extras.Member(known[current].name(), place, json));
        regular = false;
    }

    /** Warns that the text of that key could not be understood, and keeps it. To be asked once the object has been gone through. */
    void reject(int number, String text, String code, String message, String expected) {
        values.findings().warn(code, message, values.path().key(known[number].name()), expected, Shown.cut(text));
        keepText(number, text);
    }

    /** Remembers that the value of that key, already read as that text, is of no use. */
    private void keepText(int number, String text) {
        if (kept[number] == null) {
            kept[number] = Json.quoted(text);
        }
        regular = false;
    }

    /** Goes past a null, which says no more than the key's absence would, and is written back. */
    private void keepNull() throws IOException {
        values.in().nextNull();
        kept[current] = "null";
        regular = false;
    }

    /** A text; numbers, true and false are taken as their text, with a warning. Null where there is none. */
    @Nullable String text() throws IOException {
        JsonToken token = values.in().peek();
        if (token == JsonToken.STRING) {
            return values.string();
        }
        if (token == JsonToken.NUMBER || token == JsonToken.BOOLEAN) {
            String json = keep();
            wrongType("a text", json, "put it in double quotes");
            return json;
        }
        if (token == JsonToken.NULL) {
            keepNull();
        } else {
            wrongType("a text", JsonValues.name(token), "write a text in double quotes");
            keep();
        }
        return null;
    }

    boolean flag(boolean otherwise) throws IOException {
        JsonToken token = values.in().peek();
        if (token == JsonToken.BOOLEAN) {
            return values.in().nextBoolean();
        }
        if (token == JsonToken.NULL) {
            keepNull();
        } else {
            wrongType("true or false", JsonValues.name(token), "write true or false without quotes");
            keep();
        }
        return otherwise;
    }

    /** A whole number; that of the caller where there is none of use. */
    int wholeNumber(int otherwise) throws IOException {
        JsonToken token = values.in().peek();
        if (token == JsonToken.NULL) {
            keepNull();
            return otherwise;
        }
        String json = keep();
        double number = token == JsonToken.NUMBER ? Double.parseDouble(json) : Double.NaN;
        if (number == Math.rint(number)) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
        }
        wrongType("a whole number", token == JsonToken.NUMBER ? json : JsonValues.name(token), "write one as 1");
        return otherwise;
    }

    /** A place in a text, a whole number from 0 on; null where there is none of use. */
    @Nullable Integer place() throws IOException {
        JsonToken token = values.in().peek();
        if (token == JsonToken.NULL) {
            keepNull();
            return null;
        }
        String json = token == JsonToken.NUMBER ? values.in().nextString() : JsonValues.name(token);
        if (json.length() < 10 && json.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Integer.valueOf(json);
        }
        wrongType("a whole number from 0 on", json, "write one as 120");
        if (token == JsonToken.NUMBER) {
            kept[current] = json;
            regular = false;
        } else {
            keep();
        }
        return null;
    }

    /** Reads one item of a list; null where it is of no use and is to be kept as it is. */
    interface Item<T> {
        @Nullable T read() throws IOException;
    }

    /** A list of objects. Items of another type are kept, with a warning. Empty where there is no list. */
    <T> List<T> objects(Item<T> item) throws IOException {
        return list(JsonToken.BEGIN_OBJECT, "an object in braces", item);
    }

    /** A list of texts. */
    List<String> texts() throws IOException {
        return list(JsonToken.STRING, "a text in double quotes", () -> values.words()
                .shared(values.string()));
    }

    /** A list of ids of sources. */
    List<String> sources() throws IOException {
        return list(JsonToken.STRING, "a text in double quotes", () -> values.words()
                .named(values.string(), Words.IdOf.SOURCE));
    }

    private <T> List<T> list(JsonToken wanted, String expected, Item<T> item) throws IOException {
        if (!opens(JsonToken.BEGIN_ARRAY, "a list", "write a list in square brackets")) {
            return List.of();
        }
        List<T> items = new ArrayList<>();
        values.in().beginArray();
        for (int index = 0; values.in().hasNext(); index++) {
            values.enter(index);
            JsonToken token = values.in().peek();
            if (token == wanted) {
                @Nullable T read = item.read();
                if (read != null) {
                    items.add(read);
                }
            } else {
                wrongType(expected, JsonValues.name(token), "correct it or take it out");
                keepBelow(Integer.toString(index), values.raw());
            }
            values.leave();
        }
        values.in().endArray();
        if (items.isEmpty()) {
            remember();
        }
        return items;
    }

    /** Reads the values of an object one by one; the JSON text of one that is of no use and to be kept, else empty. */
    interface Entry {
        String read(String key) throws IOException;
    }

    void entries(Entry entry) throws IOException {
        if (!opens(JsonToken.BEGIN_OBJECT, "an object", "write an object in braces")) {
            return;
        }
        values.in().beginObject();
        while (values.in().hasNext()) {
            String key = values.in().nextName();
            values.enter(key);
            String useless = entry.read(key);
            if (!useless.isEmpty()) {
                keepBelow(key, useless);
            }
            values.leave();
        }
        values.in().endObject();
    }

    /** Whether the value at hand is of that type; if not it is done with, and kept. */
    boolean opens(JsonToken wanted, String expected, String advice) throws IOException {
        JsonToken token = values.in().peek();
        if (token == wanted) {
            return true;
        }
        if (token == JsonToken.NULL) {
            keepNull();
        } else {
            wrongType(expected, JsonValues.name(token), advice);
            keep();
        }
        return false;
    }

    private void wrongType(String expected, String found, String advice) {
        values.findings()
                .warn(
                        "wrong-type",
                        "expected " + expected + ", found " + found + ": " + advice,
                        values.path(),
                        expected,
                        found);
    }
}
