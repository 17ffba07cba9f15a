package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.TieGraph;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that other programs wrote, with counts by independent readers: they stand beside the checkout, or not. */
class CorpusTest {
    private static final Path CORPUS =
            Path.of("../shared/corpus").toAbsolutePath().normalize();

    /** Those of the corpus that are read. */
    private static final Set<String> FORMATS =
            Set.of("csv", "gexf", "graphml", "dot", "gml", "pajek", "cyjs", "cx2", "d3", "graphology", "ftm");

    /** Where the other reader is wrong: networkx takes the first two numbers of a line in a list for all of it. */
    private static final Map<String, List<Integer>> OTHERWISE = Map.of(
            "real/pajek/igraph-pajek_arcslist.net", List.of(18, 55, 0, 14),
            "real/pajek/igraph-pajek_edgeslist.net", List.of(3, 3, 0, 0));

    /** Files whose labels, as counted, are none: why. */
    private static final Map<String, String> NO_NAMES = Map.of(
            "real/graphml/graphology-attributes.graphml", "they are colours, the nodes have no names",
            "real/graphml/graphology-multigraph.graphml", "they are colours, the nodes have no names",
            "real/graphml/igraph-yfiles.graphml", "it is a description, the node has a label of its own");

    /** What an independent reader counted. */
    private record Truth(
            String format, int nodes, int edges, int loops, int parallel, boolean directed, List<String> labels) {}

    @TestFactory
    Stream<DynamicTest> countsAreThoseOfOtherReaders() throws IOException {
        Path truth = CORPUS.resolve("truth-main.json");
        assumeTrue(Files.exists(truth), "no corpus beside the checkout");
        Map<String, Truth> files =
                new Gson().fromJson(Files.readString(truth), new TypeToken<Map<String, Truth>>() {}.getType());
        return files.entrySet().stream()
                .filter(file -> FORMATS.contains(file.getValue().format()))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(String file, Truth truth) throws IOException {
        ReadResult read = new GraphFiles().read(CORPUS.resolve(file));
        TieGraph graph = TieGraph.of(
                Objects.requireNonNull(read.dossier(), () -> read.problems().toString()));
        assertEquals(
                OTHERWISE.getOrDefault(file, List.of(truth.nodes, truth.edges, truth.loops, truth.parallel)),
                List.of(graph.actorCount(), graph.tieCount(), graph.loops(), graph.parallel()),
                () -> read.problems().stream().limit(5).toList().toString());
        if (NO_NAMES.containsKey(file)) {
            return;
        }
        Set<String> names = graph.dossier().actors().stream().map(Actor::name).collect(Collectors.toSet());
        for (String label : truth.labels) {
            assertTrue(names.contains(label), label);
        }
    }
}
