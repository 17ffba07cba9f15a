package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.entente.graph.Lens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More actors than one view holds. */
class CrowdTest extends WindowTest {

    @BeforeEach
    void openACrowd() throws Exception {
        String actors = IntStream.range(0, 400)
                .mapToObj(i -> "{\"id\":\"a%d\",\"name\":\"Actor %d\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        String ties = IntStream.range(1, 400)
                .mapToObj(i -> "{\"from\":\"a%d\",\"to\":\"a%d\",\"type\":\"t%d\"}".formatted(i, i * 2 / 3, i % 2))
                .collect(Collectors.joining(","));
        open(file("crowd.json", "{\"actors\":[" + actors + "],\"ties\":[" + ties + "]}"));
    }

    @Test
    void aCrowdShowsItsBestConnectedAndFindingShowsOthers() {
        assertTrue(status().get(0).startsWith("300 of 400 actors"), status().get(0));
        assertFalse(workspace().visible().showsActor(actor("a390")));
        robot.clickOn("Find others");
        robot.write("actor 390");
        await(() -> page().search().isShowingHits());
        press(KeyCode.ENTER);
        await(() -> workspace().visible().showsActor(actor("a390")));

        await(() -> story().picture().actor(actor("a390")).isPresent());
        assertTrue(status().get(0).startsWith("300 of 400 actors"), status().get(0));
        robot.clickOn("Show the best connected");
        assertFalse(workspace().visible().showsActor(actor("a390")));
    }

    @Test
    void aTrailThroughACrowdIsFollowedAndCanBeShown() {
        robot.interact(() -> workspace().go(Selection.trail(actor("a397"), actor("a391"))));
        await(() -> workspace().trails().trail(selection()).isPresent());
        assertTrue(workspace().visible().showsActor(actor("a397")));
        assertTrue(workspace().visible().showsActor(actor("a391")));
        Trail trail = workspace().trails().trail(selection()).orElseThrow();
        robot.interact(() -> workspace().look(workspace().lens().withCrowd(new Lens.BestConnected(20))));
        assertFalse(workspace().visible().showsActor(actor("a397")));
        robot.clickOn("Show them");

        assertTrue(trail.path().ties().stream().allMatch(workspace().visible()::showsTie));
    }

    @Test
    void ofACrowdNobodyComesOrGoesWhenATypeIsHidden() {
        int[] before = workspace().visible().actors().toArray();

        for (int times = 0; times < 3; times++) {
            press(KeyCode.DIGIT1);
            assertArrayEquals(before, workspace().visible().actors().toArray());
            press(KeyCode.DIGIT2);
        }
    }
}
