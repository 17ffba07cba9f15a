/**
 * Positions from a graph, and which of its actors belong together. Actors are the numbers 0 to n-1, positions plain arrays in
 * world units, y downwards. Knows no dossier, file or screen. The same input gives the same bits, on any machine.
 */
@NullMarked
package org.entente.layout;

import org.jspecify.annotations.NullMarked;
