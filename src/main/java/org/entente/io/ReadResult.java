package org.entente.io;

import java.util.List;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param dossier         null if and only if there is an error among the problems
 * @param problems        in the order of the file, at most {@value #MOST_PROBLEMS}
 * @param problemsLeftOut how many more there were
 */
public record ReadResult(@Nullable Dossier dossier, List<Problem> problems, int problemsLeftOut) {
    /** How many problems are told one by one. */
    public static final int MOST_PROBLEMS = 1000;

    public ReadResult {
        problems = List.copyOf(problems);
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (failed != (dossier == null)) {
            throw new IllegalArgumentException("a dossier, or an error that says why there is none");
        }
    }

    /** The errors alone: why there is no dossier; empty if there is one. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
