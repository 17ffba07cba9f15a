package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.entente.draw.Camera;
import org.junit.jupiter.api.Test;

/** More actors than the story view moves fluently. */
class MapViewTest extends MapWindowTest {
    @Test
    void manyActorsAreShownAsAMapAndFewAsAStory() {
        assertSame(map(), page().graph().onDuty());
        assertTrue(status().get(0).startsWith("700 of 700 actors"), status().get(0));
        robot.interact(() -> workspace().showEgo(actor("a3")));
        assertSame(story(), page().graph().onDuty());
        assertFalse(map().isVisible());
        assertTrue(story().picture().actor(actor("a3")).isPresent());

        press(KeyCode.ESCAPE);
        assertSame(map(), page().graph().onDuty());
    }

    @Test
    void theOtherViewLooksAtTheSamePlace() {
        robot.interact(() -> map().zoomBy(3, 100, 100));
        Camera before = map().camera();
        robot.interact(() -> workspace().showEgo(actor("a3")));
        await(() -> before.equals(story().camera()));
    }

    @Test
    void theMapIsPaintedAndAllActorsAreInSight() {
        await(() -> ((ImageView) map().getChildrenUnmodifiable().get(0)).getImage() != null);
        for (int actor = 0; actor < ACTORS; actor++) {
            assertTrue(map().getLayoutBounds().contains(map().onView(actor)), "actor " + actor);
        }
    }

    @Test
    void aPictureMovedInStepsIsTheOnePaintedAnew() {
        robot.interact(() -> map().zoomBy(3, 200, 200));
        awaitRest();
        int[] first = pixels();
        panInSteps();
        int[] moved = pixels();
        assertFalse(Arrays.equals(first, moved));
        assertPaintedAnew(moved);
    }

    @Test
    void whoComesIntoSightFromNearIsDrawnAsAStoryAtRest() {
        Point2D at = map().onView(5);
        robot.interact(() -> map().zoomBy(1.2 / map().camera().zoom(), at.getX(), at.getY()));
        await(map()::isNear);
        awaitRest();
        panInSteps();
        awaitRest();
        assertPaintedAnew(pixels());
    }

    @Test
    void whoDragsTheGroundLetsGoOfWhatLayUnderThePointer() {
        await(() ->
                map().actorAt(map().onView(0).getX(), map().onView(0).getY()).isPresent());
        robot.moveTo(on(0));
        await(() -> map().hoveredActor() == 0);
        robot.press(MouseButton.MIDDLE).moveBy(30, 0);
        await(() -> map().hoveredActor() == -1);
        robot.release(MouseButton.MIDDLE);
    }

    private void panInSteps() {
        for (int step = 0; step < 12; step++) {
            int across = step % 3 == 0 ? -20 : 7;
            robot.interact(() -> map().panBy(across, 11));
            await(() -> picture().getX() == 0 && picture().getY() == 0);
        }
    }

    private void assertPaintedAnew(int[] pixels) {
        Image before = picture().getImage();
        robot.interact(map()::redraw);
        awaitRest();
        assertNotSame(before, picture().getImage());
        // Where a line begins in a piece of the picture decides how the last bit of its ink is rounded.
        assertTrue(furthestApart(pixels(), pixels) <= 2);
    }

