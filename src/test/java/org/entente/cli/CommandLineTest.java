package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private static final String DOHA = "data/doha-2015.json";

    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();

    private Run run(String... arguments) {
        return Run.of((file, frameLog) -> opened.add(String.valueOf(file)), arguments);
    }

    private String file(String json) throws Exception {
        return Files.writeString(folder.resolve("f.json"), json).toString();
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
        Run run = Run.of(
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
        Run run = Run.of(
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
        Run run = Run.of(
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
        Run run = Run.of(
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
