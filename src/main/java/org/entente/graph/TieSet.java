package org.entente.graph;

import java.util.BitSet;

/** Some ties of a graph. Immutable. */
public final class TieSet {
    private final BitSet ties;

    private TieSet(BitSet ties) {
        this.ties = ties;
    }

    /** @param places of the ties among those of the dossier, from 0; those that are not in the graph are left out */
    public static TieSet ofDossier(TieGraph graph, BitSet places) {
        BitSet ties = new BitSet(graph.tieCount());
        for (int tie = 0; tie < graph.tieCount(); tie++) {
            ties.set(tie, places.get(graph.placeInDossier(tie)));
        }
        return new TieSet(ties);
    }

    public boolean has(int tie) {
        return ties.get(tie);
    }

    /** How many. */
    public int size() {
        return ties.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TieSet set && set.ties.equals(ties);
    }

    @Override
    public int hashCode() {
        return ties.hashCode();
    }
}
