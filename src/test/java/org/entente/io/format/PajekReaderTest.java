package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PajekReaderTest {
    @TempDir
    private Path folder;

    private ReadResult result(String text) throws Exception {
        return new GraphFiles().read(Files.writeString(folder.resolve("graph.net"), text));
    }

    private Dossier read(String text) throws Exception {
        ReadResult result = result(text);
        return Objects.requireNonNull(result.dossier(), () -> result.problems().toString());
    }

    private static List<String> names(Dossier dossier) {
        return dossier.actors().stream().map(Actor::name).toList();
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

    private String problem(String text) throws Exception {
        return result(text).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .findFirst()
                .orElse("none");
    }

    @Test
    void verticesHaveNamesPlacesAndParameters() throws Exception {
        Dossier dossier = read("\uFEFF% c\r*Network Doha 2015\r*vertices 4\r1 \"A b\" 0.1 0.2 0.5 box ic Green [1-5]\r"
                + "2 Lavrov 0.3 0.4\r3 Two Words 0.5 0.6\r*edges\r1 4 2.5 l \"met\"\r");
        assertEquals("Doha 2015", dossier.title());
        assertEquals(List.of("A b", "Lavrov", "Two Words", "4"), names(dossier));
        Extras first = dossier.actors().get(0).extras();
        assertEquals(
                List.of("\"box\"", "\"Green\"", "\"[1-5]\""),
                List.of(property(first, "shape"), property(first, "ic"), property(first, "time")));
        assertEquals(List.of("1 met 4"), ties(dossier));
        assertEquals("2.5", property(dossier.ties().get(0).extras(), "weight"));
        assertEquals(3, dossier.view().positions().size());
    }

    @Test
    void relationsAreTieTypes() throws Exception {
        Dossier dossier = read("*Vertices 2\n*Arcs :1 \"likes\"\n1 2 1\n*Arcs :2 \"hates\"\n2 1 1\n*Edges :3\n1 2\n");
        assertEquals(List.of("1 likes 2", "2 hates 1", "1 3 2"), ties(dossier));
        assertEquals(
                List.of("3"), dossier.tieTypes().stream().map(type -> type.id()).toList());
    }

    @Test
    void listsAndMatricesAreTies() throws Exception {
        assertEquals(List.of("1 tied to 2", "1 tied to 3"), ties(read("*Vertices 3\n*Arcslist\n1 2 3\n")));
        assertEquals(List.of("1 tied to 2", "2 tied to 1"), ties(read("*Vertices 2\n*Matrix\n0 1\n2 0\n")));
        assertEquals(List.of("1 tied to 3", "2 tied to 4"), ties(read("*Vertices 4 2\n*Matrix\n1 0\n0 1\n")));
        assertEquals(List.of(), ties(read("*Vertices 2 2\n*Matrix\n0 1\n1 1\n")), "nobody is of the second mode");
        assertEquals(
                "2", property(read("*Vertices 3 2\n*Edges\n1 3").actors().get(2).extras(), "mode"));
    }

    @Test
    void aPartitionTellsKinds() throws Exception {
        Dossier dossier = read("*Vertices 2\n*Arcs\n1 2\n*Partition side\n*Vertices 2\n1\n2\n");
        assertEquals(
                List.of("side 1", "side 2"),
                dossier.actors().stream().map(Actor::kind).toList());
        assertEquals(
                List.of(Tie.UNTYPED), dossier.ties().stream().map(Tie::type).toList());
    }

    @Test
    void whatIsWrongIsToldWhereItStands() throws Exception {
        assertEquals("3:3 unknown-actor", problem("*Vertices 2\n*Arcs\n1 3\n"));
        assertEquals("1:11 not-pajek", problem("*Vertices -3\n*Arcs\n1 2\n"));
        assertEquals("1:11 too-large", problem("*Vertices 2000000000\n"));
        assertEquals("2:3 not-pajek", problem("*Vertices 1\n1 \"never closed\n"));
        assertEquals("4:1 left-out", problem("*Vertices 1\n*Arcs\n1 1\n*Vector\n0.5\n"));
        assertEquals("3:1 duplicate-id", problem("*Vertices 1\n1 a\n1 b\n"));
        assertEquals("3:3 no-vertex", problem("*Vertices 1\n*Arcs\n1 x\n"));
    }
}
