package org.entente.io.format;

import org.entente.io.Findings;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** How often trouble of one sort was met in a table, and where first: it is told once. */
final class Tally {
    private int count;
    private @Nullable Spot first;
    private String found = "";

    void add(Spot spot, String what) {
        if (count++ == 0) {
            first = spot;
            found = what;
        }
    }

    /**
     * Tells it if there was any.
     *
     * @param message what is wrong with a row, and what was done
     */
    void tell(Findings findings, String code, String message, String expected) {
        @Nullable Spot spot = first;
        if (spot != null) {
            String more = count == 1 ? "" : ", as in " + (count - 1) + (count == 2 ? " more row" : " more rows");
            findings.warn(code, message + more, spot, expected, found);
        }
    }
}
