package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2011", "2015-08", "2015-08-03", "2016-02-29", "0001", "9999-12-31"})
    void isPrintedAsItWasGiven(String iso) {
        assertEquals(Optional.of(iso), PartialDate.parse(iso).map(PartialDate::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "02015",
                "2015-8",
                "2015-13",
                "2015-00",
                "2015-02-30",
                "2015-08-00",
                "2015-08-3",
                "2015-08-03T00",
                " 2015",
                "2015 ",
                "-2015",
                "2015-08-",
                "٢٠١٥"
            })
    void isNoneWhereThereIsNoSuchDay(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    @Test
    void spansAllDaysItMayMean() {
        PartialDate month = new PartialDate(2016, 2, 0);

        assertEquals(LocalDate.of(2016, 2, 1), month.first());
        assertEquals(LocalDate.of(2016, 2, 29), month.last());
        assertEquals(LocalDate.of(2016, 12, 31), new PartialDate(2016, 0, 0).last());
    }

    @Test
    void ofTwoThatBeginTogetherTheVaguerComesFirst() {
        List<String> sorted = List.of("2015-08-03", "2015", "2014-12-31", "2015-01-01", "2015-01").stream()
                .map(iso -> PartialDate.parse(iso).orElseThrow())
                .sorted()
                .map(PartialDate::toString)
                .toList();

        assertEquals(List.of("2014-12-31", "2015", "2015-01", "2015-01-01", "2015-08-03"), sorted);
    }

    @Property
    void beginsNoLaterThanItEnds(@ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(max = 12) int month) {
        PartialDate date = new PartialDate(year, month, 0);

        assertTrue(!date.first().isAfter(date.last()));
        assertEquals(Optional.of(date), PartialDate.parse(date.toString()));
    }

    @Property
    void isBeforeAnotherWhereItsLastDayIs(
            @ForAll @IntRange(min = 1999, max = 2000) int year,
            @ForAll @IntRange(max = 12) int month,
            @ForAll @IntRange(max = 28) int day,
            @ForAll @IntRange(min = 1999, max = 2000) int otherYear,
            @ForAll @IntRange(max = 12) int otherMonth,
            @ForAll @IntRange(max = 28) int otherDay) {
        PartialDate date = new PartialDate(year, month, month == 0 ? 0 : day);
        PartialDate other = new PartialDate(otherYear, otherMonth, otherMonth == 0 ? 0 : otherDay);

        assertEquals(date.last().isBefore(other.first()), date.isBefore(other));
    }

    @Test
    void isWrittenAlikeWhereverThePersonLives() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(
                    "2015-08-03", PartialDate.parse("2015-08-03").orElseThrow().toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
