/**
 * Dossiers from files and back. In comes a file or its text, out come records of the model and problems as values, each with
 * file, line, column and JSON path. Knows no graph and no screen.
 */
@NullMarked
package org.entente.io;

import org.jspecify.annotations.NullMarked;
