package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How a person asks how two actors are tied, and what the answer says. */
class TrailTest extends WindowTest {

    /**
     * Ann met Ben, of which nobody has a quote; the way round over Cat has one for each tie, the second of them in a text that is not
     * at hand. Nobody is tied to Dora.
     */
    private static final String FOUR =
            """
            {"title": "Four",
             "tieTypes": [{"id": "met", "label": "met", "directed": false}, {"id": "paid", "label": "paid", "inverse": "paid by"}],
             "actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}, {"id": "c", "name": "Cat"}, {"id": "d", "name": "Dora"}],
             "ties": [
               {"from": "a", "to": "b", "type": "met"},
               {"from": "c", "to": "a", "type": "paid", "date": "1999",
                "quotes": [{"text": "Cat gave Ann little", "source": "s", "grade": "A1"}, {"text": "Cat paid Ann", "source": "s"}]},
               {"from": "c", "to": "b", "type": "met", "quotes": [{"text": "Cat and Ben met", "speaker": "c", "source": "t"}]}],
             "sources": [{"id": "s", "title": "Ledger", "text": "In that year Cat paid Ann."}, {"id": "t", "title": "Diary"}]}
            """;

    private void openFour() throws Exception {
        open(file("four.json", FOUR));
        await(() -> !workspace().evidence().texts().isEmpty());
    }

    private void ask(String from, String to) {
        robot.interact(() -> workspace().go(Selection.trail(actor(from), actor(to))));
        awaitAnswer();
    }

    private void awaitAnswer() {
        await(() -> workspace().trails().answerTo(selection()).isPresent());
    }

    private void click(Predicate<Button> which) {
        robot.clickOn(robot.from(page().details())
                .lookup((Node node) -> node instanceof Button button && which.test(button))
                .<Node>query());
    }

    private boolean fades(String id) {
        return new Emphasis(workspace(), -1, -1).fades(actor(id));
    }

