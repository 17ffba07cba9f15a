package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The parts that texts and lists are made of. */
class ControlsTest {
    private static final List<String> WORDS =
            List.of("the", "Doha", "وزير", "الخارجية", "שר", "החוץ", "министр", "(2015)", "الولايات‌المتحدة", "“قال”");

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aTextReadFromTheRightLosesAndRepeatsNoWordAndFitsItsRoom() {
        Random random = new Random(7);
        robot.interact(() -> {
            for (int times = 0; times < 60; times++) {
                String text = IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" ", "قال ", ""));
                Label label = Controls.wrapped(text);
                VBox box = new VBox(label);
                new Scene(new Group(box));
                for (int room : new int[] {400, 180, 220}) {
                    box.setMaxWidth(room);
                    box.setPrefWidth(room);
                    for (int pass = 0; pass < 2; pass++) {
                        box.getScene().getRoot().applyCss();
                        box.getScene().getRoot().layout();
                    }
                    List<Text> runs = label.lookupAll("TextFlow > Text").stream()
                            .map(Text.class::cast)
                            .toList();
                    assertEquals(text, runs.stream().map(Text::getText).collect(Collectors.joining()));
                    double height = label.getHeight();
                    assertTrue(height < 40 * label.getFont().getSize(), "no higher than its lines");
                    for (Text run : runs) {
                        Bounds place = label.sceneToLocal(run.localToScene(run.getLayoutBounds()));
                        boolean fits =
                                place.getMinX() >= -2 && place.getMaxX() <= room + 6 && place.getMaxY() <= height + 2;
                        assertTrue(fits, () -> run.getText() + " at " + place + " of " + room + " x " + height);
                    }
                }
            }
        });
    }

    @Test
    void aTextReadFromTheRightBeginsAtTheRight() {
        robot.interact(() -> {
            Label label = Controls.wrapped("“قال: نعم”");
            VBox box = new VBox(label);
            box.setPrefWidth(300);
            new Scene(new Group(box));
            for (int pass = 0; pass < 2; pass++) {
                box.getScene().getRoot().applyCss();
                box.getScene().getRoot().layout();
            }
            List<Double> places = label.lookupAll("TextFlow > Text").stream()
                    .map(run -> run.localToScene(run.getLayoutBounds()).getMinX())
                    .toList();

            assertEquals(places.stream().sorted(Comparator.reverseOrder()).toList(), places);
            assertTrue(places.get(0) > 280, places::toString);
        });
    }

    @Test
    void thePictureOfALinkStandsAtItsLeftWhicheverWayItIsRead() {
        robot.interact(() -> {
            for (String name : List.of("Khaled Meshaal", "خالد مشعل")) {
                Hyperlink link = Controls.link(name, () -> {});
                Rectangle picture = new Rectangle(9, 9);
                link.setGraphic(picture);
                Scene scene = new Scene(new Group(link));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Node text = link.lookup(".text");
                double pictureAt =
                        picture.localToScene(picture.getLayoutBounds()).getMinX();
                assertTrue(pictureAt < text.localToScene(text.getLayoutBounds()).getMinX(), name);
            }
        });
    }

    @Test
    void aLongListGrowsAPartAtATimeUntilAllIsShown() {
        robot.interact(() -> {
            LongList list = new LongList(
                    IntStream.range(0, 7)
                            .<Node>mapToObj(number -> new Label("" + number))
                            .iterator(),
                    3,
                    0);
            assertEquals(List.of("0", "1", "2", "Show more"), texts(list));
            ((Hyperlink) list.getChildren().get(3)).fire();
            assertEquals(List.of("0", "1", "2", "3", "4", "5", "Show more"), texts(list));
            ((Hyperlink) list.getChildren().get(6)).fire();
            assertEquals(List.of("0", "1", "2", "3", "4", "5", "6"), texts(list));
            LongList fits = new LongList(List.of(new Label("a"), new Label("b")).iterator(), 2, 0);
            assertEquals(List.of("a", "b"), texts(fits));
        });
    }

    private static List<String> texts(LongList list) {
        return list.getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void whatWouldTurnTheTextAroundItIsLeftOut() {
        assertEquals("abc", Controls.shown("a\u202eb\u2066\u00ADc\u2069"));
        assertEquals(20_002, Controls.shown("x".repeat(30_000)).length());
    }
}
