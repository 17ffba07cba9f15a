package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days on end.
 *
 * @param first day of it
 * @param last  day of it, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period that ends before it begins: " + first + " to " + last);
        }
    }

    /**
     * All days on which the tie may have been, by its dates, which may be partial; null where the file gives none. A tie
     * with an end alone counts on that; of dates in the wrong order the first one counts.
     */
    public static @Nullable Period of(Tie tie) {
        @Nullable PartialDate begin = tie.date() != null ? tie.date() : tie.until();
        @Nullable PartialDate end = tie.until() != null ? tie.until() : tie.date();
        if (begin == null || end == null) {
            return null;
        }
        return new Period(begin.first(), end.isBefore(begin) ? begin.last() : end.last());
    }

    /** Whether they have a day in common. */
    public boolean meets(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
