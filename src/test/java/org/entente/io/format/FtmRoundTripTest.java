package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.io.DossierReader;
import org.entente.io.Json;
import org.entente.io.ReadResult;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.junit.jupiter.api.Test;

/** What goes out as FollowTheMoney comes in again. */
class FtmRoundTripTest {
    private static final Path NAUGHTY = Path.of("../shared/corpus/blns.json");
    private static final Path REAL = Path.of("../shared/corpus/real/ftm");
    private static final String DOSSIER =
            """
            {"tieTypes": [{"id": "met", "directed": false}, {"id": "Family", "directed": true},
              {"id": "Associate", "directed": false}, {"id": "Other link", "directed": false}],
             "actors": [
              {"id": "a", "name": "Ann", "kind": "person", "role": "Minister", "aliases": ["A", "Annie"], "note": "n\\nm",
               "country": "se", "topics": ["x", "y"], "one": ["z"], "born": 1950, "alive": true, "name ": "q", "summary": "s",
               "quotes": [{"text": "She is", "speaker": "b", "source": "s1", "grade": "B2"}]},
              {"id": "b", "name": "Bo", "kind": "Person", "position": "Clerk", "aliases": ["Bo", " ", "B", "B"], "alias": "x"},
              {"id": "c", "name": "Cargo", "kind": "company", "role": "owner", "position": ["p", "q"], "note": "n"},
              {"id": "d", "name": "Doha", "kind": "place", "full": "Doha, Qatar", "city": "Doha"},
              {"id": "e"}, {"id": "f", "kind": "Ownership"}, {"id": "g", "kind": "armed group", "": "empty", "null": null}],
             "ties": [
              {"id": "t1", "from": "a", "to": "b", "type": "met", "date": "2015-08-03", "place": "Doha", "role": "host",
               "quotes": [{"text": "They met", "speaker": "a", "source": "s1", "at": 7}, {"text": "They met", "source": "s2"}],
               "sourceUrl": "https://example.org/own"},
              {"id": "t2", "from": "b", "to": "a", "type": "Ownership", "date": "2011", "until": "2012-03", "percentage": "51"},
              {"id": "t3", "from": "a", "to": "b", "type": "Family", "summary": "own"},
              {"id": "t4", "from": "a", "to": "a", "type": "Associate", "startDate": ["2001", "2002"], "person": "x"},
              {"id": "t5", "from": "a", "to": "e", "type": "Other link", "role": "r"},
              {"id": "a", "from": "e", "to": "a", "type": "Payment", "date": "2019-01-02", "endDate": "2020", "amount": 3.50},
              {"id": "t7", "from": "e", "to": "a", "type": "tied to", "sourceUrl": ["u", "v"], "publisher": "p"}],
             "sources": [
              {"id": "s1", "title": "Times", "publisher": "T", "author": "B. Line", "date": "2015-08", "url": "https://t.example",
               "text": "She is. They met.", "pages": 3},
              {"id": "s2", "title": "Post", "file": "post.txt", "repeats": "s1", "independentOf": ["s1"]}, {"id": "b"}],
             "view": {"positions": {"a": [120.5, -40.25], "b": [0, 7]}}}
            """;

