package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.entente.draw.Palette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two triangles with one tie between them. */
class CommunitiesTest extends WindowTest {

    @BeforeEach
    void openTwoTriangles() throws Exception {
        open(
                file(
                        "triangles.json",
                        """
                {"actors": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}, {"id": "e"}, {"id": "f"}],
                 "ties": [{"from": "a", "to": "b", "type": "t"}, {"from": "b", "to": "c", "type": "t"},
                          {"from": "c", "to": "a", "type": "t"}, {"from": "d", "to": "e", "type": "t"},
                          {"from": "e", "to": "f", "type": "t"}, {"from": "f", "to": "d", "type": "t"},
                          {"from": "c", "to": "d", "type": "t"}]}
                """));
    }

    private StoryGround ground() {
        return (StoryGround) Objects.requireNonNull(story().lookup("#story-ground"));
    }

    private int communityOf(String actor) {
        return workspace().communitiesProperty().get()[actor(actor)];
    }

    private void showCommunities() {
        robot.interact(() -> page().graph().requestFocus());
        press(KeyCode.C);
        await(() -> workspace().communitiesProperty().get().length > 0);
    }

    @Test
    void aKeyShowsWhoBelongsTogetherAndHidesItAgain() {
        assertFalse(ground().isVisible());

        showCommunities();

        assertEquals(communityOf("a"), communityOf("b"));
        assertEquals(communityOf("a"), communityOf("c"));
        assertEquals(communityOf("d"), communityOf("f"));
        assertNotEquals(communityOf("a"), communityOf("d"));
        assertTrue(ground().isVisible());
        press(KeyCode.C);
        assertEquals(0, workspace().communitiesProperty().get().length);
        assertFalse(ground().isVisible());
    }

    @Test
    void theChoiceIsRemembered() {
        showCommunities();

        assertTrue(window.settings().graph().communities());
    }

    @Test
    void theMapShowsThemToo() {
        robot.interact(window::showSettings);
        robot.clickOn("Map");
        press(KeyCode.ESCAPE);
        await(() -> groundPixels() > 0);
        long before = groundPixels();

        showCommunities();

        await(() -> groundPixels() < before * 0.9);
    }

    /** How many pixels of the map show nothing. */
    private long groundPixels() {
        Image image =
                ((ImageView) page().graph().map().getChildrenUnmodifiable().get(0)).getImage();
        if (image == null) {
            return 0;
        }
        PixelReader pixels = image.getPixelReader();
        int ground = Palette.LIGHT.ground();
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += pixels.getArgb(x, y) == ground ? 1 : 0;
            }
        }
        return count;
    }
}
