package org.entente.io;

import org.jspecify.annotations.Nullable;

/**
 * A set of strings that gives out one object for all equal ones. Open addressing over one array: half a million ids are kept
 * without an object each.
 */
final class Words {
    private @Nullable String[] slots;
    private int size;

    /** @param expected how many there will be, roughly */
    Words(int expected) {
        slots = new String[Integer.highestOneBit(Math.max(8, expected)) * 4];
    }

    /** The string of the set that is equal to this one, which is added if there is none. */
    String shared(String word) {
        int slot = slot(word);
        @Nullable String known = slots[slot];
        if (known != null) {
            return known;
        }
        add(word, slot);
        return word;
    }

    /** @return false if it was there already */
    boolean add(String word) {
        int slot = slot(word);
        if (slots[slot] != null) {
            return false;
        }
        add(word, slot);
        return true;
    }

    boolean contains(String word) {
        return slots[slot(word)] != null;
    }

    private void add(String word, int slot) {
        slots[slot] = word;
        if (++size * 2 > slots.length) {
            @Nullable String[] old = slots;
            slots = new String[old.length * 2];
            for (@Nullable String moved : old) {
                if (moved != null) {
                    slots[slot(moved)] = moved;
                }
            }
        }
    }

    private int slot(String word) {
        int mask = slots.length - 1;
        int hash = word.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (true) {
            @Nullable String there = slots[slot];
            if (there == null || there.equals(word)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
    }
}
