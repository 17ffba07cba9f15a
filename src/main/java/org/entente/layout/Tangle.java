package org.entente.layout;

/** How hard a placement is to read. */
final class Tangle {
    /** With more ties than this nobody can follow one of them, and counting would take longer than placing. */
    private static final int MOST_PAIRS = 500;

    private Tangle() {}

    /**
     * How many pairs of ties cross, ties that share an actor left out; straight lines, parallel ties taken for one. O(m²);
     * 0 for more than 500 ties.
     */
    static int crossings(Laid laid) {
        Part part = laid.part();
        double[] x = laid.x();
        double[] y = laid.y();
        int pairs = part.pairs() > MOST_PAIRS ? 0 : part.pairs();
        int[] low = part.low();
        int[] high = part.high();
        int crossings = 0;
        for (int s = 0; s < pairs; s++) {
            for (int t = s + 1; t < pairs; t++) {
                if (low[s] != low[t]
                        && low[s] != high[t]
                        && high[s] != low[t]
                        && high[s] != high[t]
                        && cross(x, y, low[s], high[s], low[t], high[t])) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static boolean cross(double[] x, double[] y, int a, int b, int c, int d) {
        return side(x, y, a, b, c) * side(x, y, a, b, d) < 0 && side(x, y, c, d, a) * side(x, y, c, d, b) < 0;
    }

    private static double side(double[] x, double[] y, int a, int b, int c) {
        return Math.signum((x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]));
    }
}
