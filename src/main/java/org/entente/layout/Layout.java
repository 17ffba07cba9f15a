package org.entente.layout;

/** Finds a place for every actor. */
public interface Layout {

    /**
     * Places the actors; where none has a place before, the whole begins at (0, 0).
     *
     * @param x        n abscissas in world units, start on entry (NaN: no place yet), result on return; as is {@code y}
     * @param progress asked now and then; after a "no" every actor has a place all the same
     * @throws IllegalArgumentException if an array is not n long
     */
    Outcome run(LayoutGraph graph, double[] x, double[] y, Progress progress);
}
