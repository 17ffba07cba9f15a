package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

class QuoteWhileReadingTest extends SourcesWindowTest {
    private static final String TEXT = "“We will not go to war,” said Ben. Ann warned Cat in the harbour of Brest.";
    private static final String READ =
            """
            {"actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}, {"id": "c", "name": "Cat"}],
             "ties": [{"id": "t", "from": "a", "to": "b", "type": "met", "quotes": [{"text": "said Ben", "source": "s"}]}],
             "sources": [{"id": "s", "title": "Diary", "text": "%s"}]}
            """;

    private void read() throws Exception {
        openChecked(file("read.json", READ.formatted(TEXT)));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        awaitText();
    }

    private void mark(String words) {
        int start = area().getText().indexOf(words);
        robot.interact(() -> area().selectRange(start, start + words.length()));
    }

    private String field(String name) {
        return robot.lookup((TextField field) -> name.equals(field.getAccessibleText()))
                .<TextField>query()
                .getText();
    }

    private Tie last() {
        return document().now().ties().get(document().now().ties().size() - 1);
    }

    @Test
    void wordsBecomeAQuoteOfATieOfThoseWhomTheSentenceNames() throws Exception {
        read();
        mark("warned Cat in the harbour");
        press(KeyCode.Q);
        assertEquals("Ann", field("Who"));
        assertEquals("Cat", field("Whom"));
        robot.write("warned");
        change(() -> robot.type(KeyCode.ENTER).type(KeyCode.ENTER));
        awaitChecked();

        Quote quote = last().quotes().get(0);
        assertEquals("warned Cat in the harbour", quote.text());
        assertEquals("s", quote.source());
        assertEquals(TEXT.indexOf("warned"), quote.at());
        assertEquals("a", last().from());
        assertEquals("c", last().to());
        assertEquals(Selection.tie(tie("a", "c")), selection());
        assertEquals(2, workspace().evidence().counts().get(Kind.VERBATIM));
        assertEquals(DossierPage.View.SOURCES, page().view(), "the person goes on reading");
        assertEquals("s", page().read().orElseThrow().id());
    }

    @Test
    void whatWasMadeWhileReadingIsInSightInTheGraph() throws Exception {
        openChecked(file(
                "new.json",
                "{\"actors\": [], \"sources\": [{\"id\": \"s\", \"title\": \"Diary\", \"text\": \"" + TEXT + "\"}]}"));
        robot.interact(() -> page().goOnReading("s"));
        await(() -> reader().pane().isVisible() && !area().getText().isEmpty());
        for (String words : List.of("Ann warned Cat", "said Ben")) {
            mark(words);
            press(KeyCode.Q);
            robot.interact(() -> {
                robot.lookup((TextField field) -> "Who".equals(field.getAccessibleText()))
                        .<TextField>query()
                        .setText("One of " + words);
                robot.lookup((TextField field) -> "Whom".equals(field.getAccessibleText()))
                        .<TextField>query()
                        .setText("Cat");
                robot.lookup((TypeField field) -> true)
                        .<TypeField>query()
                        .getEditor()
                        .setText("warned");
            });
            change(() -> robot.clickOn("Add quote"));
            await(() -> reader().pane().isVisible() && !area().getText().isEmpty());
        }
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.sleep(600);

        assertTrue(story().camera().zoom() > 0.5, "zoom " + story().camera().zoom());
        for (int actor = 0; actor < graph().actorCount(); actor++) {
            Point2D at = story().onView(actor);
            assertTrue(story().getLayoutBounds().contains(at), "actor " + actor + " at " + at);
        }
    }

    @Test
    void shiftTabLeavesTheTieTypeForTheFieldBefore() throws Exception {
        read();
        mark("warned Cat in the harbour");
        press(KeyCode.Q);
        robot.interact(
                () -> robot.lookup((TypeField field) -> true).<TypeField>query().requestFocus());
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("Who", stage.getScene().getFocusOwner().getAccessibleText());
    }

    @Test
    void whoSpeaksIsSuggested() throws Exception {
        read();
        mark("We will not go to war");
        robot.clickOn("Quote (Q)");

        assertEquals("Ben", field("Speaker"));
        assertTrue(shows("The text says: “Ben … said”"));
    }

    @Test
    void halfAWordIsQuotedWhole() throws Exception {
        read();
        mark("arned Cat in the harb");
        press(KeyCode.Q);
        robot.write("warned");
        change(() -> robot.type(KeyCode.ENTER).type(KeyCode.ENTER));

        assertEquals("warned Cat in the harbour", last().quotes().get(0).text());
    }

    @Test
    void anotherQuoteOfATieThatIsThereIsAddedToIt() throws Exception {
        read();
        mark("Ann");
        press(KeyCode.Q);
        robot.write("met").type(KeyCode.TAB);
        robot.write("Ben");
        assertTrue(shows("Another quote of a tie that is there already"));
        change(() -> robot.clickOn("Add quote"));

        assertEquals(1, document().now().ties().size());
        assertEquals("Ann", last().quotes().get(1).text());
    }

    @Test
    void withoutWordsThereIsNothingToQuote() throws Exception {
        read();
        press(KeyCode.Q);

        assertFalse(window.isCovered());
    }

    @Test
    void aSourceIsAddedAndReadAtOnce() throws Exception {
        read();
        press(KeyCode.S);
        robot.write("Letter");
        change(() -> robot.clickOn("Add source"));

        assertEquals("letter", page().read().orElseThrow().id());
    }
}
