package org.entente.layout;

import java.util.Arrays;

/** First places for actors that have none, near those that have: the picture a person knows stays. */
final class Newcomers {
    private static final int TURNS = 24;

    private Newcomers() {}

    /**
     * Puts each actor without a place at its wanted distance from the nearest one that has, on the emptiest side, the
     * nearest first, as Prim's algorithm walks. O(n²).
     *
     * @param wanted n times n distances, row by row; finite ways must lead from every actor to one that has a place
     */
    static void place(int n, double[] wanted, double[] x, double[] y) {
        int[] host = new int[n];
        double[] gap = new double[n];
        Arrays.fill(gap, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            if (placed(x, y, i)) {
                offer(i, n, wanted, host, gap);
            }
        }
        for (int next = nearest(gap, x, y); next >= 0; next = nearest(gap, x, y)) {
            settle(n, next, host[next], gap[next], x, y);
            offer(next, n, wanted, host, gap);
        }
    }

    private static boolean placed(double[] x, double[] y, int i) {
        return !Double.isNaN(x[i]) && !Double.isNaN(y[i]);
    }

    private static void offer(int placed, int n, double[] wanted, int[] host, double[] gap) {
        for (int i = 0; i < n; i++) {
            if (wanted[placed * n + i] < gap[i]) {
                gap[i] = wanted[placed * n + i];
                host[i] = placed;
            }
        }
    }

    /** Of those without a place; -1 where all have one. */
    private static int nearest(double[] gap, double[] x, double[] y) {
        int nearest = -1;
        for (int i = 0; i < gap.length; i++) {
            if (!placed(x, y, i) && (nearest < 0 || gap[i] < gap[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static void settle(int n, int newcomer, int host, double distance, double[] x, double[] y) {
        double bestX = 0;
        double bestY = 0;
        double widest = -1;
        for (int turn = 0; turn < TURNS; turn++) {
            double angle = 2 * StrictMath.PI * turn / TURNS;
            double tryX = x[host] + distance * StrictMath.cos(angle);
            double tryY = y[host] + distance * StrictMath.sin(angle);
            double room = Double.POSITIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                if (placed(x, y, j)) {
                    double dx = x[j] - tryX;
                    double dy = y[j] - tryY;
                    room = Math.min(room, dx * dx + dy * dy);
                }
            }
            if (room > widest) {
                widest = room;
                bestX = tryX;
                bestY = tryY;
            }
        }
        x[newcomer] = bestX;
        y[newcomer] = bestY;
    }
}
