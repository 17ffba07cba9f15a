package org.entente.layout;

/** First places for actors that have none, near those that have: the picture a person knows stays. */
final class Newcomers {
    private Newcomers() {}

    /**
     * Puts each actor without a place at its wanted distance from the nearest one that has, on the emptiest side.
     *
     * @param wanted n times n finite distances, row by row
     */
    static void place(int n, double[] wanted, double[] x, double[] y) {
        for (int left = missing(x, y); left > 0; left--) {
            int newcomer = -1;
            int host = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                    continue;
                }
                for (int j = 0; j < n; j++) {
                    if (!Double.isNaN(x[j]) && !Double.isNaN(y[j]) && wanted[i * n + j] < least) {
                        least = wanted[i * n + j];
                        newcomer = i;
                        host = j;
                    }
                }
            }
            settle(n, newcomer, host, least, x, y);
        }
    }

    private static int missing(double[] x, double[] y) {
        int missing = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                missing++;
            }
        }
        return missing;
    }

    private static void settle(int n, int newcomer, int host, double distance, double[] x, double[] y) {
        double bestX = 0;
        double bestY = 0;
        double widest = -1;
        for (int turn = 0; turn < 24; turn++) {
            double angle = StrictMath.PI * turn / 12;
            double tryX = x[host] + distance * StrictMath.cos(angle);
            double tryY = y[host] + distance * StrictMath.sin(angle);
            double room = Double.POSITIVE_INFINITY;
            for (int j = 0; j < n; j++) {
                if (!Double.isNaN(x[j]) && !Double.isNaN(y[j])) {
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
