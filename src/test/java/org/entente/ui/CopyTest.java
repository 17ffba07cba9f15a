package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture, tables and ties go to the clipboard. */
class CopyTest extends WindowTest {
    private static final String TIE =
            """
            Ann → علي: pays, Aug 2015, Doha

            “He was paid”
            — Ann, in: The Paper [unchecked]

            “twice”
            [unchecked]
            """;

    @BeforeEach
    void openDossier() throws Exception {
        open(
                file(
                        "three.json",
                        """
                {"tieTypes": [{"id": "knows", "directed": false}],
                 "actors": [{"id": "a", "name": "Ann", "kind": "person"}, {"id": "b", "name": "علي"},
                            {"id": "c", "name": "=1+1", "kind": "company"}],
                 "ties": [{"from": "a", "to": "b", "type": "pays", "date": "2015-08", "place": "Doha", "amount": 5,
                           "quotes": [{"text": "He was paid", "speaker": "a", "source": "s"}, {"text": "twice"}]},
                          {"from": "b", "to": "c", "type": "knows"}],
                 "sources": [{"id": "s", "title": "The Paper"}]}
                """));
    }

    private void select(Selection what) {
        robot.interact(() -> workspace().go(what));
    }

    private void copy() {
        press(KeyCode.CONTROL, KeyCode.C);
    }

    @Test
    void aTieSelectedIsCopiedWithItsQuotesAndWhereTheyStand() {
        select(Selection.tie(0));
        copy();
        assertEquals(TIE, desktop.copied);
        await(() -> shows("Copied the tie with 2 quotes."));

        select(Selection.tie(1));
        copy();
        assertEquals("علي – =1+1: knows\n\nno quote\n", desktop.copied);
        await(() -> shows("Copied the tie, which has no quote."));
    }

    @Test
    void theDetailsOfATieCopyTheSame() {
        select(Selection.tie(0));
        robot.clickOn("Copy with citations");
        assertEquals(TIE, desktop.copied);
    }

    @Test
    void actorsSelectedAreCopiedByName() {
        robot.interact(() -> {
            workspace().selection().select(Selection.actor(0));
            workspace().selection().toggle(1);
        });
        copy();
        assertEquals("Ann\nعلي", desktop.copied);
        await(() -> shows("Copied 2 names."));
    }

    @Test
    void aTrailIsCopiedWithTheQuotesThatCarryIt() {
        select(Selection.trail(0, 2));
        await(() -> workspace().trails().trail(selection()).isPresent());
        copy();
        assertEquals("How Ann is tied to =1+1 (shortest and best-sourced path; ", desktop.copied.substring(0, 57));
    }

    @Test
    void thePictureIsCopiedAsOne() {
        copy();
        await(() -> shows("Copied the picture."));
        Image picture = Objects.requireNonNull(desktop.copiedPicture);
        assertEquals(3200, picture.getWidth());
        assertEquals(
                Color.web("#F4F6F8").getBrightness(),
                picture.getPixelReader().getColor(3, 3).getBrightness(),
                0.1);
        assertEquals("", desktop.copied);
    }

    @Test
    void tiesShownAreCopiedAsATableThatNoSpreadsheetRuns() {
        robot.clickOn("Export");
        robot.clickOn("Copy ties shown as a table");
        await(() -> shows("Copied a table of 2 ties."));
        assertEquals(
                """
                From\tTie type\tTo\tDate\tUntil\tPlace\tQuotes\tIndependent sources\tamount
                Ann\tpays\tعلي\t2015-08\t\tDoha\t2\t1\t5
                علي\tknows\t'=1+1\t\t\t\t0\t0\t
                """,
                desktop.copied);
        assertNotNull(desktop.copiedHtml);

        robot.interact(() -> workspace().toggleType("pays"));
        robot.clickOn("Export");
        robot.clickOn("Copy ties shown as a table");
        await(() -> shows("Copied a table of 1 tie."));
    }

    @Test
    void actorsShownAndTheTiesOfOneAreTablesToo() {
        robot.clickOn("Export");
        robot.clickOn("Copy actors shown as a table");
        await(() -> shows("Copied a table of 3 actors."));
        assertEquals(
                """
                Name\tKind\tRole\tAlso called\tTies\tNote
                Ann\tperson\t\t\t1\t
                علي\t\t\t\t2\t
                '=1+1\tcompany\t\t\t1\t
                """,
                desktop.copied);

        select(Selection.actor(0));
        robot.clickOn("Ties 1");
        robot.clickOn("Copy as a table");
        await(() -> shows("Copied a table of 1 tie."));
    }

    @Test
    void whoWritesCopiesWhatIsWritten() {
        press(KeyCode.CONTROL, KeyCode.K);
        select(Selection.tie(0));
        copy();
        assertEquals("", desktop.copied);
    }
}
