package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Contradictions.Opposed;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final List<Quote> SAID = List.of(new Quote("so it was", null, "s", null));

    private static Tie tie(String from, String to, String type, @Nullable String date, @Nullable String until) {
        return new Tie(null, from, to, type, date(date), date(until), null, SAID, Extras.NONE);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    private static List<Opposed> among(Tie... ties) {
        List<TieType> types = new ArrayList<>();
        types.add(new TieType("supports", "supports", null, true, Stance.COOPERATIVE, null, Extras.NONE));
        types.add(new TieType("fights", "fights", null, true, Stance.CONFLICTUAL, null, Extras.NONE));
        types.add(new TieType("met", "met", null, true, Stance.NEUTRAL, null, Extras.NONE));
        return Contradictions.among(
                new Dossier(null, null, types, List.of(), List.of(ties), List.of(), View.NONE, Extras.NONE));
    }

    @Test
    void supportAndWarInOneMonthAreOpposedWhoeverIsNamedFirst() {
        assertEquals(
                List.of(new Opposed(1, 0), new Opposed(1, 2)),
                among(
                        tie("a", "b", "fights", "2015-08-03", null),
                        tie("b", "a", "supports", "2015-08", null),
                        tie("a", "b", "fights", "2014", "2016"),
                        tie("a", "b", "met", "2015-08-03", null)));
    }

    @Test
    void whatWasAtAnotherTimeOrOfOthersIsNoContradiction() {
        assertEquals(
                List.of(),
                among(
                        tie("a", "b", "supports", "2014", "2015-07"),
                        tie("a", "b", "fights", "2015-08", null),
                        tie("a", "c", "fights", "2014", null)));
    }

    @Test
    void whatHasNoDateOrNoQuoteSaysNothing() {
        Tie unsaid = new Tie(null, "a", "b", "fights", date("2015"), null, null, List.of(), Extras.NONE);

        assertEquals(
                List.of(), among(tie("a", "b", "supports", "2015", null), unsaid, tie("a", "b", "fights", null, null)));
    }
}
