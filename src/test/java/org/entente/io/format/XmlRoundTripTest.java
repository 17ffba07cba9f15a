package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.io.DossierReader;
import org.entente.io.Json;
import org.entente.io.ReadResult;
import org.entente.io.SafeFile;
import org.entente.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as GEXF or GraphML comes in again. */
class XmlRoundTripTest {
    private static final Path NAUGHTY = Path.of("../shared/corpus/blns.json");
    private static final String DOSSIER =
            """
            {"entente": 1, "title": "A & B: \\"Doha\\" _x0041_", "description": " two\\nlines\\r\\n\\u0001 ",
             "tieTypes": [{"id": "met", "label": "met", "directed": false, "stance": "neutral"}],
             "actors": [
              {"id": "a\\"b", "name": "Müller <b> _x0041\\u0001 & co\\n\\t", "kind": "person", "role": "x", "aliases": ["M", "N"],
               "note": "n\\r\\nm", "born": 1950, "share": 1.50, "alive": true, "text": "12", "label": "l", "x": 3, "title": "t",
               "y": "up", "color": "red", "parent": "p", "Name ": "q", "blank": " ", "empty": "", "type": "t"},
              {"id": "n0", "name": "]]> ]]&gt; 'q'"}, {"id": "3 ", "name": "Лавров 🕊 \\ud83d"}],
             "ties": [
              {"id": "t9", "from": "n0", "to": "a\\"b", "type": "met", "date": "2015-08", "until": "2016", "place": "Doha",
               "weight": 2, "label": "k", "Edge Label": 7, "start": "s", "kind": "k", "source": "z", "directed": false},
              {"id": "t1", "from": "3 ", "to": "3 ", "type": "tied to"},
              {"id": "t2", "from": "3 ", "to": "n0", "type": "supports <&>", "label": ""}],
             "view": {"positions": {"3 ": [120.55, -40.25], "n0": [0, 7]}}}
            """;

