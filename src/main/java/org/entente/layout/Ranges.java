package org.entente.layout;

import java.util.stream.IntStream;

/** Work on 0 to n that all cores share. What comes out may not depend on who does what: no range writes what another reads. */
final class Ranges {
    private static final int LEAST = 512;
    private static final int MOST_RANGES = 64;

    private Ranges() {}

    interface Work {
        /** @param from the first, {@code to} is after the last */
        void run(int from, int to);
    }

    /** Cuts 0 to n into ranges and waits until all are done. */
    static void each(int n, Work work) {
        int ranges = Math.max(1, Math.min(MOST_RANGES, n / LEAST));
        if (ranges == 1) {
            work.run(0, n);
        } else {
            IntStream.range(0, ranges)
                    .parallel()
                    .forEach(r -> work.run((int) ((long) n * r / ranges), (int) ((long) n * (r + 1) / ranges)));
        }
    }
}
