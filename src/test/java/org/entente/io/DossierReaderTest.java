package org.entente.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.InterruptedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.model.Dossier;
import org.entente.model.Grade;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {
    private final DossierReader reader = new DossierReader();

    @Test
    void tieToAnUnknownActorIsKeptAndReportedWhereItStands() {
        ReadResult read = reader.read(
                "doha.json",
                """
                {"actors": [{"id": "lavrov"}],
                 "ties": [{"from": "lavrov", "to": "meshal"}]}
                """);

        assertEquals(1, dossier(read).ties().size());
        assertEquals(
                "doha.json:2:36: no actor has the id “meshal”: add it, or correct the id [$.ties[0].to]",
                problem(read, "unknown-actor").toString());
    }

    @Test
    void readsEveryFieldOfTheFormat() {
        Dossier dossier = dossier(
                reader.read(
                        "doha.json",
                        """
                {"entente": 1, "title": "Doha", "description": "Talks",
                 "tieTypes": [{"id": "x", "label": "expelled", "inverse": "expelled by", "directed": false,
                               "stance": "conflictual", "color": "#C8352B"}],
                 "actors": [{"id": "a", "name": "A", "kind": "person", "role": "r", "aliases": ["b", "c"], "note": "n",
                             "quotes": [{"text": "q"}]}],
                 "ties": [{"id": "t1", "from": "a", "to": "a", "type": "x", "date": "2015-08-03", "until": null,
                           "place": "Doha",
                           "quotes": [{"text": "w", "speaker": "a", "source": "s1", "grade": "B2"}]}],
                 "sources": [{"id": "s1", "title": "T", "publisher": "P", "author": "U", "date": "2015", "url": "u",
                              "text": "w", "file": "f.txt"}],
                 "view": {"positions": {"a": [120.5, -40]}, "pinned": ["a"], "hiddenTypes": ["x"]}}
                """));

        Tie tie = dossier.ties().get(0);
        assertEquals("2015-08-03", Objects.toString(tie.date()));
        assertEquals(new Grade('B', 2), tie.quotes().get(0).grade());
        assertEquals(new View.Point(120.5, -40), dossier.view().positions().get("a"));
        assertEquals(List.of("b", "c"), dossier.actors().get(0).aliases());
        assertEquals("f.txt", dossier.sources().get(0).file());
        assertEquals("expelled by", dossier.tieTypes().get(0).inverse());
    }

    /** The value in question is put at the caret of a pattern whose place is known by construction. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "duplicate-id      |$.actors[1].id|\"actors\":[{\"id\":\"a\"},{\"id\":^\"a\"}]",
                "duplicate-id      |$.ties[1].id|\"ties\":[{\"id\":\"t\",\"from\":\"a\",\"to\":\"a\",\"type\":\"x\"},{\"id\":^\"t\",\"from\":\"a\",\"to\":\"a\",\"type\":\"x\"}]",
                "unknown-source    |$.ties[0].quotes[0].source|\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"quotes\":[{\"text\":\"q\",\"source\":^\"s9\"}]}]",
                "unknown-source    |$.ties[0].quotes[1].source|\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"quotes\":[5,{\"text\":\"q\",\"source\":^\"s9\"}]}]",
                "unknown-source    |$.sources[1].repeats      |\"sources\":[6,{\"id\":\"s\",\"repeats\":^\"s9\"}]",
                "unknown-actor     |$.ties[1].from            |\"ties\":[7,{\"from\":^\"z\",\"to\":\"a\",\"type\":\"x\"}]",
                "bad-date          |$.ties[0].date            |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"date\":^\"2015-02-30\"}]",
                "bad-date          |$.sources[0].date         |\"sources\":[{\"id\":\"s\",\"date\":^\"3 August\"}]",
                "dates-reversed    |$.ties[0].until           |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"date\":\"2015\",\"until\":^\"2014-12\"}]",
                "unknown-grade     |$.ties[0].quotes[0].grade |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"quotes\":[{\"text\":\"q\",\"grade\":^\"G2\"}]}]",
                "wrong-type        |$.ties                    |\"ties\":^{}",
                "wrong-type        |$.ties[0].place           |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"place\":^[1]}]",
                "wrong-type        |$.tieTypes[0].directed    |\"tieTypes\":[{\"id\":\"x\",\"directed\":^\"yes\"}]",
                "wrong-type        |$.title                   |\"title\":^5",
                "wrong-type        |$.actors[0].aliases[1]    |\"a\":0,\"actors\":[{\"id\":\"a\",\"aliases\":[\"b\",^3]}]",
                "unknown-stance    |$.tieTypes[0].stance      |\"tieTypes\":[{\"id\":\"x\",\"stance\":^\"odd\"}]",
                "bad-color         |$.tieTypes[0].color       |\"tieTypes\":[{\"id\":\"x\",\"color\":^\"red\"}]",
                "missing-end       |$.ties[0]                 |\"ties\":[^{\"from\":\"a\",\"type\":\"x\"}]",
                "missing-end       |$.ties[0]                 |\"ties\":[^{\"from\":\"\",\"to\":\"a\",\"type\":\"x\"}]",
                "unknown-format    |$.entente                 |\"entente\":^0",
                "wrong-type        |$.entente                 |\"entente\":^1.2",
                "bad-position      |$.view.positions.a        |\"view\":{\"positions\":{\"a\":^[2e9,0]}}",
                "missing-type      |$.ties[0]                 |\"ties\":[^{\"from\":\"a\",\"to\":\"a\"}]",
                "wrong-type        |$.ties[0].quotes[0].at    |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"quotes\":[{\"text\":\"q\",\"at\":^-1}]}]",
                "unknown-source    |$.sources[0].independentOf[1]|\"sources\":[{\"id\":\"s\",\"independentOf\":[4,^\"s9\"]}]",
                "missing-text      |$.ties[0].quotes[0]       |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"quotes\":[^{}]}]",
                "empty-text        |$.ties[0].quotes[0].text  |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",\"quotes\":[{\"text\":^\"\"}]}]",
                "empty-text        |$.sources[0].text         |\"sources\":[{\"id\":\"s\",\"text\":^\" \"}]",
                "repeats-in-circle |$.sources[0].repeats      |\"sources\":[{\"id\":\"s\",\"repeats\":^\"s\"}]",
                "repeats-in-circle |$.sources[2].repeats      |\"sources\":[5,{\"id\":\"r\",\"repeats\":\"s\"},{\"id\":\"s\",\"repeats\":^\"t\"},{\"id\":\"t\",\"repeats\":\"s\"}]",
                "missing-id        |$.sources[0]              |\"sources\":[^{\"publisher\":\"p\"}]",
                "bad-position      |$.view.positions.a        |\"view\":{\"positions\":{\"a\":^[1]}}",
                "bad-position      |$.view.positions['a b']   |\"view\":{\"positions\":{\"a b\":^[1e999,0]}}",
                "duplicate-key     |$.title                   |\"title\":\"x\",^\"title\":\"y\"",
                "lone-surrogate    |$.ties[0]['x\\ud800']     |\"ties\":[{\"from\":\"a\",\"to\":\"a\",\"type\":\"x\",^\"x\\ud800\":1}]",
                "control-character |$.title                   |\"title\":^\"a\\u0000b\"",
                "lone-surrogate    |$.title                   |\"title\":^\"a\\ud800b\"",
            })
    void warnsWithPlaceAndPathAndReadsOn(String code, String path, String members) {
        String actors = members.contains("\"actors\"") ? "" : ",\n \"actors\":[{\"id\":\"a\"}]";
        String json = "{\n  " + members.replace("^", "") + actors + "}";

        ReadResult read = reader.read("f", json);

        Problem problem = problem(read, code);
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals(path, problem.path());
        assertEquals("2:" + (3 + members.indexOf('^')), problem.line() + ":" + problem.column());
        assertEquals(
                1,
                read.problems().stream()
                        .filter(other -> other.code().equals(code))
                        .count(),
                read.problems()::toString);
        assertNotNull(read.dossier());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not-a-dossier |1:1 |$          |[]",
                "not-a-dossier |1:1 |$          |{\"title\":\"x\"}",
                "not-a-dossier |1:11|$.actors   |{\"actors\":{}}",
                "nameless-actor|1:12|$.actors[0]|{\"actors\":[{\"kind\":\"person\"}]}",
                "newer-format  |1:12|$.entente  |{\"entente\":2,\"actors\":[]}",
                "not-json      |1:2 |`` |{actors:[]}",
                "not-json      |1:14|`` |{\"actors\":[]}}",
                "not-json      |1:13|`` |{\"actors\":[]",
                "not-json      |1:12|`` |{\"actors\":[,]}",
                "not-json      |1:12|`` |{\"actors\":[NaN]}",
                "not-json      |1:14|`` |{\"actors\":[],}",
            })
    void refusesWithPlaceAndPath(String code, String place, String path, String json) {
        ReadResult read = reader.read("f", json);

        assertNull(read.dossier());
        Problem problem = read.errors().get(0);
        assertEquals(
                List.of(code, place, path),
                List.of(problem.code(), problem.line() + ":" + problem.column(), problem.path()));
    }

    @Test
    void aRefusalShowsTheLineWithTheCaretUnderTheSpot() {
        Problem problem = reader.read("f", "{\"actors\": [\n\t{\"id\": \"a\" \"name\": \"b\"}]}")
                .errors()
                .get(0);

        assertEquals(new Excerpt(" {\"id\": \"a\" \"name\": \"b\"}]}", 12), problem.excerpt());
        assertEquals("a comma or “}”", problem.expected());
        assertEquals("“\"name”", problem.found());
    }

    @Test
    void anIdUsedTwiceGetsOneOfItsOwn() {
        Dossier dossier = dossier(reader.read("f", "{\"actors\":[{\"id\":\"a\"},{\"id\":\"a\"},{\"id\":\"a-2\"}]}"));

        assertEquals(
                List.of("a", "a-2", "a-2-2"),
                dossier.actors().stream().map(actor -> actor.id()).toList());
    }

    @Test
    void idAndNameStandInForEachOther() {
        Dossier dossier = dossier(reader.read("f", "{\"actors\":[{\"id\":\"a\"},{\"name\":\"B\"}]}"));

        assertEquals("a", dossier.actors().get(0).name());
        assertEquals("B", dossier.actors().get(1).id());
    }

    @Test
    void tellsAThousandProblemsAndCountsTheRest() {
        String ties = "{\"from\":\"a\",\"to\":\"z\",\"type\":\"x\"},".repeat(1500);
        ReadResult read = reader.read("f", "{\"actors\":[{\"id\":\"a\"}],\"ties\":[" + ties + "{}]}");

        assertEquals(1000, read.problems().size());
        assertEquals(503, read.problemsLeftOut());
    }

    /** Long lists are linked to their actors a batch at a time, beside the reading. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyTiesKeepTheirOrderAndTheirPlaces(boolean actorsFirst) {
        int count = 10_000;
        StringBuilder ties = new StringBuilder("\"ties\":[");
        for (int i = 0; i < count; i++) {
            ties.append(i == 0 ? "" : ",")
                    .append(
                            i % 1000 == 7
                                    ? "{\"from\":\"a\",\"to\":\"z" + i + "\",\"type\":\"x\"}"
                                    : "{\"from\":\"a\",\"to\":\"b\",\"type\":\"x\",\"date\":\""
                                            + String.format("%04d", i % 9999 + 1) + "\"}");
        }
        ties.append("]");
        String actors = "\"actors\":[{\"id\":\"a\"},{\"id\":\"b\"}]";

        ReadResult read = reader.read("f", "{" + (actorsFirst ? actors + "," + ties : ties + "," + actors) + "}");

        Dossier dossier = dossier(read);
        assertEquals(count, dossier.ties().size());
        for (int i = 0; i < count; i++) {
            Tie tie = dossier.ties().get(i);
            assertSame(dossier.actors().get(0).id(), tie.from());
            assertEquals(i % 1000 == 7 ? "z" + i : "b", tie.to());
            assertEquals(i % 1000 == 7 ? "null" : String.format("%04d", i % 9999 + 1), String.valueOf(tie.date()));
        }
        assertEquals(
                IntStream.range(0, 10)
                        .mapToObj(i -> "$.ties[" + (i * 1000 + 7) + "].to")
                        .toList(),
                read.problems().stream().map(Problem::path).toList());
    }

    @Test
    void nestingBeyondAllBoundsIsAnErrorNotACrash() {
        ReadResult read = reader.read("f", "{\"actors\":[],\"x\":" + "[".repeat(100_000));

        assertEquals("not-json", read.errors().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 BOM", "UTF-16BE", "UTF-16LE"})
    void recognisesTheEncoding(String encoding) throws Exception {
        String json = "{\"actors\":[{\"name\":\"Сергей Лавров 王毅 🌍\"}]}";
        byte[] bytes =
                switch (encoding) {
                    case "UTF-8" -> json.getBytes(UTF_8);
                    case "UTF-8 BOM" -> ("\uFEFF" + json).getBytes(UTF_8);
                    case "UTF-16BE" -> ("\uFEFF" + json).getBytes(UTF_16BE);
                    default -> ("\uFEFF" + json).getBytes(UTF_16LE);
                };

        assertEquals("Сергей Лавров 王毅 🌍", dossier(read(bytes)).actors().get(0).name());
    }

    @Test
    void malformedBytesAreReportedWithTheirPosition() throws Exception {
        byte[] bytes = "{\"actors\":\n [\"aäb\"]}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        Problem problem = read(bytes).errors().get(0);

        assertEquals("malformed-text", problem.code());
        assertEquals("2:5", problem.line() + ":" + problem.column());
        assertEquals("byte 15 is not UTF-8: save the file as UTF-8 in the program it comes from", problem.message());
    }

    @Test
    void aReplacementCharacterThatIsMeantIsNoProblem() throws Exception {
        assertEquals(
                List.of(),
                read("{\"actors\":[{\"id\":\"a\uFFFD\"}]}".getBytes(UTF_8)).problems());
    }

    @Test
    void missingFilesAndFoldersAreProblems() throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = files.getPath("/work");
            assertEquals(
                    "no-such-file",
                    reader.read(files.getPath("/none.json")).errors().get(0).code());
            assertEquals("unreadable", reader.read(folder).errors().get(0).code());
        }
    }

    @Test
    void doublesOfActorsAndOfSourcesAreNumberedEachByThemselves() {
        Dossier dossier = dossier(
                reader.read(
                        "x",
                        """
                {"actors": [{"id": "a"}, {"id": "a"}], "sources": [{"id": "a"}, {"id": "a"}]}
                """));
        assertEquals("a-2", dossier.actors().get(1).id());
        assertEquals("a-2", dossier.sources().get(1).id());
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() {
        String ties = "{\"from\":\"a\",\"to\":\"a\"},".repeat(5000);
        Thread.currentThread().interrupt();

        ReadResult read = reader.read("f", "{\"actors\":[{\"id\":\"a\"}],\"ties\":[" + ties + "{}]}");

        assertEquals(true, Thread.interrupted());
        assertEquals("cancelled", read.errors().get(0).code());
        assertThrows(InterruptedIOException.class, () -> {
            Path file = Files.createTempFile("dossier", ".json");
            try {
                Files.writeString(file, "{\"actors\":[{\"id\":\"a\"}],\"ties\":[" + ties + "{}]}");
                Thread.currentThread().interrupt();
                reader.read(file);
            } finally {
                Thread.interrupted();
                Files.delete(file);
            }
        });
    }

    private ReadResult read(byte[] bytes) throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = Files.write(files.getPath("/work/f.json"), bytes);
            return reader.read(file);
        }
    }

    private static Dossier dossier(ReadResult read) {
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static Problem problem(ReadResult read, String code) {
        return read.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(read.problems().toString()));
    }
}
