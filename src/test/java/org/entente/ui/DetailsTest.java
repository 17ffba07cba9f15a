package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

/** What the right side tells of the actor or tie selected, and what can be done with its quotes. */
class DetailsTest extends WindowTest {

    private Button copyButton() {
        return robot.from(page().details())
                .lookup((CopyButton button) -> "Copy with citation".equals(button.getAccessibleText()))
                .query();
    }

    @Test
    void aClickOnAnActorShowsItsQuotesNewestFirst() {
        open(DOHA);
        robot.clickOn(screenOf("meshaal"));

        assertTrue(selection().hasActor(actor("meshaal")));
        List<String> texts = detailTexts();
        assertTrue(texts.containsAll(
                List.of("Khaled Meshaal", "Leader of Hamas, in exile", "Person", "خالد مشعل", "Quotes 9", "Ties 9")));
        int met = texts.indexOf("“Sergei Lavrov and exiled Hamas leader Khaled Meshaal met in Doha, Qatar, this week”");
        int expelled = texts.indexOf("“the Jordan government expelled him in 1999”");
        int undated = texts.indexOf("“exiled Hamas leader Khaled Meshaal”");
        assertTrue(0 < met && met < expelled && expelled < undated, texts::toString);
        assertTrue(texts.contains("expelled by"));
        robot.clickOn("Ties 9");
        assertEquals(
                9,
                robot.from(page().details()).lookup(".tie-heading").queryAll().size());
        robot.clickOn("Jordan");
        assertTrue(selection().hasActor(actor("jordan")));
    }

    @Test
    void whatAFileTellsUnderNamesOfItsOwnIsShown() throws Exception {
        open(
                file(
                        "own.json",
                        "{\"actors\": [{\"id\": \"ann\", \"passport\": \"X 123\"}, {\"id\": \"ben\"}], \"ties\": [{\"from\": \"ann\", \"to\": \"ben\", \"weight\": 4}]}"));
        robot.clickOn(screenOf("ann"));
        assertTrue(detailTexts().contains("passport: X 123"), detailTexts()::toString);
        robot.clickOn(screenOfTie(0));
        assertTrue(detailTexts().contains("weight: 4"), detailTexts()::toString);
    }

    @Test
    void theKeyboardStaysOnTheSameButtonWhenThePageIsMadeAnew() {
        open(DOHA);
        await(() -> workspace().sourcing().checked());
        robot.interact(() -> workspace().go(Selection.tie(tie("jordan", "meshaal"))));
        Button copy = copyButton();
        robot.interact(copy::requestFocus);

        attach("s1", "They met.");
        await(() -> copyButton() != copy);

        assertEquals(copyButton(), stage.getScene().getFocusOwner());
        robot.interact(() -> workspace().go(Selection.actor(actor("jordan"))));
        assertEquals(page().details(), stage.getScene().getFocusOwner(), "there is no such button at that place");
    }

    @Test
    void aClickBesideATieSelectsItAndItsQuoteIsCopiedWithCitation() {
        open(DOHA);
        int tie = tie("jordan", "meshaal");
        robot.clickOn(screenOfTie(tie).add(0, 3));

        assertEquals(Selection.tie(tie), selection());
        assertTrue(detailTexts().containsAll(List.of("Jordan", "expelled", "Khaled Meshaal", "1999")));
        Button copy = copyButton();
        robot.clickOn(copy);
        assertEquals(
                "“the Jordan government expelled him in 1999” — News article on the Doha talks, August 2015",
                desktop.copied);
        FontIcon icon = (FontIcon) copy.getGraphic();
        assertEquals(Feather.CHECK, icon.getIconCode(), "it says for a moment that it has copied");
        await(() -> icon.getIconCode() == Feather.COPY);
    }

    @Test
    void theQuoteUnderThePointerStaysThereWhenTheCheckingIsDone() throws Exception {
        String quote = "{\"text\": \"They met in the year %d for lunch\", \"source\": \"s\"}";
        String quotes = IntStream.range(1900, 1912).mapToObj(quote::formatted).collect(Collectors.joining(","));
        String text = IntStream.range(1900, 1912)
                .mapToObj("They met in the year %d for dinner. "::formatted)
                .collect(Collectors.joining());
        open(file(
                "met.json",
                "{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"sources\": [{\"id\": \"s\", \"title\": \"S\"}],"
                        + "\"ties\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"met\", \"quotes\": [" + quotes
                        + "]}]}"));
        await(() -> workspace().sourcing().checked());
        robot.interact(() -> workspace().go(Selection.tie(0)));
        robot.interact(() -> page().details().setVvalue(0.6));
        WaitForAsyncUtils.waitForFxEvents();
        double top = chip("○ unchecked", 6).getMinY();
        robot.moveTo(chip("○ unchecked", 6));

        attach("s", text);
        await(() -> detailTexts().contains("≠ altered · 1 change"));

        assertEquals(top, chip("≠ altered · 1 change", 6).getMinY(), 1);
    }

    private Bounds chip(String words, int number) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Button chip = robot
                    .from(page().details())
                    .lookup((Button button) -> words.equals(button.getText()))
                    .queryAllAs(Button.class)
                    .stream()
                    .sorted(Comparator.comparingDouble(
                            one -> one.localToScreen(one.getLayoutBounds()).getMinY()))
                    .toList()
                    .get(number);
            return chip.localToScreen(chip.getLayoutBounds());
        });
    }

    @Test
    void linksOpenInTheBrowserWhereTheyLeadToTheWebAndNowhereElse() throws Exception {
        open(
                file(
                        "links.json",
                        """
                {"actors": [{"id": "a", "name": "Ann", "quotes": [
                   {"text": "one", "source": "web"}, {"text": "two", "source": "file"},
                   {"text": "three", "source": "script"}]}],
                 "sources": [
                   {"id": "web", "title": "Web", "url": "https://example.org/a"},
                   {"id": "file", "title": "Disk", "url": "file:///etc/passwd"},
                   {"id": "script", "title": "Script", "url": "javascript:alert(1)"}]}
                """));
        assertEquals(1, openers().size());
        robot.clickOn(openers().get(0));
        assertEquals(List.of(URI.create("https://example.org/a")), desktop.browsed);

        robot.clickOn(screenOf("a"));
        assertEquals(1, openers().size());
        robot.clickOn(openers().get(0));
        assertEquals(2, desktop.browsed.size());

        robot.interact(() -> workspace().selection().clear());
        robot.clickOn("Disk");
        assertEquals(DossierPage.View.SOURCES, page().view());
        assertEquals("Disk", page().sources().reader().source().orElseThrow().title());
        assertEquals(2, desktop.browsed.size());
    }

    @Test
    void aLinkThatNoProgramOpensCanBeCopied() throws Exception {
        desktop.hasBrowser = false;
        open(
                file(
                        "link.json",
                        """
                {"actors": [], "sources": [{"id": "web", "title": "Web", "url": "https://example.org/a"}]}
                """));
        robot.clickOn(openers().get(0));
        assertTrue(shows("There is no program that opens https://example.org/a"));
        robot.clickOn("Copy the link");

        assertEquals("https://example.org/a", desktop.copied);
        assertFalse(shows("There is no program that opens https://example.org/a"));
    }

    private List<Button> openers() {
        return robot
                .from(page().details())
                .lookup((Button button) -> button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("Open "))
                .queryAllAs(Button.class)
                .stream()
                .toList();
    }
}