    /** By how many of 256 levels one channel of one pixel differs at most. */
    private static int furthestApart(int[] one, int[] other) {
        return IntStream.range(0, one.length)
                .flatMap(i -> IntStream.of(0, 8, 16, 24)
                        .map(shift -> Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF))))
                .max()
                .orElse(0);
    }

    private ImageView picture() {
        return (ImageView) map().getChildrenUnmodifiable().get(0);
    }

    private void awaitRest() {
        await(map()::isWhole);
    }

    private int[] pixels() {
        Image image = picture().getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void aClickSelectsTheActorUnderThePointerAndOnTheGroundNothing() {
        await(() ->
                map().actorAt(map().onView(0).getX(), map().onView(0).getY()).isPresent());
        robot.clickOn(on(0));
        assertEquals(Selection.actor(0), selection());
        robot.clickOn(map().localToScreen(3, 3));
        assertEquals(new Selection.Nothing(), selection());
    }

    @Test
    void aDragMovesAnActorAndPinsIt() {
        await(() ->
                map().actorAt(map().onView(0).getX(), map().onView(0).getY()).isPresent());
        double x = workspace().places().x(0);
        robot.drag(on(0)).moveBy(40, 0).drop();
        assertTrue(workspace().places().isPinned(0));
        assertEquals(
                x + 40 / map().camera().zoom(),
                workspace().places().x(0),
                3 / map().camera().zoom());
    }

    @Test
    void hidingATypeMovesNobody() {
        double x = workspace().places().x(5);
        press(KeyCode.DIGIT1);
        assertEquals(x, workspace().places().x(5));
        assertEquals(ACTORS, workspace().visible().actorCount());
    }

    @Test
    void changesInQuickSuccessionLeaveNoPictureBehind() {
        robot.interact(() -> {
            Editor editor = page().forms().editor();
            for (int i = 0; i < 10; i++) {
                new ActorEdits(editor, workspace().document().now().actors().get(i)).rename("Name " + i);
            }
        });
        await(window::isIdle);
        assertEquals("Name 9", graph().actor(9).name());
    }

    @Test
    void theFrameTimesAreToldAndLoggedWhereWanted() throws Exception {
        Path log = folder.resolve("frames.log");
        robot.interact(() -> {
            try {
                window.frames().logTo(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            window.frames().shownProperty().set(true);
            map().panBy(10, 0);
        });
        await(() -> window.frames().wordsProperty().get().startsWith("Frames: median"));
        List<String> lines = Files.readAllLines(log);
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().allMatch(line -> Double.parseDouble(line) >= 0), lines.toString());
    }

    @Test
    void aPersonCanFixTheViewAndItIsRemembered() {
        robot.interact(window::showSettings);
        robot.clickOn("On the map, show every tie as strong as the next");
        robot.clickOn("By size");
        assertSame(map(), page().graph().onDuty());
        assertTrue(window.settings().graph().everyTie());
        robot.interact(() -> workspace().showEgo(actor("a3")));
        assertSame(story(), page().graph().onDuty());
        robot.clickOn("Map");
        assertSame(map(), page().graph().onDuty());
        assertEquals(ViewChoice.MAP, window.settings().graph().view());
    }

    @Test
    void fromNearItIsDrawnAsAStoryAndNothingLosesItsPlace() {
        assertFalse(map().isNear());
        Point2D at = map().onView(5);
        robot.interact(() -> map().zoomBy(1.2 / map().camera().zoom(), at.getX(), at.getY()));
        await(map()::isNear);
        assertTrue(map().onView(5).distance(at) < 0.5);
        assertEquals(5, map().actorAt(at.getX(), at.getY()).orElse(-1));
        robot.clickOn(on(5));
        assertEquals(Selection.actor(5), selection());
        robot.interact(() -> map().fit());
        await(() -> !map().isNear());
        assertEquals(Selection.actor(5), selection());
    }

    private List<Node> names() {
        return map().getChildrenUnmodifiable().stream()
                .filter(NameLayer.class::isInstance)
                .flatMap(layer -> ((NameLayer) layer).getChildrenUnmodifiable().stream())
                .toList();
    }

    @Test
    void namesMoveWithTheMapAndAreNotDrawnAnew() {
        await(() -> !names().isEmpty());
        robot.sleep(300);
        List<Node> before = names();
        Point2D place = before.get(0).localToScene(0, 0);
        robot.interact(() -> map().panBy(30, -20));
        assertEquals(before, names());
        assertEquals(place.add(30, -20), before.get(0).localToScene(0, 0));

        robot.interact(() -> map().zoomBy(1.1, 300, 300));
        await(() -> names().size() > before.size());
        assertTrue(names().containsAll(before.subList(0, 3)));
    }

    private Minimap minimap() {
        return (Minimap) map().lookup(".minimap");
    }

    @Test
    void theOverviewIsThereWhereTheMapIsLargerThanItsRoomAndADragInItPans() {
        assertFalse(minimap().isVisible());
        robot.interact(() -> map().zoomBy(6, 300, 300));
        assertTrue(minimap().isVisible());
        assertTrue(
                minimap().getAccessibleText().endsWith("% of it in sight"),
                minimap().getAccessibleText());
        Point2D middle = new Point2D(Minimap.WIDTH / 2, Minimap.HEIGHT / 2);
        robot.clickOn(minimap().localToScreen(middle));
        Camera before = map().camera();
        robot.drag(minimap().localToScreen(middle)).moveBy(20, 0).drop();
        assertTrue(map().camera().dx() < before.dx() - 60, before + " " + map().camera());
        assertEquals(before.dy(), map().camera().dy(), 1e-6);
        assertEquals(before.zoom(), map().camera().zoom());

        press(KeyCode.LEFT);
        assertEquals(new Selection.Nothing(), selection());
        press(KeyCode.M);
        assertFalse(minimap().isVisible());
        assertFalse(window.settings().graph().minimap());
    }

    @Test
    void aPersonZoomsToWhatIsSelected() {
        robot.interact(() -> workspace().selection().select(new Selection.Actors(List.of(7, 8, 9))));
        press(KeyCode.Z);
        await(() -> IntStream.of(7, 8, 9).allMatch(i -> map().getLayoutBounds().contains(map().onView(i)))
                && map().camera().zoom() > 0.2);
        robot.interact(() -> workspace().selection().clear());
        assertTrue(robot.lookup(node -> "Zoom to what is selected (Z)".equals(node.getAccessibleText()))
                .query()
                .isDisabled());
    }

    @Test
    void whileAnActorIsDraggedOnlyItMovesAndThenTheMapShowsItThere() {
        await(() ->
                map().actorAt(map().onView(0).getX(), map().onView(0).getY()).isPresent());
        Camera camera = map().camera();
        robot.drag(on(0)).moveBy(300, 200);
        assertEquals(camera, map().camera());
        robot.drop();
        await(() ->
                map().actorAt(map().onView(0).getX(), map().onView(0).getY()).orElse(-1) == 0);
        assertEquals(camera, map().camera());
    }
}
