package org.entente.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes texts of dossiers as somebody may have written them: in one of many styles, with all that a reader lets pass. */
final class RandomDossierText {
    private static final List<String> ODD = List.of(
            "null",
            "7",
            "true",
            "1.50",
            "-2e3",
            "\"\"",
            "\"odd\"",
            "[ ]",
            "{ }",
            "[1,2]",
            "{\"a\":[ {\"b\" : null} ]}");

    private final Random random;
    private final String lineEnd;
    private final String unit;
    private final String colon;
    private final String comma;
    private final String pad;
    private final boolean leadingCommas;
    /** Levels from which on everything stands on one line. */
    private final int flatFrom;

    private final boolean odd;
    private int ids;

    /** @param odd whether there are unknown keys, values of no use and the like */
    RandomDossierText(Random random, boolean odd) {
        this.random = random;
        this.odd = odd;
        lineEnd = one("\n", "\n", "\r\n", "\r");
        unit = one("  ", "    ", "\t", " ");
        colon = one(": ", ":", " : ");
        comma = one(", ", ",");
        pad = one("", "", " ");
        leadingCommas = random.nextInt(6) == 0;
        flatFrom = random.nextInt(6);
    }

    boolean isOnOneLine() {
        return flatFrom == 0;
    }

    String text() {
        List<String> members = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            members.add(member("entente", random.nextInt(5) == 0 ? "1.0" : "1"));
        }
        maybe(members, "title", this::string);
        maybe(members, "description", this::string);
        maybe(members, "tieTypes", () -> list(1, () -> tieType()));
        members.add(member("actors", list(1, () -> actor())));
        maybe(members, "ties", () -> list(1, () -> tie()));
        maybe(members, "sources", () -> list(1, () -> source()));
        maybe(members, "view", this::view);
        return one("", "", "\n") + object(0, members) + one(lineEnd, lineEnd, "", "  ");
    }

    private String tieType() {
        List<String> members = new ArrayList<>();
        maybe(members, "id", this::id);
        maybe(members, "label", this::string);
        maybe(members, "inverse", this::string);
        maybe(members, "directed", () -> one("true", "false"));
        maybe(members, "stance", () -> one("\"neutral\"", "\"conflictual\"", "\"nice\""));
        maybe(members, "color", () -> one("\"#00ff00\"", "\"green\""));
        return object(2, members);
    }

    private String actor() {
        List<String> members = new ArrayList<>();
        members.add(member("id", id()));
        maybe(members, "name", this::string);
        if (odd && random.nextInt(4) == 0) {
            members.clear();
            members.add(member("name", id()));
        }
        maybe(members, "kind", () -> one("\"person\"", "\"state\""));
        maybe(members, "role", this::string);
        maybe(members, "aliases", () -> list(3, this::string));
        maybe(members, "note", this::string);
        maybe(members, "quotes", () -> list(3, this::quote));
        return object(2, members);
    }

    private String tie() {
        List<String> members = new ArrayList<>();
        maybe(members, "id", this::id);
        maybe(members, "from", this::id);
        maybe(members, "to", this::id);
        maybe(members, "type", () -> one("\"met\"", "\"knows\"", "\"\""));
        maybe(members, "date", () -> one("\"2015\"", "\"2014-07\"", "2013", "\"once\""));
        maybe(members, "until", () -> one("\"2016\"", "null"));
        maybe(members, "place", this::string);
        maybe(members, "quotes", () -> list(3, this::quote));
        return object(2, members);
    }

    private String quote() {
        List<String> members = new ArrayList<>();
        maybe(members, "text", this::string);
        maybe(members, "speaker", this::id);
        maybe(members, "source", this::id);
        maybe(members, "grade", () -> one("\"B2\"", "\"Z9\"", "4"));
        maybe(members, "at", () -> one("12", "1.5", "0"));
        return object(4, members);
    }

    private String source() {
        List<String> members = new ArrayList<>();
        maybe(members, "id", this::id);
        maybe(members, "title", this::string);
        maybe(members, "publisher", this::string);
        maybe(members, "date", () -> one("\"2015-08-04\"", "2013", "\"once\""));
        maybe(members, "text", this::string);
        maybe(members, "repeats", this::id);
        maybe(members, "independentOf", () -> list(3, this::id));
        return object(2, members);
    }

    private String view() {
        List<String> members = new ArrayList<>();
        maybe(members, "positions", () -> {
            List<String> points = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                String key = one(id(), "\"p" + ids++ + "\"").replaceAll("^5$", "\"5\"");
                String point = odd && random.nextInt(4) == 0
                        ? one("\"here\"", "[1]", "null")
                        : list(3, List.of(number(), number()));
                points.add(key + colon + point);
            }
            return object(2, points);
        });
        maybe(members, "pinned", () -> list(2, this::id));
        maybe(members, "hiddenTypes", () -> list(2, this::string));
        return object(1, members);
    }

    private String number() {
        return one("1", "-2.5", "1.0e2", "0", "33.25");
    }

    private String id() {
        if (odd && random.nextInt(3) == 0) {
            return one("\"a\"", "\"a-2\"", "\"b\"", "\"\\u0061\"", "5");
        }
        return "\"x" + ids++ + "\"";
    }

    private String string() {
        return one(
                "\"Ann\"",
                "\"B. \\u00e9t\\/c\"",
                "\"Ĵürgen 😀\"",
                "\"a text that is rather long, so that what it stands in may not fit on a line, " + ids + "\"",
                "\"\"",
                "\"line\\nline \\\"quoted\\\"\"");
    }

    private void maybe(List<String> members, String key, Supplier<String> value) {
        if (random.nextInt(3) > 0) {
            members.add(
                    member(key, odd && random.nextInt(12) == 0 ? ODD.get(random.nextInt(ODD.size())) : value.get()));
        }
        if (odd && random.nextInt(12) == 0) {
            members.add(member(one("x-mine", "x", key, "x\\u0079"), ODD.get(random.nextInt(ODD.size()))));
        }
    }

    private String member(String key, String value) {
        String written =
                odd && random.nextInt(20) == 0 ? String.format("\\u%04x", (int) key.charAt(0)) + key.substring(1) : key;
        return '"' + written + '"' + colon + value;
    }

    private String list(int level, Supplier<String> item) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean useless = odd && random.nextInt(8) == 0;
            String own = useless ? one("7", "null", "[ \"x\" ]", "false") : item.get();
            items.add(own);
        }
        return list(level, items);
    }

    private String list(int level, List<String> items) {
        return group(level, '[', items, ']');
    }

    private String object(int level, List<String> members) {
        if (odd && level > 0 && random.nextInt(6) == 0) {
            Collections.shuffle(members, random);
        }
        return group(level, '{', members, '}');
    }

    /** What stands on lines below in it is moved to the right with it. */
    private String group(int level, char open, List<String> inside, char close) {
        if (inside.isEmpty()) {
            return open + one("", "", " ") + close;
        }
        if (level >= flatFrom) {
            String all = String.join(comma, inside);
            return open + pad + all.replaceAll("[\r\n]+[ \t]*", " ") + pad + close;
        }
        String inner = lineEnd + unit;
        String between = leadingCommas ? inner + ", " : "," + inner;
        List<String> indented = inside.stream()
                .map(each -> each.replace(lineEnd, lineEnd + unit))
                .toList();
        return open + inner + String.join(between, indented) + lineEnd + close;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
