package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an object of the file holds besides what Entente understood of it, so that it can be written back as it was: keys
 * that Entente does not know, values it could not use (a date that does not exist, a number for a name), and the order of
 * all keys.
 *
 * @param told    false where there is nothing to remember: the keys stood in Entente's own order and all were understood
 * @param members every key of the object in the order of the file, known ones too; empty where nothing is told
 */
public record Extras(boolean told, List<Member> members) {

    /** Nothing to remember. */
    public static final Extras NONE = new Extras(false, List.of());

    public Extras {
        members = List.copyOf(members);
    }

    /**
     * One key of an object, or something of no use inside a known list or object.
     *
     * @param parent the known key that this stands below; empty for a key of the object itself
     * @param key    as in the file; the index of an item of a list
     * @param json   its value as JSON text; empty where the record holds the value
     */
    public record Member(String parent, String key, String json) {

        /** A key of the object itself. */
        public Member(String key, String json) {
            this("", key, json);
        }

        /** Whether it tells something of the object itself. */
        public boolean isProperty() {
            return parent.isEmpty() && !json.isEmpty();
        }
    }

    /** Whether the object had that key, whatever its value; false where the keys are not remembered. */
    public boolean had(String key) {
        return members.stream()
                .anyMatch(member -> member.parent().isEmpty() && member.key().equals(key));
    }

    /** Whether the object is known not to have had that key. */
    public boolean lacked(String key) {
        return told && !had(key);
    }

    /** What the object tells besides, in the order of the file: under unknown names, or in a way that was of no use. */
    public List<Property> properties() {
        return members.stream()
                .filter(Member::isProperty)
                .map(member -> Property.of(member.key(), member.json()))
                .toList();
    }

    /** The property of that name, as people read it. */
    public Optional<String> property(String key) {
        for (Member member : members) {
            if (member.isProperty() && member.key().equals(key)) {
                return Optional.of(Property.of(key, member.json()).text());
            }
        }
        return Optional.empty();
    }

    /** What stood below a known key and was of no use, in the order of the file. */
    public List<Member> below(String key) {
        return members.stream().filter(member -> member.parent().equals(key)).toList();
    }

    /**
     * With more of what Entente does not know, behind the rest.
     *
     * @param known the keys of the object that hold texts, in their order: for where nothing is told so far
     */
    Extras plus(List<Member> more, List<String> known) {
        if (more.isEmpty()) {
            return this;
        }
        List<Member> all = new ArrayList<>(members);
        if (!told) {
            known.forEach(key -> all.add(new Member(key, "")));
        }
        all.addAll(more);
        return new Extras(true, all);
    }
}
