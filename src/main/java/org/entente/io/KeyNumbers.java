package org.entente.io;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the number of a known key with one comparison: each has a place of its own (a perfect hash; Knuth, TAOCP 3, 6.4). No
 * branch is rarer for one sort of object than for another, so that code compiled for the first sort serves the next.
 */
final class KeyNumbers {
    /** In place of a key's number where it is not known. */
    static final int NONE = -1;

    private static final int PLACES = 64;

    private final DossierKeys.Key[] known;
    private final int factor;
    /** The number of the known key whose name has that place. */
    private final int[] numbers = new int[PLACES];

    /** @param known the keys by their numbers */
    KeyNumbers(DossierKeys.Key... known) {
        this.known = known;
        factor = perfectFactor(known);
        Arrays.fill(numbers, NONE);
        for (int number = 0; number < known.length; number++) {
            numbers[place(known[number].name(), factor)] = number;
        }
    }

    /** The number of the key of that name; {@link #NONE} if it is not known. */
    int of(String name) {
        int number = numbers[place(name, factor)];
        return number != NONE && known[number].name().equals(name) ? number : NONE;
    }

    private static int perfectFactor(DossierKeys.Key... known) {
        int factor = 1;
        while (twoMeet(factor, known)) {
            factor++;
        }
        return factor;
    }

    private static boolean twoMeet(int factor, DossierKeys.Key... known) {
        BitSet taken = new BitSet(PLACES);
        for (DossierKeys.Key key : known) {
            taken.set(place(key.name(), factor));
        }
        return taken.cardinality() < known.length;
    }

    private static int place(String name, int factor) {
        int length = name.length();
        return length == 0 ? 0 : name.charAt(0) + name.charAt(length / 2) * factor + length & PLACES - 1;
    }
}
