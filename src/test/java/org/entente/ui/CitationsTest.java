package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static final Citations ENGLISH = new Citations(new Phrases(Locale.UK));
    private static final Quote WORDS = new Quote("He was expelled", "jordan", "s", null);
    private static final TieGraph GRAPH = TieGraph.of(new Dossier(
            null,
            null,
            List.of(),
            List.of(Actor.named("jordan", "Jordan", "state")),
            List.of(),
            List.of(),
            View.NONE,
            Extras.NONE));

    private static Source source(String title, @Nullable String date) {
        return new Source(
                "s",
                title,
                "The Paper",
                "Ann Lee",
                date == null ? null : PartialDate.parse(date).orElseThrow(),
                "https://x.org",
                null,
                null,
                null,
                List.of(),
                Extras.NONE);
    }

    @Test
    void aCitationLeavesOutWhatIsNotKnown() {
        assertEquals(
                "“He was expelled” — Jordan, in: Ann Lee, Expelled, The Paper, 4 Aug 2015, https://x.org",
                ENGLISH.citation(GRAPH, WORDS, source("Expelled", "2015-08-04")));
        assertEquals("“He was expelled” — Jordan", ENGLISH.citation(GRAPH, WORDS, null));
        assertEquals("“so”", ENGLISH.citation(GRAPH, new Quote("“so”", null, null, null), null));
    }

    @Test
    void aDateThatTheTitleTellsIsNotToldTwice() {
        assertEquals("Talks, August 2015", ENGLISH.shortly(source("Talks, August 2015", "2015-08")));
        assertEquals("Talks, Aug 2015", ENGLISH.shortly(source("Talks", "2015-08")));
        assertEquals(
                "Ann Lee, Talks, August 2015, The Paper, https://x.org",
                ENGLISH.reference(source("Talks, August 2015", "2015-08")));
    }
}
