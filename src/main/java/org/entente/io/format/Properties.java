package org.entente.io.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.io.Json;
import org.entente.model.Extras;
import org.jspecify.annotations.Nullable;

/** What a file tells of an actor or a tie and has no place of its own in a dossier: it is kept under its own name. */
final class Properties {
    /** From so many on, the keys are looked up. */
    private static final int MANY = 16;

    private List<Extras.Member> members = List.of();
    private @Nullable Set<String> keys;

    void put(Set<String> reserved, String key, String text) {
        putJson(reserved, key, Json.quoted(text));
    }

    void put(Set<String> reserved, String key, double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        boolean json = Double.isFinite(number);
        putJson(
                reserved,
                key,
                whole
                        ? Long.toString((long) number)
                        : json ? Double.toString(number) : Json.quoted(Double.toString(number)));
    }

    void put(Set<String> reserved, String key, boolean truth) {
        putJson(reserved, key, Boolean.toString(truth));
    }

    /** @param reserved the keys that mean something in a dossier: a property of that name gets another */
    void putJson(Set<String> reserved, String key, String json) {
        String own = key;
        for (int i = 1; reserved.contains(own) || has(own); i++) {
            own = key + (i == 1 ? " (attribute)" : " (attribute " + i + ")");
        }
        if (members.isEmpty()) {
            members = new ArrayList<>(2);
        }
        members.add(new Extras.Member(own, json));
        if (keys != null) {
            keys.add(own);
        } else if (members.size() == MANY) {
            keys = members.stream().map(Extras.Member::key).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private boolean has(String key) {
        if (keys != null) {
            return keys.contains(key);
        }
        for (Extras.Member member : members) {
            if (member.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** @param known the keys of a dossier in their order, after which the properties come */
    Extras extras(List<Extras.Member> known) {
        if (members.isEmpty()) {
            return Extras.NONE;
        }
        List<Extras.Member> all = new ArrayList<>(known.size() + members.size());
        all.addAll(known);
        all.addAll(members);
        return new Extras(true, all);
    }
}
