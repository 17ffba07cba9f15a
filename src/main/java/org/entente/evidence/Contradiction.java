package org.entente.evidence;

/** Two ties that do not go together, each by its place among the dossier's ties, from 0. */
public sealed interface Contradiction {
    /** The one that the dossier names first. */
    int first();

    int second();

    /**
     * Two ties of opposite stance between the same actors, in either direction, on days that may be the same.
     *
     * @param cooperative place of the one
     * @param conflictual place of the other
     */
    record Opposed(int cooperative, int conflictual) implements Contradiction {
        @Override
        public int first() {
            return Math.min(cooperative, conflictual);
        }

        @Override
        public int second() {
            return Math.max(cooperative, conflictual);
        }
    }

    /** Two ties that may be one event, told by different sources with dates that have no day in common. */
    record DatesExclude(int first, int second) implements Contradiction {
        public DatesExclude {
            if (first >= second) {
                throw new IllegalArgumentException("not in the order of the dossier: " + first + ", " + second);
            }
        }
    }
}