    private static Dossier dossier(String json) {
        ReadResult read = new DossierReader().read("dossier.json", json);
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static Dossier again(Dossier dossier, String format) throws Exception {
        Path file = Files.createTempFile("entente", "." + format);
        try {
            SafeFile.Content content = Objects.requireNonNull(
                    GraphExport.of(dossier, GraphExport.formatOf(file).orElseThrow())
                            .files(file)
                            .get(file));
            try (var out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            ReadResult read = new GraphFiles().read(file);
            assertEquals(List.of(), read.problems());
            return Objects.requireNonNull(read.dossier());
        } finally {
            Files.delete(file);
        }
    }

    private static List<Object> parts(Dossier dossier) {
        Outgoing graph = new Outgoing(dossier);
        List<Object> parts = new ArrayList<>();
        parts.add(String.valueOf(dossier.title()));
        parts.add(String.valueOf(dossier.description()));
        dossier.tieTypes().forEach(type -> parts.add(List.of(type.id(), type.label(), type.directed(), type.stance())));
        dossier.actors().forEach(actor -> parts.add(List.of(actor.id(), actor.name(), graph.attributes(actor))));
        dossier.ties()
                .forEach(tie -> parts.add(
                        List.of(String.valueOf(tie.id()), tie.from(), tie.to(), tie.type(), graph.attributes(tie))));
        parts.add(dossier.view().positions());
        return parts;
    }

    private static void assertComesBack(Dossier dossier, String format) throws Exception {
        List<Object> expected = parts(dossier);
        List<Object> found = parts(again(dossier, format));
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertEquals(expected.get(i), found.get(i), format);
        }
        assertEquals(expected.size(), found.size(), format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void theSameGraphComesBack(String format) throws Exception {
        assertComesBack(dossier(DOSSIER), format);
    }

    private static List<String> lost(Dossier dossier, String format) {
        return GraphExport.of(
                        dossier, GraphExport.formatOf(Path.of("x." + format)).orElseThrow())
                .lost();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void whatIsLostIsTold(String format) throws Exception {
        Dossier dossier = dossier(
                """
                {"sources": [{"id": "s", "title": "Times"}], "actors": [{"id": "a"}, {"id": "b"}],
                 "ties": [{"id": "t", "from": "a", "to": "b", "quotes": [{"text": "“hm”\\n", "source": "s"}]}],
                 "view": {"positions": {"a": [1, 2]}, "pinned": ["a"]}}
                """);
        assertEquals(List.of("1 quote becomes words of an attribute", "1 pin of an actor"), lost(dossier, format));
        Dossier back = again(dossier, format);
        assertEquals(
                List.of("““hm”\n” — Times"),
                new Outgoing(back)
                        .attributes(back.ties().get(0)).stream()
                                .map(Attribute::text)
                                .toList());
        assertEquals(List.of(), List.copyOf(back.view().pinned()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void valuesThatTheOthersOfTheirNameTurnIntoTextAreTold(String format) throws Exception {
        Dossier dossier = dossier(
                """
                {"actors": [{"id": "a", "age": 3, "size": 1, "ok": true}, {"id": "b", "age": "old", "size": 1.5, "ok": false},
                  {"id": "c", "age": 4}],
                 "ties": [{"from": "a", "to": "b", "w": true}, {"from": "a", "to": "b", "w": 2}]}
                """);
        assertEquals(
                List.of("4 numbers, or true or false, become text, as others of their names are of another kind"),
                lost(dossier, format));
        Dossier back = again(dossier, format);
        assertEquals(
                List.of("[age TEXT, size WHOLE, ok TRUTH]", "[age TEXT, size DECIMAL, ok TRUTH]", "[age TEXT]"),
                back.actors().stream()
                        .map(actor -> new Outgoing(back)
                                .attributes(actor).stream()
                                        .map(attribute -> attribute.key() + " " + attribute.kind())
                                        .toList()
                                        .toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void naughtyStringsComeBack(String format) throws Exception {
        assumeTrue(Files.exists(NAUGHTY), "the list of naughty strings is not here");
        JsonArray strings = JsonParser.parseString(Files.readString(NAUGHTY)).getAsJsonArray();
        StringBuilder json = new StringBuilder("{\"actors\": [");
        int i = 0;
        for (JsonElement string : strings) {
            String quoted = Json.quoted(string.getAsString());
            String name = string.getAsString().isBlank() ? Json.quoted("-") : quoted;
            json.append(i == 0 ? "" : ", ");
            json.append("{\"id\": \"a%d\", \"name\": %s, \"p\": %s, \"note\": %s}".formatted(i++, name, quoted, name));
        }
        Dossier dossier = dossier(json + "]}");
        assertEquals(strings.size(), dossier.actors().size());
        assertComesBack(dossier, format);
    }

    @Property(tries = 300)
    void anyTextComesBack(@ForAll("texts") String text) throws Exception {
        Dossier dossier = dossier("{\"actors\": [{\"id\": %s, \"name\": %s, \"p\": %s, %s: 1}]}"
                .formatted(
                        Json.quoted("i" + text), Json.quoted("n" + text), Json.quoted(text), Json.quoted("k" + text)));
        assertComesBack(dossier, "gexf");
        assertComesBack(dossier, "graphml");
    }

    @Test
    void nothingIsNotTheWordNull() throws Exception {
        Dossier dossier = dossier("{\"actors\": [{\"id\": \"a\", \"p\": null}]}");
        for (String format : List.of("gexf", "graphml")) {
            Dossier back = again(dossier, format);
            assertEquals(List.of(), new Outgoing(back).attributes(back.actors().get(0)));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("_x0041FEa \"'&;<>[]\n\r\t\u0001\u0085\u2028\ufffe\ufeffüЛ\ud83d\udd4a")
                .ofMaxLength(16);
    }
}
