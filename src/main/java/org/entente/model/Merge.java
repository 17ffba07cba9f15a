package org.entente.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two dossiers that come of the same one, put together: row by row, and within a row part by part. Where both changed the same
 * part otherwise, or one changed what the other took away, it is a conflict, and somebody has to choose.
 */
public final class Merge {
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Dossier merged;

    /** The lists of a dossier, and what is no list. */
    public enum Part {
        DOSSIER,
        TIE_TYPE,
        ACTOR,
        TIE,
        SOURCE
    }

    /** Which of the two is wanted. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * What both changed. A row is null where that side took it out.
     *
     * @param key    by which the row is known among those of its part
     * @param fields names of what differs; empty where one side took the row out
     * @param mine   the row with what only the other changed, too, as is {@code theirs}
     */
    public record Conflict(Part part, String key, List<String> fields, @Nullable Record mine, @Nullable Record theirs) {
        public Conflict {
            fields = List.copyOf(fields);
        }

        /** As it is until somebody chooses: mine, but what one of both took out stays. */
        public Side unchosen() {
            return mine == null ? Side.THEIRS : Side.MINE;
        }

        /** The row of that side; null where it took it out. */
        public @Nullable Record row(Side side) {
            return side == Side.MINE ? mine : theirs;
        }

        /** What the row of a side has under that name; null where it has nothing. */
        public @Nullable Object value(Side side, String field) {
            @Nullable Record row = row(side);
            return row == null
                    ? null
                    : Arrays.stream(row.getClass().getRecordComponents())
                            .filter(component -> component.getName().equals(field))
                            .findFirst()
                            .map(component -> Merge.value(component, row))
                            .orElse(null);
        }
    }

    private record Head(@Nullable String title, @Nullable String description, Extras extras) {
        static Head of(Dossier dossier) {
            return new Head(dossier.title(), dossier.description(), dossier.extras());
        }
    }

    private Merge(Dossier base, Dossier mine, Dossier theirs, Function<Conflict, Side> choose) {
        Head head =
                Objects.requireNonNull(row(Part.DOSSIER, "", Head.of(base), Head.of(mine), Head.of(theirs), choose));
        merged = new Dossier(
                head.title(),
                head.description(),
                rows(Part.TIE_TYPE, base.tieTypes(), mine.tieTypes(), theirs.tieTypes(), TieType::id, choose),
                rows(Part.ACTOR, base.actors(), mine.actors(), theirs.actors(), Actor::id, choose),
                rows(Part.TIE, base.ties(), mine.ties(), theirs.ties(), Merge::key, choose),
                rows(Part.SOURCE, base.sources(), mine.sources(), theirs.sources(), Source::id, choose),
                mine.view().equals(base.view()) ? theirs.view() : mine.view(),
                head.extras());
    }

    /**
     * Puts the two together; where they are in conflict it is as mine has it, and what one of them took out stays.
     *
     * @param base what both come of
     */
    public static Merge of(Dossier base, Dossier mine, Dossier theirs) {
        return new Merge(base, mine, theirs, Conflict::unchosen);
    }

    /** The same with conflicts decided. */
    public static Merge of(Dossier base, Dossier mine, Dossier theirs, Function<Conflict, Side> choose) {
        return new Merge(base, mine, theirs, choose);
    }

    public Dossier merged() {
        return merged;
    }

    /** In the order of the dossier's parts; empty where all goes together. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** A tie without an id is known by whom it ties, and how. */
    private static String key(Tie tie) {
        String id = tie.id();
        return id != null ? "id " + id : tie.from() + "\n" + tie.to() + "\n" + tie.type();
    }

    private <T extends Record> List<T> rows(
            Part part,
            List<T> base,
            List<T> mine,
            List<T> theirs,
            Function<T, String> key,
            Function<Conflict, Side> choose) {
        if (base.equals(theirs)) {
            return mine;
        }
        if (base.equals(mine)) {
            return theirs;
        }
        Map<String, T> was = byKey(base, key);
        Map<String, T> here = byKey(mine, key);
        Map<String, T> there = byKey(theirs, key);
        List<String> order = new ArrayList<>(here.keySet());
        insert(order, List.copyOf(there.keySet()));
        List<T> rows = new ArrayList<>();
        for (String each : order) {
            T row = row(part, each, was.get(each), here.get(each), there.get(each), choose);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Each with a key of its own: the second of one key, the third and so on are told apart by that. */
    private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        Map<String, T> all = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (T row : rows) {
            String plain = key.apply(row);
            int count = counts.merge(plain, 1, Integer::sum);
            all.put(count == 1 ? plain : plain + "\n" + count, row);
        }
        return all;
    }

    /** Puts those keys that are missing behind the one that they stand behind there. */
    private static void insert(List<String> order, List<String> others) {
        Set<String> known = new HashSet<>(order);
        Map<String, List<String>> behind = new HashMap<>();
        String last = "";
        for (String other : others) {
            if (known.contains(other)) {
                last = other;
            } else {
                behind.computeIfAbsent(last, before -> new ArrayList<>()).add(other);
            }
        }
        if (behind.isEmpty()) {
            return;
        }
        List<String> old = List.copyOf(order);
        order.clear();
        order.addAll(behind.getOrDefault("", List.of()));
        for (String each : old) {
            order.add(each);
            order.addAll(behind.getOrDefault(each, List.of()));
        }
    }

    private <T extends Record> @Nullable T row(
            Part part,
            String key,
            @Nullable T base,
            @Nullable T mine,
            @Nullable T theirs,
            Function<Conflict, Side> choose) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine;
        }
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        if (mine == null || theirs == null) {
            return chosen(new Conflict(part, key, List.of(), mine, theirs), mine, theirs, choose);
        }
        RecordComponent[] components = mine.getClass().getRecordComponents();
        @Nullable Object[] here = new Object[components.length];
        @Nullable Object[] there = new Object[components.length];
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            @Nullable Object was = base == null ? null : value(components[i], base);
            here[i] = value(components[i], mine);
            there[i] = value(components[i], theirs);
            if (Objects.equals(here[i], there[i])) {
                continue;
            }
            if (Objects.equals(was, there[i])) {
                there[i] = here[i];
            } else if (Objects.equals(was, here[i])) {
                here[i] = there[i];
            } else if (here[i] instanceof List<?> some && there[i] instanceof List<?> others) {
                here[i] = both(was instanceof List<?> before ? before : List.of(), some, others);
                there[i] = here[i];
            } else {
                fields.add(components[i].getName());
            }
        }
        T withMine = like(mine, components, here);
        return fields.isEmpty()
                ? withMine
                : chosen(
                        new Conflict(part, key, fields, withMine, like(theirs, components, there)),
                        withMine,
                        like(theirs, components, there),
                        choose);
    }

    private <T extends Record> @Nullable T chosen(
            Conflict conflict, @Nullable T mine, @Nullable T theirs, Function<Conflict, Side> choose) {
        conflicts.add(conflict);
        return choose.apply(conflict) == Side.MINE ? mine : theirs;
    }

    /** What stands in either, but for what one of them took out. */
    private static List<?> both(List<?> base, List<?> mine, List<?> theirs) {
        List<Object> all = new ArrayList<>();
        for (Object one : mine) {
            if (theirs.contains(one) || !base.contains(one)) {
                all.add(one);
            }
        }
        for (Object one : theirs) {
            if (!base.contains(one) && !mine.contains(one)) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T like(T row, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            var constructor = row.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (T) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
