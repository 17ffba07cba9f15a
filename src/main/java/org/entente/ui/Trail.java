package org.entente.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.Strength;
import org.entente.graph.TieGraph;
import org.entente.graph.TiePath;
import org.jspecify.annotations.Nullable;

/** A path with what each tie of it rests on. */
record Trail(TiePath path, List<Step> steps) {

    /** How strong a tie must be called: for people, in one place. */
    static final String RULE =
            """
            A tie is as strong as its best quotes:
            first whether they stand in their source (verbatim, typography, abridged),
            are unchecked, altered, not found, or there is none;
            then how many independent sources they come from;
            then the best grade, where F and 6 count as the middle.
            A path is as strong as its weakest tie.""";

    /**
     * One tie of it.
     *
     * @param from  the actor at which it is entered
     * @param quote the one that carries it; null where it has none
     */
    record Step(int tie, int from, Strength strength, @Nullable CheckedQuote quote) {}

    Trail {
        steps = List.copyOf(steps);
    }

    static Trail along(TiePath path, TieGraph graph, Evidence evidence) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.ties().size(); i++) {
            int tie = path.ties().get(i);
            OfTie owner = new OfTie(graph.placeInDossier(tie));
            steps.add(new Step(
                    tie,
                    path.actors().get(i),
                    Strength.of(owner, evidence),
                    Strength.carrying(owner, evidence).orElse(null)));
        }
        return new Trail(path, steps);
    }

    /** How strong its weakest tie is. */
    Strength strength() {
        return Collections.min(steps.stream().map(Step::strength).toList());
    }

    /** Whether all its ties are as strong as one another. */
    boolean isEven() {
        return steps.stream().map(Step::strength).distinct().count() == 1;
    }

    /** Whether no tie of it is weaker than that one; no tie where most are as weak, for then none stands out. */
    boolean isWeakest(Step step) {
        Strength weakest = strength();
        long alike = steps.stream().filter(one -> one.strength.equals(weakest)).count();
        return step.strength.equals(weakest) && 2 * alike <= steps.size();
    }
}
