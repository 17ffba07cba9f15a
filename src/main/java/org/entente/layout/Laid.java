package org.entente.layout;

/**
 * A part and where its actors are.
 *
 * @param x        abscissas by number in the part, world units, NaN for an actor without a place, as is {@code y}
 * @param standing whether some of it stood before, so that the whole may not be moved
 */
record Laid(Part part, double[] x, double[] y, boolean standing) {

    static Laid of(Part part, double[] x, double[] y, boolean[] placed) {
        boolean standing = false;
        for (int actor : part.members()) {
            standing |= placed[actor];
        }
        return new Laid(part, Part.pick(x, part.members()), Part.pick(y, part.members()), standing);
    }

    void move(double dx, double dy) {
        for (int i = 0; i < x.length; i++) {
            x[i] += dx;
            y[i] += dy;
        }
    }

    /** Tells the whole graph where the part's actors are. */
    void copyTo(double[] allX, double[] allY) {
        for (int i = 0; i < x.length; i++) {
            allX[part.members()[i]] = x[i];
            allY[part.members()[i]] = y[i];
        }
    }
}
