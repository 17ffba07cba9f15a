package org.entente.draw.map;

/**
 * How dense a scene is.
 *
 * @param spacing  how far actors are apart, if all are spread evenly; world units, infinite for one alone
 * @param meanSize of the actors, the least connected having 1
 * @param depth    how many ties lie over each other on average, were they one world unit wide
 */
record Crowd(double spacing, double meanSize, double depth) {

    static Crowd of(MapIndex index, byte[] actors, byte[] ties) {
        int count = 0;
        double sizes = 0;
        for (int slot = 0; slot < actors.length; slot++) {
            if (actors[slot] != MapScene.HIDDEN) {
                count++;
                sizes += index.actors.size[slot];
            }
        }
        double length = 0;
        for (int slot = 0; slot < ties.length; slot++) {
            if (ties[slot] != MapScene.HIDDEN) {
                double slope = index.ties.slope[slot];
                length += index.ties.length[slot] * Math.sqrt(1 + slope * slope);
            }
        }
        return new Crowd(
                count < 2 ? Double.POSITIVE_INFINITY : Math.sqrt(index.area / count),
                count == 0 ? 1 : sizes / count,
                index.area == 0 ? 0 : length / index.area);
    }
}
