package org.entente.layout;

/**
 * Places to begin from: the two strongest axes of the doubly centred squared distances to the pivots (Brandes and Pich,
 * Eigensolver Methods for Progressive Multidimensional Scaling, GD 2006, section 3). Axes and scale may be those of a sample.
 */
final class PivotScaling {
    private static final int ROUNDS = 25;
    private static final float SPREAD = 0.1f;

    private final Level level;
    private final Pivots pivots;
    private final int k;
    private final int every;
    private final double[] ofPivot;
    private final double all;
    /** The rows of the sample. */
    private final double[] inner;

    private PivotScaling(Level level, Pivots pivots, int every) {
        this.level = level;
        this.pivots = pivots;
        this.every = every;
        k = pivots.count();
        ofPivot = new double[k];
        int sample = (level.size() + every - 1) / every;
        double mean = 0;
        for (int i = 0; i < level.size(); i += every) {
            for (int p = 0; p < k; p++) {
                double square = square(i, p);
                ofPivot[p] += square / sample;
                mean += square / sample / k;
            }
        }
        all = mean;
        inner = new double[sample * k];
        double[] row = new double[k];
        for (int s = 0; s < sample; s++) {
            centre(s * every, row);
            System.arraycopy(row, 0, inner, s * k, k);
        }
    }

    private double square(int i, int p) {
        double way = pivots.distance()[level.actor()[i] * k + p];
        return way * way;
    }

    private void centre(int i, double[] row) {
        double ofActor = 0;
        for (int p = 0; p < k; p++) {
            row[p] = square(i, p);
            ofActor += row[p] / k;
        }
        for (int p = 0; p < k; p++) {
            row[p] = -0.5 * (row[p] - ofPivot[p] - ofActor + all);
        }
    }

    /**
     * Sets all n places of {@code x} and {@code y}, in ties' lengths.
     *
     * @param every    1 for all, else one of so many is in the sample
     * @param progress asked once a round; after a "no" the places are rougher
     */
    static void run(Level level, Pivots pivots, int every, float[] x, float[] y, Progress progress) {
        PivotScaling scaling = new PivotScaling(level, pivots, every);
        double[] first = scaling.axis(progress.stretch(0, 0.5));
        double[] second = scaling.axis(progress.stretch(0.5, 1), first);
        Ranges.each(x.length, (from, to) -> {
            double[] row = new double[scaling.k];
            for (int i = from; i < to; i++) {
                scaling.centre(i, row);
                x[i] = (float) dot(row, 0, first);
                y[i] = (float) dot(row, 0, second);
            }
        });
        float scale = scaling.scale(x, y);
        for (int i = 0; i < x.length; i++) {
            x[i] = x[i] * scale + SPREAD * Noise.around(i, 5);
            y[i] = y[i] * scale + SPREAD * Noise.around(i, 6);
        }
    }

    /** The strongest axis at a right angle to those. */
    private double[] axis(Progress progress, double[]... others) {
        double[] axis = new double[k];
        for (int p = 0; p < k; p++) {
            axis[p] = Noise.around(p, 9);
        }
        for (int round = 0; round < ROUNDS && progress.goOn((double) round / ROUNDS); round++) {
            for (double[] other : others) {
                double shared = dot(axis, 0, other);
                for (int p = 0; p < k; p++) {
                    axis[p] -= shared * other[p];
                }
            }
            double[] next = new double[k];
            for (int row = 0; row < inner.length; row += k) {
                double along = dot(inner, row, axis);
                for (int p = 0; p < k; p++) {
                    next[p] += along * inner[row + p];
                }
            }
            double length = Math.sqrt(dot(next, 0, next));
            for (int p = 0; p < k; p++) {
                axis[p] = length > 0 ? next[p] / length : 0;
            }
        }
        return axis;
    }

    /** Of the numbers from {@code start} on with as many others. */
    private static double dot(double[] some, int start, double[] others) {
        double sum = 0;
        for (int p = 0; p < others.length; p++) {
            sum += some[start + p] * others[p];
        }
        return sum;
    }

    /** What makes distances in the picture fit those in ties best. */
    private float scale(float[] x, float[] y) {
        double lengths = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i += every) {
            for (int p = 0; p < k; p++) {
                int way = pivots.distance()[level.actor()[i] * k + p];
                int pivot = level.pivots()[p];
                double length = way == 0 ? 0 : Math.hypot(x[i] - x[pivot], y[i] - y[pivot]) / way;
                lengths += length;
                squares += length * length;
            }
        }
        return squares > 0 ? (float) (lengths / squares) : 1;
    }
}
