package org.entente.draw;

import java.util.BitSet;
import org.entente.graph.VisiblePart;

/**
 * What there is to draw, and where.
 *
 * @param x       abscissas by actor number, in world units, as are the ordinates {@code y}, downwards; NaN for an actor that
 *                has no place and is then not drawn
 * @param pinned  numbers of the actors that stay where they were put
 * @param support what is known of the quotes behind the ties
 */
public record Scene(VisiblePart visible, double[] x, double[] y, BitSet pinned, Support support) {}
