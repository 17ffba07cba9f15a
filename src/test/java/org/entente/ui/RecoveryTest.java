package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.entente.io.ProcessMark;
import org.entente.io.TemporaryName;
import org.entente.io.safe.DossierKey;
import org.entente.io.safe.History;
import org.entente.io.safe.Snapshot;
import org.entente.io.safe.Snapshots;
import org.junit.jupiter.api.Test;

class RecoveryTest extends WindowTest {
    private static final ProcessMark DEAD = new ProcessMark(ProcessMark.own().host(), Integer.MAX_VALUE, 1);

    private Path state() {
        return folder.resolve("state");
    }

    /** As a program leaves it that was killed with that unsaved. */
    private void killed(DossierKey key, String json) throws Exception {
        History history = new Snapshots(state().resolve("states"), Clock.systemUTC(), DEAD).of(key);
        Snapshot kept = history.keep(out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        history.unsaved("", kept);
    }

    private void startAgainAndSeeTheOffer() {
        startAgain();
        await(() -> shows("Entente ended before this was saved"));
    }

    @Test
    void whatWasNotSavedIsOfferedOnceAndGoneOnWith() throws Exception {
        Path file = file("own.json", Files.readString(DOHA));
        killed(new DossierKey.InFile(file), Files.readString(DOHA).replace("\"Jordan\"", "\"Kingdom\""));
        startAgainAndSeeTheOffer();
        assertTrue(robot.lookup(".caption").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().endsWith("beside the file, 1 actor differs")));
        robot.clickOn("Open");
        await(() -> window.dossier() != null && document().unsaved() && window.isIdle());

        assertEquals("Kingdom", graph().actor(actor("jordan")).name());
        assertEquals(file, document().file());
        change(() -> press(KeyCode.CONTROL, KeyCode.Z));
        assertEquals("Jordan", graph().actor(actor("jordan")).name());
        startAgain();
        assertFalse(shows("Entente ended before this was saved"));
    }

    @Test
    void whatWasHalfWrittenIsClearedUpAtTheNextStart() throws Exception {
        open(file("own.json", Files.readString(DOHA)));
        Path half = file(TemporaryName.of(DEAD).toString(), "{\"actors\": [");
        startAgain();

        await(() -> !Files.exists(half));
    }

    @Test
    void whatHadNoFileIsOfferedToo() throws Exception {
        killed(new DossierKey.Fresh("some"), "{\"title\": \"Talks\", \"actors\": [{\"id\": \"a\"}]}");
        startAgainAndSeeTheOffer();
        robot.clickOn("Talks");
        await(() -> window.dossier() != null && document().unsaved() && window.isIdle());

        assertEquals(1, graph().actorCount());
        assertEquals(null, document().file());
    }

    @Test
    void whatHadNoFileIsInTheHistoryOfANewDossierUntilItIsSaved() throws Exception {
        killed(new DossierKey.Fresh("some"), "{\"title\": \"Talks\", \"actors\": [{\"id\": \"a\"}]}");
        startAgainAndSeeTheOffer();
        robot.clickOn("Not now");
        robot.interact(window::newDossier);
        awaitRead();
        await(() -> window.dossier() != null);
        robot.interact(window::showHistory);
        await(() -> robot.lookup((Label label) -> label.getText().startsWith("of “Talks”, which was never saved"))
                .tryQuery()
                .isPresent());
        change(() -> robot.lookup(".sheet .hyperlink").queryAs(Hyperlink.class).fire());
        assertEquals(1, graph().actorCount());

        desktop.target = folder;
        robot.interact(window::save);
        await(() -> !document().unsaved());
        History history = Snapshots.in(state())
                .of(new DossierKey.InFile(Objects.requireNonNull(document().file())));
        await(() -> !history.list().isEmpty());
    }

    @Test
    void whatIsUnsavedIsKeptUntilItIsSaved() throws Exception {
        Path file = file("own.json", Files.readString(DOHA));
        open(file);
        rename("jordan", "Kingdom");
        History history = Snapshots.in(state()).of(new DossierKey.InFile(file));
        await(() -> history.list().size() == 1);
        assertTrue(Files.readString(history.list().get(0).file()).contains("Kingdom"));
        assertEquals(1, marks().size());
        robot.interact(window::save);
        await(() -> marks().isEmpty());
        assertEquals(1, history.list().size(), "the same content is not kept twice");
    }

    private List<Path> marks() {
        try (var all = Files.walk(state())) {
            return all.filter(path -> path.toString().endsWith(".mark")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anEarlierStateIsGoneBackTo() throws Exception {
        open(file("own.json", Files.readString(DOHA)));
        rename("jordan", "Kingdom");
        robot.interact(window::save);
        await(() -> !document().unsaved());
        rename("jordan", "Hashemites");
        robot.interact(window::save);
        await(() -> !document().unsaved());
        History history = Snapshots.in(state())
                .of(new DossierKey.InFile(Objects.requireNonNull(document().file())));
        await(() -> history.list().size() == 2);
        String time = new Phrases(Locale.getDefault(Locale.Category.FORMAT))
                .time(history.list().get(1).time());
        robot.interact(window::showHistory);
        await(() -> shows("History"));
        change(() -> robot.lookup((Hyperlink link) -> time.equals(link.getText())).queryAllAs(Hyperlink.class).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .fire());

        assertEquals("Kingdom", graph().actor(actor("jordan")).name());
        assertTrue(document().unsaved());
    }

    @Test
    void whatSomebodyElseHasOpenIsSaid() throws Exception {
        Path file = file("own.json", Files.readString(DOHA));
        Files.writeString(folder.resolve(".~lock.own.json#"), ",ann,elsewhere,26.11.2026 14:03,file:///profile;");
        open(file);

        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertTrue(robot.lookup(".notice").lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("ann on elsewhere has this file open")));
    }
}
