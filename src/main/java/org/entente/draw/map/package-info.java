/**
 * The map: a graph too large to be read actor by actor, painted by ourselves into an array of pixels. In come positions, the
 * visible part and a camera; out go pixels, the actor or tie at a point, and the names that have room. What stands near in
 * the world stands near in memory: {@link org.entente.draw.map.MapIndex} sorts actors and ties once, everything else walks
 * along its blocks. Knows no JavaFX and no AWT.
 */
@NullMarked
package org.entente.draw.map;

import org.jspecify.annotations.NullMarked;