    private static Dossier read(String json) {
        ReadResult read = new DossierReader().read("dossier.json", json);
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static GraphExport export(Dossier dossier) {
        return GraphExport.of(dossier, GraphExport.formatOf(Path.of("x.ftm")).orElseThrow());
    }

    private static String written(Dossier dossier) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Objects.requireNonNull(export(dossier).files(Path.of("x.ftm")).get(Path.of("x.ftm")))
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Dossier again(Dossier dossier) throws Exception {
        ReadResult read = new FtmReader().read("x.ftm", new Text.AtHand(written(dossier)));
        assertEquals(List.of(), read.problems());
        return Objects.requireNonNull(read.dossier());
    }

    private static Map<String, JsonElement> properties(Extras extras) {
        Map<String, JsonElement> properties = new TreeMap<>();
        extras.members().stream()
                .filter(member -> !member.json().isEmpty() && !member.json().equals("null"))
                .forEach(member -> properties.put(member.key(), JsonParser.parseString(member.json())));
        return properties;
    }

    private static List<String> parts(Dossier dossier) {
        Stream<List<?>> types = dossier.tieTypes().stream()
                .filter(type -> !type.directed())
                .map(type -> List.of(type.id(), type.label(), type.stance()));
        Stream<List<?>> actors = dossier.actors().stream()
                .map(actor -> List.of(
                        actor.id(),
                        actor.name(),
                        "" + actor.kind(),
                        "" + actor.role(),
                        actor.aliases(),
                        "" + actor.note(),
                        actor.quotes(),
                        properties(actor.extras())));
        Stream<List<?>> ties = dossier.ties().stream()
                .map(tie -> List.of(
                        "" + tie.id(),
                        tie.from(),
                        tie.to(),
                        tie.type(),
                        "" + tie.date(),
                        "" + tie.until(),
                        "" + tie.place(),
                        tie.quotes(),
                        properties(tie.extras())));
        Stream<List<?>> sources = dossier.sources().stream()
                .map(source -> List.of(
                        source.id(),
                        source.title(),
                        "" + source.publisher(),
                        "" + source.author(),
                        "" + source.date(),
                        "" + source.url(),
                        "" + source.text(),
                        "" + source.file(),
                        "" + source.repeats(),
                        source.independentOf(),
                        properties(source.extras())));
        Stream<List<?>> places = Stream.of(List.of(dossier.view().positions()));
        return Stream.of(types, actors, ties, sources, places)
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.toList());
    }

    private static void assertComesBack(Dossier dossier) throws Exception {
        assertEquals(String.join("\n", parts(dossier)), String.join("\n", parts(again(dossier))));
    }

    @Test
    void theSameGraphComesBack() throws Exception {
        assertComesBack(read(DOSSIER));
        assertComesBack(again(read(DOSSIER)));
    }

    @Test
    void othersFindActorsTiesAndSourcesInTheirSchemata() throws Exception {
        Map<String, JsonObject> entities = written(read(DOSSIER))
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .collect(Collectors.toMap(entity -> entity.get("id").getAsString(), entity -> entity));
        assertEquals(
                List.of("Person", "Company", "Address", "LegalEntity", "Organization", "Document"),
                Stream.of("a", "c", "d", "e", "g", "s2")
                        .map(id -> entities.getOrDefault(id, new JsonObject())
                                .get("schema")
                                .getAsString())
                        .toList());
        assertEquals(
                "{\"name\":[\"Ann\"],\"alias\":[\"A\",\"Annie\"],\"notes\":[\"n\\nm\"],\"country\":[\"se\"],"
                        + "\"topics\":[\"x\",\"y\"],\"summary\":[\"s\"],\"position\":[\"Minister\"],\"proof\":[\"s1\"],"
                        + "\"sourceUrl\":[\"https://t.example\"],\"publisher\":[\"T\"]}",
                String.valueOf(entities.getOrDefault("a", new JsonObject()).get("properties")));
        assertEquals(
                "{\"owner\":[\"b\"],\"asset\":[\"a\"],\"percentage\":[\"51\"],\"startDate\":[\"2011\"],\"endDate\":[\"2012-03\"]}",
                String.valueOf(entities.getOrDefault("t2", new JsonObject()).get("properties")));
        assertEquals(
                "{\"subject\":[\"a\"],\"object\":[\"b\"],\"role\":[\"met\"],\"sourceUrl\":[\"https://example.org/own\"],"
                        + "\"date\":[\"2015-08-03\"],\"summary\":[\"They met\"],\"proof\":[\"s1\",\"s2\"],\"publisher\":[\"T\"]}",
                String.valueOf(entities.getOrDefault("t1", new JsonObject()).get("properties")));
    }

