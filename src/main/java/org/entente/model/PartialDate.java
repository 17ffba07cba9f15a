package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date as exact as somebody gave it: {@code 2011}, {@code 2015-08} or {@code 2015-08-03}. Ordered by the first
 * day it may mean; of two that begin on one day the vaguer comes first.
 *
 * @param year  0 to 9999
 * @param month 1 to 12, 0 where only the year is known
 * @param day   1 to 31, 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /** @throws DateTimeException if there is no such date, or a day without a month */
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day without a month");
        }
        LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        if (year < 0 || year > 9999) {
            throw new DateTimeException("a year has four digits: " + year);
        }
    }

    /** The date written in that text, exactly as ISO 8601 has it; empty if it is none or there is no such day. */
    public static Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            int month = iso.group(2) == null ? 0 : number(iso.group(2));
            int day = iso.group(3) == null ? 0 : number(iso.group(3));
            return Optional.of(new PartialDate(number(iso.group(1)), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A written month or day of {@code 00} is no date, though a 0 stands for "unknown" here. */
    private static int number(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0 && digits.length() == 2) {
            throw new DateTimeException("no month or day has the number 0");
        }
        return number;
    }

    /** The first day this may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day this may mean. */
    public LocalDate last() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** ISO 8601, no more exact than given; {@link #parse} reads it back. */
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
