/** Graphs as other programs write them: a reader and a writer for each format, found by what a file holds. */
@NullMarked
package org.entente.io.format;

import org.jspecify.annotations.NullMarked;
