package org.entente.layout;

/**
 * How a layout ended.
 *
 * @param stress how badly distances show the ways along ties, as the implementation measures it; 0 is a perfect fit. NaN may
 *               stand where a large layout was told to stop
 * @param rounds how many times all actors of a part were moved, all parts together
 */
public record Outcome(double stress, long rounds) {}
