package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.draw.ActorMark;
import org.entente.draw.Palette;
import org.entente.draw.TieMark;
import org.entente.graph.Period;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does, in the order of what the program promises. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private static final Path DOHA = Path.of("data/doha-2015.json");

    @TempDir
    static Path folder;

    private final List<String> warnings = new ArrayList<>();
    private final Handler listener = new Warnings();
    private final Logger css = Logger.getLogger("javafx.css");
    private final Logger sceneCss = Logger.getLogger("javafx.scene.CssStyleHelper");
    private final RecordingDesktop desktop = new RecordingDesktop();

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

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

    private static final class RecordingDesktop implements Desktop {
        private final List<URI> browsed = new ArrayList<>();
        private String copied = "";

        @Override
        public void browse(URI link) {
            browsed.add(link);
        }

        @Override
        public Optional<Path> chooseFile(Window over) {
            return Optional.empty();
        }

        @Override
        public void copy(String text) {
            copied = text;
        }
    }

    @Start
    void start(Stage fresh) throws Exception {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> warnings.add(thrown.toString()));
        css.addHandler(listener);
        sceneCss.addHandler(listener);
        Path config = Files.createTempDirectory(folder, "config");
        stage = fresh;
        window = new MainWindow(fresh, new AppFolders(config), false, desktop, null);
        window.show(null);
    }

    @Stop
    void stop() {
        if (stage != null) {
            stage.hide();
        }
    }

    @AfterEach
    void stylesheetsLoadedWithoutAWarning() {
        css.removeHandler(listener);
        sceneCss.removeHandler(listener);
        assertEquals(List.of(), warnings);
    }

    private DossierPage page() {
        return Objects.requireNonNull(window.dossier());
    }

    private TieGraph graph() {
        return page().workspace().graph();
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.open(file));
        await(() -> !window.isReading());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path file(String name, String json) throws Exception {
        return Files.writeString(folder.resolve(name), json, StandardCharsets.UTF_8);
    }

    private int actor(String id) {
        return graph().actorById(id).orElseThrow();
    }

    private Point2D screenOf(ActorMark mark) {
        StoryView story = page().story();
        return story.localToScreen(
                mark.x() + story.camera().dx(), mark.y() + story.camera().dy());
    }

    private Point2D screenOf(String id) {
        return screenOf(page().story().picture().actor(actor(id)).orElseThrow());
    }

    private List<String> detailTexts(FxRobot robot) {
        return robot.from(page().details()).lookup((Labeled labeled) -> true).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private String shownSize(FxRobot robot) {
        return robot.lookup(".status-text").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeAnyFileTheWelcomePageOffersSamples(FxRobot robot) {
        assertTrue(robot.lookup("Drop a dossier here").tryQuery().isPresent());
        robot.clickOn("Doha, August 2015");
        await(() -> window.dossier() != null);
        assertEquals(22, graph().actorCount());
    }

    @Test
    void aFileOpensFittedWithAllOfItShown(FxRobot robot) {
        open(robot, DOHA);

        assertEquals("Doha, August 2015 – Entente", stage.getTitle());
        assertEquals("22 of 22 actors · 32 of 32 ties", shownSize(robot));
        StoryView story = page().story();
        for (ActorMark mark : story.picture().actors()) {
            double x = mark.x() + story.camera().dx();
            double y = mark.y() + story.camera().dy();
            assertTrue(x > 0 && x < story.getWidth() && y > 0 && y < story.getHeight(), () -> "outside: " + mark);
        }
        assertEquals(
                Path.of("doha-2015.json"),
                window.settings().recentFiles().get(0).getFileName());
    }

    @Test
    void aBadFileSaysWhereAndKeepsTheOldDossier(FxRobot robot) throws Exception {
        open(robot, DOHA);
        DossierPage before = page();
        open(robot, file("bad.json", "{\"actors\": [\n  {\"id\": \"a\" \"name\": \"b\"}]}"));

        assertTrue(window.isCovered());
        assertTrue(robot.lookup("“bad.json” could not be opened").tryQuery().isPresent());
        assertTrue(robot.lookup("Line 2, column 14: this is not JSON: expected a comma or “}”, found “\"name”")
                .tryQuery()
                .isPresent());
        assertTrue(robot.lookup(".excerpt").queryLabeled().getText().endsWith("\n             ^"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(window.isCovered());
        assertSame(before, page());
    }

    @Test
    void aClickOnAnActorShowsItsQuotesNewestFirst(FxRobot robot) {
        open(robot, DOHA);
        robot.clickOn(screenOf("meshaal"));

        assertTrue(page().workspace().selection().selection().hasActor(actor("meshaal")));
        List<String> texts = detailTexts(robot);
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
        assertTrue(page().workspace().selection().selection().hasActor(actor("jordan")));
    }

    @Test
    void aClickBesideATieSelectsItAndItsQuoteIsCopiedWithCitation(FxRobot robot) {
        open(robot, DOHA);
        StoryView story = page().story();
        TieMark mark = story.picture().ties().stream()
                .filter(tie -> graph().tie(tie.tie()).from().equals("jordan"))
                .findFirst()
                .orElseThrow();
        double x = mark.curve().x(0.25) + story.camera().dx();
        double y = mark.curve().y(0.25) + story.camera().dy();
        robot.clickOn(story.localToScreen(x, y + 3));

        assertEquals(Selection.tie(mark.tie()), page().workspace().selection().selection());
        assertTrue(detailTexts(robot).containsAll(List.of("Jordan", "expelled", "Khaled Meshaal", "1999")));
        javafx.scene.Node copy =
                robot.from(page().details()).lookup(".quote-card .button-icon").query();
        robot.clickOn(copy);
        assertEquals(
                "“the Jordan government expelled him in 1999” — News article on the Doha talks, August 2015",
                desktop.copied);
    }

    @Test
    void tieTypesAreSwitchedByTickByKeyAndAlone(FxRobot robot) {
        open(robot, DOHA);
        double[] before = page().workspace().places().allX();
        robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("22 of 22 actors · 26 of 32 ties", shownSize(robot));
        assertTrue(robot.lookup("Hidden: 6 ties of type “meets”").tryQuery().isPresent());
        robot.clickOn("Hide actors left without ties");
        assertTrue(shownSize(robot).startsWith("20 of 22 actors"), shownSize(robot));
        robot.press(KeyCode.ALT).clickOn("supports").release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, page().workspace().visible().tieCount());
        robot.clickOn("All");
        assertEquals(32, page().workspace().visible().tieCount());
        robot.clickOn("None");
        assertEquals(0, page().workspace().visible().tieCount());
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                before, page().workspace().places().allX(), "nobody moves");
    }

    @Test
    void searchFindsInAnyScriptAndEnterGoesThere(FxRobot robot) {
        open(robot, DOHA);
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        robot.interact(() ->
                ((javafx.scene.control.TextField) robot.lookup(".search-field").query()).setText("ЛАВРОВ"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(page().workspace().selection().selection().hasActor(actor("lavrov")));
    }

    @Test
    void backAndForwardGoThroughWhatWasSelected(FxRobot robot) {
        open(robot, DOHA);
        robot.clickOn(screenOf("meshaal"));
        robot.clickOn(screenOf("qatar"));
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertTrue(page().workspace().selection().selection().hasActor(actor("meshaal")));
        robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertTrue(page().workspace().selection().selection().hasActor(actor("qatar")));
    }

    @Test
    void doubleClickShowsTheEgoNetworkAndEscLeavesIt(FxRobot robot) {
        open(robot, DOHA);
        robot.moveTo(screenOf("jordan")).doubleClickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(2, page().workspace().visible().actorCount());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(22, page().workspace().visible().actorCount());
    }

    @Test
    void draggingMovesAndPinsAnActorAndAskingPreventsItsLoss(FxRobot robot) {
        open(robot, DOHA);
        int jordan = actor("jordan");
        double before = page().workspace().places().x(jordan);
        robot.drag(screenOf("jordan")).dropBy(-60, 20);
        WaitForAsyncUtils.waitForFxEvents();

        Places places = page().workspace().places();
        assertTrue(places.isPinned(jordan));
        assertTrue(places.x(jordan) < before - 30);
        robot.interact(() -> window.open(Path.of("data/july-1914.json")));
        assertTrue(window.isCovered());
        robot.clickOn("Stay");
        assertEquals(22, graph().actorCount());
        robot.interact(() ->
                stage.fireEvent(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(stage.isShowing() && window.isCovered());
        robot.clickOn("Close");
        assertFalse(stage.isShowing());
    }

    @Test
    void theWheelZoomsAtThePointerAndControl0Fits(FxRobot robot) {
        open(robot, DOHA);
        StoryView story = page().story();
        double fitted = story.camera().zoom();
        Point2D at = screenOf("hamas");
        robot.interact(() -> {
            Point2D local = story.screenToLocal(at);
            story.zoomBy(1.5, local.getX(), local.getY());
        });
        await(() -> story.picture().zoom() == story.camera().zoom());
        assertEquals(at.getX(), screenOf("hamas").getX(), 0.5);
        assertEquals(at.getY(), screenOf("hamas").getY(), 0.5);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        await(() -> Math.abs(story.camera().zoom() - fitted) < 1e-6);
    }

    @Test
    void arrowKeysWalkAlongTies(FxRobot robot) {
        open(robot, DOHA);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertTrue(page().workspace().selection().selection().hasActor(actor("hamas")), "the best connected first");
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        Selection second = page().workspace().selection().selection();
        assertFalse(second.hasActor(actor("hamas")));
        int next = second.lastActor().orElseThrow();
        assertTrue(graph().tiesOf(actor("hamas")).anyMatch(tie -> graph().opposite(actor("hamas"), tie) == next));
    }

    @Test
    void aFileChangedOnDiskIsReloadedWithViewAndSelectionKept(FxRobot robot) throws Exception {
        Path file = file("watched.json", Files.readString(DOHA));
        open(robot, file);
        DossierPage before = page();
        robot.clickOn(screenOf("meshaal"));
        robot.interact(() -> before.workspace().toggleType("serves"));
        double x = before.workspace().places().x(actor("meshaal"));
        robot.interact(() -> before.story().panBy(17, 5));
        double dx = before.story().camera().dx();
        WaitForAsyncUtils.sleep(1100, TimeUnit.MILLISECONDS);
        Files.writeString(file, Files.readString(DOHA).replace("Leader of Hamas, in exile", "Leader"));
        await(() -> robot.lookup("Reload").tryQuery().isPresent());
        robot.clickOn("Reload");
        await(() -> page() != before);

        assertNotSame(before, page());
        assertTrue(page().workspace().selection().selection().hasActor(actor("meshaal")));
        assertEquals(x, page().workspace().places().x(actor("meshaal")));
        assertEquals(30, page().workspace().visible().tieCount());
        assertEquals(dx, page().story().camera().dx());
        assertTrue(detailTexts(robot).contains("Leader"));
        assertEquals(30, robot.lookup(".edge").queryAll().size(), "ties drawn");
        assertEquals(page().story().camera().zoom(), page().story().picture().zoom());
        robot.interact(() -> page().workspace().toggleType("serves"));
        assertEquals(32, robot.lookup(".edge").queryAll().size(), "ties drawn");
    }

    @Test
    void theThemeIsChosenAndRemembered(FxRobot robot) {
        open(robot, DOHA);
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        robot.clickOn("Dark");
        robot.clickOn("Close");

        assertEquals(ThemeChoice.DARK, window.settings().theme());
        assertEquals(Paints.of(Palette.DARK.ground()), window.scene().getFill());
    }

    @Test
    void aCrowdShowsItsBestConnectedAndFindingShowsOthers(FxRobot robot) throws Exception {
        open(robot, file("crowd.json", crowd(400)));

        assertTrue(shownSize(robot).startsWith("300 of 400 actors"), shownSize(robot));
        assertFalse(page().workspace().visible().showsActor(actor("a390")));
        robot.clickOn("Find others");
        robot.write("actor 390");
        await(() -> page().search().isShowingHits());
        robot.type(KeyCode.ENTER);
        await(() -> page().workspace().visible().showsActor(actor("a390")));

        await(() -> page().story().picture().actor(actor("a390")).isPresent());
        assertTrue(shownSize(robot).startsWith("300 of 400 actors"), shownSize(robot));
        robot.clickOn("Show the best connected");
        assertFalse(page().workspace().visible().showsActor(actor("a390")));
    }

    @Test
    void ofACrowdNobodyComesOrGoesWhenATypeIsHidden(FxRobot robot) throws Exception {
        open(robot, file("crowd.json", crowd(400)));
        int[] before = page().workspace().visible().actors().toArray();

        for (int times = 0; times < 3; times++) {
            robot.type(KeyCode.DIGIT1);
            assertArrayEquals(before, page().workspace().visible().actors().toArray());
            robot.type(KeyCode.DIGIT2);
        }
    }

    private static String crowd(int size) {
        StringBuilder json = new StringBuilder("{\"actors\":[");
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"name\":\"Actor ")
                    .append(i)
                    .append("\"}");
        }
        json.append("],\"ties\":[");
        for (int i = 1; i < size; i++) {
            json.append(i == 1 ? "" : ",")
                    .append("{\"from\":\"a")
                    .append(i)
                    .append("\",\"to\":\"a")
                    .append(i * 2 / 3)
                    .append("\",\"type\":\"t")
                    .append(i % 2)
                    .append("\"}");
        }
        return json.append("]}").toString();
    }

    /** SmartGraph throws where it finds free ground for a new actor left of or above its own. */
    @Test
    void whoWasHiddenIsDrawnAgain(FxRobot robot) {
        open(robot, DOHA);
        robot.clickOn("Hide actors left without ties");
        for (int times = 0; times < 4; times++) {
            robot.clickOn("None");
            assertTrue(robot.lookup("Show all").tryQuery().orElseThrow().isVisible());
            robot.clickOn("All");
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertEquals(graph().actorCount(), page().story().picture().actors().size());
        assertEquals(graph().actorCount(), page().story().drawnActors());
    }

    @Test
    void aDossierWithoutActorsSaysSo(FxRobot robot) throws Exception {
        open(robot, file("empty.json", "{\"actors\":[]}"));

        assertTrue(robot.lookup("This dossier has no actors yet.").tryQuery().isPresent());
    }

    @Test
    void datesAreNarrowedByTheirHandles(FxRobot robot) {
        open(robot, DOHA);
        Node from = robot.lookup(".dates-handle").queryAll().iterator().next();
        robot.interact(from::requestFocus);
        robot.type(KeyCode.END);
        robot.type(KeyCode.LEFT);

        VisiblePart visible = page().workspace().visible();
        assertTrue(0 < visible.tieCount() && visible.tieCount() < graph().tieCount());
        visible.ties()
                .forEach(tie -> assertTrue(Objects.requireNonNull(Period.of(graph().tie(tie)))
                                .last()
                                .getYear()
                        >= 2014));
        assertTrue(
                robot.lookup((Labeled label) -> String.valueOf(label.getText()).contains("of other dates"))
                        .tryQuery()
                        .isPresent());
        robot.clickOn("All dates");
        assertEquals(graph().tieCount(), page().workspace().visible().tieCount());
    }

    @Test
    void aFileThatIsGoneIsSaidToBe(FxRobot robot) throws Exception {
        Path file = file("gone.json", Files.readString(DOHA));
        open(robot, file);
        Files.delete(file);

        await(() -> robot.lookup(".reload-bar").tryQuery().isPresent());
        assertTrue(robot.lookup("“gone.json” is no longer on disk. Here it stays open.")
                .tryQuery()
                .isPresent());
    }

    @Test
    void whatLiesUnderASheetIsOutOfReach(FxRobot robot) {
        open(robot, DOHA);
        robot.type(KeyCode.F1);
        for (int times = 0; times < 5; times++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.ESCAPE);

        assertFalse(window.isCovered());
        assertTrue(page().story().isFocused());
    }

    @Test
    void egoNetworksAreLeftOneByOne(FxRobot robot) {
        open(robot, DOHA);
        robot.interact(() -> page().workspace().showEgo(actor("hamas")));
        robot.interact(() -> page().workspace().showEgo(actor("meshaal")));

        robot.type(KeyCode.ESCAPE);
        assertEquals(
                actor("hamas"),
                Objects.requireNonNull(page().workspace().lens().ego()).actor());
        robot.type(KeyCode.ESCAPE);
        assertEquals(graph().actorCount(), page().workspace().visible().actorCount());
    }

    @Test
    void linksOfADossierOpenOnlyOnTheWeb() {
        assertTrue(Links.safe("https://example.org/a").isPresent());
        assertTrue(Links.safe("HTTP://example.org").isPresent());
        for (String bad :
                List.of("file:///etc/passwd", "javascript:alert(1)", "https:", "not a link", "", "data:text/html,x")) {
            assertTrue(Links.safe(bad).isEmpty(), bad);
        }
        assertNotNull(Theme.stylesheet());
    }
}
