package org.entente.layout;

import java.util.Arrays;

/** Wanted distances between all actors of one part: the shortest way along its ties, each with its own length. */
final class Distances {
    /** World units from centre to centre of two small actors with a tie; room for a badge and an arrow between them. */
    private static final double TIE = 105;

    /** Who has but one neighbour may stand near it, which leaves more room to the others. */
    private static final double TIE_TO_LEAF = 75;

    private static final double PER_HALF_WIDTH = 0.45;
    private static final double PER_DEGREE = 9;
    private static final double PER_PARALLEL = 22;
    private static final int MOST_PARALLEL = 6;

    private Distances() {}

    /**
     * Wanted distances by Floyd's algorithm (Algorithm 97: Shortest Path, CACM 5, 1962); O(n³), 0.1 s at 500 actors.
     *
     * @param progress asked n times; after a "no" some ways are longer than need be, or infinite
     * @return n times n, row by row, 0 on the diagonal; infinite where no way leads
     */
    static double[] of(Part part, Progress progress) {
        int n = part.actors();
        double[] wanted = new double[n * n];
        Arrays.fill(wanted, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            wanted[i * n + i] = 0;
        }
        for (int pair = 0; pair < part.pairs(); pair++) {
            int a = part.low()[pair];
            int b = part.high()[pair];
            wanted[a * n + b] = length(part, pair);
            wanted[b * n + a] = wanted[a * n + b];
        }
        for (int k = 0; k < n && progress.goOn((double) k / n); k++) {
            for (int i = 0; i < n; i++) {
                shorten(wanted, i * n, wanted[i * n + k], k * n, n);
            }
        }
        return wanted;
    }

    private static void shorten(double[] wanted, int row, double first, int rest, int n) {
        for (int j = 0; j < n; j++) {
            wanted[row + j] = Math.min(wanted[row + j], first + wanted[rest + j]);
        }
    }

    /** Wide labels, busy actors and parallel ties want longer ties. */
    private static double length(Part part, int pair) {
        int a = part.low()[pair];
        int b = part.high()[pair];
        boolean leaf = Math.min(part.neighbours()[a], part.neighbours()[b]) == 1;
        return (leaf ? TIE_TO_LEAF : TIE)
                + PER_HALF_WIDTH * (part.halfWidth()[a] + part.halfWidth()[b])
                + PER_DEGREE * Math.sqrt(part.degree()[a] + (double) part.degree()[b])
                + PER_PARALLEL * (Math.min(MOST_PARALLEL, part.parallel()[pair]) - 1);
    }
}
