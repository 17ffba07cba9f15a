package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.graph.TieGraph;
import org.entente.io.DossierReader;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.entente.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs as other programs write them in JSON. */
class JsonReadersTest {
    private static final Path NAUGHTY =
            Path.of("../shared/corpus/blns.json").toAbsolutePath().normalize();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private ReadResult result(String json) throws IOException {
        return new GraphFiles().read(Files.writeString(folder.resolve("x"), json));
    }

    private Dossier read(String json) throws IOException {
        ReadResult read = result(json);
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static String told(Dossier dossier) {
        return dossier.actors().stream()
                        .map(actor -> actor.id() + "=" + actor.name())
                        .collect(Collectors.joining(" "))
                + "; "
                + dossier.ties().stream()
                        .map(tie -> tie.from() + " " + tie.type() + " " + tie.to())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void aspectsThatAreNoListAreNoGraph() throws IOException {
        for (String json : List.of("{\"CXVersion\": \"2.0\"}", "3", "null", "[[], 1, {\"nodes\": {}}]")) {
            ReadResult read = new Cx2Reader().read("x", new Text.AtHand(json));
            assertEquals("; ", told(Objects.requireNonNull(read.dossier())), json);
        }
    }

    @Test
    void linksNameTheirEndsByIdByNameByPlaceOrWhole() throws IOException {
        assertEquals(
                "7=Ann 1=Bob; 7 tied to 1, 7 tied to 1",
                told(
                        read(
                                """
                        {"nodes": [{"id": 7, "name": "Ann"}, {"id": 1, "name": "Bob"}],
                         "links": [{"source": 7, "target": 1}, {"source": {"id": 7}, "target": {"id": 1}}]}
                        """)));
        assertEquals(
                "Ann=Ann Bob=Bob; Ann tied to Bob, Bob tied to Ann",
                told(
                        read(
                                """
                        {"links": [{"source": 0, "target": 1}, {"source": "Bob", "target": "Ann"}],
                         "nodes": [{"name": "Ann"}, {"name": "Bob"}]}
                        """)));
    }

    @Test
    void whatNetworkxSaysOfDirectionIsKept() throws IOException {
        Dossier dossier = read(
                """
                {"directed": false, "multigraph": true, "graph": {"name": "Friends"}, "nodes": [{"id": "a", "kind": "person"},
                 {"id": "b"}], "edges": [{"source": "a", "target": "b", "key": 0, "relation": "knows", "weight": 2.5}]}
                """);
        assertEquals("a=a b=b; a knows b", told(dossier));
        assertEquals("Friends", dossier.title());
        assertEquals("person", dossier.actors().get(0).kind());
        assertEquals(false, dossier.tieTypes().get(0).directed());
    }

    @Test
    void aLinkToNobodyIsToldWithItsPath() throws IOException {
        Problem problem = result("{\"nodes\": [{\"id\": \"a\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\"}]}")
                .problems()
                .get(0);
        assertEquals("unknown-actor", problem.code());
        assertEquals("$.links[0]", problem.path());
    }

    @Test
    void graphologyTellsOfEachEdgeWhetherItIsDirected() throws IOException {
        Dossier dossier = read(
                """
                {"attributes": {"name": "G"}, "options": {"type": "mixed", "multi": true},
                 "nodes": [{"key": "a", "attributes": {"label": "Ann", "x": 1, "y": 2}}, {"key": "b", "attributes": {"x": 5, "y": 9}}],
                 "edges": [{"key": "e", "source": "a", "target": "b", "undirected": true, "attributes": {"label": "knows"}}]}
                """);
        assertEquals("a=Ann b=b; a knows b", told(dossier));
        assertEquals(false, dossier.tieTypes().get(0).directed());
        assertEquals(2, dossier.view().positions().size());
        assertEquals("e", dossier.ties().get(0).id());
    }

    @Test
    void cytoscapeElementsComeInGroupsOrAsOneList() throws IOException {
        String nodes = "{\"data\": {\"id\": \"a\", \"name\": \"Ann\"}}, {\"data\": {\"id\": \"b\", \"parent\": \"a\"}}";
        String edge = "{\"data\": {\"source\": \"a\", \"target\": \"b\", \"interaction\": \"pp\"}}";
        String all = "a=Ann b=b; a pp b";
        assertEquals(all, told(read("[" + edge + ", " + nodes + "]")));
        assertEquals(all, told(read("{\"elements\": [" + nodes + ", " + edge + "]}")));
        assertEquals(all, told(read("{\"elements\": {\"edges\": [" + edge + "], \"nodes\": [" + nodes + "]}}")));
    }

    @Test
    void cx2GivesAttributesAliasesAndDefaults() throws IOException {
        Dossier dossier = read(
                """
                [{"CXVersion": "2.0", "hasFragments": true},
                 {"edges": [{"id": 0, "s": 1, "t": 2, "v": {"i": "binds"}}]},
                 {"nodes": [{"id": 1, "x": 3, "y": 4, "v": {"n": "TP53"}}]},
                 {"attributeDeclarations": [{"nodes": {"name": {"a": "n"}, "kind": {"v": "protein"}},
                   "edges": {"interaction": {"a": "i"}}}]},
                 {"nodes": [{"id": 2, "v": {"n": "MDM2", "kind": "enzyme"}}]},
                 {"networkAttributes": [{"name": "Net"}]}, {"status": [{"success": true}]}]
                """);
        assertEquals("1=TP53 2=MDM2; 1 binds 2", told(dossier));
        assertEquals("protein", dossier.actors().get(0).kind());
        assertEquals("enzyme", dossier.actors().get(1).kind());
        assertEquals("Net", dossier.title());
    }

    @Test
    void aTextThatIsNoJsonIsRefusedWhereItIsNone() throws IOException {
        ReadResult read = result("{\"nodes\": [{\"id\": \"a\"}],\n \"links\": [1,]}");
        assertNull(read.dossier());
        assertEquals(2, read.errors().get(0).line());
    }

    /** Names and properties in one dossier, out as Cytoscape.js JSON and in again. */
    private static Dossier again(Dossier dossier, Path file) throws IOException {
        GraphExport.Format format = GraphExport.formatOf(file).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphExport.of(dossier, format).files(file).values().iterator().next().writeTo(out);
        ReadResult read = new GraphFiles().read(Files.writeString(file, out.toString(StandardCharsets.UTF_8)));
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    @Test
    void whatGoesOutForCytoscapeComesInAgain() throws IOException {
        Dossier dossier = Objects.requireNonNull(new DossierReader()
                .read(
                        "test",
                        """
                        {"title": "T", "tieTypes": [{"id": "met", "label": "met", "directed": false}],
                         "actors": [{"id": "a", "name": "Ann", "kind": "person", "role": "r", "note": "n", "aliases": ["A", "B"],
                           "age": 41, "ok": true, "target": "x", "label": "l", "parent": "p"}, {"id": "b", "name": "Bob"}],
                         "ties": [{"id": "t", "from": "a", "to": "b", "type": "met", "date": "2015-08", "until": "2016",
                           "place": "Doha", "weight": 2.5}, {"from": "b", "to": "a", "type": "pays"}],
                         "view": {"positions": {"a": [1.5, -2], "b": [300, 7]}}}
                        """)
                .dossier());
        Dossier back = again(dossier, folder.resolve("x.cyjs"));
        assertEquals(told(dossier), told(back));
        assertEquals(dossier.view().positions(), back.view().positions());
        assertEquals(new View.Point(1.5, -2), back.view().positions().get("a"));
        assertEquals("met", back.tieTypes().get(0).id());
        Outgoing was = new Outgoing(dossier);
        Outgoing is = new Outgoing(back);
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    was.attributes(dossier.actors().get(i)),
                    is.attributes(back.actors().get(i)));
            assertEquals(
                    was.attributes(dossier.ties().get(i)),
                    is.attributes(back.ties().get(i)));
        }
    }

    @Test
    void naughtyNamesAndPropertiesSurviveByteForByte() throws IOException {
        assumeTrue(Files.exists(NAUGHTY), "no list of naughty strings beside the checkout");
        List<String> strings = new Gson()
                .fromJson(Files.readString(NAUGHTY), JsonArray.class).asList().stream()
                        .map(one -> one.getAsString())
                        .filter(one -> !one.isBlank())
                        .toList();
        JsonArray actors = new JsonArray();
        for (int i = 0; i < strings.size(); i++) {
            JsonObject actor = new JsonObject();
            actor.addProperty("id", "a" + i);
            actor.addProperty("name", strings.get(i));
            actor.addProperty("said", strings.get(i));
            actors.add(actor);
        }
        JsonObject root = new JsonObject();
        root.add("actors", actors);
        root.add("ties", new JsonArray());
        Dossier dossier = Objects.requireNonNull(
                new DossierReader().read("test", root.toString()).dossier());
        for (String ending : List.of("cyjs", "gexf", "graphml", "dot", "json")) {
            Dossier back = again(dossier, folder.resolve("x." + ending));
            assertEquals(
                    strings, back.actors().stream().map(actor -> actor.name()).toList(), ending);
            Outgoing is = new Outgoing(back);
            assertEquals(
                    strings,
                    back.actors().stream()
                            .map(actor -> is.attributes(actor).get(0).text())
                            .toList(),
                    ending);
        }
        assertEquals(strings.size(), TieGraph.of(dossier).actorCount());
    }
}
