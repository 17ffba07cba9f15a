package org.entente.cli;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.io.Severity;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What {@code info} tells of a dossier; the components are the keys of its JSON. Ties to actors that are not there do not
 * count.
 *
 * @param problems the first thousand; where there are more, one with the code {@code more-problems} says how many
 */
record Info(
        @Nullable String title,
        int actors,
        int ties,
        int sources,
        int quotes,
        int loops,
        int parallel,
        int components,
        Map<String, Integer> tieTypes,
        Map<String, Integer> kinds,
        List<Told> problems) {
    /** A problem as in the JSON. */
    record Told(String severity, String code, String message, String file, int line, int column, String path) {
        static Told of(Problem problem) {
            return new Told(
                    problem.severity().word(),
                    problem.code(),
                    problem.message(),
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.path());
        }
    }

    /** Reads a file and prints what there is to say of it. @return the exit code */
    static int print(Path file, ReadingOptions options, boolean json, PrintWriter out, PrintWriter err)
            throws InterruptedIOException {
        ReadResult read = Reading.of(file, options, err);
        Reading.tellTable(read, file, err);
        @Nullable Dossier dossier = read.dossier();
        Info info = dossier == null ? nothing(read) : of(TieGraph.of(dossier), read);
        if (json) {
            out.println(JsonOutput.GSON.toJson(info));
        } else if (dossier != null) {
            info.write(file, new Plain(out));
            Reading.tellProblems(read, out);
        }
        return Reading.exitCode(read);
    }

    private static Info nothing(ReadResult read) {
        return new Info(null, 0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), told(read));
    }

    private static Info of(TieGraph graph, ReadResult read) {
        Dossier dossier = graph.dossier();
        int onTies = IntStream.range(0, graph.tieCount())
                .map(tie -> graph.tie(tie).quotes().size())
                .sum();
        int onActors = 0;
        for (Actor actor : dossier.actors()) {
            onActors += actor.quotes().size();
        }
        return new Info(
                dossier.title(),
                graph.actorCount(),
                graph.tieCount(),
                dossier.sources().size(),
                onTies + onActors,
                graph.loops(),
                graph.parallel(),
                graph.components(),
                new LinkedHashMap<>(graph.countsByType()),
                new LinkedHashMap<>(graph.countsByKind()),
                told(read));
    }

    static List<Told> told(ReadResult read) {
        List<Told> told = new ArrayList<>(read.problems().stream().map(Told::of).toList());
        if (read.problemsLeftOut() > 0) {
            String file = told.get(0).file();
            told.add(new Told(
                    Severity.WARNING.word(),
                    "more-problems",
                    "and " + read.problemsLeftOut() + " more problems: correct these first",
                    file,
                    0,
                    0,
                    ""));
        }
        return told;
    }

    private void write(Path file, Plain out) {
        out.println(title == null ? file.getFileName().toString() : title);
        out.println("  actors      " + actors + "  " + listed(kinds));
        out.println("  ties        " + ties + "  " + listed(tieTypes));
        out.println("  sources     " + sources);
        out.println("  quotes      " + quotes);
        out.println("  loops       " + loops);
        out.println("  parallel    " + parallel);
        out.println("  components  " + components);
    }

    private static String listed(Map<String, Integer> counts) {
        List<String> parts = counts.entrySet().stream()
                .limit(12)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        String more = counts.size() > 12 ? " and " + (counts.size() - 12) + " more" : "";
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + more + ")";
    }
}
