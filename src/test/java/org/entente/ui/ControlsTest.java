package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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

    private static double width(String line, Label label) {
        Text ruler = new Text(line);
        ruler.setFont(label.getFont());
        return ruler.getLayoutBounds().getWidth();
    }

    @Test
    void aTextReadFromTheRightLosesAndRepeatsNoWordAndFitsItsRoom() {
        Random random = new Random(7);
        robot.interact(() -> {
            for (int times = 0; times < 150; times++) {
                String text = IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" ", "قال ", ""));
                Label label = new Label(text);
                Controls.wrap(label);
                for (int room : new int[] {400, 60, 180}) {
                    label.setMaxWidth(room);
                    assertEquals(text, label.getText().replace('\n', ' '));
                    String[] lines = label.getText().split("\n", -1);
                    for (int i = 0; i < lines.length; i++) {
                        String line = lines[i];
                        assertTrue(
                                width(line, label) <= room + 1 || line.indexOf(' ') < 0,
                                () -> line + " is wider than " + room);
                        assertTrue(
                                i == 0 || width(lines[i - 1] + " " + line.split(" ", 2)[0], label) > room,
                                () -> line + " begins too early");
                    }
                }
            }
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
    void aTextOfSeveralParagraphsKeepsThem() {
        robot.interact(() -> {
            Label label = new Label("قال\n\nنعم");
            Controls.wrap(label);
            label.setMaxWidth(300);
            assertEquals("قال\n\nنعم", label.getText());
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
        assertEquals("abc", Controls.shown("a\u202eb\u2066c\u2069"));
        assertEquals(20_002, Controls.shown("x".repeat(30_000)).length());
    }
}
