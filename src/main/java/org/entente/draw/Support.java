package org.entente.draw;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What the badges of ties tell of the quotes behind them. Both are asked with the number of a tie, for those that are drawn.
 *
 * @param sources how many of a tie's sources speak for themselves; 0 where it has no quote
 * @param holds   whether at least one of its quotes stands in its source
 */
public record Support(IntUnaryOperator sources, IntPredicate holds) {}
