package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.evidence.EvidenceFilter;
import org.junit.jupiter.api.Test;

/** What still needs a source is listed, and can be copied as a list of what to look for. */
class GapListTest extends WindowTest {

    @Test
    void tiesWithoutAQuoteAreListedLinkedAndCopied() throws Exception {
        open(
                file(
                        "gaps.json",
                        """
                {"title": "Doha", "actors": [{"id": "j", "name": "Jordan"}, {"id": "m", "name": "Khaled Meshaal"}],
                 "ties": [{"from": "j", "to": "m", "type": "met", "quotes": [{"text": "They met."}]},
                          {"from": "j", "to": "m", "type": "expelled", "date": "1999"},
                          {"from": "m", "to": "j", "type": "knows"}]}
                """));
        assertTrue(detailTexts()
                .containsAll(List.of(
                        "Ties without a quote 2", "Jordan expelled Khaled Meshaal", "Khaled Meshaal knows Jordan")));
        robot.clickOn("Copy as a list");
        assertEquals(
                """
                Doha

                Jordan expelled Khaled Meshaal, 1999: no quote yet
                Khaled Meshaal knows Jordan: no quote yet
                """,
                desktop.copied);

        List<String> before = detailTexts();
        robot.interact(() -> workspace().ask(EvidenceFilter.NONE.withGaps(true)));
        assertTrue(before.indexOf("Best connected") < before.indexOf("Ties without a quote 2"));
        assertTrue(
                detailTexts().indexOf("Ties without a quote 2") < detailTexts().indexOf("Best connected"));
        robot.clickOn("Jordan expelled Khaled Meshaal");
        assertEquals(Selection.tie(1), selection());
    }

    @Test
    void whereEveryTieHasAQuoteThereIsNoList() {
        open(DOHA);

        assertFalse(detailTexts().stream().anyMatch(text -> text.startsWith("Ties without a quote")));
    }
}
