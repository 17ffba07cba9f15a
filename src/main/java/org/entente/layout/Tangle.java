package org.entente.layout;

/** How hard a placement is to read. */
final class Tangle {
    private Tangle() {}

    /** How many pairs of ties cross, ties that share an actor left out; straight lines. O(m²). */
    static int crossings(LayoutGraph graph, double[] x, double[] y) {
        int crossings = 0;
        int[] from = graph.from();
        int[] to = graph.to();
        for (int s = 0; s < from.length; s++) {
            for (int t = s + 1; t < from.length; t++) {
                if (from[s] != from[t]
                        && from[s] != to[t]
                        && to[s] != from[t]
                        && to[s] != to[t]
                        && cross(x, y, from[s], to[s], from[t], to[t])) {
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
