package org.entente.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.io.SourceTexts.Unreadable;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param dossier         null if and only if there is an error among the problems
 * @param problems        in the order of the file, at most {@value #MOST_PROBLEMS} of the file itself
 * @param problemsLeftOut how many more there were
 * @param table           how a table was understood; null where the file is none
 * @param own             whether the file is a dossier that can be saved where it is
 */
public record ReadResult(
        @Nullable Dossier dossier,
        List<Problem> problems,
        int problemsLeftOut,
        @Nullable TableReading table,
        boolean own) {
    /** How many problems are told one by one. */
    public static final int MOST_PROBLEMS = 1000;

    public ReadResult {
        problems = List.copyOf(problems);
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (failed != (dossier == null)) {
            throw new IllegalArgumentException("a dossier, or an error that says why there is none");
        }
    }

    /** What came of a file that is no table. */
    public ReadResult(@Nullable Dossier dossier, List<Problem> problems, int problemsLeftOut) {
        this(dossier, problems, problemsLeftOut, null, false);
    }

    public ReadResult with(TableReading reading) {
        return new ReadResult(dossier, problems, problemsLeftOut, reading, own);
    }

    /** The same of a file that can be saved as it is: a dossier, and no packed one. */
    public ReadResult asOwn(boolean is) {
        return new ReadResult(dossier, problems, problemsLeftOut, table, is);
    }

    /** The same with another dossier for the one there is. */
    public ReadResult with(Dossier other) {
        return new ReadResult(other, problems, problemsLeftOut, table, own);
    }

    /** With the problems of a file that was read before it and belongs to it. */
    public ReadResult after(ReadResult other) {
        List<Problem> all = new ArrayList<>(other.problems);
        all.addAll(problems);
        return new ReadResult(dossier, all, problemsLeftOut + other.problemsLeftOut, table, own);
    }

    /**
     * With a problem, too, for each text that the dossier names and that cannot be read: all that a file has of problems, wherever
     * they are counted.
     *
     * @param file as the caller named it
     */
    public ReadResult with(String file, Map<String, Unreadable> texts) {
        List<Problem> all = new ArrayList<>(problems);
        texts.forEach((source, text) -> all.add(new Problem(
                Severity.WARNING,
                "unreadable-text",
                "source “" + source + "”: the text “" + text.file() + "” cannot be read: " + text.reason(),
                file,
                0,
                0,
                "",
                "a text",
                Shown.cut(text.file()),
                null)));
        return new ReadResult(dossier, all, problemsLeftOut, table, own);
    }

    /** How many problems there are, those that are not kept included. */
    public int problemCount() {
        return problems.size() + problemsLeftOut;
    }

    /** The errors alone: why there is no dossier; empty if there is one. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