    @Test
    void whatIsLostIsTold() {
        Dossier dossier = read(
                """
                {"title": "T", "tieTypes": [{"id": "met", "stance": "cooperative"}], "actors": [{"id": "a"}],
                 "ties": [{"from": "a", "to": "a", "type": "met", "quotes": [{"text": "x", "own": 1}]}, {"from": "a", "to": "z"}]}
                """);
        assertEquals(
                List.of(
                        "1 tie type’s inverse, stance, colour or label",
                        "1 tie to an actor that is not there",
                        "title and description",
                        "1 property of a quote"),
                export(dossier).lost());
        assertEquals(List.of(), export(read(DOSSIER)).lost());
        assertEquals(
                List.of("that it is a graph: a file without entities is empty, and cannot be opened"),
                export(read("{\"actors\": []}")).lost());
    }

    @Test
    void naughtyStringsComeBack() throws Exception {
        assumeTrue(Files.exists(NAUGHTY), "the list of naughty strings is not here");
        StringBuilder actors = new StringBuilder();
        StringBuilder ties = new StringBuilder();
        int i = 0;
        for (JsonElement one : JsonParser.parseString(Files.readString(NAUGHTY)).getAsJsonArray()) {
            String text = Json.quoted(one.getAsString().isBlank() ? "-" : one.getAsString());
            actors.append(i == 0 ? "" : ", ")
                    .append(
                            "{\"id\": \"a%d\", \"name\": %2$s, \"kind\": %2$s, \"role\": %2$s, \"note\": %2$s, \"p\": %3$s, \"country\": %3$s}"
                                    .formatted(i, text, Json.quoted(one.getAsString())));
            ties.append(i == 0 ? "" : ", ")
                    .append(
                            "{\"id\": \"t%d\", \"from\": \"a%1$d\", \"to\": \"a0\", \"type\": %2$s, \"quotes\": [{\"text\": %2$s}]}"
                                    .formatted(i++, text));
        }
        assertComesBack(read("{\"actors\": [" + actors + "], \"ties\": [" + ties + "]}"));
    }

    @Test
    void realEntitiesComeBack() throws Exception {
        assumeTrue(Files.isDirectory(REAL), "no corpus beside the checkout");
        for (String file : List.of("opensanctions-donations.ijson", "opensanctions-entities.ftm.json")) {
            assertComesBack(Objects.requireNonNull(
                    new GraphFiles().read(REAL.resolve(file)).dossier()));
        }
    }

    @Property(tries = 200)
    void anyTextComesBack(@ForAll("texts") String text, @ForAll("keys") String key) throws Exception {
        assertComesBack(read(
                """
                        {"actors": [{"id": %1$s, "name": %2$s, "kind": %2$s, "aliases": [%2$s, %4$s], %3$s: %4$s},
                          {"id": "other", "kind": "person", "role": "r", "quotes": [{"text": %2$s}], %3$s: [%4$s, "b"]}],
                         "ties": [{"id": "t", "from": %1$s, "to": "other", "type": %2$s, %3$s: %4$s},
                          {"id": "u", "from": %1$s, "to": "other", "date": "2015", "quotes": [{"text": %2$s}], %3$s: [%4$s, "b"]}]}
                        """
                        .formatted(
                                Json.quoted("i" + text),
                                Json.quoted("n" + text),
                                Json.quoted(key),
                                Json.quoted(text))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab1 \"'\\{}[]\n\r\t\u0001\u2028üЛ\ud83d\udd4a")
                .ofMaxLength(10);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                "alias",
                "notes",
                "summary",
                "proof",
                "sourceUrl",
                "publisher",
                "position",
                "startDate",
                "endDate",
                "role ",
                "subject",
                "properties",
                "entente",
                "schema",
                "caption",
                "country",
                "full",
                "own",
                "previousName");
    }
}
