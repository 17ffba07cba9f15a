package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmReaderTest {
    private static final String ANNA =
            "{\"id\":\"a\",\"schema\":\"Person\",\"caption\":\"Anna\",\"properties\":{\"name\":[\"A. Ek\",\"Anna\"],"
                    + "\"alias\":[\"Annie\"],\"notes\":[\"Met in Oslo\"],\"country\":[\"no\"],\"topics\":[\"x\",\"y\"]}}\n";
    private static final String FIRM =
            "{\"id\":\"f\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Firm\"]},\"target\":true}\n";
    private static final String OWNS =
            "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"a\"],\"asset\":[\"f\"],"
                    + "\"startDate\":[\"2011-02\"],\"endDate\":[\"2012-03-04T10:00:00\"],\"percentage\":[\"51\"],"
                    + "\"summary\":[\"She owns it\"],\"sourceUrl\":[\"https://example.org/o\"]}}\n";

    @TempDir
    private Path folder;

    private ReadResult result(String text) throws Exception {
        return new GraphFiles().read(Files.writeString(folder.resolve("entities.json"), text));
    }

    private Dossier read(String text) throws Exception {
        ReadResult result = result(text);
        return Objects.requireNonNull(result.dossier(), () -> result.problems().toString());
    }

    private List<String> problems(String text) throws Exception {
        return result(text).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }

    private static List<String> ties(Dossier dossier) {
        return dossier.ties().stream()
                .map(tie -> tie.from() + " " + tie.type() + " " + tie.to())
                .toList();
    }

    private static String property(Extras extras, String key) {
        return extras.members().stream()
                .filter(member -> member.key().equals(key))
                .map(Extras.Member::json)
                .findFirst()
                .orElse("none");
    }

    @Test
    void entitiesAreActorsWithNamesKindsAndProperties() throws Exception {
        Dossier dossier = read(ANNA + "\n" + FIRM);
        Actor anna = dossier.actors().get(0);
        assertEquals("Anna", anna.name());
        assertEquals(List.of("A. Ek", "Annie"), anna.aliases());
        assertEquals("Person", anna.kind());
        assertEquals("Met in Oslo", anna.note());
        assertEquals("\"no\"", property(anna.extras(), "country"));
        assertEquals("[\"x\",\"y\"]", property(anna.extras(), "topics"));
        assertEquals("none", property(anna.extras(), "alias"));
        assertEquals("true", property(dossier.actors().get(1).extras(), "target"));
    }

    @Test
    void edgesAreTiesWithDatesQuotesAndSources() throws Exception {
        Dossier dossier = read(ANNA + FIRM + OWNS);
        assertEquals(2, dossier.actors().size());
        Tie tie = dossier.ties().get(0);
        assertEquals(List.of("a Ownership f"), ties(dossier));
        assertEquals("o", tie.id());
        assertEquals("2011-02", String.valueOf(tie.date()));
        assertEquals("2012-03-04", String.valueOf(tie.until()));
        assertEquals("\"51\"", property(tie.extras(), "percentage"));
        assertEquals("none", property(tie.extras(), "owner"));
        assertEquals("She owns it", tie.quotes().get(0).text());
        assertEquals("https://example.org/o", dossier.sources().get(0).url());
        assertEquals(dossier.sources().get(0).id(), tie.quotes().get(0).source());
    }

    @Test
    void severalEndsAreATieEach() throws Exception {
        String family =
                "{\"id\":\"r\",\"schema\":\"Family\",\"properties\":{\"person\":[\"a\"],\"relative\":[\"f\",\"a\"]}}";
        assertEquals(List.of("a Family f", "a Family a"), ties(read(ANNA + FIRM + family)));
        assertEquals(false, read(ANNA + FIRM + family).tieTypes().get(0).directed());
    }

    @Test
    void anEndThatIsNotThereIsToldAndItsTieNotCounted() throws Exception {
        assertEquals(List.of("2:1 unknown-actor"), problems(ANNA + OWNS));
        assertEquals(0, TieGraph.of(read(ANNA + OWNS)).tieCount());
        assertEquals(List.of("2:1 missing-end"), problems(ANNA + OWNS.replace("owner", "holder")));
    }

    @Test
    void aBrokenLineIsToldAndPassedOver() throws Exception {
        String broken = ANNA + "{\"id\":\"b\",\"schema\" \"x\"}\n" + FIRM + "[1]\n{} {}\n";
        assertEquals(
                List.of("a", "f"), read(broken).actors().stream().map(Actor::id).toList());
        List<String> problems = problems(broken);
        assertEquals(
                List.of("not-json", "not-an-entity", "not-json"),
                problems.stream().map(one -> one.replaceAll(".* ", "")).toList());
        assertEquals(
                List.of("2", "4", "5"),
                problems.stream().map(one -> one.replaceAll(":.*", "")).toList());
    }

    @Test
    void aListIsReadToo() throws Exception {
        String list = "[\n" + ANNA + "," + FIRM + "," + OWNS + "]";
        assertEquals(read(ANNA + FIRM + OWNS).ties(), read(list).ties());
        assertEquals(
                List.of("not-json"),
                result("[" + ANNA + ", x]").problems().stream()
                        .map(p -> p.code())
                        .toList());
    }

    @Test
    void entitiesWithinEntitiesAreRead() throws Exception {
        String nested = OWNS.replace("[\"f\"]", "[" + FIRM.strip() + "]");
        Dossier dossier = read(ANNA + nested);
        assertEquals(
                List.of("Anna", "Firm"),
                dossier.actors().stream().map(Actor::name).toList());
        assertEquals(List.of("a Ownership f"), ties(dossier));
    }

    @Test
    void oddValuesAndUnknownSchemataAreKept() throws Exception {
        Dossier dossier = read(
                "{\"id\":\"a\",\"schema\":\"Odd\",\"properties\":{\"name\":\"One\",\"x\":[1,null,{\"y\":\"z\"}]}}");
        Actor actor = dossier.actors().get(0);
        assertEquals("One", actor.name());
        assertEquals("Odd", actor.kind());
        assertEquals("[1,{\"y\":\"z\"}]", property(actor.extras(), "x"));
    }

    @Test
    void whatIsToldOfAnEntityInSeveralPlacesIsOne() throws Exception {
        String fragments =
                """
                {"id":"a","schema":"LegalEntity","properties":{"name":["Anna"],"country":["no"]},"datasets":["x"]}
                {"id":"o","schema":"Ownership","properties":{"owner":["a"]}}
                {"id":"f","schema":"Company","properties":{"name":["Firm"]}}
                {"id":"a","schema":"Person","properties":{"alias":["Annie"],"country":["se","no"]},"datasets":["y","x"]}
                {"id":"o","schema":"Ownership","properties":{"asset":["f"],"summary":["She owns it"]}}
                {"id":"f","schema":"LegalEntity","properties":{"country":["no"]}}
                {"id":"a","schema":"Payment","properties":{"payer":["a"],"beneficiary":["f"]}}
                """;
        ReadResult result = result(fragments);
        assertEquals(List.of(), result.problems());
        Dossier dossier = Objects.requireNonNull(result.dossier());
        assertEquals(
                List.of("Anna Person", "Firm Company"),
                dossier.actors().stream()
                        .map(actor -> actor.name() + " " + actor.kind())
                        .sorted()
                        .toList());
        Actor anna = dossier.actors().get(0);
        assertEquals(List.of("Annie"), anna.aliases());
        assertEquals("[\"no\",\"se\"]", property(anna.extras(), "country"));
        assertEquals("[\"x\",\"y\"]", property(anna.extras(), "datasets"));
        assertEquals(List.of("a Ownership f", "a Payment f"), ties(dossier));
        assertEquals(1, dossier.ties().get(0).quotes().size());
        assertEquals(dossier, read("[" + fragments.strip().replace("\n", ",") + "]"));
    }

    @Test
    void entitiesOverSeveralLinesAreRead() throws Exception {
        String sound = ANNA + FIRM + OWNS;
        String spread = sound.replace("{\"id\"", "{\n  \"id\"").replace("\"properties\":{", "\"properties\": {\n");
        assertEquals(read(sound), read(spread));
        assertEquals(
                read("[" + sound.strip().replace("\n", ",") + "]"),
                read("[" + spread.strip().replace("}\n{", "},\n{") + "]"));
        assertEquals(
                List.of("Anna"),
                read(spread.substring(0, spread.indexOf("}\n{") + 1)).actors().stream()
                        .map(Actor::name)
                        .toList());
        assertEquals(
                List.of("5:22 not-json", "7:1 unknown-actor"),
                problems(spread.replace("\"schema\":\"Company\"", "\"schema\" \"Company\"")));
    }

    @Test
    void damagedFilesEndInAResult() throws Exception {
        String sound = ANNA + FIRM + OWNS;
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(sound);
            damaged.setCharAt(random.nextInt(sound.length()), (char) (32 + random.nextInt(95)));
            damaged.setLength(sound.length() - random.nextInt(40));
            assertNotNull(result(damaged.toString()));
        }
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirPlaceHoweverLateTheyCome() throws Exception {
        String line = "{\"id\":\"%d\",\"schema\":\"Person\",\"properties\":{\"name\":[\"%s\"]}}";
        String sound = IntStream.range(0, 3000)
                .mapToObj(number -> line.formatted(number, "A"))
                .collect(Collectors.joining("\n", "", "\n"));
        Path file = folder.resolve("late.ftm");
        Files.write(file, (sound + line.formatted(3000, "É")).getBytes(StandardCharsets.ISO_8859_1));

        Problem problem = new GraphFiles().read(file).problems().get(0);

        assertEquals("malformed-text", problem.code());
        assertEquals(3001, problem.line());
    }
}
