package org.entente.evidence;

import org.entente.evidence.Surroundings.Span;

/**
 * What in a text tells who speaks a quote: {@code said X}, {@code X said}, {@code according to X}, right before the quote, or behind
 * its closing quotation mark, or in the clause between it and the speech that it goes on. Tokens of its surroundings, ends exclusive.
 *
 * @param verb    the reporting verb, or the words that stand for one
 * @param subject what names the speaker
 */
record ReportingCue(Span verb, Span subject) {}
