package org.entente.draw.map;

/**
 * What stands out from a picture of the map: drawn over it, so that pointing at an actor or carrying it about does not paint all
 * the rest anew.
 *
 * @param actors         numbers of those drawn in full strength over the rest
 * @param ties           numbers of those drawn over the rest, wider than it
 * @param selectedActors of these actors, those with a ring round them
 * @param selectedTies   of these ties, those with a glow
 * @param restFades      whether all else steps back
 * @param x              where the actors are, world units by number, as are the ordinates {@code y}; who has been moved may be
 *                       elsewhere than in the picture's scene
 */
public record MapMarks(
        int[] actors,
        int[] ties,
        int[] selectedActors,
        int[] selectedTies,
        boolean restFades,
        double[] x,
        double[] y) {}
