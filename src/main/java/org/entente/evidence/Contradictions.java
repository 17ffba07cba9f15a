package org.entente.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import org.entente.evidence.Contradiction.Opposed;
import org.entente.model.Dossier;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** Finds ties with quotes that say opposite things of the same two actors at the same time, or the same at times that exclude each other. */
public final class Contradictions {
    private final Dossier dossier;
    private final Map<String, Stance> stances = new HashMap<>();

    private Contradictions(Dossier dossier) {
        this.dossier = dossier;
        for (TieType type : dossier.tieTypes()) {
            stances.putIfAbsent(type.id(), type.stance());
        }
    }

    /** Two actors, the one whose id sorts first in front. */
    private record Pair(String one, String other) {
        static Pair of(Tie tie) {
            return tie.from().compareTo(tie.to()) <= 0
                    ? new Pair(tie.from(), tie.to())
                    : new Pair(tie.to(), tie.from());
        }
    }

    /** Those with quotes of one stance on a pair. */
    private record Sides(List<Integer> cooperative, List<Integer> conflictual) {}

    /**
     * All pairs of opposed ties that have quotes and dates, and of ties with the same tale whose dates exclude each other, of the
     * latter each with its nearest; in the order of the dossier.
     *
     * @param progress told how much is done, 0 to 1; answers whether to go on
     * @throws CancellationException if it is not to go on
     */
    public static List<Contradiction> among(Dossier dossier, DoublePredicate progress) {
        List<Contradiction> all = new ArrayList<>(new Contradictions(dossier).opposed(progress));
        all.addAll(ExcludedDates.among(dossier));
        all.sort(Comparator.comparingInt(Contradiction::first).thenComparingInt(Contradiction::second));
        return all;
    }

    private List<Opposed> opposed(DoublePredicate progress) {
        Map<Pair, Sides> pairs = new HashMap<>();
        for (int number = 0; number < dossier.ties().size(); number++) {
            Tie tie = dossier.ties().get(number);
            @Nullable Stance stance = stances.get(tie.type());
            if ((stance == Stance.COOPERATIVE || stance == Stance.CONFLICTUAL)
                    && !tie.quotes().isEmpty()) {
                Sides sides =
                        pairs.computeIfAbsent(Pair.of(tie), pair -> new Sides(new ArrayList<>(), new ArrayList<>()));
                (stance == Stance.COOPERATIVE ? sides.cooperative : sides.conflictual).add(number);
            }
        }
        List<Opposed> opposed = new ArrayList<>();
        int done = 0;
        for (Sides sides : pairs.values()) {
            done++;
            for (int cooperative : sides.cooperative) {
                if (!progress.test((double) done / pairs.size())) {
                    throw new CancellationException("looking for contradictions was cancelled");
                }
                for (int conflictual : sides.conflictual) {
                    if (atOneTime(cooperative, conflictual)) {
                        opposed.add(new Opposed(cooperative, conflictual));
                    }
                }
            }
        }
        return opposed;
    }

    private boolean atOneTime(int one, int other) {
        @Nullable Period first = Period.of(dossier.ties().get(one));
        @Nullable Period second = Period.of(dossier.ties().get(other));
        return first != null && second != null && first.meets(second);
    }
}
