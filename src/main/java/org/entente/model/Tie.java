package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two actors.
 *
 * @param id    as the file gives it; null if it gives none, or one that another tie has
 * @param from  id of the actor it starts from, as is {@code to} of the one it leads to; there may be no such actor
 * @param type  id of its tie type, which may be declared by this use alone
 * @param date  when, or since when
 * @param until the end of a period
 */
public record Tie(
        @Nullable String id,
        String from,
        String to,
        String type,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable String place,
        List<Quote> quotes,
        Extras extras) {

    /** The type of a tie whose file does not say. */
    public static final String UNTYPED = "tied to";

    public Tie {
        quotes = List.copyOf(quotes);
    }

    public Tie withEnds(String start, String end) {
        return new Tie(id, start, end, type, date, until, place, quotes, extras);
    }

    /** @param since when, or since when, as is {@code to} the end of a period */
    public Tie withDates(@Nullable PartialDate since, @Nullable PartialDate end) {
        return new Tie(id, from, to, type, since, end, place, quotes, extras);
    }

    public Tie withPlace(@Nullable String other) {
        return new Tie(id, from, to, type, date, until, other, quotes, extras);
    }

    public Tie withQuotes(List<Quote> others) {
        return new Tie(id, from, to, type, date, until, place, others, extras);
    }

    public Tie withType(String other) {
        return new Tie(id, from, to, other, date, until, place, quotes, extras);
    }

    /** A tie without date, place or quotes. */
    public static Tie of(String from, String to, String type) {
        return new Tie(null, from, to, type, null, null, null, List.of(), Extras.NONE);
    }
}
