package org.entente.draw.map;

/** Sorts numbers that carry a key in their upper bits, by counting: in O(n) for each digit, and stable. */
final class Radix {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private Radix() {}

    /**
     * Sorts by the bits from one on; below it, numbers keep their order.
     *
     * @param numbers not negative; of no use afterwards
     * @param lowest  bit of the key
     * @param bits    how many the key has
     * @return the numbers sorted
     */
    static long[] sorted(long[] numbers, int lowest, int bits) {
        long[] from = numbers;
        long[] to = new long[numbers.length];
        for (int shift = lowest; shift < lowest + bits; shift += DIGIT_BITS) {
            int[] next = starts(from, shift);
            for (long number : from) {
                to[next[digit(number, shift)]++] = number;
            }
            long[] emptied = from;
            from = to;
            to = emptied;
        }
        return from;
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & DIGITS - 1;
    }

    /** Where the numbers with each digit are to begin. */
    private static int[] starts(long[] numbers, int shift) {
        int[] starts = new int[DIGITS];
        for (long number : numbers) {
            starts[digit(number, shift)]++;
        }
        int sum = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = starts[digit];
            starts[digit] = sum;
            sum += count;
        }
        return starts;
    }
}
