package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

class CommandLineTest {
    private static final String DOHA = "data/doha-2015.json";
    private static final int TILE = 32;

    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        return run((file, frameLog) -> opened.add(String.valueOf(file)), arguments);
    }

    private static Run run(EntenteCommand.Window window, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = EntenteCommand.run(window, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String json) throws Exception {
        return Files.writeString(folder.resolve("f.json"), json).toString();
    }

    @Test
    void layoutWritesTheSamePlacesInEveryRunAndOnAnyNumberOfCores() throws Exception {
        StringBuilder json = new StringBuilder("{\"actors\": [");
        for (int i = 0; i < 600; i++) {
            json.append(i == 0 ? "" : ",").append("{\"id\": \"a").append(i).append("\"}");
        }
        json.append("], \"ties\": [");
        for (int i = 1; i < 600; i++) {
            json.append(i == 1 ? "" : ",")
                    .append("{\"type\": \"t\", \"from\": \"a")
                    .append(i)
                    .append("\", \"to\": \"a")
                    .append(i / 3)
                    .append("\"}");
        }
        String dossier = file(json + "]}");
        Path one = folder.resolve("one.tsv");
        Path two = folder.resolve("two.tsv");

        Run run = run("layout", dossier, "-o", one.toString(), "--json", "--threads", "1");
        run("layout", dossier, "-o", two.toString(), "--threads", "2");

        assertEquals(0, run.code(), run.err());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(600, report.get("actors").getAsInt());
        assertEquals(599, report.get("ties").getAsInt());
        assertTrue(report.get("iterations").getAsInt() > 0);
        double stress = report.get("stress").getAsDouble();
        assertTrue(stress > 0 && stress < 0.2, run.out());
        assertEquals(-1, Files.mismatch(one, two));
        List<String> lines = Files.readAllLines(one);
        assertEquals(600, lines.size());
        assertTrue(
                lines.stream().allMatch(line -> line.matches("a\\d+\t-?\\d+\\.\\d{3}\t-?\\d+\\.\\d{3}")), lines.get(0));
    }

    @Test
    void layoutByCommunitySetsThreeCirclesApart() throws Exception {
        // Of twenty, each tied to the six beside it: a mere ring falls into arcs.
        String ties = IntStream.range(0, 180)
                .mapToObj(i -> "{\"type\": \"t\", \"from\": \"a%d\", \"to\": \"a%d\"}"
                        .formatted(i / 3, i / 60 * 20 + (i / 3 + i % 3 + 1) % 20))
                .collect(Collectors.joining(","));
        String actors =
                IntStream.range(0, 60).mapToObj("{\"id\": \"a%d\"}"::formatted).collect(Collectors.joining(","));
        String bridges =
                ", {\"type\": \"t\", \"from\": \"a0\", \"to\": \"a20\"}, {\"type\": \"t\", \"from\": \"a25\", \"to\": \"a45\"}";
        String dossier = file("{\"actors\": [" + actors + "], \"ties\": [" + ties + bridges + "]}");
        Path out = folder.resolve("out.tsv");

        Run run = run("layout", dossier, "-o", out.toString(), "--by-community", "--json");

        assertEquals(0, run.code(), run.err());
        double[][] places = Files.readAllLines(out).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])})
                .toArray(double[][]::new);
        for (int i = 0; i < 60; i++) {
            double own = distance(places[i], middle(places, i / 20));
            for (int other = 1; other < 3; other++) {
                assertTrue(
                        own < 0.7 * distance(places[i], middle(places, (i / 20 + other) % 3)), i + " is with others");
            }
        }
        Path byTies = folder.resolve("ties.tsv");
        run("layout", dossier, "-o", byTies.toString());
        assertNotEquals(-1, Files.mismatch(out, byTies));
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }

    private static double[] middle(double[][] places, int ring) {
        double[] middle = new double[2];
        for (int i = ring * 20; i < ring * 20 + 20; i++) {
            middle[0] += places[i][0] / 20;
            middle[1] += places[i][1] / 20;
        }
        return middle;
    }

    @Test
    void layoutKeepsThePlacesOfTheDossierUnlessAskedNotTo() throws Exception {
        String dossier = file("{\"actors\": [{\"id\": \"a\\tb\"}, {\"id\": \"c\"}], \"ties\": [],"
                + " \"view\": {\"positions\": {\"a\\tb\": [7, 8], \"c\": [500, 8.5]}}}");
        Path out = folder.resolve("out.tsv");

        Run run = run("layout", dossier, "-o", out.toString(), "--json");

        assertEquals("a\\tb\t7.000\t8.000\nc\t500.000\t8.500\n", Files.readString(out));
        assertTrue(JsonParser.parseString(run.out())
                .getAsJsonObject()
                .get("stress")
                .isJsonNull());
        run("layout", dossier, "-o", out.toString(), "--anew");
        assertFalse(Files.readString(out).contains("500.000"));
    }

    @Test
    void withoutASubcommandTheWindowOpens() {
        assertEquals(0, run().code());
        assertEquals(0, run(DOHA).code());
        assertEquals(List.of("null", DOHA), opened);
    }

    @Test
    void wordsOfAFileDoNotSteerTheTerminal() throws Exception {
        String out = run("info", file("{\"title\": \"red \\u001b[31m, back \\u202e\", \"actors\": []}"))
                .out();

        assertTrue(out.startsWith("red \uFFFD[31m, back \uFFFD\n"), out);
    }

    @Test
    void infoCountsActorsTiesAndWhatElseThereIs() {
        JsonObject info =
                JsonParser.parseString(run("info", DOHA, "--json").out()).getAsJsonObject();

        assertEquals(
                List.of(
                        "title",
                        "actors",
                        "ties",
                        "sources",
                        "quotes",
                        "loops",
                        "parallel",
                        "components",
                        "tieTypes",
                        "kinds",
                        "problems"),
                List.copyOf(info.keySet()));
        assertEquals(22, info.get("actors").getAsInt());
        assertEquals(32, info.get("ties").getAsInt());
        assertEquals(2, info.get("components").getAsInt());
        assertEquals(6, info.getAsJsonObject("tieTypes").get("met").getAsInt());
        assertEquals(6, info.getAsJsonObject("kinds").get("person").getAsInt());
    }

    @Test
    void aFileWithWarningsIsReadWithCodeOne() throws Exception {
        Run run = run(
                "info",
                file(
                        "{\"actors\": [{\"id\": \"a\"}],\n \"ties\": [{\"from\": \"a\", \"to\": \"z\", \"type\": \"x\"}]}"),
                "--json");

        assertEquals(1, run.code());
        JsonObject problem = JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("problems")
                .get(0)
                .getAsJsonObject();
        assertEquals("unknown-actor", problem.get("code").getAsString());
        assertEquals("warning", problem.get("severity").getAsString());
        assertEquals(2, problem.get("line").getAsInt());
        assertEquals("$.ties[0].to", problem.get("path").getAsString());
        assertEquals(
                0,
                JsonParser.parseString(run.out()).getAsJsonObject().get("ties").getAsInt());
    }

    @Test
    void aFileThatCannotBeReadGivesCodeTwoAndASentence() throws Exception {
        for (Run run : List.of(
                run("info", file("{")), run("info", folder.resolve("none.json").toString()))) {
            assertEquals(2, run.code());
            assertEquals("", run.out());
            assertTrue(run.err().lines().count() <= 3 && !run.err().contains("\tat "), run.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "info",
        "frobnicate a b",
        "render data/doha-2015.json",
        "render data/doha-2015.json -o x.png --size big",
        "render data/doha-2015.json -o x.png --size 1x1",
        "render data/doha-2015.json -o x.png --theme pink",
        "render data/doha-2015.json -o x.png --hide nothing",
        "render data/doha-2015.json -o x.bmp",
        "render data/none.json -o x.png",
        "render data/doha-2015.json -o /nowhere/at/all/x.png",
        "layout data/doha-2015.json",
        "layout data/none.json -o x.tsv",
        "layout data/doha-2015.json -o /nowhere/at/all/x.tsv",
        "layout data/doha-2015.json -o data",
        "layout data/doha-2015.json -o x.tsv --threads many",
    })
    void aWrongCallGivesCodeTwoAndOneToThreeLines(String call) {
        Run run = run(call.split(" ", -1));

        assertEquals(2, run.code());
        assertEquals("", run.out());
        long lines = run.err().lines().count();
        assertTrue(lines >= 1 && lines <= 3, run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void whereNoWindowCanOpenTheFileIsToldAndTheRenderCommandNamed() {
        Run run = run(
                (file, frameLog) -> {
                    throw new EntenteCommand.Unavailable("there is no display", null);
                },
                DOHA);

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Doha, August 2015\n"), run.out());
        assertTrue(run.err().contains("no window can open here (there is no display)"));
        assertTrue(run.err().contains("render data/doha-2015.json -o doha-2015.png"), run.err());
    }

    @Test
    void aFailureNobodyForesawGivesCodeTwoAFewLinesAndTheTraceInAFile() throws Exception {
        Run run = run(
                (file, frameLog) -> {
                    throw new IllegalStateException("a bug", new ArithmeticException("by\nzero"));
                },
                DOHA);

        assertEquals(2, run.code());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        assertEquals("entente: this should not have happened: java.lang.ArithmeticException: by zero", lines.get(0));
        Path trace = Path.of(lines.get(1).replace("Please report it, with ", ""));
        assertTrue(Files.readString(trace).contains("\tat " + CommandLineTest.class.getName()));
        Files.delete(trace);
        assertEquals(2, lines.size());
    }

    @Test
    void outOfMemoryGivesCodeTwoAndSaysWhatToDo() {
        Run run = run(
                (file, frameLog) -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                DOHA);

        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("entente: out of memory"), run.err());
        assertTrue(run.err().contains("-Xmx"), run.err());
        assertEquals(2, run.err().lines().count());
    }

    @Test
    void whyNoWindowCanOpenIsSaidAsThePlatformHasIt() {
        Throwable noGtk = new RuntimeException(new UnsatisfiedLinkError("libgtk-3.so.0"));
        Throwable noDisplay = new UnsupportedOperationException("Unable to open DISPLAY");

        assertEquals("a library for windows is missing: install GTK 3", new WhyNoWindow("Linux", "amd64").after(noGtk));
        assertFalse(new WhyNoWindow("Windows 11", "amd64").after(noGtk).contains("GTK"));
        assertEquals("the display cannot be opened", new WhyNoWindow("Linux", "amd64").after(noDisplay));
        assertTrue(new WhyNoWindow("Windows 11", "aarch64").withoutJavaFx().endsWith("use a Java for x64"));
        assertEquals("there is no JavaFX for Linux on riscv64", new WhyNoWindow("Linux", "riscv64").withoutJavaFx());
    }

    @Test
    void aFileThatCannotBeReadIsNotToBeDrawnEither() throws Exception {
        Run run = run(
                (file, frameLog) -> {
                    throw new EntenteCommand.Unavailable("there is no display", null);
                },
                file("{"));

        assertEquals(2, run.code());
        assertFalse(run.err().contains("render"), run.err());
    }

    @Test
    void beyondAThousandProblemsTheirNumberIsTold() throws Exception {
        String tie = "{\"from\":\"a\",\"to\":\"z\",\"type\":\"x\"}";
        Run run = run(
                "info",
                "--json",
                file("{\"actors\":[{\"id\":\"a\"}],\"ties\":[" + (tie + ",").repeat(1200) + tie + "]}"));

        JsonArray problems = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("problems");
        assertEquals(1001, problems.size());
        JsonObject last = problems.get(1000).getAsJsonObject();
        assertEquals("more-problems", last.get("code").getAsString());
        assertTrue(last.get("message").getAsString().contains("201 more"), last::toString);
    }

    @Test
    void aFolderIsNoPlaceForAPicture() throws Exception {
        Path out = Files.createDirectory(folder.resolve("pictures.png"));
        Run run = run("render", DOHA, "-o", out.toString());

        assertEquals(2, run.code());
        assertTrue(Files.isDirectory(out));
        assertTrue(run.err().contains("is a folder"), run.err());
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();

        assertEquals(
                2,
                EntenteCommand.run((file, frameLog) -> {}, new PrintWriter(full), new PrintWriter(err), "info", DOHA));
        assertTrue(err.toString().contains("could not be written"), err::toString);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void renderDrawsThePictureOfTheWindow(String theme) throws Exception {
        Path out = folder.resolve(theme + ".png");
        Run run = run("render", DOHA, "-o", out.toString(), "--size", "640x520", "--theme", theme, "--json");

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
            run(
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
        run("render", DOHA, "-o", all.toString(), "--size", "640x520");
        run("render", DOHA, "-o", some.toString(), "--size", "640x520", "--hide", type);

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

    @Test
    void aPropertyIsTakenForTheTieTypeAndForTheKind() throws IOException {
        Path file = Files.writeString(
                folder.resolve("props.json"),
                "{\"actors\": [{\"id\": \"a\", \"sort\": \"person\"}, {\"id\": \"b\"}],"
                        + " \"ties\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"met\", \"how\": \"pays\"}]}");
        Run run = run("info", file.toString(), "--json", "--type-property", "how", "--kind-property", "sort");

        JsonObject info = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(1, info.getAsJsonObject("tieTypes").get("pays").getAsInt());
        assertEquals(1, info.getAsJsonObject("kinds").get("person").getAsInt());
    }
}
