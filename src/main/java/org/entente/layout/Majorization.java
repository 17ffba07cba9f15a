package org.entente.layout;

/**
 * Stress majorization of one connected part: Gansner, Koren, North, Graph Drawing by Stress Majorization (GD 2004), in its
 * localized form (section 2.3), which moves one actor at a time and never raises the stress.
 */
final class Majorization {
    private static final double TINY = 1e-3;
    private static final double SETTLED = 1e-5;

    private final int n;
    private final double[] wanted;
    private final boolean[] fixed;

    /** @param wanted n times n distances, row by row, infinite for pairs that pay no heed to each other */
    Majorization(int n, double[] wanted, boolean[] fixed) {
        this.n = n;
        this.wanted = wanted;
        this.fixed = fixed;
    }

    /**
     * Lowers the sum over {@code i < j} of (|p_i - p_j| - d_ij)² / d_ij², one actor at a time. O(n²) a sweep.
     *
     * @param x        n abscissas in world units, start on entry, result on return; as is {@code y}
     * @param sweeps   upper bound; ends before when a sweep gains next to nothing
     * @param progress asked once a sweep; after a "no" the arrays hold the last whole sweep
     * @return the stress reached, per pair; 0 is a perfect fit
     */
    double run(double[] x, double[] y, int sweeps, Progress progress) {
        double before = stress(x, y);
        for (int sweep = 0; sweep < sweeps && progress.goOn((double) sweep / sweeps); sweep++) {
            for (int i = 0; i < n; i++) {
                if (!fixed[i]) {
                    move(i, x, y);
                }
            }
            if (sweep % 8 == 7) {
                double now = stress(x, y);
                if (before - now <= SETTLED * before) {
                    break;
                }
                before = now;
            }
        }
        return stress(x, y);
    }

    private void move(int i, double[] x, double[] y) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int j = 0, ij = i * n; j < n; j++, ij++) {
            double want = wanted[ij];
            if (j == i || want == Double.POSITIVE_INFINITY) {
                continue;
            }
            double dx = x[i] - x[j];
            double dy = y[i] - y[j];
            double gap = Math.sqrt(dx * dx + dy * dy);
            if (gap < TINY) {
                // Two on one spot must part, and always to the same side: chance would draw another picture each time.
                gap = TINY;
                dx = i < j ? -TINY : TINY;
                dy = 0;
            }
            double weight = 1 / (want * want);
            double stretch = want / gap;
            sumX += weight * (x[j] + dx * stretch);
            sumY += weight * (y[j] + dy * stretch);
            weights += weight;
        }
        if (weights > 0) {
            x[i] = sumX / weights;
            y[i] = sumY / weights;
        }
    }

    /** Mean over all pairs of (|p_i - p_j| / d_ij - 1)². */
    double stress(double[] x, double[] y) {
        double sum = 0;
        long pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1, ij = i * n + i + 1; j < n; j++, ij++) {
                double want = wanted[ij];
                if (want == Double.POSITIVE_INFINITY) {
                    continue;
                }
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double off = Math.sqrt(dx * dx + dy * dy) / want - 1;
                sum += off * off;
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
