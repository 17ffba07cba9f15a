package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GexfReaderTest {
    private static final String ANN = "<nodes><node id=\"a\" label=\"Ann\"/><node id=\"b\" label=\"Ben\"/></nodes>";

    @TempDir
    private Path folder;

    private ReadResult result(String text, Charset charset) throws Exception {
        return new GraphFiles().read(Files.writeString(folder.resolve("graph.gexf"), text, charset));
    }

    private Dossier read(String text) throws Exception {
        ReadResult result = result(text, StandardCharsets.UTF_8);
        return Objects.requireNonNull(result.dossier(), () -> result.problems().toString());
    }

    private Dossier graph(String inside) throws Exception {
        return read("<gexf><graph>" + inside + "</graph></gexf>");
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

    @ParameterizedTest
    @ValueSource(strings = {"http://www.gexf.net/1.1draft", "http://www.gexf.net/1.2draft", "http://gexf.net/1.3", "x"})
    void anyVersionIsRead(String namespace) throws Exception {
        Dossier dossier = read(
                """
                <?xml version='1.0' encoding='utf-8'?>
                <!-- made elsewhere -->
                <gexf xmlns="%s" xmlns:viz="%s/viz"><meta lastmodifieddate="2015-08-03">
                 <creator>Gephi</creator><title>Doha</title><description>Talks</description></meta>
                 <graph defaultedgetype="directed" mode="static">%s
                 <edges><edge id="0" source="a" target="b" weight="2.5" kind="met"/></edges></graph></gexf>
                """
                        .formatted(namespace, namespace, ANN));
        assertEquals("Doha", dossier.title());
        assertEquals("Talks", dossier.description());
        assertEquals(List.of("Ann", "Ben"), names(dossier));
        Tie tie = dossier.ties().get(0);
        assertEquals("met", tie.type());
        assertEquals("2.5", property(tie.extras(), "weight"));
    }

    @Test
    void prefixesMeanNothing() throws Exception {
        assertEquals(
                List.of("Ann"),
                names(read("<g:gexf xmlns:g='x'><g:graph><g:node id='a' label='Ann'/></g:graph></g:gexf>")));
    }

    @ParameterizedTest
    @CsvSource({
        "directed,,true",
        "undirected,,false",
        "undirected,directed,true",
        "directed,undirected,false",
        "directed,mutual,false"
    })
    void directionIsThatOfTheEdgeElseOfTheGraph(String graph, String edge, boolean directed) throws Exception {
        String type = edge == null ? "" : "type='" + edge + "'";
        Dossier dossier =
                read("<gexf><graph defaultedgetype='%s'>%s<edges><edge source='a' target='b' kind='k' %s/></edges>"
                                .formatted(graph, ANN, type)
                        + "</graph></gexf>");
        assertEquals(
                directed ? List.of() : List.of(false),
                dossier.tieTypes().stream().map(one -> one.directed()).toList());
    }

    @Test
    void attributesHaveKindsAndDefaults() throws Exception {
        Dossier dossier = graph(
                """
                <attributes class="node"><attribute id="0" title="born" type="integer"/>
                 <attribute id="1" title="alive" type="boolean"><default>true</default></attribute>
                 <attribute id="2" title="kind" type="string"/></attributes>
                <nodes><node id="a"><attvalues><attvalue for="0" value="1950"/><attvalue id="1" value="false"/>
                 <attvalue for="2" value="person"/></attvalues></node>
                 <node id="b"><attvalues><attvalue for="0" value="unknown"/></attvalues></node></nodes>
                """);
        Actor first = dossier.actors().get(0);
        Actor second = dossier.actors().get(1);
        assertEquals("1950", property(first.extras(), "born"));
        assertEquals("false", property(first.extras(), "alive"));
        assertEquals("person", first.kind());
        assertEquals("\"unknown\"", property(second.extras(), "born"));
        assertEquals("true", property(second.extras(), "alive"));
    }

    @Test
    void nodesInNodesKnowTheirParent() throws Exception {
        Dossier dossier =
                graph("<nodes><node id='a'><nodes><node id='b'/></nodes></node><node id='c' pid='a'/></nodes>");
        assertEquals(
                List.of("none", "\"a\"", "\"a\""),
                dossier.actors().stream()
                        .map(actor -> property(actor.extras(), "parent"))
                        .toList());
    }

    @Test
    void placesGrowUpwardsAndColoursAreProperties() throws Exception {
        Dossier dossier = graph(
                """
                <nodes><node id="a"><viz:position x="0" y="1" z="0"/><viz:color r="255" g="16" b="0" a="0.5"/></node>
                <node id="b"><position x="0" y="-1"/><color hex="#00FF00"/></node></nodes>
                """);
        View.Point above = Objects.requireNonNull(dossier.view().positions().get("a"));
        View.Point below = Objects.requireNonNull(dossier.view().positions().get("b"));
        assertTrue(above.y() < below.y());
        assertEquals("\"#FF1000\"", property(dossier.actors().get(0).extras(), "color"));
        assertEquals("\"#00FF00\"", property(dossier.actors().get(1).extras(), "color"));
    }

    @Test
    void timesOfTiesAreDatesAndTimedValuesAreTold() throws Exception {
        String text =
                """
                <gexf><graph mode="dynamic" timeformat="date">
                <nodes><node id="a"><attvalues>
                <attvalue for="p" value="1" start="2001" end="2002"/><attvalue for="p" value="2" start="2002"/>
                </attvalues></node></nodes>
                <edges><edge source="a" target="a" start="2009-03-01" end="2010"/></edges></graph></gexf>
                """;
        Dossier dossier = read(text);
        assertEquals(
                "\"1 (2001 to 2002); 2 (2002 to …)\"",
                property(dossier.actors().get(0).extras(), "p"));
        Tie tie = dossier.ties().get(0);
        assertEquals("2009-03-01", String.valueOf(tie.date()));
        assertEquals("2010", String.valueOf(tie.until()));
        assertEquals("3:1 timed-value", problem(text));
    }

    @Test
    void anEdgeWithoutAnEndIsLeftOut() throws Exception {
        String text = "<gexf><graph>" + ANN
                + "\n<edges>\n <edge id='0' target='b'/><edge source='a' target=''><attvalues/></edge>\n"
                + "<edge source='a' target='b'/></edges></graph></gexf>";
        assertEquals(1, read(text).ties().size());
        assertEquals("3:2 no-end, 3:27 no-end", problem(text));
    }

    @Test
    void anEdgeToNobodyIsToldWhereItsTagBegins() throws Exception {
        assertEquals(
                "4:3 unknown-actor",
                problem("<gexf><graph>" + ANN
                        + "\n<edges>\n\n  <edge source='a'\n   target='z'/></edges></graph></gexf>"));
    }

    @Test
    void aNodeWithoutIdIsKnownByItsLabel() throws Exception {
        assertEquals(List.of("Ann"), names(graph("<nodes><node label='Ann'/></nodes>")));
    }

    @Test
    void otherEncodingsAreRead() throws Exception {
        String body = "<gexf><graph><nodes><node id='a' label='Müller'/></nodes></graph></gexf>";
        String utf16 = "\ufeff<?xml version='1.0' encoding='UTF-16'?>" + body;
        assertEquals(
                List.of("Müller"),
                names(Objects.requireNonNull(
                        result(utf16, StandardCharsets.UTF_16LE).dossier())));
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + body;
        assertEquals(
                List.of("Müller"),
                names(Objects.requireNonNull(
                        result(latin, StandardCharsets.ISO_8859_1).dossier())));
        assertEquals("1:1 unknown-encoding", problem("<?xml version='1.0' encoding='none-such'?>" + body));
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        assertEquals(
                "3:2 document-type",
                problem(
                        "<?xml version='1.0'?>\n<!-- <!DOCTYPE -->\n <!DOCTYPE gexf [<!ENTITY a 'b'>]><gexf><graph/></gexf>"));
    }

    @Test
    void whatIsNoXmlIsRefusedWithItsPlace() throws Exception {
        assertEquals("2:3 not-xml", problem("<gexf>\n</x></gexf>"));
        assertEquals("1:1 no-graph", problem("<gexf></gexf>"));
    }
}
