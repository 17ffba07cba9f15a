package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.entente.evidence.Contradiction;
import org.entente.evidence.Contradictions;
import org.entente.graph.TieGraph;
import org.entente.layout.Progress;

/** Two ties of a graph, by number, that contradict each other. */
record Clash(int one, int other, Kind kind) {

    /** In what they do. */
    enum Kind {
        /** The one is cooperative, the other conflictual, at one time. */
        STANCES("Opposite stances at one time"),
        /** They may be one event, to which sources give dates that exclude each other. */
        DATES("One event, it seems, with dates that exclude each other");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean isOf(int tie) {
        return tie == one || tie == other;
    }

    /** That of the two which a tie of it contradicts. */
    int notThat(int tie) {
        return tie == one ? other : one;
    }

    /**
     * All those of a graph, in the order of the dossier.
     *
     * @throws CancellationException if nobody waits any more
     */
    static List<Clash> among(TieGraph graph, Progress progress) {
        List<Clash> clashes = new ArrayList<>();
        for (Contradiction found : Contradictions.among(graph.dossier(), progress::goOn)) {
            OptionalInt first = graph.tieAt(found.first());
            OptionalInt second = graph.tieAt(found.second());
            if (first.isPresent() && second.isPresent()) {
                clashes.add(new Clash(
                        first.getAsInt(),
                        second.getAsInt(),
                        found instanceof Contradiction.Opposed ? Kind.STANCES : Kind.DATES));
            }
        }
        return clashes;
    }
}
