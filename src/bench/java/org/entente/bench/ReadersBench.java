package org.entente.bench;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.graph.TieGraph;
import org.entente.io.Decoded;
import org.entente.io.format.GraphFiles;
import org.entente.model.Dossier;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.gml.GmlImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.nio.json.JSONImporter;
import org.jspecify.annotations.Nullable;

/**
 * Reads each file of a corpus with Entente and with JGraphT's importer and prints, by format, how many of them give the counts
 * of actors and ties that the corpus tells. JGraphT may try each kind of graph and each setting: one that fits is enough. It is
 * never given a file with a DOCTYPE, for it would fetch what that names; such a file counts as not read.
 */
public final class ReadersBench {
    private static final List<Supplier<Graph<String, DefaultEdge>>> KINDS = List.of(
            () -> new DirectedPseudograph<>(DefaultEdge.class),
            () -> new Pseudograph<>(DefaultEdge.class),
            () -> new DefaultDirectedGraph<>(DefaultEdge.class),
            () -> new DefaultUndirectedGraph<>(DefaultEdge.class));

    private ReadersBench() {}

    private record Counts(int actors, int ties) {}

    private record Truth(String format, int nodes, int edges) {}

    /** How many files there are of a format, and how many were right. */
    private record Score(int files, int ours, int theirs) {
        Score plus(boolean our, boolean their) {
            return new Score(files + 1, ours + (our ? 1 : 0), theirs + (their ? 1 : 0));
        }
    }

    /** @param arguments the folder of the corpus, where its {@code truth-main.json} is; {@code -v} after it names what is wrong */
    public static void main(String[] arguments) throws Exception {
        Path corpus = Path.of(arguments[0]);
        boolean named = arguments.length > 1;
        Map<String, Truth> truths = new Gson()
                .fromJson(
                        Files.readString(corpus.resolve("truth-main.json")),
                        new TypeToken<Map<String, Truth>>() {}.getType());
        Map<String, Score> scores = new TreeMap<>();
        for (Map.Entry<String, Truth> one : truths.entrySet()) {
            Truth truth = one.getValue();
            Path file = corpus.resolve(one.getKey());
            Counts right = new Counts(truth.nodes, truth.edges);
            boolean ours = right.equals(ours(file));
            boolean theirs = theirs(file, truth.format, right);
            scores.put(
                    truth.format,
                    scores.getOrDefault(truth.format, new Score(0, 0, 0)).plus(ours, theirs));
            if (named && (!ours || (!theirs && hasPeer(truth.format)))) {
                System.out.println(one.getKey() + (ours ? "" : "\tEntente") + (theirs || !hasPeer(truth.format) ? "" : "\tJGraphT"));
            }
        }
        System.out.println("format\tfiles\tEntente\tJGraphT");
        scores.forEach((format, score) -> System.out.println(format + "\t" + score.files + "\t" + score.ours + "\t"
                + (hasPeer(format) ? score.theirs : "no reader")));
    }

    private static boolean hasPeer(String format) {
        return !importers(format).isEmpty();
    }

    private static @Nullable Counts ours(Path file) throws IOException {
        @Nullable Dossier dossier = new GraphFiles().read(file).dossier();
        if (dossier == null) {
            return null;
        }
        TieGraph graph = TieGraph.of(dossier);
        return new Counts(graph.actorCount(), graph.tieCount());
    }

    private static boolean theirs(Path file, String format, Counts right) throws IOException {
        String text = Decoded.leniently(Files.readAllBytes(file)).text();
        if (text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            return false;
        }
        return importers(format).stream()
                .anyMatch(importer -> KINDS.stream().anyMatch(kind -> right.equals(read(importer, kind.get(), text))));
    }

    private static @Nullable Counts read(
            GraphImporter<String, DefaultEdge> importer, Graph<String, DefaultEdge> graph, String text) {
        try {
            importer.importGraph(graph, new StringReader(text));
            return new Counts(graph.vertexSet().size(), graph.edgeSet().size());
        } catch (RuntimeException e) {
            // Not only its ImportException: what it throws, it has not read.
            return null;
        }
    }

    /** JGraphT's for a format, one for each setting; empty where it has none. */
    private static List<GraphImporter<String, DefaultEdge>> importers(String format) {
        return switch (format) {
            case "graphml" -> List.of(graphml());
            case "gexf" -> List.of(gexf());
            case "dot" -> List.of(dot());
            case "gml" -> List.of(gml());
            case "csv" -> Stream.of(',', ';', '\t', ' ').map(ReadersBench::csv).toList();
            case "d3" -> Stream.of("links", "edges").map(ReadersBench::json).toList();
            default -> List.of();
        };
    }

    private static GraphImporter<String, DefaultEdge> graphml() {
        SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        return importer;
    }

    private static GraphImporter<String, DefaultEdge> gexf() {
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        return importer;
    }

    private static GraphImporter<String, DefaultEdge> dot() {
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        return importer;
    }

    private static GraphImporter<String, DefaultEdge> gml() {
        GmlImporter<String, DefaultEdge> importer = new GmlImporter<>();
        importer.setVertexFactory(String::valueOf);
        return importer;
    }

    private static GraphImporter<String, DefaultEdge> csv(char delimiter) {
        CSVImporter<String, DefaultEdge> importer = new CSVImporter<>(CSVFormat.EDGE_LIST, delimiter);
        importer.setVertexFactory(id -> id);
        return importer;
    }

    private static GraphImporter<String, DefaultEdge> json(String edges) {
        JSONImporter<String, DefaultEdge> importer = new JSONImporter<>();
        importer.setEdgesCollectionName(edges);
        importer.setVertexFactory(id -> id);
        return importer;
    }
}
