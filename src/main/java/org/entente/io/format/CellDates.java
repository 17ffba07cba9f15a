package org.entente.io.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.PartialDate;

/** Dates as tables write them, as far as they can be read in one way alone: {@code 3/8/2015} may be March or August. */
final class CellDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d\\d?)[/.](\\d\\d?)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})");

    private CellDates() {}

    static Optional<PartialDate> parse(String cell) {
        Optional<PartialDate> iso = PartialDate.parse(cell);
        if (iso.isPresent() || cell.length() < 8 || cell.length() > 10) {
            return iso;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /** The day of a point in time. */
    static Optional<PartialDate> day(String cell) {
        Matcher iso = ISO.matcher(cell);
        return iso.matches() ? PartialDate.parse(iso.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        return PartialDate.parse(year + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
