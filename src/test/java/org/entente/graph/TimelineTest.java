package org.entente.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.io.DossierReader;
import org.entente.model.PartialDate;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    /** @param dates each "from/until", either of which may be missing */
    private static TieGraph graph(List<String> dates) {
        StringBuilder ties = new StringBuilder();
        for (String date : dates) {
            String[] ends = date.split("/", -1);
            ties.append(ties.isEmpty() ? "" : ",")
                    .append("{\"from\":\"a\",\"to\":\"b\",\"type\":\"t\",\"date\":" + json(ends[0]) + ",\"until\":"
                            + json(ends.length > 1 ? ends[1] : "") + "}");
        }
        return TieGraph.of(Objects.requireNonNull(new DossierReader()
                .read("f", "{\"actors\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"ties\":[" + ties + "]}")
                .dossier()));
    }

    private static String json(String date) {
        return date.isEmpty() ? "null" : "\"" + date + "\"";
    }

    private static Timeline timeline(String... dates) {
        return Objects.requireNonNull(Timeline.of(graph(List.of(dates)), 40));
    }

    @Test
    void aPeriodIsAsLongAsItsDatesMayMean() {
        Tie tie = graph(List.of("2015-08/2016")).tie(0);

        assertEquals(new Period(LocalDate.of(2015, 8, 1), LocalDate.of(2016, 12, 31)), Period.of(tie));
        assertNull(Period.of(graph(List.of("")).tie(0)));
        assertEquals(
                new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31)),
                Period.of(graph(List.of("/1999")).tie(0)));
    }

    @Test
    void theStepFitsTheWhole() {
        assertEquals(ChronoUnit.YEARS, timeline("1999", "2015-08-03").unit());
        assertEquals(ChronoUnit.MONTHS, timeline("2014-01-02", "2015-01-02").unit());
        Timeline days = timeline("1914-06-28", "1914-07-28");
        assertEquals(ChronoUnit.DAYS, days.unit());
        assertEquals(31, days.steps());
        assertEquals(new Period(LocalDate.of(1914, 6, 28), LocalDate.of(1914, 7, 28)), days.period(0, 30));
    }

    @Test
    void noStepIsMoreExactThanTheDates() {
        assertEquals(ChronoUnit.YEARS, timeline("2014", "2015").unit());
        assertEquals(ChronoUnit.MONTHS, timeline("2015-07", "2015-08").unit());
        assertEquals(ChronoUnit.MONTHS, timeline("2014", "2015-08").unit());
        assertEquals(ChronoUnit.DAYS, timeline("2015-07", "/2015-08-03").unit());
        assertNull(Timeline.of(graph(List.of("2015", "2015")), 40));
        assertNull(Timeline.of(graph(List.of("2015-08", "2015-08")), 40));
    }

    @Test
    void theLastStepEndsWithTheLastDate() {
        Timeline timeline = timeline("1900", "1998", "1999-08");

        assertEquals(34, timeline.steps());
        assertEquals(new Period(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31)), timeline.period(0, 33));
        assertEquals(2, timeline.counts().get(32) + timeline.counts().get(33));
    }

    @Test
    void countsEachTieInEveryStepThatItMeets() {
        assertEquals(
                List.of(1, 1, 2, 1, 1),
                timeline("2011/2013", "2013-05/2015", "").counts());
    }

    @Test
    void whereNoTwoDatesCanBeToldApartThereIsNone() {
        assertNull(Timeline.of(graph(List.of("2015-08-03", "2015-08-03", "")), 40));
        assertNull(Timeline.of(graph(List.of("", "")), 40));
    }

    /** However long the whole is, the steps are few, follow each other, and hold every tie. */
    @Property(tries = 200)
    void stepsAreFewAndLeaveNoTieOut(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 9999) Integer> years,
            @ForAll @IntRange(min = 2, max = 40) int most) {
        @Nullable Timeline timeline =
                Timeline.of(graph(years.stream().map("%04d"::formatted).toList()), most);
        if (timeline == null) {
            return;
        }
        assertTrue(timeline.steps() <= most);
        for (int step = 0; step < timeline.steps(); step++) {
            assertTrue(timeline.starts().get(step).isBefore(timeline.starts().get(step + 1)));
        }
        Period whole = timeline.period(0, timeline.steps() - 1);
        for (int year : years) {
            LocalDate day = new PartialDate(year, 0, 0).first();
            assertTrue(whole.meets(new Period(day, day)));
            int step = timeline.step(day);
            assertTrue(timeline.counts().get(step) > 0);
            assertTrue(timeline.period(step, step).meets(new Period(day, day)));
        }
    }

    @Test
    void aLensShowsTiesOfItsDaysAloneAndSaysWhatItHides() {
        TieGraph graph = graph(List.of("1999", "2012/2014", "2015-08", ""));
        Period since2013 = new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2015, 12, 31));

        VisiblePart part = VisiblePart.of(graph, Lens.ALL).next(Lens.ALL.withDates(since2013));

        assertEquals(List.of(1, 2), part.ties().boxed().toList());
        assertEquals(List.of(new Hidden.TiesOutsideDates(2, 1)), part.hidden());
        assertEquals(2, part.shownOfType(0));
        assertEquals(4, part.next(Lens.ALL).tieCount());
        assertEquals(
                List.of(new Hidden.TiesOfType(0, 4)),
                part.next(part.lens().withType("t", false)).hidden());
        assertEquals(Stream.of().toList(), VisiblePart.of(graph, Lens.ALL).hidden());
    }
}
