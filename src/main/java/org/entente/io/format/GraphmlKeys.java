package org.entente.io.format;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a GraphML file declares of its data. */
final class GraphmlKeys {
    private final Map<Name, Key> keys = new LinkedHashMap<>();

    /** What a key is for, and its id: some programs give one id to a key for nodes and to one for edges. */
    private record Name(String of, String id) {}

    /**
     * A key.
     *
     * @param type      in small letters
     * @param of        what it is for: {@code node}, {@code edge}, {@code graph} …, or {@code all}
     * @param byDefault what it is where nothing is said; null for nothing
     */
    record Key(String name, String type, String of, @Nullable String byDefault) {
        Value value(String text) {
            return switch (type) {
                case "boolean" -> Value.truth(text);
                case "int", "integer", "long", "float", "double" -> Value.number(text);
                default -> Value.text(text);
            };
        }

        boolean isFor(String element) {
            return of.equals(element) || of.equals("all");
        }
    }

    /** Reads a key whose start was read last. */
    void read(XmlIn xml) throws IOException {
        String id = XmlOut.unescaped(xml.attribute("id", ""));
        @Nullable String named = xml.attribute("attr.name");
        String name = XmlOut.unescaped(named == null ? xml.attribute("name", id) : named);
        String type = xml.attribute("attr.type", xml.attribute("type", "string"));
        String of = xml.attribute("for", "all");
        @Nullable String byDefault = null;
        int outer = xml.depth() - 1;
        while (xml.next() && xml.depth() > outer) {
            if (xml.isEnd("default")) {
                byDefault = XmlOut.unescaped(xml.content());
            }
        }
        keys.putIfAbsent(
                new Name(of, id), new Key(name.isBlank() ? id : name, type.toLowerCase(Locale.ROOT), of, byDefault));
    }

    /** The key of that id for an element; one of text where none is declared. */
    Key of(String element, String id) {
        @Nullable Key own = keys.get(new Name(element, id));
        @Nullable Key known = own == null ? keys.get(new Name("all", id)) : own;
        return known == null ? new Key(id, "string", element, null) : known;
    }

    /** Those with a default for an element. */
    List<Key> withDefault(String element) {
        return keys.values().stream()
                .filter(key -> key.isFor(element) && key.byDefault != null)
                .toList();
    }

    /** The name of the key that holds the names of actors: of those declared the surest, else as most programs have it. */
    String ofNames() {
        List<String> words = HeadingWords.ofActors().getOrDefault(ColumnUse.NAME, List.of());
        return keys.values().stream()
                .filter(key -> key.isFor("node"))
                .map(Key::name)
                .filter(name -> words.contains(HeadingWords.plain(name)))
                .min(Comparator.comparingInt(name -> words.indexOf(HeadingWords.plain(name))))
                .orElse("label");
    }
}
