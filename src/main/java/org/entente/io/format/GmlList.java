package org.entente.io.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.entente.io.Json;
import org.entente.io.Limits;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** The keys and values between two brackets of GML; a key may come several times. */
final class GmlList {
    /** How networkx marks a list that has but one value. */
    private static final String ONE = "_networkx_list_start";

    private final Map<String, List<Item>> values = new LinkedHashMap<>();

    /**
     * A value.
     *
     * @param list what it consists of; null where it is a text or a number
     */
    record Item(GmlTokens.Kind kind, String text, @Nullable GmlList list) {
        /** How an actor is called by it: 1, +1 and 1.0 are the same. */
        String id() {
            if (kind == GmlTokens.Kind.NUMBER && text.length() < 16 && !isPlain(text)) {
                double number = Double.parseDouble(text);
                return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : text;
            }
            return text;
        }

        private static boolean isPlain(String number) {
            boolean plain = number.charAt(0) != '0' || number.length() == 1;
            for (int i = 0; i < number.length() && plain; i++) {
                plain = number.charAt(i) >= '0' && number.charAt(i) <= '9';
            }
            return plain;
        }

        /** Whether it says yes. */
        boolean isTrue() {
            String word = text.strip();
            return word.equals("1")
                    || word.equalsIgnoreCase("true")
                    || word.toLowerCase(Locale.ROOT).startsWith("y");
        }

        String json() {
            if (list != null) {
                return list.json();
            }
            if (kind != GmlTokens.Kind.NUMBER) {
                return Json.quoted(text);
            }
            String json = CellKind.NUMBER.json(text);
            double number = json.startsWith("\"") ? Double.parseDouble(text) : Double.NaN;
            return Double.isFinite(number) ? Double.toString(number) : json;
        }
    }

    /** Reads to the closing bracket and past it. */
    static GmlList of(GmlTokens tokens, int depth) throws IOException {
        GmlList list = new GmlList();
        Spot start = tokens.spot();
        Limits.checkNesting(depth, start);
        tokens.next();
        while (tokens.kind() != GmlTokens.Kind.CLOSE) {
            String key = key(tokens);
            list.add(key, value(tokens, depth));
        }
        tokens.next();
        return list;
    }

    /** Reads a key and goes past it. */
    static String key(GmlTokens tokens) throws IOException {
        if (tokens.kind() != GmlTokens.Kind.WORD) {
            throw tokens.refusal("a key or ]", "a list holds keys, each with its value, and ends with ]");
        }
        String key = tokens.value();
        tokens.next();
        return key;
    }

    /** Reads a value and goes past it. */
    static Item value(GmlTokens tokens, int depth) throws IOException {
        GmlTokens.Kind kind = tokens.kind();
        if (kind == GmlTokens.Kind.OPEN) {
            return new Item(kind, "", of(tokens, depth + 1));
        }
        if (kind == GmlTokens.Kind.CLOSE || kind == GmlTokens.Kind.END) {
            throw tokens.refusal("a value", "write a number, a text in quotes or a list in brackets behind the key");
        }
        Item value = new Item(kind, tokens.value(), null);
        tokens.next();
        return value;
    }

    private void add(String key, Item value) {
        List<Item> before = values.getOrDefault(key, List.of());
        if (before.isEmpty()) {
            values.put(key, List.of(value));
        } else {
            List<Item> all = before.size() == 1 ? new ArrayList<>(before) : before;
            all.add(value);
            values.put(key, all);
        }
    }

    /** The first value of a key, whatever its case; null where there is none. */
    @Nullable Item first(String key) {
        @Nullable List<Item> all = values.get(key);
        if (all != null) {
            return all.get(0);
        }
        for (Entry<String, List<Item>> one : values.entrySet()) {
            if (one.getKey().equalsIgnoreCase(key)) {
                return one.getValue().get(0);
            }
        }
        return null;
    }

    /** The text of the first value of a key that is no list; null where there is none or it is blank. */
    @Nullable String text(String key) {
        @Nullable Item value = first(key);
        return value == null || value.list != null ? null : DossierDraft.blankToNull(value.text);
    }

    /** A number; NaN where there is none. */
    double number(String key) {
        @Nullable Item value = first(key);
        try {
            return value == null ? Double.NaN : Double.parseDouble(value.text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** All values of a key, whatever its case, that are lists. */
    List<GmlList> lists(String key) {
        List<GmlList> lists = new ArrayList<>(0);
        values.forEach((one, all) -> {
            if (one.equalsIgnoreCase(key)) {
                all.forEach(value -> {
                    if (value.list != null) {
                        lists.add(value.list);
                    }
                });
            }
        });
        return lists;
    }

    /** What is left when those keys are taken, in any case. */
    Map<String, Value> without(List<String> taken) {
        Map<String, Value> rest = new LinkedHashMap<>();
        values.forEach((key, all) -> {
            if (!contains(taken, key)) {
                rest.put(key, attribute(all));
            }
        });
        return rest;
    }

    private static boolean contains(List<String> keys, String key) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
    }

    private static Value attribute(List<Item> all) {
        Item first = all.get(0);
        String json = json(all);
        return new Value(all.size() == 1 && first.list == null ? first.text : json, json);
    }

    private static String json(List<Item> all) {
        if (all.size() == 1 && !all.get(0).text.equals(ONE)) {
            return all.get(0).json();
        }
        return all.stream()
                .filter(value -> !value.text.equals(ONE))
                .map(Item::json)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String json() {
        return values.entrySet().stream()
                .map(one -> Json.quoted(one.getKey()) + ":" + json(one.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
