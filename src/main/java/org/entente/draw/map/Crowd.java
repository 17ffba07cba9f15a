package org.entente.draw.map;

/**
 * How dense a scene is.
 *
 * @param spacing  how far an actor typically is from its neighbours; world units, infinite for one alone
 * @param meanSize of the actors, the least connected having 1
 * @param depth    how many ties lie over each other among so dense actors, were they one world unit wide
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
        double spacing = index.spacing * Math.sqrt(Math.max(1.0, index.actors.count()) / Math.max(1, count));
        return new Crowd(spacing, count == 0 ? 1 : sizes / count, length / Math.max(1, count) / (spacing * spacing));
    }
}