    @Test
    void twoSelectedActorsOfferTheTrailBetweenThem() {
        open(DOHA);
        robot.clickOn(screenOf("jordan"));
        robot.press(KeyCode.SHIFT).clickOn(screenOf("qatar")).release(KeyCode.SHIFT);
        assertTrue(detailTexts().contains("2 actors selected, this one last"));
        click(button -> "How do we know?".equals(button.getText()));
        awaitAnswer();

        assertEquals(Selection.trail(actor("jordan"), actor("qatar")), selection());
        List<String> texts = detailTexts();
        assertTrue(
                texts.containsAll(List.of(
                        "Jordan",
                        "expelled",
                        "Khaled Meshaal",
                        "“the Jordan government expelled him in 1999”",
                        "stays in",
                        "Qatar")),
                texts::toString);
        robot.clickOn("Khaled Meshaal");
        assertEquals(Selection.actor(actor("meshaal")), selection());
        assertEquals("", status().get(2), "no trail is looked at");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Selection.trail(actor("jordan"), actor("qatar")), selection());
    }

    @Test
    void theShortestPathAndTheBestSourcedOneStandSideBySide() throws Exception {
        openFour();
        ask("a", "b");

        List<String> shortest = detailTexts();
        assertTrue(
                shortest.containsAll(List.of(
                        "Shortest 1", "Best sourced 2", "1 tie, without a quote", "No quote. Look for a source.")),
                shortest::toString);
        assertTrue(fades("c"));
        assertFalse(
                new Emphasis(workspace(), actor("c"), -1).fades(actor("a")),
                "the trail stands out, whatever is pointed at");
        assertEquals("Trail of 1 tie, without a quote", status().get(2));
        robot.clickOn("Best sourced 2");
        assertEquals("Trail of 2 ties, the weakest unchecked", status().get(2));

        List<String> best = detailTexts();
        assertTrue(
                best.containsAll(List.of(
                        "2 ties, the weakest unchecked",
                        "paid by",
                        "· 1999",
                        "· 2 quotes",
                        "“Cat paid Ann”",
                        "✓ verbatim",
                        "weakest tie",
                        "“Cat and Ben met”",
                        "○ unchecked")),
                best::toString);
        assertFalse(best.contains("“Cat gave Ann little”"), "it is altered");
        assertTrue(best.indexOf("“Cat paid Ann”") < best.indexOf("weakest tie"));
        assertFalse(fades("c"));
        assertTrue(fades("d"));
    }

    @Test
    void aTrailIsCopiedWithItsQuotesAndWhereTheyStand() throws Exception {
        openFour();
        ask("a", "b");
        robot.clickOn("Best sourced 2");
        click(button -> "Copy with citations".equals(button.getAccessibleText()));

        assertEquals(
                """
                How Ann is tied to Ben (best-sourced path; 2 ties, the weakest unchecked)

                1. Cat paid Ann, 1999
                “Cat paid Ann” — Ledger [verbatim]

                2. Cat met Ben (weakest tie)
                “Cat and Ben met” — Cat, in: Diary [unchecked]
                """,
                desktop.copied);
        robot.clickOn("Shortest 1");
        click(button -> "Copy with citations".equals(button.getAccessibleText()));
        assertEquals(
                """
                How Ann is tied to Ben (shortest path; 1 tie, without a quote)

                1. Ann met Ben
                no quote
                """,
                desktop.copied);
    }

    @Test
    void aTextThatIsAttachedMayChangeWhichPathIsBestSourced() throws Exception {
        openFour();
        ask("c", "b");
        assertTrue(detailTexts().contains("Shortest and best sourced"));
        assertTrue(detailTexts().contains("1 tie, unchecked"));
        attach("t", "Cat and Ben met at noon.");

        await(() -> detailTexts().contains("1 tie, with 1 independent source"));
    }

    @Test
    void itCanBeReadFromTheOtherEndAndWhereNoPathLeadsItSaysSo() throws Exception {
        openFour();
        ask("a", "c");
        assertTrue(detailTexts().contains("paid by"));
        click(button -> "Read it from the other end".equals(button.getAccessibleText()));
        awaitAnswer();
        assertEquals(Selection.trail(actor("c"), actor("a")), selection());
        assertTrue(detailTexts().contains("paid"));

        ask("a", "d");
        assertTrue(detailTexts().contains("No path leads from Ann to Dora."));
    }

    @Test
    void tiesThatAreHiddenAreFollowedAndCanBeShown() throws Exception {
        openFour();
        robot.interact(() -> workspace().toggleType("paid"));
        ask("a", "c");

        assertTrue(detailTexts().contains("1 tie of it is hidden in the graph."));
        robot.clickOn("Show it");
        assertEquals(3, workspace().visible().tieCount());
        assertFalse(detailTexts().contains("1 tie of it is hidden in the graph."));
    }

    @Test
    void theKeyTAsksForTheTwoActorsSelectedLast() throws Exception {
        openFour();
        press(KeyCode.T);
        robot.interact(() -> workspace().selection().select(Selection.actor(actor("a"))));
        press(KeyCode.T);
        assertEquals(Selection.actor(actor("a")), selection(), "there is no other");
        robot.interact(() -> workspace().selection().select(Selection.tie(0)));
        robot.interact(() -> workspace().selection().select(Selection.actor(actor("c"))));
        assertTrue(detailTexts().contains("How is Ann tied to Cat?"));
        press(KeyCode.T);

        assertEquals(Selection.trail(actor("a"), actor("c")), selection());
        awaitAnswer();
    }

    @Test
    void reloadingTheFileKeepsTheQuestion() throws Exception {
        openFour();
        ask("a", "b");
        Path file =
                file("four.json", FOUR.replace("{\"id\": \"a\"", "{\"id\": \"z\", \"name\": \"Zoe\"}, {\"id\": \"a\""));
        assertEquals(document().file(), file);
        press(KeyCode.CONTROL, KeyCode.R);
        awaitRead();
        await(() -> graph().actorCount() == 5);
        awaitAnswer();

        assertEquals(Selection.trail(actor("a"), actor("b")), selection());
        assertTrue(detailTexts().contains("Best sourced 2"));
    }
}
