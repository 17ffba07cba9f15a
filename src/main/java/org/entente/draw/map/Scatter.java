package org.entente.draw.map;

/** How places lie along one axis, world units; those without a place do not count. */
record Scatter(double least, double most, double middle) {

    static Scatter of(double[] along, double[] across) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < along.length; i++) {
            if (MapIndex.placed(along[i], across[i])) {
                least = Math.min(least, along[i]);
                most = Math.max(most, along[i]);
                sum += along[i];
                count++;
            }
        }
        return count == 0 ? new Scatter(0, 0, 0) : new Scatter(least, most, sum / count);
    }

    double length() {
        return most - least;
    }
}
