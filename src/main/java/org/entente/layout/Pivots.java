package org.entente.layout;

/**
 * Some actors and how far all are from them, in ties: what a picture of the whole needs to know, without all pairs (Brandes
 * and Pich, Eigensolver Methods for Progressive Multidimensional Scaling, GD 2006).
 *
 * @param actors   k
 * @param distance n times k, row by row; 1 to 32,766, and 0 to oneself and where no way leads
 */
record Pivots(int[] actors, short[] distance) {
    int count() {
        return actors.length;
    }

    /**
     * @param most     how many there may be
     * @param progress asked now and then; after a "no" there are fewer, at least two where there are two actors
     */
    static Pivots of(Links links, int most, Progress progress) {
        PivotSearch search = new PivotSearch(links, most);
        search.find(most, progress);
        return search.found();
    }

    /**
     * How badly lengths in the picture show the ways to the pivots: the mean of (length / way - 1)² at the scale that makes it
     * least; 0 is a perfect fit, 1 the worst.
     */
    double stress(float[] x, float[] y) {
        int k = count();
        double lengths = 0;
        double squares = 0;
        long pairs = 0;
        for (int i = 0; i < x.length; i++) {
            for (int p = 0; p < k; p++) {
                int way = distance[i * k + p];
                if (way > 0) {
                    double dx = x[i] - x[actors[p]];
                    double dy = y[i] - y[actors[p]];
                    double length = Math.sqrt(dx * dx + dy * dy) / way;
                    lengths += length;
                    squares += length * length;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : squares == 0 ? 1 : 1 - lengths * lengths / squares / pairs;
    }
}
