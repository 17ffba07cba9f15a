package org.entente.cli;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.io.TableReading;
import org.entente.io.format.GraphFiles;
import org.entente.io.format.TableChoices;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** How every command reads a file. */
final class Reading {
    private static final int MOST_LINES = 3;

    private Reading() {}

    /** Reads a dossier; where there is none to be had, tells why not. */
    static ReadResult of(Path file, ReadingOptions options, PrintWriter err) throws InterruptedIOException {
        TableChoices choices = options.table();
        ReadResult read = new GraphFiles(choices).read(file);
        read.errors().stream().limit(MOST_LINES).map(Problem::toString).forEach(new Plain(err)::println);
        if (read.dossier() != null && read.table() == null && !choices.equals(TableChoices.NONE)) {
            new Plain(err)
                    .println("entente: “" + file + "” is no table, so that what was said of its columns is left aside");
        }
        @Nullable Dossier dossier = read.dossier();
        return dossier == null ? read : read.with(options.properties().in(dossier));
    }

    /** One line on how a table was understood: what is guessed may be wrong. */
    static void tellTable(ReadResult read, Path file, PrintWriter err) {
        @Nullable TableReading table = read.table();
        if (table != null) {
            String guess =
                    table.sure() ? "" : ". That is a guess: --from-column, --to-column and --type-column tell it";
            new Plain(err).println(file + " is " + table.note() + guess);
        }
    }

    /** A line for each problem, and one for those that were not kept. */
    static void tellProblems(ReadResult read, PrintWriter to) {
        Plain out = new Plain(to);
        read.problems().forEach(problem -> out.println(problem.severity().word() + ": " + problem));
        if (read.problemsLeftOut() > 0) {
            to.println("and " + read.problemsLeftOut() + " more");
        }
    }

    /** One line if there are problems, for commands that do not list them. */
    static void tellCount(ReadResult read, Path file, PrintWriter err) {
        int problems = read.problemCount();
        if (problems > 0) {
            err.println(problems + (problems == 1 ? " problem" : " problems") + " in the file; to see: entente info "
                    + file);
        }
    }

    /** What is to be said of reading alone; a command may fail after it all the same. */
    static int exitCode(ReadResult read) {
        if (read.dossier() == null) {
            return ExitCode.FAILED;
        }
        return read.problems().isEmpty() ? ExitCode.WELL : ExitCode.FINDINGS;
    }
}
