package org.entente.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to change in a text so that what one node says becomes what another says. The one is what the text gave when it
 * was read, so that nothing counts as a change but what differs between the two.
 */
final class NodeEdits {
    private static final String ID = "\"id\"";

    private final JsonSpans text;
    /** Values whose ids are to be written whatever the text says of them. */
    private final Set<Object> named;

    NodeEdits(JsonSpans text, Set<Object> named) {
        this.text = text;
        this.named = named;
    }

    TextEdits of(JsonNode before, JsonNode now) {
        TextEdits edits = new TextEdits();
        value(text.root(), before, now, new Around(NeighbourStyle.ofRoot(text), false, null), edits);
        return edits;
    }

    /**
     * What is known of where a value stands.
     *
     * @param flat whether it stands inside of what is on one line
     * @param id   to be written whatever the text says of it; null for none
     */
    private record Around(NeighbourStyle style, boolean flat, @Nullable String id) {
        Around in(NeighbourStyle other, boolean isFlat) {
            return new Around(other, isFlat, null);
        }
    }

    private void value(int at, @Nullable JsonNode before, JsonNode now, Around around, TextEdits edits) {
        boolean isSame = before != null && around.id == null && before.same(now);
        boolean isGroup =
                text.isGroup(at) && text.first(at) == now.open() && (before == null || before.open() == now.open());
        boolean isFilled = isGroup && text.group(at, 1).size() > 0;
        if (isSame && (named.isEmpty() || !isFilled)) {
            return;
        }
        if (!isFilled) {
            GroupEdits.Place place = around.flat || now instanceof JsonNode.Atom
                    ? GroupEdits.Place.ANYWHERE
                    : new GroupEdits.Place(text.indent(at), text.column(at));
            String written = written(now, place, around.style, around.flat);
            if (now instanceof JsonNode.Atom) {
                edits.replace(at, text.end(at), written);
            } else {
                edits.add(at, text.end(at), written);
            }
            return;
        }
        JsonSpans.Group group = text.group(at);
        int end = group.close() + 1;
        if (around.flat || text.hasLineEnd(at, end)) {
            group(group, before, now, around, edits);
            return;
        }
        TextEdits inside = new TextEdits();
        group(group, before, now, new Around(around.style, true, around.id), inside);
        @Nullable String unfolded = inside.adds() ? unfolded(group, inside, around.style) : null;
        if (unfolded == null) {
            edits.addAll(inside);
        } else {
            edits.add(at, end, unfolded);
        }
    }

    /** The group on several lines, if it no longer fits on its one; null if it does, or never did. */
    private @Nullable String unfolded(JsonSpans.Group group, TextEdits inside, JsonStyle style) {
        int end = group.close() + 1;
        int column = text.column(group.open());
        String flat = inside.in(text, group.open(), end);
        boolean fitted = column + text.characters(group.open(), end) <= JsonNode.WIDTH;
        if (!fitted || column + flat.length() <= JsonNode.WIDTH || style.habit() == JsonStyle.Habit.ALWAYS) {
            return null;
        }
        JsonSpans spans = new JsonSpans(flat.getBytes(StandardCharsets.UTF_8));
        return written(spans.node(0), new GroupEdits.Place(text.indent(group.open()), column), style, false);
    }

    private static String written(JsonNode node, GroupEdits.Place place, JsonStyle style, boolean flat) {
        StringBuilder out = new StringBuilder();
        try {
            if (flat) {
                node.writeFlat(out, style);
            } else {
                node.write(out, place.indent(), place.column(), style);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes all that is written", e);
        }
        return out.toString();
    }

    private void group(JsonSpans.Group group, @Nullable JsonNode before, JsonNode now, Around around, TextEdits edits) {
        if (now instanceof JsonNode.Members members) {
            JsonNode.Members were = before instanceof JsonNode.Members some
                    ? some
                    : new JsonNode.Members(List.of(), List.of(), members.known(), members.points());
            members(group, were, members, around, edits);
        } else if (now instanceof JsonNode.Items<?> items) {
            list(group, before, items, around, edits);
        }
    }

    /** A key and which of those with that name it is, from 0. */
    private record Name(String key, int occurrence) {}

    private static Map<Name, Integer> places(List<String> keys) {
        Map<Name, Integer> places = new HashMap<>();
        Map<String, Integer> met = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            places.put(new Name(keys.get(i), met.merge(keys.get(i), 1, Integer::sum) - 1), i);
        }
        return places;
    }

