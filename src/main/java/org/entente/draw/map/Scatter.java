package org.entente.draw.map;

/** How places lie along one axis, world units; those without a place do not count. */
record Scatter(double least, double most, double middle, double deviation) {

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
        if (count == 0) {
            return new Scatter(0, 0, 0, 0);
        }
        double middle = sum / count;
        double squares = 0;
        for (int i = 0; i < along.length; i++) {
            if (MapIndex.placed(along[i], across[i])) {
                squares += (along[i] - middle) * (along[i] - middle);
            }
        }
        return new Scatter(least, most, middle, Math.sqrt(squares / count));
    }

    /** Of the ellipse that places spread evenly fill: its half axes are twice their deviations. */
    static double area(Scatter across, Scatter down) {
        double wide = Math.max(across.deviation, down.deviation);
        // Actors in one line still have room to both sides of it.
        double narrow = Math.max(Math.min(across.deviation, down.deviation), wide / 50);
        return 4 * Math.PI * wide * narrow;
    }
}
