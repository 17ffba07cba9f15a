package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
