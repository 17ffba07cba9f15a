package org.entente.layout;

/**
 * Places to begin from: the two strongest axes of the doubly centred squared distances to the pivots (Brandes and Pich,
 * Eigensolver Methods for Progressive Multidimensional Scaling, GD 2006, section 3).
 */
final class PivotScaling {
    private static final int ROUNDS = 25;
    private static final float SPREAD = 0.1f;

    private final int n;
    private final int k;
    private final double[] inner;

    private PivotScaling(Level level, Pivots pivots) {
        n = level.size();
        k = pivots.count();
        inner = new double[n * k];
        double[] ofPivot = new double[k];
        double[] ofActor = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int p = 0; p < k; p++) {
                double way = pivots.distance()[level.actor()[i] * k + p];
                inner[i * k + p] = way * way;
                ofPivot[p] += way * way / n;
                ofActor[i] += way * way / k;
                all += way * way / n / k;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int p = 0; p < k; p++) {
                inner[i * k + p] = -0.5 * (inner[i * k + p] - ofPivot[p] - ofActor[i] + all);
            }
        }
    }

    /**
     * Sets all n places of {@code x} and {@code y}, in ties' lengths.
     *
     * @param progress asked once a round; after a "no" the places are rougher
     */
    static void run(Level level, Pivots pivots, float[] x, float[] y, Progress progress) {
        PivotScaling scaling = new PivotScaling(level, pivots);
        double[] first = scaling.axis(progress.stretch(0, 0.5));
        double[] second = scaling.axis(progress.stretch(0.5, 1), first);
        for (int i = 0; i < scaling.n; i++) {
            x[i] = (float) scaling.along(i, first);
            y[i] = (float) scaling.along(i, second);
        }
        float scale = scaling.scale(level, pivots, x, y);
        for (int i = 0; i < scaling.n; i++) {
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
                double shared = dot(axis, other);
                for (int p = 0; p < k; p++) {
                    axis[p] -= shared * other[p];
                }
            }
            double[] next = new double[k];
            for (int i = 0; i < n; i++) {
                double along = along(i, axis);
                for (int p = 0; p < k; p++) {
                    next[p] += along * inner[i * k + p];
                }
            }
            double length = Math.sqrt(dot(next, next));
            for (int p = 0; p < k; p++) {
                axis[p] = length > 0 ? next[p] / length : 0;
            }
        }
        return axis;
    }

    private double along(int i, double[] axis) {
        double along = 0;
        for (int p = 0; p < k; p++) {
            along += inner[i * k + p] * axis[p];
        }
        return along;
    }

    private static double dot(double[] some, double[] others) {
        double sum = 0;
        for (int p = 0; p < some.length; p++) {
            sum += some[p] * others[p];
        }
        return sum;
    }

    /** What makes distances in the picture fit those in ties best. */
    private float scale(Level level, Pivots pivots, float[] x, float[] y) {
        double lengths = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
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
