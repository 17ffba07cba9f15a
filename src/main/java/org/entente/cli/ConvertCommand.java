package org.entente.cli;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.graph.TieGraph;
import org.entente.io.ReadResult;
import org.entente.io.SafeFile;
import org.entente.io.format.GraphExport;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente convert IN OUT}: from one format to another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a graph in another format: a dossier (.json), GEXF (.gexf), GraphML (.graphml), Cytoscape.js JSON (.cyjs),",
            "CSV (.csv, and the actors in a second file), DOT (.dot) or FollowTheMoney JSON lines (.ftm). What the format",
            "cannot hold is told."
        })
final class ConvertCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "a file of any format that Entente reads")
    @SuppressWarnings("NullAway.Init")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "the file to write")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--to", paramLabel = "FORMAT", description = "where the name of OUT does not say: json, gexf, …")
    private @Nullable String to;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws InterruptedIOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<GraphExport.Format> format = format();
        if (format.isEmpty()) {
            String known =
                    GraphExport.formats().stream().map(GraphExport.Format::word).collect(Collectors.joining(", "));
            err.println("entente: give a format with --to: " + known);
            return ExitCode.FAILED;
        }
        if (OutputFile.isFolder(out, err)) {
            return ExitCode.FAILED;
        }
        ReadResult read = Reading.of(in, options, err);
        @Nullable Dossier dossier = read.dossier();
        if (dossier == null) {
            return ExitCode.FAILED;
        }
        GraphExport export = GraphExport.of(dossier, format.get());
        for (Map.Entry<Path, SafeFile.Content> file : export.files(out).entrySet()) {
            if (!OutputFile.write(file.getKey(), file.getValue(), err)) {
                return ExitCode.FAILED;
            }
        }
        report(dossier, read, export.lost());
        return export.lost().isEmpty() ? Reading.exitCode(read) : ExitCode.FINDINGS;
    }

    private Optional<GraphExport.Format> format() {
        @Nullable String word = to;
        return word == null
                ? GraphExport.formatOf(out)
                : GraphExport.formats().stream()
                        .filter(format -> format.word().equalsIgnoreCase(word))
                        .findFirst();
    }

    private void report(Dossier dossier, ReadResult read, List<String> lost) {
        PrintWriter err = spec.commandLine().getErr();
        Reading.tellCount(read, in, err);
        lost.forEach(what -> new Plain(err).println("not in the file: " + what));
        if (json) {
            TieGraph graph = TieGraph.of(dossier);
            spec.commandLine()
                    .getOut()
                    .println(JsonOutput.GSON.toJson(
                            new Converted(graph.actorCount(), graph.tieCount(), Info.told(read), lost)));
        }
    }

    /** What {@code --json} prints; the components are its keys. */
    private record Converted(int actors, int ties, List<Info.Told> problems, List<String> lost) {}
}
