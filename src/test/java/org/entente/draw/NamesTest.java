package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.entente.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names stand. */
class NamesTest {
    private final TextMeter meter = new AwtTextMeter();

    private static Scene scene(ReadResult read) {
        TieGraph graph = TieGraph.of(Objects.requireNonNull(read.dossier()));
        return Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
    }

    /** An actor in the middle with ties that leave it at these angles, in degrees, to others far off. */
    private Picture star(double... degrees) {
        String others = IntStream.range(0, degrees.length)
                .mapToObj(i -> ", {\"id\": \"a" + i + "\"}")
                .collect(Collectors.joining());
        String ties = IntStream.range(0, degrees.length)
                .mapToObj(i -> "{\"from\": \"hub\", \"to\": \"a" + i + "\", \"type\": \"x\"}")
                .collect(Collectors.joining(","));
        String places = IntStream.range(0, degrees.length)
                .mapToObj(i -> ", \"a" + i + "\": [" + 600 * Math.cos(Math.toRadians(degrees[i])) + ", "
                        + 600 * Math.sin(Math.toRadians(degrees[i])) + "]")
                .collect(Collectors.joining());
        String json = "{\"actors\": [{\"id\": \"hub\", \"name\": \"Saudi Arabia\"}" + others + "], \"ties\": [" + ties
                + "], \"view\": {\"positions\": {\"hub\": [0, 0]" + places + "}}}";
        return Picture.of(scene(new DossierReader().read("star", json)), Palette.LIGHT, 1, meter);
    }

    private static LabelMark label(Picture picture, int actor) {
        return picture.labels().stream()
                .filter(label -> label.actor() == actor)
                .findFirst()
                .orElseThrow();
    }

    /** Sampled more finely than names are placed: a pixel is forgiven. */
    private static boolean crossed(Picture picture, LabelMark label) {
        return picture.ties().stream().anyMatch(tie -> IntStream.rangeClosed(0, 2000)
                .mapToDouble(i -> i / 2000.0)
                .anyMatch(t -> label.box()
                        .grown(-1)
                        .contains(tie.curve().x(t), tie.curve().y(t))));
    }

    @Test
    void aNameStandsBelowWhereNothingIsInItsWay() {
        Picture picture = star(200, 340);

        assertTrue(label(picture, 0).box().top() > picture.actors().get(0).y());
        assertEquals(
                0, (label(picture, 0).box().left() + label(picture, 0).box().right()) / 2, 1e-6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90",
                "90 270",
                "0 90 180 270",
                "45 90 135",
                "0 60 120 180 240 300",
                "80 100 260 280 0 180",
                "90 91 92"
            })
    void noTieCrossesANameThatHasAFreeSide(String degrees) {
        Picture picture = star(List.of(degrees.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray());

        assertFalse(crossed(picture, label(picture, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "doha-2015.json, 780, 790, 22, 0",
        "doha-2015.json, 1600, 1000, 22, 1",
        "doha-2015.json, 528, 565, 22, 1",
        "july-1914.json, 780, 790, 29, 2",
        "july-1914.json, 1600, 1000, 29, 3",
        "july-1914.json, 528, 565, 29, 5"
    })
    void samplesAreReadableInLargeRoomsAndSmallOnes(String file, int width, int height, int least, int mostCrossed)
            throws Exception {
        Scene scene = scene(new DossierReader().read(Path.of("data", file)));
        Camera camera = Camera.fit(scene, Palette.LIGHT, meter, width, height);
        Picture picture = Picture.of(scene, Palette.LIGHT, camera.zoom(), meter);
        long crossed = picture.labels().stream()
                .filter(label -> crossed(picture, label))
                .count();

        assertTrue(
                picture.labels().size() >= least, "names: " + picture.labels().size());
        assertTrue(crossed <= mostCrossed, "names crossed by ties: " + crossed);
        Bounds bounds = picture.bounds();
        assertTrue(bounds.left() + camera.dx() >= 0 && bounds.right() + camera.dx() <= width);
        assertTrue(bounds.top() + camera.dy() >= 0 && bounds.bottom() + camera.dy() <= height);
    }
}
