package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import java.util.Optional;

/**
 * An ISO 8601 date as exact as somebody gave it: {@code 2011}, {@code 2015-08} or {@code 2015-08-03}. Ordered by the first
 * day it may mean; of two that begin on one day the vaguer comes first.
 *
 * @param year  0 to 9999
 * @param month 1 to 12, 0 where only the year is known
 * @param day   1 to 31, 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** @throws DateTimeException if there is no such date, or a day without a month */
    public PartialDate {
        boolean exists = month >= 0 && month <= 12 && day >= 0 && hasDay(year, month, day);
        if (year < 0 || year > 9999 || !exists) {
            throw new DateTimeException("there is no day " + day + " of month " + month + " of " + year);
        }
    }

    /** The date written in that text, exactly as ISO 8601 has it; empty if it is none or there is no such day. */
    public static Optional<PartialDate> parse(String text) {
        int length = text.length();
        boolean wellFormed = length == 4
                || length == 7 && text.charAt(4) == '-'
                || length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!wellFormed) {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = length > 4 ? number(text, 5, 7) : 0;
        int day = length > 7 ? number(text, 8, 10) : 0;
        // A written month or day of 00 is no date, though a 0 stands for "unknown" here.
        boolean exists = year >= 0 && (length == 4 || month >= 1 && month <= 12) && (length < 10 || day >= 1);
        return exists && hasDay(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    /** The number that these digits are; negative where there is anything else. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean hasDay(int year, int month, int day) {
        return day <= (month == 0 ? 0 : 28) || day <= lastDay(year, month);
    }

    private static int lastDay(int year, int month) {
        return month == 0 ? 0 : Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
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
        return day == 0 ? LocalDate.of(year, month, lastDay(year, month)) : first();
    }

    /** Whether every day this may mean comes before every day the other may mean. */
    public boolean isBefore(PartialDate other) {
        int last = inOneNumber(year, month == 0 ? 12 : month, day == 0 ? 31 : day);
        int first = inOneNumber(other.year, Math.max(1, other.month), Math.max(1, other.day));
        return last < first;
    }

    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(inOneNumber(year, month, day), inOneNumber(other.year, other.month, other.day));
    }

    /** A number that grows with the date. */
    private static int inOneNumber(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
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
