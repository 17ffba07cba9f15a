package org.entente.io;

/** How much a file may hold; what is larger is refused with a word on it before it takes the memory. */
public final class Limits {
    /** Bytes of a file as it lies on the disk. */
    public static final long FILE = 512L << 20;

    /** How deep lists, objects and elements may stand in one another: as deep as Gson goes. */
    public static final int NESTING = 255;

    /** Actors and ties together. */
    public static final int ITEMS = 2_000_000;

    /** UTF-16 units of one text. */
    public static final int STRING = 16 << 20;

    /** Bytes that a packed file may have unpacked. */
    public static final long UNPACKED = 1L << 30;

    /** How many times larger a packed file may become. */
    public static final int TIMES_UNPACKED = 200;

    private Limits() {}

    /** @throws Refusal if there are more actors and ties than may be */
    public static void checkItems(int items, Spot spot) throws Refusal {
        if (items > ITEMS) {
            throw tooMuch("more than 2,000,000 actors and ties", "at most 2,000,000 can be read: split the file", spot);
        }
    }

    /** @throws Refusal if something stands deeper in others than may be */
    public static void checkNesting(int depth, Spot spot) throws Refusal {
        if (depth > NESTING) {
            throw tooMuch("more than 255 levels of nesting", "at most 255 can be read: flatten it", spot);
        }
    }

    /** @throws Refusal if a text is longer than may be */
    public static void checkString(long length, Spot spot) throws Refusal {
        if (length > STRING) {
            throw tooMuch("a text of more than 16 million characters", "at most that can be read: cut it", spot);
        }
    }

    private static Refusal tooMuch(String found, String remedy, Spot spot) {
        return new Refusal("too-large", "there is " + found + ", and " + remedy, spot, "less", found);
    }
}
