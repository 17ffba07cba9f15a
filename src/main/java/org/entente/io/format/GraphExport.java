package org.entente.io.format;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.io.SafeFile;
import org.entente.model.Dossier;

/** A dossier about to be written in one of the formats that Entente writes. */
public final class GraphExport {
    private static final List<GraphWriter> WRITERS = List.of(
            new DossierFormat(),
            new GexfWriter(),
            new GraphmlWriter(),
            new CytoscapeWriter(),
            new CsvWriter(),
            new DotWriter(),
            new FtmWriter());

    private final GraphWriter writer;
    private final Outgoing graph;

    private GraphExport(GraphWriter writer, Dossier dossier) {
        this.writer = writer;
        graph = new Outgoing(dossier);
    }

    /**
     * A format that is written.
     *
     * @param word on the command line, and the usual ending of its files: {@code gexf}
     * @param name as people call it: {@code GEXF}
     */
    public record Format(String word, String name) {}

    /** All formats, Entente's own first. */
    public static List<Format> formats() {
        return WRITERS.stream()
                .map(writer -> new Format(writer.word(), writer.format()))
                .toList();
    }

    /** The format of files with that name; empty where its ending is of none. */
    public static Optional<Format> formatOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return formats().stream()
                .filter(format -> name.endsWith("." + format.word()))
                .findFirst();
    }

    /** @throws java.util.NoSuchElementException if there is no such format */
    public static GraphExport of(Dossier dossier, Format format) {
        GraphWriter writer = WRITERS.stream()
                .filter(one -> one.word().equals(format.word()))
                .findFirst()
                .orElseThrow();
        return new GraphExport(writer, dossier);
    }

    /** What that format cannot hold, a few words each; empty where nothing is lost. */
    public List<String> lost() {
        return writer.lost(graph);
    }

    /** The files to be written where that one is asked for, it first. */
    public Map<Path, SafeFile.Content> files(Path asked) {
        Map<Path, SafeFile.Content> files = new LinkedHashMap<>();
        for (GraphWriter.Part part : writer.parts()) {
            files.put(beside(asked, part.suffix()), out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                part.body().write(graph, text);
                text.flush();
            });
        }
        return files;
    }

    private static Path beside(Path asked, String suffix) {
        String name = String.valueOf(asked.getFileName());
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return asked.resolveSibling(name.substring(0, end) + suffix + name.substring(end));
    }
}
