package org.entente.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.entente.draw.Arrangement;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.entente.layout.Outcome;
import org.entente.layout.Progress;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente layout FILE -o out.tsv}: where the window would put each actor. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = {
            "Writes where the window puts each actor: its id, x and y a line, with tabs between.",
            "A tab, a line end or a backslash in an id is written as \\t, \\n, \\r or \\\\."
        })
final class LayoutCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a dossier, or a graph of another program")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "the file to write")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(names = "--anew", description = "do not keep places that the dossier gives, but of pinned actors")
    private boolean anew;

    @Option(names = "--by-community", description = "set communities apart, each in a disc of its own")
    private boolean byCommunity;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "how many cores to use at most (default: all); the places are the same")
    private int threads;

    @Mixin
    private final ReadingOptions options = new ReadingOptions();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Override
    public Integer call() throws InterruptedIOException {
        PrintWriter err = spec.commandLine().getErr();
        if (OutputFile.isFolder(output, err)) {
            return ExitCode.FAILED;
        }
        ReadResult read = Reading.of(file, options, err);
        @Nullable Dossier dossier = read.dossier();
        if (dossier == null) {
            return ExitCode.FAILED;
        }
        TieGraph graph = TieGraph.of(dossier);
        long start = System.nanoTime();
        Arrangement.LaidOut laid = laidOut(graph);
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean written = OutputFile.write(
                output,
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    write(graph, laid.arrangement(), text);
                    text.flush();
                },
                err);
        if (!written) {
            return ExitCode.FAILED;
        }
        Reading.tellCount(read, file, err);
        if (json) {
            @Nullable Outcome outcome = laid.outcome();
            spec.commandLine()
                    .getOut()
                    .println(JsonOutput.GSON.toJson(new Report(
                            graph.actorCount(),
                            graph.tieCount(),
                            millis,
                            outcome == null ? 0 : outcome.rounds(),
                            outcome == null ? null : outcome.stress())));
        }
        return Reading.exitCode(read);
    }

    private Arrangement.LaidOut laidOut(TieGraph graph) {
        Arrangement stored = Arrangement.stored(graph);
        Arrangement start = anew ? stored.ofPinnedAlone() : stored;
        VisiblePart all = VisiblePart.of(graph, Lens.ALL);
        Arrangement.By by = byCommunity ? Arrangement.By.COMMUNITY : Arrangement.By.TIES;
        if (threads <= 0) {
            return start.laidOut(all, by, sketch -> {}, Progress.UNWATCHED);
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> start.laidOut(all, by, sketch -> {}, Progress.UNWATCHED))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private static void write(TieGraph graph, Arrangement arrangement, Writer out) throws IOException {
        for (int actor = 0; actor < graph.actorCount(); actor++) {
            out.write(String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f\n",
                    escaped(graph.actor(actor).id()),
                    arrangement.x()[actor],
                    arrangement.y()[actor]));
        }
    }

    private static String escaped(String id) {
        return id.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** What {@code --json} prints; the components are its keys. */
    private record Report(int actors, int ties, long millis, long iterations, @Nullable Double stress) {}
}
