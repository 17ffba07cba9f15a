package org.entente.io;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of strings that gives out one object for all equal ones, and knows what each is the id of. Open addressing over one
 * array of hashes and numbers, without an object a string: what is sought again and again lies close together.
 */
final class Words {
    private static final long FREE = 0;

    /** What a word can be the id of. */
    enum IdOf {
        ACTOR(1),
        TIE(2),
        TIE_TYPE(4),
        SOURCE(8);

        private final byte bit;

        IdOf(int bit) {
            this.bit = (byte) bit;
        }
    }

    /** A word's hash in the upper half, its number from 1 in the lower; {@link #FREE} where there is none. */
    private long[] slots;

    private String[] words;
    /** A bit for each thing that the word of the same number is the id of. */
    private byte[] roles;

    private int size;

    /** @param expected how many there will be, roughly */
    Words(int expected) {
        int room = Integer.highestOneBit(Math.max(8, expected)) * 2;
        slots = new long[room * 2];
        words = new String[room + 1];
        roles = new byte[room + 1];
    }

    /** The string of the set that is equal to this one, which is added if there is none. */
    String shared(String word) {
        int number = numberOf(word);
        return words[number];
    }

    /** The string of the set that is equal to this one; null if there is none. Changes nothing, so that many may ask at once. */
    @Nullable String known(String word) {
        long entry = slots[slot(word, hash(word))];
        return entry == FREE ? null : words[(int) entry];
    }

    /** Makes the word an id. @return false if it was one of that sort already */
    boolean addId(String word, IdOf what) {
        int number = numberOf(word);
        boolean fresh = (roles[number] & what.bit) == 0;
        roles[number] |= what.bit;
        return fresh;
    }

    boolean isId(String word, IdOf what) {
        return (roles[(int) slots[slot(word, hash(word))]] & what.bit) != 0;
    }

    /** The number of the word, which is added if it has none. */
    private int numberOf(String word) {
        int hash = hash(word);
        int slot = slot(word, hash);
        if (slots[slot] != FREE) {
            return (int) slots[slot];
        }
        if (size + 1 == words.length) {
            grow();
            slot = slot(word, hash);
        }
        size++;
        words[size] = word;
        slots[slot] = (long) hash << 32 | size;
        return size;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2 + 1);
        roles = Arrays.copyOf(roles, size * 2 + 1);
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != FREE) {
                int slot = (int) (entry >>> 32) & mask;
                while (slots[slot] != FREE) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    /** Where the word is, or the free slot where it would be. */
    private int slot(String word, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE
                && (slots[slot] >>> 32 != (hash & 0xFFFFFFFFL) || !word.equals(words[(int) slots[slot]]))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    // As HashMap does: ids that count up lie side by side, and are found without a jump through memory each.
    private static int hash(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 16;
    }
}
