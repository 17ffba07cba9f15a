package org.entente.io;

import java.util.Arrays;

/**
 * A set of strings that gives out one object for all equal ones, and knows what each is the id of and is named as. Open
 * addressing over two arrays of numbers: a short word is its own key, so that it is found without a look at any string.
 */
final class Words {
    private static final int PACKED = 7;
    private static final long LONG = Long.MIN_VALUE;
    private static final int NAMED = 4;

    /** What a word can be the id of. */
    enum IdOf {
        NOTHING(0),
        ACTOR(1),
        TIE(2),
        TIE_TYPE(4),
        SOURCE(8);

        private final int bit;

        IdOf(int bit) {
            this.bit = bit;
        }
    }

    /** A word's number from 1; 0 where there is none. At most half of them are taken. */
    private int[] slots;
    /** The key of the word of the same number. */
    private long[] keys;

    private String[] words;
    /** A bit for each thing that the word of the same number is the id of, and above them one for each it is named as. */
    private byte[] roles;

    private int size;

    /** @param expected how many there will be, roughly */
    Words(int expected) {
        int room = Integer.highestOneBit(Math.max(8, expected)) * 2;
        slots = new int[room * 2];
        keys = new long[room + 1];
        words = new String[room + 1];
        roles = new byte[room + 1];
    }

    /** The string of the set that is equal to this one, which is added if there is none. */
    String shared(String word) {
        // The number first: it may make the array a new one.
        int number = numberOf(word);
        return words[number];
    }

    /** The same; notes that something names it as the id of such a thing. */
    String named(String word, IdOf what) {
        int number = numberOf(word);
        roles[number] |= (byte) (what.bit << NAMED);
        return words[number];
    }

    /** Makes the word an id. @return false if it was one of that sort already */
    boolean addId(String word, IdOf what) {
        int number = numberOf(word);
        boolean fresh = (roles[number] & what.bit) == 0;
        roles[number] |= (byte) what.bit;
        return fresh;
    }

    boolean isId(String word, IdOf what) {
        return (roles[slots[slot(word, key(word))]] & what.bit) != 0;
    }

    /** Whether every word that was named as the id of such a thing is one. */
    boolean allNamedAre(IdOf what) {
        int both = what.bit << NAMED | what.bit;
        for (int number = 1; number <= size; number++) {
            if ((roles[number] & both) == what.bit << NAMED) {
                return false;
            }
        }
        return true;
    }

    /** The number of the word, which is added if it has none. */
    private int numberOf(String word) {
        long key = key(word);
        int slot = slot(word, key);
        int number = slots[slot];
        return number != 0 ? number : add(word, key, slot);
    }

    private int add(String word, long key, int slot) {
        int free = slot;
        if (size + 1 == words.length) {
            grow();
            free = slot(word, key);
        }
        size++;
        words[size] = word;
        keys[size] = key;
        slots[free] = size;
        return size;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2 + 1);
        roles = Arrays.copyOf(roles, size * 2 + 1);
        keys = Arrays.copyOf(keys, size * 2 + 1);
        slots = new int[slots.length * 2];
        for (int number = 1; number <= size; number++) {
            int slot = first(keys[number]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    /** Where the word is, or the free slot where it would be. */
    private int slot(String word, long key) {
        int slot = first(key);
        for (int number = slots[slot]; number != 0 && !is(number, word, key); number = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(int number, String word, long key) {
        return keys[number] == key && (key >= 0 || word.equals(words[number]));
    }

    /** Where to look first: the bits in the middle of a product depend on all of the key (Knuth, TAOCP 3, 6.4). */
    private int first(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & slots.length - 1;
    }

    /** A short word of Latin letters whole, with its length before it; of any other its hash, which others may share. */
    private static long key(String word) {
        int length = word.length();
        if (length > PACKED) {
            return LONG | word.hashCode();
        }
        long key = length + 1L;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c > 0xFF) {
                return LONG | word.hashCode();
            }
            key = key << 8 | c;
        }
        return key;
    }
}
