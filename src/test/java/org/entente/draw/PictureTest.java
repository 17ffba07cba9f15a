package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    /** What the graph has of a window of 1440 x 900. */
    private static final double WIDTH = 800;

    private static final double HEIGHT = 824;

    private final TextMeter meter = new AwtTextMeter();

    private static TieGraph graph(String json) {
        return TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
    }

    private static Scene scene(TieGraph graph) {
        return Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doha-2015.json", "july-1914.json"})
    void everyNameOfASampleCanBeReadAtFirstSight(String file) throws Exception {
        TieGraph graph = TieGraph.of(Objects.requireNonNull(
                new DossierReader().read(Path.of("data", file)).dossier()));
        Scene scene = scene(graph);
        Camera camera = Camera.fit(scene, Palette.LIGHT, meter, WIDTH, HEIGHT);
        Picture picture = Picture.of(scene, Palette.LIGHT, camera.zoom(), meter);

        assertEquals(graph.actorCount(), picture.labels().size(), "names without a place");
        assertTrue(picture.labels().stream().allMatch(label -> label.size() > 9), "names at their least size");
        assertTrue(picture.ties().stream().allMatch(tie -> tie.badge() != null), "too far off for badges");
        List<Bounds> boxes = picture.labels().stream().map(LabelMark::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).meets(boxes.get(j)), "two names on one another");
            }
            for (ActorMark actor : picture.actors()) {
                assertFalse(on(actor, boxes.get(i)), "a name on a shape");
            }
        }
        Bounds bounds = picture.bounds();
        assertTrue(bounds.left() + camera.dx() >= WIDTH * 0.059 && bounds.right() + camera.dx() <= WIDTH * 0.941);
        assertTrue(bounds.top() + camera.dy() >= HEIGHT * 0.059 && bounds.bottom() + camera.dy() <= HEIGHT * 0.941);
    }

    private static boolean on(ActorMark actor, Bounds box) {
        for (int i = 0; i <= 40; i++) {
            for (int j = 0; j <= 10; j++) {
                if (actor.contains(box.left() + box.width() * i / 40, box.top() + box.height() * j / 10, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void parallelTiesRunApartAndSelfTiesShow() {
        TieGraph graph = graph(
                """
                {"actors": [{"id": "a"}, {"id": "b"}],
                 "ties": [{"from": "a", "to": "b", "type": "x"}, {"from": "b", "to": "a", "type": "y"},
                          {"from": "a", "to": "b", "type": "x"}, {"from": "a", "to": "a", "type": "x"},
                          {"from": "a", "to": "a", "type": "y"}]}
                """);
        Picture picture = Picture.of(scene(graph), Palette.LIGHT, 1, meter);

        List<TieMark> ties = picture.ties();
        for (int i = 0; i < ties.size(); i++) {
            for (int j = 0; j < i; j++) {
                Badge badge = badge(ties.get(j));
                assertTrue(badge(ties.get(i)).distance(badge.x(), badge.y()) > 0, "ties " + i + " and " + j);
            }
        }
        ActorMark a = picture.actor(0).orElseThrow();
        Badge loop = badge(ties.get(3));
        assertFalse(a.contains(loop.x(), loop.y(), loop.radius()), "the loop's badge lies on its actor");
    }

    @Test
    void nothingLiesInTheCornerThatIsToBeKeptFree() {
        TieGraph graph = graph(
                """
                {"actors": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "type": "x"}],
                 "view": {"positions": {"a": [0, 0], "b": [700, 500]}}}
                """);
        Camera camera = Camera.fit(scene(graph), Palette.LIGHT, meter, WIDTH, HEIGHT, 100, 100);
        Picture picture = Picture.of(scene(graph), Palette.LIGHT, camera.zoom(), meter);

        ActorMark b = picture.actor(1).orElseThrow();
        boolean beside = b.box().right() + camera.dx() <= WIDTH - 100;
        boolean above = b.box().bottom() + camera.dy() <= HEIGHT - 100;
        assertTrue(beside || above, camera::toString);
    }

    @Test
    void aSelfTieLeavesThroughTheWidestGapBetweenTheOtherTies() {
        TieGraph graph = graph(
                """
                {"actors": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
                 "ties": [{"from": "a", "to": "b", "type": "x"}, {"from": "a", "to": "c", "type": "x"},
                          {"from": "a", "to": "a", "type": "x"}],
                 "view": {"positions": {"a": [0, 0], "b": [200, -40], "c": [40, -200]}}}
                """);
        Picture picture = Picture.of(scene(graph), Palette.LIGHT, 1, meter);

        Badge loop = badge(picture.ties().get(2));
        ActorMark a = picture.actor(0).orElseThrow();
        assertTrue(loop.x() < a.x() - a.radius() && loop.y() > a.y() + a.radius(), loop::toString);
    }

    private static Badge badge(TieMark tie) {
        return Objects.requireNonNull(tie.badge());
    }

    @Test
    void aTieIsATargetOfAtLeastEightPixels() {
        TieGraph graph = graph(
                """
                {"actors": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "type": "x"}]}
                """);
        Picture picture = Picture.of(scene(graph), Palette.LIGHT, 2, meter);
        Curve curve = picture.ties().get(0).curve();
        double x = curve.x(0.25);
        double y = curve.y(0.25);
        double slopeX = curve.x(0.26) - x;
        double slopeY = curve.y(0.26) - y;
        double length = Math.hypot(slopeX, slopeY);

        for (double off : new double[] {-4, 0, 4}) {
            assertEquals(
                    OptionalInt.of(0),
                    picture.tieAt(x - slopeY / length * off, y + slopeX / length * off),
                    "beside by " + off);
        }
        assertEquals(OptionalInt.empty(), picture.tieAt(x - slopeY / length * 12, y + slopeX / length * 12));
    }

    @Test
    void tiesEndAtTheBordersOfTheirActors() {
        TieGraph graph = graph(
                """
                {"actors": [{"id": "a", "kind": "state"}, {"id": "b", "kind": "person"}],
                 "ties": [{"from": "a", "to": "b", "type": "x"}]}
                """);
        Picture picture = Picture.of(scene(graph), Palette.LIGHT, 1, meter);
        Curve curve = picture.ties().get(0).curve();

        assertFalse(picture.actors().get(0).contains(curve.x0(), curve.y0(), 0));
        assertTrue(picture.actors().get(0).contains(curve.x0(), curve.y0(), 4));
        assertFalse(picture.actors().get(1).contains(curve.x3(), curve.y3(), 0));
        assertTrue(picture.actors().get(1).contains(curve.x3(), curve.y3(), 4));
    }

    @Test
    void aHiddenTieTypeMovesNobody() {
        String ties = "\"ties\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"x\"},"
                + " {\"from\": \"b\", \"to\": \"c\", \"type\": \"y\"}]";
        String actors = "{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}],";
        TieGraph graph = graph(actors + ties + "}");
        Scene all = scene(graph);
        Scene some = Arrangement.scene(
                VisiblePart.of(graph, Lens.ALL.withType("y", false)), new Support(tie -> true, tie -> 1, tie -> true));

        for (int actor = 0; actor < 3; actor++) {
            assertEquals(all.x()[actor], some.x()[actor]);
            assertEquals(all.y()[actor], some.y()[actor]);
        }
    }

    @Test
    void placesInTheFileAreKept() {
        TieGraph graph = graph(
                """
                {"actors": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "type": "x"}],
                 "view": {"positions": {"a": [120.5, -40]}, "pinned": ["a"]}}
                """);
        Scene scene = scene(graph);

        assertEquals(120.5, scene.x()[0]);
        assertEquals(-40, scene.y()[0]);
        assertTrue(scene.pinned().get(0));
        assertTrue(Double.isFinite(scene.x()[1]));
    }

    @Test
    void namesOfAnyLengthAndScriptFitUnderTheirShapes() {
        for (String name : List.of(
                "Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung der Republik",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "وزارة الخارجية للمملكة العربية السعودية",
                "中华人民共和国外交部部长王毅",
                "",
                "\u202Eabc\nd")) {
            for (LabelText text : LabelText.of(name, meter, false)) {
                assertTrue(!text.lines().isEmpty() && text.lines().size() <= 3, name);
                for (String line : text.lines()) {
                    assertTrue(meter.width(line, 13, false) <= 130 * 1.45, line);
                }
            }
        }
    }

    @Test
    void aNameIsNeverCutWithinACharacter() {
        TextMeter narrow = (text, sizePx, strong) -> text.length() * 0.1;
        for (TextMeter each : List.of(meter, narrow)) {
            for (String before : List.of("", "x")) {
                LabelText text = LabelText.of(before + "\uD83C\uDF0D".repeat(400), each, false)
                        .get(0);
                assertTrue(text.lines().stream()
                        .flatMapToInt(String::codePoints)
                        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
            }
        }
    }

    @Test
    void aNameThatCanBeBrokenMayAlsoStandNarrower() {
        assertEquals(
                List.of(List.of("Nedeljko Čabrinović"), List.of("Nedeljko", "Čabrinović")),
                LabelText.of("Nedeljko Čabrinović", meter, false).stream()
                        .map(LabelText::lines)
                        .toList());
        assertEquals(
                List.of(List.of("Bashar al-Assad"), List.of("Bashar", "al-Assad")),
                LabelText.of("Bashar al-Assad", meter, false).stream()
                        .map(LabelText::lines)
                        .toList());
        assertEquals(
                List.of("Austria-", "Hungary"),
                LabelText.of("Austria-Hungary", meter, false).get(1).lines());
        assertEquals(1, LabelText.of("Italy", meter, false).size());
        assertEquals(
                1,
                LabelText.of("Donaudampfschifffahrtsgesellschaft", meter, false).size());
    }
}
