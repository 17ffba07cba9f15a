package org.entente.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The words and marks of a text, numbered from 0 as they were met. A hash table of numbers: a map would weigh twice as much. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private final BitSet words = new BitSet();
    private final Set<String> broken = new HashSet<>();
    private String[] keys = new String[64];
    private int[] loose = new int[64];
    private int[] slots = new int[128];
    private int size;

    Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

    /**
     * The number of a word or mark; a new one if it is new.
     *
     * @param isBroken whether a hyphen and a line break divide it in the text
     */
    int learn(String key, boolean isBroken) {
        if (isBroken) {
            broken.add(key);
        }
        int slot = slot(key);
        return slots[slot] != UNKNOWN ? slots[slot] : add(key, slot);
    }

    private int add(String key, int slot) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            loose = Arrays.copyOf(loose, 2 * size);
            slots = new int[4 * size];
            Arrays.fill(slots, UNKNOWN);
            for (int id = 0; id < size; id++) {
                slots[slot(keys[id])] = id;
            }
            slot = slot(key);
        }
        keys[size] = key;
        words.set(size, Folding.isWord(key.codePointAt(0)));
        loose[size] = Folding.loose(key).hashCode();
        slots[slot] = size;
        return size++;
    }

    /** Where the number of that key stands, or would. */
    private int slot(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != UNKNOWN && !keys[slots[slot]].equals(key)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    int id(String key) {
        return slots[slot(key)];
    }

    String key(int id) {
        return keys[id];
    }

    /** Whether it is a word or figure, not a mark. */
    boolean isWord(int id) {
        return words.get(id);
    }

    /** Whether the text has that word divided by a hyphen at the end of a line, which may have been a hyphen of its own. */
    boolean isBroken(String key) {
        return broken.contains(key);
    }

    /** A number that words which differ in case and accents only have in common; seldom others too. */
    int loose(int id) {
        return loose[id];
    }

    int size() {
        return size;
    }
}
