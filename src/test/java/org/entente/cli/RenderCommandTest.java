package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.entente.draw.Arrangement;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.RasterPainter;
import org.entente.draw.Scene;
import org.entente.draw.Support;
import org.entente.draw.TieMark;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    private static final String DOHA = "data/doha-2015.json";
    private static final int TILE = 32;

    @TempDir
    Path folder;

    private String file(String json) throws Exception {
        return Files.writeString(folder.resolve("f.json"), json).toString();
    }

    @Test
    void aFolderIsNoPlaceForAPicture() throws Exception {
        Path out = Files.createDirectory(folder.resolve("pictures.png"));
        Run run = Run.of("render", DOHA, "-o", out.toString());

        assertEquals(2, run.code());
        assertTrue(Files.isDirectory(out));
        assertTrue(run.err().contains("is a folder"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void renderDrawsThePictureOfTheWindow(String theme) throws Exception {
        Path out = folder.resolve(theme + ".png");
        Run run = Run.of("render", DOHA, "-o", out.toString(), "--size", "640x520", "--theme", theme, "--json");

        assertEquals(0, run.code());
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(640, json.get("width").getAsInt());
        BufferedImage drawn = ImageIO.read(out.toFile());
        BufferedImage golden = ImageIO.read(
                Path.of("src/test/resources/golden/doha-" + theme + ".png").toFile());
        assertEquals(640, drawn.getWidth());
        assertEquals(520, drawn.getHeight());
        assertEquals(0, tilesThatDiffer(golden, drawn), "tiles that differ");
    }

    @Test
    void renderHoldsQuotesAgainstTheirSources() throws Exception {
        List<BufferedImage> pictures = new ArrayList<>();
        for (String text : List.of("He came late.", "He came too late.")) {
            Path out = folder.resolve("badges.png");
            Run.of(
                    "render",
                    file(
                            """
                            {"actors": [{"id": "a"}, {"id": "b"}],
                             "ties": [{"from": "a", "to": "b", "type": "x", "quotes": [{"text": "came late", "source": "s"}]}],
                             "sources": [{"id": "s", "text": "%s"}]}
                            """
                                    .formatted(text)),
                    "-o",
                    out.toString(),
                    "--size",
                    "320x320");
            pictures.add(ImageIO.read(out.toFile()));
        }

        int differing = 0;
        for (int top = 0; top < 320; top += TILE) {
            for (int left = 0; left < 320; left += TILE) {
                differing += pixelsThatDiffer(pictures.get(0), pictures.get(1), left, top);
            }
        }
        assertTrue(differing > 10 && differing < 80, "the ring of a quote that is altered is open: " + differing);
    }

    /** What the golden pictures are good for: were one tie or name missing, they would tell. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneMissingTieOrNameMakesAPictureDiffer(boolean dark) throws Exception {
        TieGraph graph = TieGraph.of(
                Objects.requireNonNull(new DossierReader().read(Path.of(DOHA)).dossier()));
        Scene scene =
                Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        AwtTextMeter meter = new AwtTextMeter();
        Camera camera = Camera.fit(scene, palette, meter, 640, 520);
        Picture whole = Picture.of(scene, palette, camera.zoom(), meter);
        RasterPainter painter = new RasterPainter(meter);
        BufferedImage all = painter.paint(whole, palette, camera, 640, 520, 1);

        for (TieMark tie : whole.ties()) {
            Picture less = new Picture(
                    whole.zoom(), whole.scale(), whole.actors(), without(whole.ties(), tie), whole.labels());
            assertTrue(
                    tilesThatDiffer(all, painter.paint(less, palette, camera, 640, 520, 1)) > 0,
                    "without tie " + tie.tie());
        }
        for (LabelMark name : whole.labels()) {
            Picture less = new Picture(
                    whole.zoom(), whole.scale(), whole.actors(), whole.ties(), without(whole.labels(), name));
            assertTrue(
                    tilesThatDiffer(all, painter.paint(less, palette, camera, 640, 520, 1)) > 0,
                    "without the name of " + name.actor());
        }
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> each != one).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "invited", "supports", "seeks", "funded", "expelled", "accuses", "stays", "serves"})
    void aHiddenTypeIsNotDrawn(String type) throws Exception {
        Path all = folder.resolve("all.png");
        Path some = folder.resolve("some.png");
        Run.of("render", DOHA, "-o", all.toString(), "--size", "640x520");
        Run.of("render", DOHA, "-o", some.toString(), "--size", "640x520", "--hide", type);

        assertNotEquals(0, tilesThatDiffer(ImageIO.read(all.toFile()), ImageIO.read(some.toFile())));
    }

    /** How many tiles of 32 x 32 px have more than 2 % of pixels that differ by more than rasterisers do among themselves. */
    private static int tilesThatDiffer(BufferedImage a, BufferedImage b) {
        int tiles = 0;
        for (int top = 0; top < a.getHeight(); top += TILE) {
            for (int left = 0; left < a.getWidth(); left += TILE) {
                tiles += pixelsThatDiffer(a, b, left, top) > TILE * TILE * 0.02 ? 1 : 0;
            }
        }
        return tiles;
    }

    private static int pixelsThatDiffer(BufferedImage a, BufferedImage b, int left, int top) {
        int differing = 0;
        for (int y = top; y < Math.min(top + TILE, a.getHeight()); y++) {
            for (int x = left; x < Math.min(left + TILE, a.getWidth()); x++) {
                differing += differs(a.getRGB(x, y), b.getRGB(x, y)) ? 1 : 0;
            }
        }
        return differing;
    }

    private static boolean differs(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most > 40;
    }
}
