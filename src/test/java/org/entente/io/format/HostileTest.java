package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.graph.TieGraph;
import org.entente.io.DossierWriter;
import org.entente.io.ReadResult;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that should never have been sent: they stand beside the checkout, or not. */
class HostileTest {
    private static final Path HOSTILE =
            Path.of("../shared/corpus/hostile").toAbsolutePath().normalize();

    /** The endings of those that are looked at. */
    private static final Set<String> ENDINGS = Set.of("gz", "csv", "gexf", "graphml", "dot", "gml", "net", "json");

    private record Case(String file, String expect, String why, @Nullable Integer nodes, @Nullable Integer edges) {}

    @TestFactory
    Stream<DynamicTest> eachEndsInAMessageOrAGraph() throws IOException {
        Path cases = HOSTILE.resolve("cases.json");
        assumeTrue(Files.exists(cases), "no hostile files beside the checkout");
        List<Case> all = new Gson().fromJson(Files.readString(cases), new TypeToken<List<Case>>() {}.getType());
        String canary = Files.readString(HOSTILE.resolve("canary.txt")).strip();
        return all.stream()
                .filter(one -> ENDINGS.stream().anyMatch(ending -> one.file.endsWith("." + ending)))
                .map(one -> DynamicTest.dynamicTest(one.file + ", " + one.why, () -> check(one, canary)));
    }

    private static void check(Case one, String canary) throws IOException {
        ReadResult read = new GraphFiles().read(HOSTILE.resolve(one.file));
        @Nullable Dossier dossier = read.dossier();
        if (one.expect.equals("error")) {
            assertNull(dossier);
        } else if (one.expect.equals("graph")) {
            assertNotNull(dossier, () -> read.problems().toString());
        }
        if (dossier != null) {
            TieGraph graph = TieGraph.of(dossier);
            assertEquals(one.nodes == null ? graph.actorCount() : one.nodes, graph.actorCount());
            assertEquals(one.edges == null ? graph.tieCount() : one.edges, graph.tieCount());
            assertFalse(new DossierWriter().toString(dossier).contains(canary));
        }
        assertFalse(read.problems().toString().contains(canary));
    }
}
