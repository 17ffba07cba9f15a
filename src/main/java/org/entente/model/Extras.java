package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What an object of the file holds besides what Entente understood of it, so that it can be written back as it was: keys
 * that Entente does not know, values it could not use (a date that does not exist, a number for a name), and the order of
 * all keys.
 *
 * @param members every key of the object in the order of the file, known ones too; empty where the keys stood in
 *                Entente's own order and all were understood
 */
public record Extras(List<Member> members) {

    /** Nothing to remember. */
    public static final Extras NONE = new Extras(List.of());

    public Extras {
        members = List.copyOf(members);
    }

    /** The JSON text to be written for that key instead of what the record says; empty if the record has it. */
    public Optional<String> json(String key) {
        return members.stream()
                .filter(member -> member.key().equals(key) && !member.json().isEmpty())
                .map(Member::json)
                .findFirst();
    }

    /** The name of a member for something of no use inside a known list or object: an item by its index, a value by its key. */
    public static String below(String key, String place) {
        return key + '\0' + place;
    }

    /**
     * One key of an object, or something below it.
     *
     * @param key  as in the file, or made by {@link #below}
     * @param json its value as JSON text; empty where the record holds the value
     */
    public record Member(String key, String json) {

        /** The known key that this member stands below; empty for a member of the object itself. */
        public String parent() {
            int end = key.indexOf('\0');
            return end < 0 ? "" : key.substring(0, end);
        }

        /** The place below the parent; the key itself for a member of the object itself. */
        public String place() {
            return key.substring(key.indexOf('\0') + 1);
        }
    }
}
