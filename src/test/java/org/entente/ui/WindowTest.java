package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.draw.ActorMark;
import org.entente.draw.TieMark;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with nothing open in it yet, and what a test asks of it. No stylesheet and no listener may complain meanwhile. */
abstract class WindowTest {
    static final Path DOHA = Path.of("data/doha-2015.json");
    static final Path JULY = Path.of("data/july-1914.json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    final FxRobot robot = new FxRobot();
    final RecordingDesktop desktop = new RecordingDesktop();
    final List<String> warnings = new ArrayList<>();
    private final Handler listener = new Warnings();
    private final List<Logger> css =
            List.of(Logger.getLogger("javafx.css"), Logger.getLogger("javafx.scene.CssStyleHelper"));

    @SuppressWarnings("NullAway.Init")
    MainWindow window;

    @SuppressWarnings("NullAway.Init")
    Stage stage;

    private final class Warnings extends Handler {
        @Override
        public void publish(LogRecord logged) {
            warnings.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** What the window asked of the desktop. */
    static final class RecordingDesktop implements Desktop {
        /** The folder that a person chooses to export to; null: none. */
        @Nullable Path target;

        final List<URI> browsed = new ArrayList<>();
        boolean hasBrowser = true;
        Optional<Path> choice = Optional.empty();

        @Nullable Path chosenFrom;

        String copied = "";

        @Nullable String copiedHtml;

        @Nullable Image copiedPicture;

        @Override
        public void browse(URI link, Runnable unopened) {
            if (hasBrowser) {
                browsed.add(link);
            } else {
                unopened.run();
            }
        }

        @Override
        public Optional<Path> chooseFile(Window over, @Nullable Path folder) {
            chosenFrom = folder;
            return choice;
        }

        @Override
        public Optional<Path> chooseTarget(Window over, String suggested, String ending) {
            return Optional.ofNullable(target).map(folder -> folder.resolve(suggested));
        }

        @Override
        public Optional<Path> chooseText(Window over) {
            return choice;
        }

        @Override
        public Optional<String> pasted() {
            return copied.isEmpty() ? Optional.empty() : Optional.of(copied);
        }

        @Override
        public void copy(String text, @Nullable String html) {
            copied = text;
            copiedHtml = html;
        }

        @Override
        public void copy(Image picture) {
            copiedPicture = picture;
        }
    }

    @BeforeEach
    final void openWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        css.forEach(logger -> logger.addHandler(listener));
        robot.interact(() -> Thread.currentThread()
                .setUncaughtExceptionHandler((thread, thrown) -> warnings.add(thrown.toString())));
        startAgain();
    }

    @AfterEach
    final void closeWindow() throws Exception {
        robot.interact(() -> stage.hide());
        FxToolkit.cleanupStages();
        FxToolkit.cleanupInput(robot);
        WaitForAsyncUtils.waitForFxEvents();
        css.forEach(logger -> logger.removeHandler(listener));
        assertEquals(List.of(), warnings);
    }

    /** A window of its own, that remembers what the one before left in the folder; that one stays as it is. */
    final void startAgain() {
        startAgain(false);
    }

    final void startAgain(boolean systemIsDark) {
        robot.interact(() -> {
            stage = new Stage();
            Path config = folder.resolve("config");
            window = new MainWindow(
                    stage,
                    new AppFolders(config, folder.resolve("state")),
                    new SettingsFile(config).read(),
                    systemIsDark,
                    false,
                    desktop,
                    null);
            window.show(null);
        });
    }

    final DossierPage page() {
        return Objects.requireNonNull(window.dossier());
    }

    final StoryView story() {
        return page().graph().story();
    }

    final Workspace workspace() {
        return page().workspace();
    }

    final TieGraph graph() {
        return workspace().graph();
    }

    final Selection selection() {
        return workspace().selection().selection();
    }

    final void open(Path file) {
        robot.interact(() -> window.open(file));
        awaitRead();
    }

    final void awaitRead() {
        await(() -> !window.isReading());
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    final Path file(String name, String json) throws Exception {
        return Files.writeString(folder.resolve(name), json, StandardCharsets.UTF_8);
    }

    final int actor(String id) {
        return graph().actorById(id).orElseThrow();
    }

    /** The only tie between two actors, in that direction. */
    final int tie(String from, String to) {
        return graph().tiesOf(actor(from))
                .filter(tie -> graph().from(tie) == actor(from) && graph().to(tie) == actor(to))
                .findFirst()
                .orElseThrow();
    }

    final Point2D screenOf(String id) {
        ActorMark mark = story().picture().actor(actor(id)).orElseThrow();
        return onScreen(mark.x(), mark.y());
    }

    /** A point on the line of a tie, away from its badge. */
    final Point2D screenOfTie(int tie) {
        TieMark mark = story().picture().ties().stream()
                .filter(one -> one.tie() == tie)
                .findFirst()
                .orElseThrow();
        return onScreen(mark.curve().x(0.25), mark.curve().y(0.25));
    }

    private Point2D onScreen(double x, double y) {
        return story().localToScreen(
                        x + story().camera().dx(), y + story().camera().dy());
    }

    /** Presses the keys one by one and lets go of them all. */
    final void press(KeyCode... keys) {
        robot.interact(() -> {
            Robot hand = new Robot();
            for (KeyCode key : keys) {
                hand.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                hand.keyRelease(keys[i]);
            }
        });
    }

    /** Gives a source a text, and waits until that is seen. */
    final void attach(String source, String text) {
        change(() ->
                page().attacher().attach(workspace().evidence().source(source).orElseThrow(), text));
    }

    /** Gives an actor another name, and waits until that is seen. */
    final void rename(String id, String name) {
        change(() -> new ActorEdits(page().forms().editor(), graph().actor(actor(id))).rename(name));
    }

    /** Changes the dossier, and waits until that is seen. */
    final void change(Runnable deed) {
        DossierPage before = page();
        robot.interact(deed);
        await(() -> page() != before);
    }

    final Document document() {
        return workspace().document();
    }

    final boolean shows(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    final List<String> detailTexts() {
        return texts(
                robot.from(page().details()).lookup((Labeled labeled) -> true).queryAllAs(Labeled.class));
    }

    /** How much is shown of how much, then why the rest is hidden: the words of the status line. */
    final List<String> status() {
        return texts(robot.lookup(".status-text").queryAllAs(Labeled.class));
    }

    private static List<String> texts(Collection<Labeled> labels) {
        return labels.stream().map(Labeled::getText).filter(Objects::nonNull).toList();
    }
}
