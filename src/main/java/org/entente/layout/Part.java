package org.entente.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Actors that hang together, renumbered from 0, and who of them is tied to whom, each pair once: parallel ties would only
 * make the work longer.
 *
 * @param members   n: what each actor is called in the whole graph, ascending
 * @param low       of each pair the actor with the smaller number, as {@code high} is the other
 * @param parallel  how many ties each pair has
 * @param degree    n: the ties of each actor; one to itself counts twice
 * @param neighbours n: how many others each actor is tied to
 * @param halfWidth n, as in {@link LayoutGraph}, as are {@code top}, {@code bottom} and {@code fixed}
 */
record Part(
        int[] members,
        int[] low,
        int[] high,
        int[] parallel,
        int[] degree,
        int[] neighbours,
        double[] halfWidth,
        double[] top,
        double[] bottom,
        boolean[] fixed) {

    int actors() {
        return members.length;
    }

    int pairs() {
        return low.length;
    }

    /** Whether some of it may not move. */
    boolean stands() {
        for (boolean one : fixed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** The connected parts, in the order of their first actor; see {@link Splitting}. */
    static List<Part> of(LayoutGraph graph, boolean[] placed) {
        return Splitting.of(graph, placed, Progress.UNWATCHED);
    }

    /** One value a member, from one value an actor of the whole graph. */
    static double[] pick(double[] values, int[] members) {
        return Arrays.stream(members).mapToDouble(i -> values[i]).toArray();
    }
}
