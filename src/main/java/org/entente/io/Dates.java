package org.entente.io;

import org.entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads dates, and gives out one object for equal ones that come soon after each other: a dossier names few days often. */
final class Dates {
    private final @Nullable PartialDate[] recent = new PartialDate[1 << 13];

    /** The date of that text, null where it is none. */
    @Nullable PartialDate of(String text) {
        @Nullable PartialDate date = PartialDate.parse(text).orElse(null);
        if (date == null) {
            return null;
        }
        int place = ((date.year() * 13 + date.month()) * 32 + date.day()) & recent.length - 1;
        @Nullable PartialDate before = recent[place];
        if (before != null && before.compareTo(date) == 0) {
            return before;
        }
        recent[place] = date;
        return date;
    }
}
