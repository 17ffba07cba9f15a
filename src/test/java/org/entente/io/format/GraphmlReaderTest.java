package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphmlReaderTest {
    @TempDir
    private Path folder;

    private ReadResult result(String text, Charset charset) throws Exception {
        return new GraphFiles().read(Files.writeString(folder.resolve("graph.graphml"), text, charset));
    }

    private Dossier read(String text) throws Exception {
        ReadResult result = result(text, StandardCharsets.UTF_8);
        return Objects.requireNonNull(result.dossier(), () -> result.problems().toString());
    }

    private String problem(String text) throws Exception {
        return result(text, StandardCharsets.UTF_8).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .collect(Collectors.joining(", "));
    }

    private static List<String> names(Dossier dossier) {
        return dossier.actors().stream().map(Actor::name).toList();
    }

    private static String property(Extras extras, String key) {
        return extras.members().stream()
                .filter(member -> member.key().equals(key) && !member.json().isEmpty())
                .map(Extras.Member::json)
                .findFirst()
                .orElse("none");
    }

    @Test
    void labelsPlacesAndColoursOfYedAreThoseDrawn() throws Exception {
        Dossier dossier = read(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                 <key for="node" id="d5" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>
                 <graph edgedefault="directed" id="G">
                 <node id="n0"><data key="d5"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="0.0" y="10.0"/>
                  <y:Fill color="#FFCC00" transparent="false"/>
                  <y:NodeLabel alignment="center">Ann<y:LabelModel><y:Smart/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
                 <node id="n1"><data key="d5"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="100.0" y="10.0"/>
                  <y:NodeLabel>Ben &amp;
                co</y:NodeLabel><y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data></node>
                 <edge id="e0" source="n0" target="n1"><data key="d9"><y:PolyLineEdge>
                  <y:EdgeLabel>met</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>
                """);
        assertEquals(List.of("Ann", "Ben &\nco"), names(dossier));
        assertEquals("\"#FFCC00\"", property(dossier.actors().get(0).extras(), "color"));
        assertEquals(2, dossier.view().positions().size());
        assertEquals("met", dossier.ties().get(0).type());
    }

    @Test
    void keysOfGephiAreNamesPlacesAndWeights() throws Exception {
        Dossier dossier = read(
                """
                <graphml><key attr.name="label" attr.type="string" for="node" id="label"/>
                <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
                <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
                <key attr.name="x" attr.type="float" for="node" id="x"/><key attr.name="y" attr.type="float" for="node" id="y"/>
                <graph edgedefault="undirected">
                <node id="a"><data key="label">Ann</data><data key="x">1.5</data><data key="y">-2</data></node>
                <node id="b"><data key="label">Ben</data><data key="x">3</data><data key="y">4</data></node>
                <edge source="a" target="b"><data key="edgelabel">met</data><data key="weight">2.0</data></edge>
                </graph></graphml>
                """);
        assertEquals(List.of("Ann", "Ben"), names(dossier));
        assertEquals(2, dossier.view().positions().size());
        Tie tie = dossier.ties().get(0);
        assertEquals("met", tie.type());
        assertEquals("2.0", property(tie.extras(), "weight"));
        assertEquals(false, dossier.tieTypes().get(0).directed());
    }

    @Test
    void keysOfNodexlArePropertiesAndItsLabelsNames() throws Exception {
        Dossier dossier = read(
                """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="V-Label" for="node" attr.name="Label" attr.type="string"/>
                <key id="V-Followers" for="node" attr.name="Followers" attr.type="int"/>
                <key id="E-Relationship" for="edge" attr.name="Relationship" attr.type="string"/>
                <graph edgedefault="directed"><node id="ann"><data key="V-Label">Ann</data><data key="V-Followers">12</data></node>
                <node id="ben" /><edge source="ann" target="ben"><data key="E-Relationship">Follows</data></edge></graph></graphml>
                """);
        assertEquals(List.of("Ann", "ben"), names(dossier));
        assertEquals("12", property(dossier.actors().get(0).extras(), "Followers"));
        assertEquals("Follows", dossier.ties().get(0).type());
    }

    @Test
    void keysHaveKindsAndDefaults() throws Exception {
        Dossier dossier = read(
                """
                <graphml><key id="d0" for="all" attr.name="sure" attr.type="boolean"><default>true</default></key>
                <key id="d1" for="node" attr.name="born" attr.type="long"/>
                <graph><node id="a"><data key="d1">1950</data></node><node id="b"><data key="d0">0</data></node>
                <edge source="a" target="b"><data key="undeclared">x</data></edge></graph></graphml>
                """);
        assertEquals("true", property(dossier.actors().get(0).extras(), "sure"));
        assertEquals("1950", property(dossier.actors().get(0).extras(), "born"));
        assertEquals("false", property(dossier.actors().get(1).extras(), "sure"));
        assertEquals("true", property(dossier.ties().get(0).extras(), "sure"));
        assertEquals("\"x\"", property(dossier.ties().get(0).extras(), "undeclared"));
    }

    @Test
    void graphsInNodesKnowTheirParentAndDirection() throws Exception {
        Dossier dossier = read(
                """
                <graphml><graph edgedefault="directed"><node id="a"><port name="p"/><graph edgedefault="undirected">
                <node id="b"/><node id="c"/><edge source="b" target="c"/></graph></node>
                <edge source="a" sourceport="p" target="b"/></graph></graphml>
                """);
        assertEquals(
                List.of("none", "\"a\"", "\"a\""),
                dossier.actors().stream()
                        .map(actor -> property(actor.extras(), "parent"))
                        .toList());
        assertEquals(2, dossier.ties().stream().map(Tie::type).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"directed,,true", "undirected,,false", "undirected,true,true", "directed,false,false"})
    void directionIsThatOfTheEdgeElseOfTheGraph(String graph, String edge, boolean directed) throws Exception {
        Dossier dossier =
                read("<graphml><graph edgedefault='%s'><node id='a'/><edge source='a' target='a' %s/></graph></graphml>"
                        .formatted(graph, edge == null ? "" : "directed='" + edge + "'"));
        assertEquals(
                directed ? List.of() : List.of(false),
                dossier.tieTypes().stream().map(type -> type.directed()).toList());
    }

    @Test
    void tiesBetweenManyAreToldWhereTheyStand() throws Exception {
        assertEquals(
                "3:2 hyperedge",
                problem(
                        "<graphml><graph><node id='a'/>\n\n <hyperedge><endpoint node='a'/><endpoint node='b'/></hyperedge></graph></graphml>"));
    }

    @Test
    void anEdgeWithoutAnEndIsLeftOut() throws Exception {
        String text = "<graphml><graph><node id='a'/>\n<edge id='0' target='a'><data key='k'>v</data></edge>"
                + "<edge source='a' target='a'/></graph></graphml>";
        assertEquals(1, read(text).ties().size());
        assertEquals("2:1 no-end", problem(text));
    }

    @Test
    void otherEncodingsAreRead() throws Exception {
        String body = "<graphml><key id='l' for='node' attr.name='label'/>"
                + "<graph><node id='a'><data key='l'>M&#252;<![CDATA[<ü>]]></data></node></graph></graphml>";
        String utf16 = "\ufeff<?xml version='1.0' encoding='UTF-16'?>" + body;
        assertEquals(
                List.of("Mü<ü>"),
                names(Objects.requireNonNull(
                        result(utf16, StandardCharsets.UTF_16BE).dossier())));
        String latin = "<?xml version='1.0' encoding='windows-1252'?>" + body;
        assertEquals(
                List.of("Mü<ü>"),
                names(Objects.requireNonNull(
                        result(latin, Charset.forName("windows-1252")).dossier())));
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        assertEquals(
                "2:1 document-type",
                problem("<?xml version='1.0'?>\n<!DOCTYPE graphml SYSTEM 'x.dtd'><graphml><graph/></graphml>"));
    }

    @Test
    void aGraphCutShortIsRefused() throws Exception {
        assertEquals("2:2 not-xml", problem("<graphml><graph>\n "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- Müller --><graphml/>", "<graphml><graph><node id=\"Müller\"/></graph></graphml>"})
    void bytesThatAreNoTextAreCalledSoWhereverTheyStand(String text) throws Exception {
        assertEquals(
                List.of("malformed-text"),
                result(text, StandardCharsets.ISO_8859_1).problems().stream()
                        .map(Problem::code)
                        .toList());
    }
}
