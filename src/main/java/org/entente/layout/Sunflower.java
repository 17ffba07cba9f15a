package org.entente.layout;

/** Places for those who have none when nobody waits for better ones (Vogel, Mathematical Biosciences 44, 1979). */
final class Sunflower {
    private static final double TURN = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private Sunflower() {}

    /**
     * Sets whoever has no place evenly around (0, 0).
     *
     * @param x   abscissas, NaN where there is none, as are {@code y}
     * @param gap about how far they are to be from one another, world units
     */
    static void fill(double[] x, double[] y, double gap) {
        int placed = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                double radius = gap * Math.sqrt(placed);
                x[i] = radius * StrictMath.cos(placed * TURN);
                y[i] = radius * StrictMath.sin(placed * TURN);
                placed++;
            }
        }
    }
}
