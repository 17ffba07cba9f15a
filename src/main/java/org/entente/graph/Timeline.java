package org.entente.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.PartialDate;
import org.entente.model.Period;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * When the ties of a graph were, or sources: equal steps from the first to the last date, the last of which may be shorter,
 * and how many there were in each.
 *
 * @param unit   of a step: years, months or days, as fits the whole and is no more exact than the dates
 * @param starts the first day of each step, and the day after the last step: one more than there are steps
 * @param counts by step, those whose dates meet it
 */
public record Timeline(ChronoUnit unit, List<LocalDate> starts, List<Integer> counts) {
    /** As long as this many years, days say nothing any more; as long as so many months, likewise. */
    private static final int YEARS_FOR_YEARS = 4;

    private static final int MONTHS_FOR_MONTHS = 6;

    public Timeline {
        starts = List.copyOf(starts);
        counts = List.copyOf(counts);
    }

    /**
     * The timeline of all dated ties.
     *
     * @param mostSteps at least 2
     * @return null where no two steps can be told apart: fewer than two dated ties, or all on one day, in one
     *     month or year as far as the dates tell
     */
    public static @Nullable Timeline of(TieGraph graph, int mostSteps) {
        List<Period> periods = new ArrayList<>();
        List<PartialDate> dates = new ArrayList<>();
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            @Nullable Period period = Period.of(graph.tie(tie));
            if (period != null) {
                periods.add(period);
            }
            Stream.of(graph.tie(tie).date(), graph.tie(tie).until())
                    .filter(Objects::nonNull)
                    .forEach(dates::add);
        }
        return of(periods, finest(dates), mostSteps);
    }

    /**
     * The timeline of all dated sources.
     *
     * @param mostSteps at least 2
     * @return null where no two steps can be told apart
     */
    public static @Nullable Timeline ofSources(List<Source> sources, int mostSteps) {
        List<PartialDate> dates =
                sources.stream().map(Source::date).filter(Objects::nonNull).toList();
        List<Period> periods = dates.stream()
                .map(date -> new Period(date.first(), date.last()))
                .toList();
        return of(periods, finest(dates), mostSteps);
    }

    private static @Nullable Timeline of(List<Period> periods, ChronoUnit finest, int mostSteps) {
        LocalDate first =
                periods.stream().map(Period::first).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last =
                periods.stream().map(Period::last).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        if (first.equals(last)) {
            return null;
        }
        ChronoUnit unit = unit(first, last, finest);
        LocalDate begin = floor(first, unit);
        long units = unit.between(begin, last) + 1;
        long width = (units + mostSteps - 1) / mostSteps;
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = begin; !start.isAfter(last); start = start.plus(width, unit)) {
            starts.add(start);
        }
        int[] counts = new int[starts.size()];
        starts.add(floor(last, unit).plus(1, unit));
        for (Period period : periods) {
            int from = step(starts, period.first());
            int to = step(starts, period.last());
            for (int step = from; step <= to; step++) {
                counts[step]++;
            }
        }
        return counts.length < 2
                ? null
                : new Timeline(unit, starts, IntStream.of(counts).boxed().toList());
    }

    private static ChronoUnit unit(LocalDate first, LocalDate last, ChronoUnit finest) {
        if (finest == ChronoUnit.YEARS || ChronoUnit.YEARS.between(first, last) >= YEARS_FOR_YEARS) {
            return ChronoUnit.YEARS;
        }
        return finest == ChronoUnit.MONTHS || ChronoUnit.MONTHS.between(first, last) >= MONTHS_FOR_MONTHS
                ? ChronoUnit.MONTHS
                : ChronoUnit.DAYS;
    }

    /** How exact the most exact date is: finer steps would tell what nobody said. */
    private static ChronoUnit finest(List<PartialDate> dates) {
        if (dates.stream().anyMatch(date -> date.day() > 0)) {
            return ChronoUnit.DAYS;
        }
        return dates.stream().anyMatch(date -> date.month() > 0) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static LocalDate floor(LocalDate day, ChronoUnit unit) {
        return unit == ChronoUnit.YEARS
                ? day.withDayOfYear(1)
                : unit == ChronoUnit.MONTHS ? day.withDayOfMonth(1) : day;
    }

    /** The step that a day lies in; the first or last one for a day outside. */
    public int step(LocalDate day) {
        return step(starts, day);
    }

    private static int step(List<LocalDate> starts, LocalDate day) {
        int low = 0;
        int high = starts.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    public int steps() {
        return counts.size();
    }

    /** The days from the beginning of one step to the end of another. */
    public Period period(int from, int to) {
        return new Period(starts.get(from), starts.get(to + 1).minusDays(1));
    }
}
