package org.entente.draw;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What the badges of ties tell of the quotes behind them. Both are asked with the number of a tie, for those that are drawn.
 *
 * @param quoted  whether it has a quote
 * @param sources how many of its sources speak for themselves; may be 0 where it has quotes, too
 * @param holds   whether at least one of its quotes stands in its source
 */
public record Support(IntPredicate quoted, IntUnaryOperator sources, IntPredicate holds) {}
