package org.entente.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leads from one dossier to another. Holds what came and what went alone, so that hundreds of them cost little more than
 * what was changed. Rows count as the same where they are the same object: what a {@link Change} leaves alone is.
 */
public final class Difference {
    private final Head before;
    private final Head after;
    private final List<Splice<TieType>> tieTypes;
    private final List<Splice<Actor>> actors;
    private final List<Splice<Tie>> ties;
    private final List<Splice<Source>> sources;

    /** All but the lists. */
    private record Head(@Nullable String title, @Nullable String description, View view, Extras extras) {
        static Head of(Dossier dossier) {
            return new Head(dossier.title(), dossier.description(), dossier.view(), dossier.extras());
        }
    }

    /**
     * Rows that stand on end in one list and were replaced in the other.
     *
     * @param before place of the first in the list of before, as is {@code after} in that of after
     */
    private record Splice<T>(int before, int after, List<T> gone, List<T> come) {
        Splice<T> inverse() {
            return new Splice<>(after, before, come, gone);
        }
    }

    private Difference(
            Head before,
            Head after,
            List<Splice<TieType>> tieTypes,
            List<Splice<Actor>> actors,
            List<Splice<Tie>> ties,
            List<Splice<Source>> sources) {
        this.before = before;
        this.after = after;
        this.tieTypes = tieTypes;
        this.actors = actors;
        this.ties = ties;
        this.sources = sources;
    }

    public static Difference between(Dossier before, Dossier after) {
        return new Difference(
                Head.of(before),
                Head.of(after),
                splices(before.tieTypes(), after.tieTypes()),
                splices(before.actors(), after.actors()),
                splices(before.ties(), after.ties()),
                splices(before.sources(), after.sources()));
    }

    /** Whether both are the same. */
    public boolean isNone() {
        return before.equals(after) && tieTypes.isEmpty() && actors.isEmpty() && ties.isEmpty() && sources.isEmpty();
    }

    /** The way back. */
    public Difference inverse() {
        return new Difference(after, before, inverse(tieTypes), inverse(actors), inverse(ties), inverse(sources));
    }

    private static <T> List<Splice<T>> inverse(List<Splice<T>> splices) {
        return splices.stream().map(Splice::inverse).toList();
    }

    /**
     * The dossier that this leads to.
     *
     * @param from the one that it leads from
     */
    public Dossier in(Dossier from) {
        return new Dossier(
                after.title(),
                after.description(),
                spliced(from.tieTypes(), tieTypes),
                spliced(from.actors(), actors),
                spliced(from.ties(), ties),
                spliced(from.sources(), sources),
                after.view(),
                after.extras());
    }

    private static <T> List<T> spliced(List<T> rows, List<Splice<T>> splices) {
        if (splices.isEmpty()) {
            return rows;
        }
        List<T> next = new ArrayList<>(rows.size());
        int at = 0;
        for (Splice<T> splice : splices) {
            next.addAll(rows.subList(at, splice.before()));
            next.addAll(splice.come());
            at = splice.before() + splice.gone().size();
        }
        next.addAll(rows.subList(at, rows.size()));
        return next;
    }

    private static <T> List<Splice<T>> splices(List<T> before, List<T> after) {
        if (before == after) {
            return List.of();
        }
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start) == after.get(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && last(before, end) == last(after, end)) {
            end++;
        }
        return splices(before, start, before.size() - end, after, start, after.size() - end);
    }

    private static <T> T last(List<T> rows, int fromTheEnd) {
        return rows.get(rows.size() - 1 - fromTheEnd);
    }

    /** Of the parts of two lists: what is in both, in the same order, parts them. */
    private static <T> List<Splice<T>> splices(
            List<T> before, int firstBefore, int endBefore, List<T> after, int firstAfter, int endAfter) {
        IdentityHashMap<T, Integer> places = new IdentityHashMap<>();
        for (int i = firstBefore; i < endBefore; i++) {
            places.put(before.get(i), i);
        }
        List<Splice<T>> splices = new ArrayList<>();
        int from = firstBefore;
        int to = firstAfter;
        for (int i = firstAfter; i < endAfter; i++) {
            @Nullable Integer place = places.get(after.get(i));
            if (place != null && place >= from) {
                add(splices, before, from, place, after, to, i);
                from = place + 1;
                to = i + 1;
            }
        }
        add(splices, before, from, endBefore, after, to, endAfter);
        return List.copyOf(splices);
    }

    private static <T> void add(
            List<Splice<T>> splices, List<T> before, int from, int end, List<T> after, int to, int afterEnd) {
        if (end > from || afterEnd > to) {
            splices.add(new Splice<>(
                    from, to, List.copyOf(before.subList(from, end)), List.copyOf(after.subList(to, afterEnd))));
        }
    }
}