    private void members(
            JsonSpans.Group group, JsonNode.Members before, JsonNode.Members now, Around around, TextEdits edits) {
        List<Name> names = names(group, now.points());
        Map<Name, Integer> inText = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            inText.put(names.get(i), i);
        }
        Map<Name, Integer> placesBefore = places(before.keys());
        Map<Name, Integer> placesNow = places(now.keys());
        Map<Integer, List<Integer>> come = new HashMap<>();
        int behind = -1;
        Map<String, Integer> met = new HashMap<>();
        for (int i = 0; i < now.keys().size(); i++) {
            String key = now.keys().get(i);
            Name name = new Name(key, met.merge(key, 1, Integer::sum) - 1);
            @Nullable Integer place = inText.get(name);
            if (place != null) {
                behind = place;
                continue;
            }
            @Nullable Integer was = placesBefore.get(name);
            boolean isNew =
                    was == null || !before.inside().get(was).same(now.inside().get(i));
            if (isNew && !(key.equals(ID) && around.id != null)) {
                behind = behindKnown(names, placesNow, now.known(), key, behind);
                come.computeIfAbsent(behind, one -> new ArrayList<>()).add(i);
            }
        }
        GroupEdits changes = new GroupEdits(text, group, edits, around.style.comma(), around.flat);
        if (around.id != null && !inText.containsKey(new Name(ID, 0))) {
            JsonNode id = JsonNode.Atom.text(around.id);
            changes.add(place -> ID + around.style.colon() + written(id, place, around.style, true));
        }
        add(changes, come.get(-1), now, around);
        for (int i = 0; i < group.size(); i++) {
            Name name = names.get(i);
            @Nullable Integer was = placesBefore.get(name);
            @Nullable Integer is = placesNow.get(name);
            @Nullable JsonNode old = was == null ? null : before.inside().get(was);
            boolean isId = around.id != null && name.equals(new Name(ID, 0));
            if (isId && around.id != null) {
                changes.keep(i);
                value(group.values()[i], null, JsonNode.Atom.text(around.id), around.in(around.style, true), edits);
            } else if (is != null) {
                changes.keep(i);
                JsonNode node = now.inside().get(is);
                NeighbourStyle style = around.style.member(name.key, node.open());
                value(group.values()[i], old, node, around.in(style, around.flat), edits);
            } else if (old == null) {
                changes.keep(i);
            }
            add(changes, come.get(i), now, around);
        }
        changes.finish();
    }

    private void add(GroupEdits changes, @Nullable List<Integer> come, JsonNode.Members now, Around around) {
        if (come == null) {
            return;
        }
        for (int place : come) {
            String lead = now.keys().get(place) + around.style.colon();
            JsonNode node = now.inside().get(place);
            NeighbourStyle style = around.style.member(now.keys().get(place), node.open());
            changes.add(at -> lead
                    + written(
                            node, new GroupEdits.Place(at.indent(), at.column() + lead.length()), style, around.flat));
        }
    }

    /** The names of the members in the text. */
    private List<Name> names(JsonSpans.Group group, boolean points) {
        List<String> keys = new ArrayList<>(group.size());
        for (int start : group.starts()) {
            keys.add(Json.quoted(text.string(start)));
        }
        Map<String, Integer> firsts = points ? firstsOfUse(group, keys) : Map.of();
        Map<String, Integer> met = new HashMap<>();
        List<Name> names = new ArrayList<>(group.size());
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            int occurrence = met.merge(key, 1, Integer::sum) - 1;
            int first = firsts.getOrDefault(key, 0);
            names.add(new Name(key, occurrence == first ? 0 : occurrence < first ? occurrence + 1 : occurrence));
        }
        return names;
    }

    /** Which of the places given for an actor more than once is the first of use. */
    private Map<String, Integer> firstsOfUse(JsonSpans.Group group, List<String> keys) {
        Map<String, Integer> met = new HashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            int occurrence = met.merge(keys.get(i), 1, Integer::sum) - 1;
            if (!firsts.containsKey(keys.get(i))
                    && ViewParser.point(text.text(group.values()[i], group.ends()[i])
                                    .replaceAll("\\s", ""))
                            != null) {
                firsts.put(keys.get(i), occurrence);
            }
        }
        return firsts;
    }

    /** Behind those that stand in the text alone, and that the new key follows in the order of known ones. */
    private static int behindKnown(
            List<Name> names, Map<Name, Integer> now, List<String> known, String key, int behind) {
        int rank = rank(known, key);
        int place = behind;
        for (int i = behind + 1; i < names.size() && !now.containsKey(names.get(i)); i++) {
            int other = rank(known, names.get(i).key);
            if (other >= 0 && other < rank) {
                place = i;
            }
        }
        return place;
    }

    private static int rank(List<String> known, String key) {
        for (int i = 0; i < known.size(); i++) {
            if (Json.quoted(known.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private <T> void list(
            JsonSpans.Group group, @Nullable JsonNode before, JsonNode.Items<T> now, Around around, TextEdits edits) {
        // Both lists stand under one key, and hold the same sort of values.
        JsonNode.Items<T> were = before instanceof JsonNode.Items<?> items
                ? (JsonNode.Items<T>) items
                : new JsonNode.Items<>(now.first(), List.of(), now.node(), now.id(), List.of());
        int[] useful = new int[were.values().size()];
        int count = 0;
        for (int i = 0; i < group.size(); i++) {
            if (isOfUse(group, i, now.first())) {
                if (count == useful.length) {
                    throw new IllegalArgumentException("this is not the text that the dossier was read from");
                }
                useful[count++] = i;
            }
        }
        if (count < useful.length) {
            throw new IllegalArgumentException("this is not the text that the dossier was read from");
        }
        new ListEdits<>(group, were, now, useful, around, edits).run();
    }

    private boolean isOfUse(JsonSpans.Group group, int place, char first) {
        return first == '\0' || text.first(group.starts()[place]) == first;
    }

    /** What to change in one list. */
    private final class ListEdits<T> {
        private final JsonSpans.Group group;
        private final JsonNode.Items<T> before;
        private final JsonNode.Items<T> now;
        private final int[] useful;
        private final Around around;
        private final TextEdits edits;
        private final GroupEdits changes;
        private final List<String> uselessLeft = new ArrayList<>();
        private final boolean sameUseless;
        private int uselessMet;
        private int next;

        ListEdits(
                JsonSpans.Group group,
                JsonNode.Items<T> before,
                JsonNode.Items<T> now,
                int[] useful,
                Around around,
                TextEdits edits) {
            this.group = group;
            this.before = before;
            this.now = now;
            this.useful = useful;
            this.around = around;
            this.edits = edits;
            changes = new GroupEdits(text, group, edits, around.style.comma(), around.flat);
            sameUseless = before.useless().equals(now.useless());
            now.useless().forEach(member -> uselessLeft.add(member.json()));
        }

        void run() {
            ListMatch<T> match = now.first() == '\0'
                            && before.values().size() == now.values().size()
                    ? ListMatch.inPlace(before.values(), now.values())
                    : ListMatch.of(before.values(), now.values(), now.id(), this::likeness);
            keepUseless(false);
            for (int i = 0; i < now.values().size(); i++) {
                int partner = match.partner(i);
                T value = now.values().get(i);
                if (partner != ListMatch.NONE && match.stays(i)) {
                    keep(useful[partner], before.values().get(partner), value);
                } else if (partner != ListMatch.NONE) {
                    move(useful[partner], before.values().get(partner), value);
                } else {
                    JsonNode node = now.node().apply(value);
                    NeighbourStyle style = around.style.itemOf(group, next);
                    changes.add(place -> written(node, place, style, around.flat));
                }
            }
            keepUseless(true);
            if (!sameUseless) {
                uselessLeft.forEach(json -> changes.add(place -> json));
            }
            changes.finish();
        }

        private void keep(int item, T was, T is) {
            while (next < item) {
                keepUselessAt(next++);
            }
            changes.keep(item);
            next++;
            value(item, was, is, edits);
            keepUseless(false);
        }

        private void value(int item, T was, T is, TextEdits into) {
            @Nullable String id = named.contains(is) ? now.id().apply(is) : null;
            if (id != null || was != is && !was.equals(is)) {
                NeighbourStyle style = around.style.itemOf(group, item);
                Around inside = new Around(style, around.flat, id);
                NodeEdits.this.value(
                        group.starts()[item], now.node().apply(was), now.node().apply(is), inside, into);
            }
        }

        private void move(int item, T was, T is) {
            TextEdits inside = new TextEdits();
            value(item, was, is, inside);
            String moved = inside.in(text, group.starts()[item], group.ends()[item]);
            changes.add(place -> moved);
        }

        /** Those that stand next; of those that come after others, too, where {@code all} is set. */
        private void keepUseless(boolean all) {
            while (next < group.size() && (all || !isOfUse(group, next, now.first()))) {
                keepUselessAt(next++);
            }
        }

        private void keepUselessAt(int item) {
            if (isOfUse(group, item, now.first())) {
                return;
            }
            int number = uselessMet++;
            boolean stays = sameUseless
                    || number < before.useless().size()
                            && uselessLeft.remove(before.useless().get(number).json());
            if (stays) {
                changes.keep(item);
            }
        }

        private int likeness(T one, T other) {
            if (!(now.node().apply(one) instanceof JsonNode.Members some)
                    || !(now.node().apply(other) instanceof JsonNode.Members others)) {
                return 0;
            }
            int same = 0;
            for (int i = 0; i < some.keys().size(); i++) {
                int place = others.keys().indexOf(some.keys().get(i));
                same += place >= 0 && some.inside().get(i).same(others.inside().get(place)) ? 1 : 0;
            }
            return same;
        }
    }
}
