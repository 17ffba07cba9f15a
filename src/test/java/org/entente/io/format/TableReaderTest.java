package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.io.DossierWriter;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.io.TableReading;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static ReadResult file(String name, TableChoices choices) throws IOException {
        return new GraphFiles(choices).read(Path.of("src/test/resources/formats/csv", name));
    }

    private static Dossier file(String name) throws IOException {
        return dossier(file(name, TableChoices.NONE));
    }

    private ReadResult read(byte[] bytes, TableChoices choices) throws IOException {
        return new GraphFiles(choices).read(Files.write(folder.resolve("x"), bytes));
    }

    private ReadResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), TableChoices.NONE);
    }

    private static Dossier dossier(ReadResult read) {
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static List<String> names(Dossier dossier) {
        return dossier.actors().stream().map(Actor::name).toList();
    }

    private static TableReading table(ReadResult read) {
        return Objects.requireNonNull(read.table(), () -> read.problems().toString());
    }

    private static TableChoices columns(@Nullable String from, @Nullable String to, @Nullable String type) {
        return new TableChoices(from, to, type, null, null);
    }

    /** Each tie as {@code from type to}. */
    private static List<String> ties(Dossier dossier) {
        return dossier.ties().stream()
                .map(tie -> tie.from() + " " + tie.type() + " " + tie.to())
                .toList();
    }

    private static List<String> problems(ReadResult read) {
        return read.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }

    private static String json(Dossier dossier) {
        return new DossierWriter().toString(dossier);
    }

    @Test
    void aTypeThatSaysDirectedIsNoTieType() throws IOException {
        Dossier dossier = file("gephi.csv");
        assertEquals(List.of("Ann pays Bob", "Bob knows Cem", "Ann pays Bob"), ties(dossier));
        assertEquals(
                List.of("knows"),
                dossier.tieTypes().stream()
                        .filter(type -> !type.directed())
                        .map(TieType::id)
                        .toList());
        assertEquals("2", dossier.ties().get(1).id());
        assertTrue(json(dossier).contains("\"Weight\": 2.5"), json(dossier));
    }

    @Test
    void headingsMayStandInAComment() throws IOException {
        ReadResult read = file("snap.tsv", TableChoices.NONE);
        assertEquals(List.of("7 tied to 8", "8 tied to 9", "7 tied to 9"), ties(dossier(read)));
        assertEquals(List.of("FromNodeId", "ToNodeId"), table(read).headings());
        assertTrue(table(read).sure());
    }

    @Test
    void aRowMayTellADateAndTheWordsItRestsOn() throws IOException {
        Dossier dossier = file("german.csv");
        Tie first = dossier.ties().get(0);
        assertEquals(List.of("Ann; die Ältere kennt Bob", "Bob hasst Cem"), ties(dossier));
        assertEquals("2015-08-03 2016 Doha", first.date() + " " + first.until() + " " + first.place());
        assertEquals(List.of(new Quote("Ich kenne\r\nBob \"gut\".", "Ann", "s1", null)), first.quotes());
        assertEquals("https://example.org/1", dossier.sources().get(0).url());
        assertEquals(1, dossier.sources().size());
    }

    @Test
    void whatMayMeanTwoDaysIsNoDate() throws IOException {
        Tie second = file("german.csv").ties().get(1);
        assertNull(second.date());
        assertTrue(second.extras().had("Datum"));
        assertTrue(second.extras().had("Quelle URL"));
    }

    @Test
    void aTableOfActorsHasNoTies() throws IOException {
        ReadResult read = file("actors.csv", TableChoices.NONE);
        Dossier dossier = dossier(read);
        assertTrue(table(read).ofActors());
        assertEquals(0, dossier.ties().size());
        Actor ann = dossier.actors().get(0);
        assertEquals("Ann, person, [Anna, Annie]", ann.name() + ", " + ann.kind() + ", " + ann.aliases());
        assertEquals(2, dossier.view().positions().size());
        assertTrue(json(dossier).contains("\"age\": \"007\""), "a number with noughts before it is none");
    }

    @Test
    void aSecondTableTellsOfTheActors() throws IOException {
        Path actors = Path.of("src/test/resources/formats/csv/actors.csv");
        Dossier dossier = dossier(file("ties.csv", new TableChoices(null, null, null, null, actors)));
        assertEquals(List.of("a tied to b", "b tied to c"), ties(dossier));
        assertEquals(
                List.of("Ann", "Bob", "Zoe", "c"),
                dossier.actors().stream().map(Actor::name).toList());
    }

    @Test
    void aSecondTableThatCannotBeReadIsTold() throws IOException {
        ReadResult read = file("ties.csv", new TableChoices(null, null, null, null, Path.of("nowhere.csv")));
        assertNull(read.dossier());
        assertEquals("no-such-file", read.problems().get(0).code());
        assertEquals("nowhere.csv", read.problems().get(0).file());
    }

    @Test
    void blanksMayPartTheCells() throws IOException {
        Dossier dossier = file("blanks.txt");
        assertEquals(List.of("Ann tied to Bob", "Cem Kaya tied to Ann"), ties(dossier));
        assertTrue(json(dossier).contains("\"column 3\": 3"), json(dossier));
    }

    @ParameterizedTest
    @CsvSource({
        "from|to|tie type, true",
        "subject|object|predicate, true",
        "subject|predicate|object, true",
        "Actor1|Actor2|Action, false",
        "Actor1Name|Actor2Name|EventType, false",
        "person_a|person_b|relation, false",
        ":START_ID|:END_ID|:TYPE, true",
        "Von|Nach|Art, true",
        "de|à|type de relation, true",
        "origen|destino|relación, true",
        "источник|цель|отношение, true",
        "源|目标|关系, true"
    })
    void headingsAreKnownInSeveralLanguages(String heading, boolean directed) throws IOException {
        boolean typeInTheMiddle = heading.equals("subject|predicate|object");
        String row = typeInTheMiddle ? "Ann|sees|Bob" : "Ann|Bob|sees";
        ReadResult read = read(heading + "\n" + row + "\n" + row + "\n");
        assertEquals(List.of("Ann sees Bob", "Ann sees Bob"), ties(dossier(read)));
        assertEquals(directed, dossier(read).tieTypes().stream().allMatch(TieType::directed), () -> dossier(read)
                .tieTypes()
                .toString());
        assertTrue(table(read).sure());
    }

    @Test
    void namesOfEndsMayStandBesideTheirIds() throws IOException {
        Dossier dossier = dossier(read("source,target,source_name,target_name\n1,2,Ann,Bob\n2,1,Bob,Ann\n"));
        assertEquals(List.of("1 tied to 2", "2 tied to 1"), ties(dossier));
        assertEquals(
                List.of("Ann", "Bob"),
                dossier.actors().stream().map(Actor::name).toList());
    }

    @Test
    void withoutKnownHeadingsTheFirstTwoColumnsAreAGuess() throws IOException {
        ReadResult read = read("Herr,Hund,Farbe\nAnn,Rex,braun\nBob,Bello,weiss\n");
        assertEquals(List.of("Ann tied to Rex", "Bob tied to Bello"), ties(dossier(read)));
        assertFalse(table(read).sure());
        assertTrue(table(read).headed());
    }

    @Test
    void aFirstRowWhoseActorsComeAgainIsNoHeading() throws IOException {
        ReadResult read = read("Ann,Bob\nBob,Cem\n");
        assertEquals(2, dossier(read).ties().size());
        assertFalse(table(read).headed());
    }

    @Test
    void columnsMayBeToldByHeadingOrNumber() throws IOException {
        byte[] text = "day,who,whom,how\n1,Ann,Bob,pays\n2,Bob,Ann,pays\n".getBytes(StandardCharsets.UTF_8);
        List<String> expected = List.of("Bob pays Ann", "Ann pays Bob");
        assertEquals(expected, ties(dossier(read(text, columns("WHOM", "who", "how")))));
        assertEquals(expected, ties(dossier(read(text, columns("3", "2", "4")))));
        assertEquals(List.of("Bob tied to Ann", "Ann tied to Bob"), ties(dossier(read(text, columns("3", "2", "")))));
    }

    @Test
    void aColumnThatIsNotThereIsRefused() throws IOException {
        ReadResult read = read("a,b\nc,d\n".getBytes(StandardCharsets.UTF_8), columns("nobody", null, null));
        assertNull(read.dossier());
        assertEquals(List.of("1:1 no-such-column"), problems(read));
        assertTrue(read.problems().get(0).message().contains("“nobody”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", " "})
    void anySeparatorIsFoundOut(String separator) throws IOException {
        String text = "source,target,weight\nAnn,Bob,1\nBob,Cem,2\n".replace(",", separator);
        assertEquals(List.of("Ann tied to Bob", "Bob tied to Cem"), ties(dossier(read(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-UTF-16LE-BOM"})
    void anyEncodingIsFoundOut(String charset) throws IOException {
        byte[] bytes = "source,target\nJosé,Zoë\n".getBytes(Charset.forName(charset));
        assertEquals(List.of("José tied to Zoë"), ties(dossier(read(bytes, TableChoices.NONE))));
    }

    @Test
    void aLetterOfAnOlderEncodingMayComeLate() throws IOException {
        String names = "Ann,Bob\n".repeat(20_000);
        byte[] bytes = ("source,target\n" + names + "José,Ann\n").getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "José tied to Ann",
                ties(dossier(read(bytes, TableChoices.NONE))).get(20_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void anyLineEndWillDo(String end) throws IOException {
        ReadResult read = read("source,target,type\nAnn,Bob,sees\n\nAnn,,sees\n".replace("\n", end));
        assertEquals(List.of("Ann sees Bob"), ties(dossier(read)));
        assertEquals(List.of("4:5 no-end"), problems(read));
    }

    @Test
    void blanksAroundQuotesDoNotMatter() throws IOException {
        Dossier dossier = dossier(read("source, target\n\"Lee, Ann\", \"Lee, Bob\"\n\"Lee, Bob\", \"Cem\"\n"));
        assertEquals(List.of("Lee, Ann tied to Lee, Bob", "Lee, Bob tied to Cem"), ties(dossier));
    }

    @Test
    void apostrophesMayBeQuotes() throws IOException {
        assertEquals(List.of("O'Hara tied to Bob"), ties(dossier(read("'source','target'\n'O''Hara','Bob'\n"))));
    }

    @Test
    void commentsAreNoRowsButHashtagsAre() throws IOException {
        assertEquals(List.of("a tied to b", "c tied to d"), ties(dossier(read("# made by hand\na b\n# more\nc d\n"))));
        assertEquals(List.of("#this tied to Ann", "#that tied to Ann"), ties(dossier(read("#this,Ann\n#that,Ann\n"))));
    }

    @Test
    void rowsThatAreTooShortOrTooLongAreToldOnceWithTheirPlace() throws IOException {
        ReadResult read = read("source,target,type\na,b\nb,c\nc,d,e,\"f\",g\n,,\nd,a,e,h\n");
        assertEquals(4, dossier(read).ties().size());
        assertEquals(List.of("2:3 short-row", "4:7 long-row"), problems(read));
        assertTrue(read.problems().get(1).message().endsWith("as in 1 more row"));
    }

    @Test
    void placesAreRightAfterCellsOfManyLines() throws IOException {
        ReadResult read = read("source,target,note,type\na,b,\"two \"\"long\"\"\nlines\",e,\"x\",y\na,b,,e\n");
        assertEquals(List.of("3:10 long-row"), problems(read));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsAnErrorWhereOthersAre() throws IOException {
        ReadResult read = read("source,target\n\"a\",b\nb,\"c\nc,d\n" + "d,\"e\"\n".repeat(10_000));
        assertNull(read.dossier());
        assertEquals(List.of("3:3 not-csv"), problems(read));
    }

    @Test
    void aQuotationMarkThatStandsAloneIsPartOfTheName() throws IOException {
        ReadResult read = read("source\ttarget\n\"Weird Al\" Y.\tBob\n\"c\td\n");
        assertEquals(List.of("\"Weird Al\" Y. tied to Bob", "\"c tied to d"), ties(dossier(read)));
        assertEquals(List.of("2:1 open-quotation"), problems(read));
    }

    @Test
    void headingsAloneAreTold() throws IOException {
        ReadResult read = read("source,target\n");
        assertEquals(0, dossier(read).actors().size());
        assertEquals(List.of("1:1 no-rows"), problems(read));
    }

    @Test
    void columnsMayBeManyOrOfOneName() throws IOException {
        String heading = "source,target" + ",c".repeat(20_000);
        String row = "a,b" + ",1".repeat(20_000);
        Dossier dossier = dossier(read(heading + "\n" + (row + "\n").repeat(5)));
        assertEquals(5, dossier.ties().size());
        assertTrue(dossier.ties().get(0).extras().had("c 20000"));
    }

    @Test
    void whatIsWrittenComesInAgain() throws IOException {
        String json =
                """
                {"actors": [{"id": "=1", "name": " a\\tb\\r\\n"}, {"id": "b", "name": "'-x", "age": 3, "ok": true}], "ties": [
                {"id": "t9", "from": "=1", "to": "b", "type": "met", "date": "2015-08", "until": "2016", "place": "Doha", "w": 1.5}]}
                """;
        Dossier before =
                dossier(new org.entente.io.DossierReader().read("test", json).dossier());
        GraphExport export = GraphExport.of(before, new GraphExport.Format("csv", "CSV"));
        for (var file : export.files(folder.resolve("out.csv")).entrySet()) {
            try (var out = Files.newOutputStream(file.getKey())) {
                file.getValue().writeTo(out);
            }
        }
        TableChoices choices = new TableChoices(null, null, null, null, folder.resolve("out-actors.csv"));
        ReadResult read = new GraphFiles(choices).read(folder.resolve("out.csv"));
        assertEquals(List.of(), read.problems());
        assertEquals(json(before), json(dossier(read)));
    }

    private static Dossier dossier(@Nullable Dossier dossier) {
        return Objects.requireNonNull(dossier);
    }

    @Test
    void thatIsNoTable() throws IOException {
        for (String text :
                List.of("", "word", "Once upon a time,\nthere was, well,\na king.\n", "{\"a\": 1,\n\"b\": 2}")) {
            assertNull(read(text).table(), text);
        }
    }

    @Test
    void messagesSayWhatToDo() throws IOException {
        ReadResult read = read("source,target\na,\n");
        assertEquals(
                List.of("this row has nothing in “target”, so it makes no tie: write an actor there"),
                read.problems().stream().map(Problem::message).collect(Collectors.toList()));
    }

    @Test
    void aSeparatorMayBeNamedInAnyEncoding() throws IOException {
        byte[] bytes = "sep=;\nsource;target\nJosé;Zoë\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("José", "Zoë"), names(dossier(read(bytes, TableChoices.NONE))));
    }

    @Test
    void aTableWithKnownHeadingsMayHoldAnyText() throws IOException {
        String odd = "a" + "\u0001".repeat(40);
        assertEquals(List.of(odd + " tied to b"), ties(dossier(read("from,to\n\"" + odd + "\",b\n"))));
        assertNull(read("x,y\n\"" + odd + "\",b\n").dossier());
    }

    @Test
    void headingsAreNoActorsThoughOneIsCalledLikeThem() throws IOException {
        assertEquals(List.of("name", "type"), names(dossier(read("id,name\nn,name\nt,type\n"))));
    }

    @Test
    void aNameMayEndWithACharacterOfTwoHalves() throws IOException {
        assertEquals(
                List.of("a\uD801\uDC00", "b\uD801\uDC00"),
                names(dossier(read("source,target\na\uD801\uDC00,b\uD801\uDC00\n"))));
    }
}
