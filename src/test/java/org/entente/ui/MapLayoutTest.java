package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.entente.draw.Arrangement;
import org.entente.layout.Progress;
import org.junit.jupiter.api.Test;

/** Laying many actors out again: who stays, who moves, and undo. */
class MapLayoutTest extends MapWindowTest {
    @Test
    void layingOutAgainKeepsWhoIsPinnedAndMovesOthers() {
        robot.interact(() -> workspace().places().pin(0, 5_000, 5_000));
        double x = workspace().places().x(5);
        rightClickOnTheGround();
        robot.clickOn("Lay out again round what is pinned");
        await(() -> IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses));
        assertEquals(5_000, workspace().places().x(0));
        double found = workspace().places().x(5);
        assertTrue(Math.abs(x - found) > 1);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(x, workspace().places().x(5));
        assertEquals(5_000, workspace().places().x(0));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(found, workspace().places().x(5));
    }

    @Test
    void whatIsBeingLaidOutAgainStandsWhereItStoodOnceThatIsUndone() {
        double[] before = workspace().places().allX();
        rightClickOnTheGround();
        robot.clickOn("Lay out by community");
        press(KeyCode.CONTROL, KeyCode.Z);
        robot.sleep(500);

        assertArrayEquals(before, workspace().places().allX());
        assertTrue(IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses));
    }

    @Test
    void layingOutByCommunityPutsThoseOfOneCommunityTogether() {
        int[] communityOf = Arrangement.communities(workspace().visible(), Progress.UNWATCHED);
        double before = shareWithin(communityOf);
        rightClickOnTheGround();
        robot.clickOn("Lay out by community");
        await(() -> IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses)
                && shareWithin(communityOf) > before);
        assertTrue(shareWithin(communityOf) > 0.9, "share " + shareWithin(communityOf));
    }

    /** The share of actors whose nearest other is of their community. */
    private double shareWithin(int[] communityOf) {
        double[] x = workspace().places().allX();
        double[] y = workspace().places().allY();
        return IntStream.range(0, ACTORS)
                        .filter(actor -> communityOf[actor]
                                == communityOf[
                                        IntStream.range(0, ACTORS)
                                                .filter(other -> other != actor)
                                                .boxed()
                                                .min(Comparator.comparingDouble(
                                                        other -> Math.hypot(x[other] - x[actor], y[other] - y[actor])))
                                                .orElseThrow()])
                        .count()
                / (double) ACTORS;
    }

    @Test
    void aSelectionIsLaidOutAgainAndNobodyElseMoves() {
        double[] before = workspace().places().allX();
        robot.interact(() -> workspace().selection().select(new Selection.Actors(List.of(7, 8, 9))));
        rightClickOnTheGround();
        robot.clickOn("Lay out the selection again");
        await(() -> IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses));
        for (int actor = 0; actor < ACTORS; actor++) {
            if (actor < 7 || actor > 9) {
                assertEquals(before[actor], workspace().places().x(actor));
            }
        }
        assertTrue(IntStream.of(7, 8, 9)
                .anyMatch(i -> before[i] != workspace().places().x(i)));
    }

    @Test
    void whatIsInSightIsLaidOutAgainAndNobodyElseMoves() {
        Point2D at = map().onView(5);
        robot.interact(() -> map().zoomBy(4, at.getX(), at.getY()));
        List<Integer> inSight = map().inSight().boxed().toList();
        double[] before = workspace().places().allX();
        rightClickOnTheGround();
        robot.clickOn("Lay out again what is in sight");
        await(() -> IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses));
        IntStream.range(0, ACTORS)
                .filter(actor -> !inSight.contains(actor))
                .forEach(actor ->
                        assertEquals(before[actor], workspace().places().x(actor)));
        assertTrue(
                inSight.size() < ACTORS / 2 && before[5] != workspace().places().x(5));
    }

    private void rightClickOnTheGround() {
        Point2D onScreen = map().localToScreen(3, 3);
        Point2D at = map().localToScene(3, 3);
        robot.interact(() -> map().fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(),
                at.getY(),
                onScreen.getX(),
                onScreen.getY(),
                false,
                null)));
    }

    @Test
    void aLayoutWaitsAsLongAsAPersonMovesTheMap() {
        rightClickOnTheGround();
        robot.interact(() -> map().panBy(1, 0));
        robot.clickOn("Lay out again round what is pinned");
        for (int i = 0; i < 20; i++) {
            robot.interact(() -> map().panBy(1, 0));
            robot.sleep(50);
            assertTrue(workspace().places().misses(5), "after " + i + " steps");
        }
        await(() -> IntStream.range(0, ACTORS).noneMatch(workspace().places()::misses));
    }
}
