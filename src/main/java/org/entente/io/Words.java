package org.entente.io;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of strings that gives out one object for all equal ones, and knows what each is the id of. Open addressing, the hashes
 * beside the strings: half a million ids are kept without an object each, and a string is looked at only where its hash is the
 * one sought.
 */
final class Words {
    private static final int FREE = 0;

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

    private @Nullable String[] words;
    /** Of the word in the same slot; {@link #FREE} where there is none. */
    private int[] hashes;

    /** A bit for each thing that the word in the same slot is the id of. */
    private byte[] roles;

    private int size;

    /** @param expected how many there will be, roughly */
    Words(int expected) {
        hashes = new int[Integer.highestOneBit(Math.max(8, expected)) * 4];
        words = new String[hashes.length];
        roles = new byte[hashes.length];
    }

    /** The string of the set that is equal to this one, which is added if there is none. */
    String shared(String word) {
        int slot = slotWith(word);
        return Objects.requireNonNull(words[slot]);
    }

    /** Makes the word an id. @return false if it was one of that sort already */
    boolean addId(String word, IdOf what) {
        int slot = slotWith(word);
        boolean fresh = (roles[slot] & what.bit) == 0;
        roles[slot] |= what.bit;
        return fresh;
    }

    boolean isId(String word, IdOf what) {
        return (roles[slot(word, hash(word))] & what.bit) != 0;
    }

    /** The slot of the word, which is added if it has none. */
    private int slotWith(String word) {
        int hash = hash(word);
        int slot = slot(word, hash);
        if (hashes[slot] != FREE) {
            return slot;
        }
        if (++size * 2 > hashes.length) {
            grow();
            slot = slot(word, hash);
        }
        words[slot] = word;
        hashes[slot] = hash;
        return slot;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldHashes = hashes;
        byte[] oldRoles = roles;
        words = new String[oldWords.length * 2];
        hashes = new int[words.length];
        roles = new byte[words.length];
        int mask = hashes.length - 1;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != FREE) {
                int slot = oldHashes[i] & mask;
                while (hashes[slot] != FREE) {
                    slot = slot + 1 & mask;
                }
                hashes[slot] = oldHashes[i];
                words[slot] = oldWords[i];
                roles[slot] = oldRoles[i];
            }
        }
    }

    /** Where the word is, or the free slot where it would be. */
    private int slot(String word, int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != FREE && (hashes[slot] != hash || !word.equals(words[slot]))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int hash(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        hash ^= hash >>> 15;
        return hash == FREE ? 1 : hash;
    }
}
