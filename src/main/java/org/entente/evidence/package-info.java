/**
 * Quotes held against the texts of their sources. In come a quote and a text, out come a verdict and the place in the text:
 * UTF-16 units, end exclusive. Knows no file and no screen, and changes neither quote nor text.
 *
 * <p>{@link org.entente.evidence.SourceText} reads a text once into tokens that look alike where only typography differs
 * ({@code Tokenizer}, {@code Folding}) and judges quotes by comparing tokens; see there for the order of the rules.
 * {@link org.entente.evidence.Attribution} remarks whom a text lets speak a quote's words.
 */
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
