package org.entente.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a record says under each key, and puts it in the order of the file it was read from, if of any. What stood in
 * the file and was of no use stays as long as the record says no more than it did.
 */
final class ObjectToWrite {
    private final Extras extras;
    private final Keys known;
    private final @Nullable JsonNode[] values;

    ObjectToWrite(Extras extras, Keys known) {
        this.extras = extras;
        this.known = known;
        values = new JsonNode[known.names().size()];
    }

    /** The keys of a sort of object in Entente's order, and the same as JSON. */
    record Keys(List<String> names, List<String> json) {
        static Keys of(DossierKeys.Key... keys) {
            List<String> names = Arrays.stream(keys).map(DossierKeys.Key::name).toList();
            return new Keys(names, names.stream().map(Json::quoted).toList());
        }
    }

    /**
     * @param value null where there is nothing to write
     * @param isWhatUselessSays whether the record holds what it would hold if the file had something of no use there
     */
    void put(String key, @Nullable JsonNode value, boolean isWhatUselessSays) {
        String useless = useless(key);
        values[known.names().indexOf(key)] =
                !useless.isEmpty() && isWhatUselessSays ? new JsonNode.Atom(useless) : value;
    }

    void putText(String key, @Nullable String text) {
        putText(key, text, null);
    }

    /** @param otherwise what the record holds where the file has no text */
    void putText(String key, @Nullable String text, @Nullable String otherwise) {
        @Nullable String read = textThatWasNone(key);
        put(key, text == null ? null : JsonNode.Atom.text(text), Objects.equals(text, read == null ? otherwise : read));
    }

    /** The id, unless the file had none and another of its texts stands in for it. */
    void putId(String id, String standIn) {
        boolean derived = id.equals(standIn) && lacked("id");
        @Nullable String read = textThatWasNone("id");
        String wanted = read == null ? standIn : read;
        put("id", derived ? null : JsonNode.Atom.text(id), id.equals(wanted) || isNumbered(id, wanted));
    }

    private static boolean isNumbered(String id, String wanted) {
        return id.startsWith(wanted + "-") && id.substring(wanted.length()).matches("-\\d+");
    }

    /** A text for which the id stands in where the file has none. */
    void putTextBesideId(String key, String text, String id) {
        putText(key, text.equals(id) && !had(key) ? null : text, id);
    }

    void putList(String key, JsonNode.Items<?> items) {
        boolean empty = items.values().isEmpty();
        boolean said = !empty || !items.useless().isEmpty() || had(key);
        put(key, said ? items : null, empty);
    }

    /** What a number, true or false gave as a text; null where something else stood there, or nothing. */
    @Nullable String textThatWasNone(String key) {
        String useless = useless(key);
        return !useless.isEmpty() && "-0123456789tf".indexOf(useless.charAt(0)) >= 0 ? useless : null;
    }

    /** Whether the file had that key, as far as is known. */
    boolean had(String key) {
        return first(key) != null;
    }

    /** Whether the file is known not to have had that key. */
    boolean lacked(String key) {
        return extras.told() && !had(key);
    }

    /** What stood in a list or object below that key and was of no use. */
    List<Extras.Member> below(String key) {
        for (Extras.Member member : extras.members()) {
            if (member.parent().equals(key)) {
                return extras.below(key);
            }
        }
        return List.of();
    }

    /** The JSON that stood under a known key and was of no use; empty where there was none. */
    private String useless(String key) {
        Extras.@Nullable Member member = first(key);
        return member == null ? "" : member.json();
    }

    private Extras.@Nullable Member first(String key) {
        for (Extras.Member member : extras.members()) {
            if (member.key().equals(key) && member.parent().isEmpty()) {
                return member;
            }
        }
        return null;
    }

    /** The object, its members in the order of the file; new ones behind those they follow in Entente's order. */
    JsonNode.Members node() {
        List<String> keys = new ArrayList<>(values.length);
        List<JsonNode> nodes = new ArrayList<>(values.length);
        for (Extras.Member member : extras.members()) {
            @Nullable JsonNode node = member.parent().isEmpty() ? node(member) : null;
            if (node != null) {
                keys.add(json(member.key()));
                nodes.add(node);
            }
        }
        int behind = 0;
        for (int i = 0; i < values.length; i++) {
            @Nullable JsonNode value = values[i];
            int place = keys.isEmpty() || behind == keys.size() && !extras.told()
                    ? -1
                    : keys.indexOf(known.json().get(i));
            if (value != null && place < 0) {
                place = behind;
                keys.add(place, known.json().get(i));
                nodes.add(place, value);
            }
            behind = place < 0 ? behind : place + 1;
        }
        return new JsonNode.Members(keys, nodes, known.names(), false);
    }

    private String json(String key) {
        int number = known.names().indexOf(key);
        return number < 0 ? Json.quoted(key) : known.json().get(number);
    }

    @SuppressWarnings("ReferenceEquality") // Two members may be equal, and the second is not the first.
    private @Nullable JsonNode node(Extras.Member member) {
        int number = known.names().indexOf(member.key());
        if (number < 0 || member != first(member.key())) {
            return new JsonNode.Atom(member.json());
        }
        @Nullable JsonNode value = values[number];
        // Without the first of two, the second would count.
        return value == null && standsTwice(member.key()) ? JsonNode.Atom.NULL : value;
    }

    private boolean standsTwice(String key) {
        return extras.members().stream()
                        .filter(member ->
                                member.parent().isEmpty() && member.key().equals(key))
                        .count()
                > 1;
    }
}
