package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.entente.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotReaderTest {
    @TempDir
    private Path folder;

    private ReadResult result(String text) throws Exception {
        return new GraphFiles().read(Files.writeString(folder.resolve("graph.dot"), text));
    }

    private Dossier read(String text) throws Exception {
        ReadResult result = result(text);
        return Objects.requireNonNull(result.dossier(), () -> result.problems().toString());
    }

    private List<String> names(String text) throws Exception {
        return read(text).actors().stream().map(Actor::name).toList();
    }

    private List<String> ties(String text) throws Exception {
        return ties(read(text));
    }

    private static List<String> ties(Dossier dossier) {
        List<String> undirected = dossier.tieTypes().stream()
                .filter(type -> !type.directed())
                .map(type -> type.id())
                .toList();
        return dossier.ties().stream()
                .map(tie -> tie.from() + (undirected.contains(tie.type()) ? "--" : "->") + tie.to())
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
    void setsAtBothEndsGiveAllPairs() throws Exception {
        assertEquals(
                List.of("a->c", "a->d", "b->c", "b->d", "c->e", "d->e"),
                ties("digraph { {a b} -> subgraph s {c; d} -> e }"));
        assertEquals(List.of("a->c", "b->c"), ties("digraph { a, b -> c }"));
        assertEquals(List.of("a--b"), ties("GRAPH { subgraph x { a } Subgraph x -- b }"));
    }

    @Test
    void strictMergesAndLaterAttributesWin() throws Exception {
        Dossier dossier = read("strict graph { a -- b [weight=1]; b -- a [weight=2 label=x] }");
        assertEquals("2", property(dossier.ties().get(0).extras(), "weight"));
        assertEquals(List.of("x"), dossier.ties().stream().map(Tie::type).toList());
        assertEquals(List.of("a->b", "b->a"), ties("strict digraph { a -> b -> a a -> b }"));
        assertEquals(List.of("a->b", "a->b"), ties("digraph { a -> b [key=k]; a -> b [key=k]; a -> b }"));
    }

    @Test
    void namesAreLabelsAsTheyAreDrawn() throws Exception {
        assertEquals(
                List.of("Sergei Lavrov", "b & co", "G: c", "left | right", "Müller", "one two", "f\"g"),
                names(
                        """
                        digraph G {
                          a [label="Sergei\\nLavrov"] b [label=<<b>b</b> &amp; <i>co</i>>]
                          c [label="\\G: \\N"] d [shape=record label="{<p> left|right}"]
                          e [label="M&uuml;ller"] "one \\
                        two" "f\\"g"
                        }
                        """));
        assertEquals(List.of("ab"), names("graph { \"a\" + /* more */ \"b\" }"));
    }

    @Test
    void defaultsHoldForWhatComesAfterThemInTheirBraces() throws Exception {
        Dossier dossier = read("graph { a; node [color=red]; b; { node [color=blue] c } d }");
        assertEquals(
                List.of("none", "\"red\"", "\"blue\"", "\"red\""),
                dossier.actors().stream()
                        .map(actor -> property(actor.extras(), "color"))
                        .toList());
    }

    @Test
    void aClusterNamesNoGraph() throws Exception {
        Dossier dossier = read("graph { label=\"All\"; subgraph cluster_0 { label=Inner; a } b }");
        assertEquals("All", dossier.title());
        assertEquals("\"Inner\"", property(dossier.actors().get(0).extras(), "cluster"));
        assertEquals("none", property(dossier.actors().get(1).extras(), "cluster"));
    }

    @Test
    void attributesKeepTheirKind() throws Exception {
        Tie tie = read("digraph { a:p:se -> b [weight=.5 sure=true since=2015 note=\"2nd\" type=met] }")
                .ties()
                .get(0);
        assertEquals("met", tie.type());
        assertEquals("2015", String.valueOf(tie.date()));
        assertEquals("0.5", property(tie.extras(), "weight"));
        assertEquals("true", property(tie.extras(), "sure"));
        assertEquals("\"p:se\"", property(tie.extras(), "tailport"));
    }

    @Test
    void placesPointUp() throws Exception {
        View view = read("graph { a [pos=\"0,0!\"] b [pos=\"100,200\"] }").view();
        assertTrue(Objects.requireNonNull(view.positions().get("b")).y()
                < Objects.requireNonNull(view.positions().get("a")).y());
    }

    @Test
    void arrowsGoTheWayTheyAreDrawn() throws Exception {
        assertEquals(List.of("b->a"), ties("digraph { a -> b [dir=back] }"));
        assertEquals(List.of("a--b"), ties("digraph { a -> b [dir=both] }"));
        assertEquals(List.of("a--b"), ties("digraph { a -- b }"));
        assertEquals("1:13 other-tie", problem("digraph { a -- b }"));
    }

    @Test
    void commentsAreNoText() throws Exception {
        assertEquals(List.of("a->b"), ties("# 1 \"x\"\n/* { */ digraph { // }\n#line\na -> b }\n"));
    }

    @Test
    void otherGraphsOfTheFileAreReadToo() throws Exception {
        assertEquals(List.of("a--b", "b->c"), ties("graph { a -- b } digraph { b -> c }"));
        assertEquals("1:18 several-graphs", problem("graph { a -- b } digraph { b -> c }"));
    }

    @Test
    void whatCannotBeReadIsToldWithItsPlace() throws Exception {
        assertEquals("2:7 not-dot", problem("digraph {\n  a ->"));
        assertEquals("2:3 not-dot", problem("digraph {\n  \"a -> b }"));
        assertEquals("1:11 not-dot", problem("digraph { $a -> b }"));
        assertEquals("1:16 not-dot", problem("digraph { a [b=] }"));
        assertEquals("2:1 text-after-graph", problem("graph { a }\n}"));
    }

    @Test
    void olderFilesAreInTheCharactersOfWindows() throws Exception {
        Path file = folder.resolve("old.gv");
        Files.write(file, "graph { charset=latin1 \"Müller\" }".getBytes(Charset.forName("windows-1252")));
        assertEquals(
                "Müller",
                Objects.requireNonNull(new GraphFiles().read(file).dossier())
                        .actors()
                        .get(0)
                        .name());
    }

    @Test
    void defaultsThatChangeWithoutEndAreRefused() throws Exception {
        StringBuilder text = new StringBuilder("graph {");
        for (int i = 0; i < 5000; i++) {
            text.append("node[a").append(i).append("=1]n").append(i).append(';');
        }
        List<Problem> problems = result(text.append('}').toString()).problems();
        assertEquals("too-large", problems.get(0).code());
    }

    @Test
    void subgraphsThatHandOnTheSameNodesWithoutEndAreRefused() throws Exception {
        StringBuilder text = new StringBuilder("graph { subgraph s {");
        for (int i = 0; i < 2000; i++) {
            text.append('n').append(i).append(';');
        }
        text.append('}').append("{ subgraph s }".repeat(2000)).append('}');
        assertEquals("too-large", result(text.toString()).problems().get(0).code());
    }

    @Test
    void readingStopsWhenItIsInterrupted() throws Exception {
        Path file = Files.writeString(folder.resolve("long.dot"), "graph {" + "a -- b;".repeat(100_000) + "}");
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> new GraphFiles().read(file));
        assertFalse(Thread.interrupted());
    }

    @Test
    void otherTextsAreNoDot() {
        DotReader reader = new DotReader();
        Stream.of("graph [ node [ id 1 ] ]", "graph,other\n1,2", "{\"graph\": {}}", "")
                .forEach(text -> assertFalse(reader.recognises(new Head(text, true)), text));
        assertTrue(reader.recognises(new Head("Strict Digraph \"x y\" {", true)));
    }
}
