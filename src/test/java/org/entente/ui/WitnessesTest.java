package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a tie tells which of its sources were taken for one witness and why, and a person can say otherwise. */
class WitnessesTest extends WindowTest {

    @BeforeEach
    void openWire() throws Exception {
        open(
                file(
                        "wire.json",
                        """
                {"actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}], "ties": [
                  {"from": "a", "to": "b", "type": "x", "quotes": [
                    {"text": "left the harbour", "source": "one"}, {"text": "left the harbour", "source": "two"},
                    {"text": "it is said", "source": "three"}]}],
                 "sources": [
                  {"id": "one", "title": "First",
                   "text": "The ship with eighty men aboard left the harbour of Brest at dawn on Friday."},
                  {"id": "two", "title": "Second",
                   "text": "The ship with eighty men aboard left the harbour of Brest at dawn on Friday. More."},
                  {"id": "three", "title": "Third", "repeats": "one"}]}
                """));
        await(() -> workspace().evidence().texts().size() == 2);
        robot.interact(() -> workspace().go(Selection.tie(0)));
    }

    @Test
    void sourcesTakenForOneAreNamedWithTheReason() {
        assertTrue(detailTexts().contains("3 sources, of which 1 independent"), () -> detailTexts()
                .toString());
        assertTrue(shows("“Third” repeats “First”"));
        assertTrue(shows("“First” and “Second” have 100 % of the shorter text in common"));
        assertTrue(detailTexts().stream().anyMatch(text -> text.contains("at least 30 % of the shorter text")));

        Node passage = robot.lookup(".shared-passage").query();
        assertFalse(passage.getParent().isVisible());
        robot.clickOn("Show what they share");
        assertTrue(passage.getParent().isVisible());
        assertTrue(shows("“The ship with eighty men aboard left the harbour of Brest at dawn on Friday”"));

        robot.interact(() -> workspace().go(Selection.actor(0)));
        assertTrue(shows("· 3 sources, of which 1 independent"));
    }

    @Test
    void aPersonCanSayThatTwoAreNotTheSameAndTakeItBack() {
        robot.clickOn("Not the same");
        await(() -> shows("3 sources, of which 2 independent"));
        assertEquals(
                "2",
                Objects.requireNonNull(story().picture().ties().get(0).badge()).text());
        assertTrue(shows("It is said that “First” and “Second” are not the same"));

        robot.clickOn("They are");
        await(() -> shows("3 sources, of which 1 independent"));
        assertFalse(document().unsaved());
    }

    @Test
    void aSourceThatIsNotThereIsShownAndCountsForNone() throws Exception {
        open(
                file(
                        "astray.json",
                        """
                {"actors": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "type": "x", "quotes": [
                   {"text": "left the harbour", "source": "gone"}]}]}
                """));
        robot.interact(() -> workspace().go(Selection.tie(0)));

        assertTrue(shows("1 source, of which 0 independent"));
        assertTrue(shows("“gone” is not in the dossier"));
        assertEquals(
                "0",
                Objects.requireNonNull(story().picture().ties().get(0).badge()).text());
    }

    @Test
    void theSettingsSayWhenSourcesCountAsOne() {
        robot.interact(window::showSettings);

        assertTrue(shows(WitnessSection.RULE));
    }
}
