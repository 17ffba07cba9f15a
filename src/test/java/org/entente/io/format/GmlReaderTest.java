package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GmlReaderTest {
    @TempDir
    private Path folder;

    private ReadResult result(String text) throws Exception {
        return new GraphFiles().read(Files.writeString(folder.resolve("graph.gml"), text));
    }

    private Dossier read(String text) throws Exception {
        ReadResult result = result(text);
        return Objects.requireNonNull(result.dossier(), () -> result.problems().toString());
    }

    private static List<String> names(Dossier dossier) {
        return dossier.actors().stream().map(Actor::name).toList();
    }

    private String problem(String text) throws Exception {
        return result(text).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .findFirst()
                .orElse("none");
    }

    private static String property(Extras extras, String key) {
        return extras.members().stream()
                .filter(member -> member.key().equals(key))
                .map(Extras.Member::json)
                .findFirst()
                .orElse("none");
    }

    @Test
    void namesAreLabelsWhateverTheirCase() throws Exception {
        Dossier dossier = read(
                """
                Creator "x"
                # a comment
                GRAPH [ DIRECTED 1 Label "Doha"
                 NODE [ ID 1 LABEL "M&uuml;ller &#1051;" ] node [ id 2 name "two
                lines" ] node [ id 3 LabelGraphics [ text "drawn" ] ] node [ id "x" ]
                 edge [ source 1.0 target 2 ] edge [ source 2 target "x" directed 0 label "met" ] ]
                """);
        assertEquals("Doha", dossier.title());
        assertEquals(List.of("Müller Л", "two\nlines", "drawn", "x"), names(dossier));
        assertEquals(List.of("1", "2"), dossier.ties().stream().map(Tie::from).toList());
        assertEquals(
                List.of(Tie.UNTYPED, "met"),
                dossier.ties().stream().map(Tie::type).toList());
        assertEquals(
                List.of("met"),
                dossier.tieTypes().stream().map(type -> type.id()).toList());
    }

    @Test
    void keysThatComeAgainAreLists() throws Exception {
        Actor actor =
                read("graph [ node [ id 1 k 1 k .5 one \"_networkx_list_start\" one \"a\" deep [ a [ b +2 ] ] kind \"state\" ] ]")
                        .actors()
                        .get(0);
        assertEquals("[1,0.5]", property(actor.extras(), "k"));
        assertEquals("[\"a\"]", property(actor.extras(), "one"));
        assertEquals("{\"a\":{\"b\":2.0}}", property(actor.extras(), "deep"));
        assertEquals("state", actor.kind());
    }

    @Test
    void placesAreThoseOfGraphics() throws Exception {
        Dossier dossier = read("graph [ node [ id 1 graphics [ x 0 y 0 ] ] node [ id 2 graphics [ x 5 y 5 ] ] ]");
        assertEquals(2, dossier.view().positions().size());
    }

    @Test
    void nodesInNodesAreActors() throws Exception {
        assertEquals(
                List.of("1", "2", "3"),
                names(read(
                        "graph [ node [ id 1 node [ id 2 ] graph [ node [ id 3 ] edge [ source 2 target 3 ] ] ] ]")));
    }

    @Test
    void whatIsMissingIsToldWhereItStands() throws Exception {
        assertEquals("2:2 unknown-actor", problem("graph [ node [ id 1 ]\n edge [ source 1 target 9 ] ]"));
        assertEquals("2:2 no-end", problem("graph [ node [ id 1 ]\n edge [ source 1 ] ]"));
        assertEquals("2:2 no-id", problem("graph [\n node [ label \"a\" ] ]"));
        assertEquals("2:2 duplicate-id", problem("graph [ node [ id 1 ]\n node [ id 1 ] ]"));
        assertEquals("2:8 not-gml", problem("graph [\n label \"never closed ] "));
        assertEquals("1:21 not-gml", problem("graph [ node [ id 1 "));
        assertEquals("1:12 several-graphs", problem("graph [  ] graph [ ]"));
    }

    @Test
    void otherTextsAreNoGml() {
        GmlReader reader = new GmlReader();
        Stream.of("digraph { graph [a=b] }", "graph,other\n1,2", "{\"graph\": [1]}", "")
                .forEach(text -> assertFalse(reader.recognises(new Head(text, true)), text));
        assertTrue(reader.recognises(new Head("Creator \"x\" graph\n[", true)));
    }
}
