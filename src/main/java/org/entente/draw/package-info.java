/**
 * What a picture of a graph consists of and how it looks, for whoever paints it: a window, a file. In come the visible part
 * of a graph and positions, out come marks in px, y downwards. All lengths are px at 100 %; colours are {@code 0xAARRGGBB}.
 * Knows no JavaFX: everything here works on a server.
 */
@NullMarked
package org.entente.draw;

import org.jspecify.annotations.NullMarked;
