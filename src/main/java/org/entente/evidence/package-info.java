/**
 * Quotes held against the texts of their sources. In come a quote and a text, out come a verdict and the place in the text:
 * UTF-16 units, end exclusive. Knows no file and no screen, and changes neither quote nor text.
 */
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
