package org.entente.layout;

/**
 * What a layout needs to know of n actors and m ties. The arrays are used as they are, not copied.
 *
 * @param actors    n, at least 0
 * @param from      m actors that ties start from; a tie may lead to its own actor, and pairs may repeat
 * @param to        m actors that ties lead to
 * @param halfWidth n: how far an actor with its label reaches to either side of its centre, world units, as are
 *                  {@code top} (how far up) and {@code bottom} (how far down)
 * @param fixed     n: actors that stay where they are; their start must be a number
 */
public record LayoutGraph(
        int actors, int[] from, int[] to, double[] halfWidth, double[] top, double[] bottom, boolean[] fixed) {

    /** @throws IllegalArgumentException if an array has not the length said above, or a tie leads out of the graph */
    public LayoutGraph {
        if (halfWidth.length != actors || top.length != actors || bottom.length != actors || fixed.length != actors) {
            throw new IllegalArgumentException("one entry an actor: " + actors);
        }
        if (from.length != to.length) {
            throw new IllegalArgumentException("ties start " + from.length + " times and end " + to.length + " times");
        }
        for (int tie = 0; tie < from.length; tie++) {
            if (from[tie] < 0 || from[tie] >= actors || to[tie] < 0 || to[tie] >= actors) {
                throw new IllegalArgumentException("tie " + tie + " leads out of the graph");
            }
        }
    }
}
