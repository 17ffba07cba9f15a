package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.entente.draw.Badge;
import org.entente.draw.LabelMark;
import org.junit.jupiter.api.Test;

/** The badges in the window follow what becomes known of the quotes. */
class BadgesTest extends WindowTest {
    private static final String WIRE = "The ship with eighty men aboard left the harbour of Brest at dawn on Friday.";

    private List<String> badges() {
        return story().picture().ties().stream()
                .map(tie -> Objects.requireNonNull(tie.badge()))
                .map(badge -> badge.text() + badge.ring())
                .toList();
    }

    private List<List<Double>> places() {
        return story().picture().ties().stream()
                .map(tie -> Objects.requireNonNull(tie.badge()))
                .map(badge -> List.of(badge.x(), badge.y()))
                .toList();
    }

    @Test
    void badgesTellOfIndependentSourcesAndOfQuotesThatHoldAndNothingMoves() throws Exception {
        open(
                file(
                        "wire.json",
                        """
                {"actors": [{"id": "a"}, {"id": "b"}], "ties": [
                  {"from": "a", "to": "b", "type": "x", "quotes": [
                    {"text": "left the harbour", "source": "one"}, {"text": "left the harbour", "source": "two"}]},
                  {"from": "a", "to": "b", "type": "x", "quotes": [{"text": "left the harbour"}]},
                  {"from": "a", "to": "b", "type": "x"}],
                 "sources": [{"id": "one"}, {"id": "two"}]}
                """));
        await(() -> workspace().sourcing().checked());
        String none = "" + Badge.Ring.DOTTED;
        assertEquals(List.of("2" + Badge.Ring.OPEN, "1" + Badge.Ring.OPEN, none), badges());
        double[] x = workspace().places().allX();
        List<List<Double>> places = places();
        List<LabelMark> labels = story().picture().labels();

        attach("one", WIRE);
        attach("two", WIRE);
        await(() -> workspace().evidence().texts().size() == 2);
        assertEquals(List.of("1" + Badge.Ring.WHOLE, "1" + Badge.Ring.OPEN, none), badges());
        assertArrayEquals(x, workspace().places().allX());
        assertEquals(places, places());
        assertEquals(labels, story().picture().labels());
    }
}
