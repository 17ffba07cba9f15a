package org.entente.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.evidence.Contradiction.DatesExclude;
import org.entente.model.Dossier;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what seems to be one event to which different sources give dates that cannot both be. Most ties can: who met in 2010 may
 * meet again in 2015, who supports another may stop and begin anew. So two ties of one type between the same actors are taken for
 * one event only if both name the same place and their days, which have none in common, lie no more than
 * {@value #MOST_DAYS_APART} days apart.
 *
 * <p>Where a source tells of two ties of a type between the same actors at different times, or all together of more than three
 * times, ties of that type happen again, and their dates say nothing. Nor do those of a structural type: an office lasts, and each
 * source gives the day on which it saw it held. O(n log n) in the ties.
 */
final class ExcludedDates {
    /** No event is given more dates than that: what seems to be is many events. */
    private static final int MOST_VERSIONS = 3;

    /** What was so long after is another event, not another date for the same. */
    private static final int MOST_DAYS_APART = 31;

    private final Map<String, TieType> types = new HashMap<>();
    private final Map<Kind, List<Told>> told = new HashMap<>();

    /** Ties that may be one: of one type, between the same actors, in the same direction where the type has one. */
    private record Kind(String type, String from, String to) {}

    /** A tie by its number, with its days and its place. */
    private record Told(int tie, Period days, Set<String> sources, @Nullable String place) {}

    private ExcludedDates(Dossier dossier) {
        for (TieType type : dossier.tieTypes()) {
            types.putIfAbsent(type.id(), type);
        }
        for (int number = 0; number < dossier.ties().size(); number++) {
            Tie tie = dossier.ties().get(number);
            Set<String> sources = sources(tie);
            // An end alone leaves the beginning open, so that it excludes nothing before it.
            if (tie.date() != null && !sources.isEmpty()) {
                Period days = Objects.requireNonNull(Period.of(tie));
                told.computeIfAbsent(kind(tie), kind -> new ArrayList<>())
                        .add(new Told(number, days, sources, place(tie)));
            }
        }
    }

    static List<DatesExclude> among(Dossier dossier) {
        return new ExcludedDates(dossier).all();
    }

    private static @Nullable String place(Tie tie) {
        return tie.place() == null || tie.place().isBlank()
                ? null
                : tie.place().strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> sources(Tie tie) {
        Set<String> sources = new HashSet<>();
        for (Quote quote : tie.quotes()) {
            if (quote.source() != null) {
                sources.add(quote.source());
            }
        }
        return sources;
    }

    private Kind kind(Tie tie) {
        TieType type = type(tie.type());
        boolean turned = !type.directed() && tie.from().compareTo(tie.to()) > 0;
        return turned ? new Kind(tie.type(), tie.to(), tie.from()) : new Kind(tie.type(), tie.from(), tie.to());
    }

    private TieType type(String id) {
        return types.computeIfAbsent(id, TieType::named);
    }

    private List<DatesExclude> all() {
        Set<String> again = new HashSet<>();
        told.forEach((kind, ties) -> {
            if (ties.size() > 1 && (type(kind.type).stance() == Stance.STRUCTURAL || happensAgain(ties))) {
                again.add(kind.type);
            }
        });
        Set<DatesExclude> all = new HashSet<>();
        told.forEach((kind, ties) -> {
            if (ties.size() > 1 && !again.contains(kind.type)) {
                ties.stream()
                        .filter(one -> one.place != null)
                        .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.place)))
                        .values()
                        .forEach(events -> addNearest(events, all));
            }
        });
        return List.copyOf(all);
    }

    /** Whether one source tells of two of these ties at different times, or all sources of more times than one event is given. */
    private static boolean happensAgain(List<Told> ties) {
        if (times(ties) > MOST_VERSIONS) {
            return true;
        }
        Map<String, List<Told>> bySource = new HashMap<>();
        for (Told one : ties) {
            for (String source : one.sources) {
                bySource.computeIfAbsent(source, named -> new ArrayList<>()).add(one);
            }
        }
        return bySource.values().stream().anyMatch(ofOne -> times(ofOne) > 1);
    }

    /** How many of these ties there are at most of which each two exclude each other: always the one that ends first is among them. */
    private static int times(List<Told> ties) {
        if (ties.size() < 2) {
            return ties.size();
        }
        List<Period> periods = new ArrayList<>(ties.stream().map(Told::days).toList());
        periods.sort(Comparator.comparing(Period::last));
        int times = 0;
        LocalDate last = LocalDate.MIN;
        for (Period period : periods) {
            if (period.first().isAfter(last)) {
                times++;
                last = period.last();
            }
        }
        return times;
    }

    /**
     * Adds each tie with the nearest one before and the nearest one after it that exclude it: all pairs would be the square of the
     * ties. No two of them have a source in common, since then they would be told to happen again.
     */
    private static void addNearest(List<Told> ties, Set<DatesExclude> all) {
        TreeMap<LocalDate, Integer> byFirst = new TreeMap<>();
        TreeMap<LocalDate, Integer> byLast = new TreeMap<>();
        for (Told one : ties) {
            byFirst.putIfAbsent(one.days.first(), one.tie);
            byLast.putIfAbsent(one.days.last(), one.tie);
        }
        for (Told one : ties) {
            Map.Entry<LocalDate, Integer> before = byLast.lowerEntry(one.days.first());
            Map.Entry<LocalDate, Integer> after = byFirst.higherEntry(one.days.last());
            if (before != null && areNear(before.getKey(), one.days.first())) {
                all.add(pair(one.tie, before.getValue()));
            }
            if (after != null && areNear(one.days.last(), after.getKey())) {
                all.add(pair(one.tie, after.getValue()));
            }
        }
    }

    private static boolean areNear(LocalDate last, LocalDate first) {
        return ChronoUnit.DAYS.between(last, first) <= MOST_DAYS_APART;
    }

    private static DatesExclude pair(int one, int other) {
        return new DatesExclude(Math.min(one, other), Math.max(one, other));
    }
}
