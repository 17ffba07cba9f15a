package org.entente.layout;

/** Places to begin from: majorization ends in the valley it starts in. */
final class Starts {
    private static final int ROUNDS = 60;

    private Starts() {}

    /**
     * Classical scaling: the two strongest axes of the doubly centred squared distances, by power iteration (Brandes and
     * Pich, Eigensolver Methods for Progressive Multidimensional Scaling, GD 2006, section 2). O(n²) a round.
     *
     * @param wanted   n times n finite distances, row by row
     * @param progress asked once a round; after a "no" the places are rough
     */
    static void scaling(int n, double[] wanted, double[] x, double[] y, Progress progress) {
        Progress watch = new Watch(progress);
        double[] inner = centred(n, wanted);
        double strongest = axis(n, inner, x, 1, watch.stretch(0, 0.5));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inner[i * n + j] -= strongest * x[i] * x[j];
            }
        }
        double second = axis(n, inner, y, 2, watch.stretch(0.5, 1));
        scale(x, Math.sqrt(Math.max(0, strongest)));
        scale(y, Math.sqrt(Math.max(0, second)));
    }

    /** Anywhere in a square of the graph's size, the same for the same number. */
    static void scattered(int n, double[] wanted, int number, double[] x, double[] y) {
        double side = 0;
        for (double want : wanted) {
            side = want == Double.POSITIVE_INFINITY ? side : Math.max(side, want);
        }
        long[] state = {0x9E3779B97F4A7C15L * (number + 1)};
        for (int i = 0; i < n; i++) {
            x[i] = side * (unit(state) - 0.5);
            y[i] = side * (unit(state) - 0.5);
        }
    }

    private static double[] centred(int n, double[] wanted) {
        double[] rowMean = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rowMean[i] += wanted[i * n + j] * wanted[i * n + j] / n;
            }
            mean += rowMean[i] / n;
        }
        double[] inner = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inner[i * n + j] = -0.5 * (wanted[i * n + j] * wanted[i * n + j] - rowMean[i] - rowMean[j] + mean);
            }
        }
        return inner;
    }

    /** The strongest axis, of length 1, into {@code axis}; returns how strong it is. */
    private static double axis(int n, double[] inner, double[] axis, int number, Progress progress) {
        long[] state = {0xD1B54A32D192ED03L * number};
        for (int i = 0; i < n; i++) {
            axis[i] = unit(state) - 0.5;
        }
        double[] next = new double[n];
        double strength = 0;
        for (int round = 0; round < ROUNDS && progress.goOn((double) round / ROUNDS); round++) {
            double length = 0;
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0, ij = i * n; j < n; j++, ij++) {
                    sum += inner[ij] * axis[j];
                }
                next[i] = sum;
                length += sum * sum;
            }
            strength = Math.sqrt(length);
            if (strength < 1e-9) {
                return 0;
            }
            for (int i = 0; i < n; i++) {
                axis[i] = next[i] / strength;
            }
        }
        return strength;
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** SplitMix64 (Steele, Lea, Flood, OOPSLA 2014) as a number from 0 to 1. */
    private static double unit(long[] state) {
        state[0] += 0x9E3779B97F4A7C15L;
        long z = state[0];
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-53;
    }
}
