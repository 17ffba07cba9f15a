/**
 * The ties of a dossier as a JGraphT graph, what a lens shows of it, paths and search. Actors, ties and tie types are numbers from
 * 0; an actor's number is its place in the dossier, a tie's is its place among the ties whose two actors are there.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
