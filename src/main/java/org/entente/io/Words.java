package org.entente.io;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * A set of strings that gives out one object for all equal ones, and knows what each is the id of and is named as. Open
 * addressing over an array of numbers: a short word is its own key, so that it is found without a look at any string.
 */
public final class Words {
    private static final int PACKED = 7;
    private static final long LONG = Long.MIN_VALUE;
    private static final int NAMED = 4;

    /** Odd, and another one each time: nobody can write a file whose words are all sought in one place. */
    private final long multiplier = ThreadLocalRandom.current().nextLong() | 1;

    /** What a word can be the id of. */
    public enum IdOf {
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

    /** The key of the word in each place; 0 where there is none. At most half of them are taken. */
    private long[] keys;
    /** The word in the same place. */
    private String[] words;
    /** A bit for each thing that the word in the same place is the id of, and above them one for each it is named as. */
    private byte[] roles;

    private int size;

    /** @param expected how many there will be, roughly */
    public Words(int expected) {
        int room = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[room];
        words = new String[room];
        roles = new byte[room];
    }

    /** The string of the set that is equal to this one, which is added if there is none. */
    public String shared(String word) {
        // The place first: it may make the array a new one.
        int place = place(word);
        return words[place];
    }

    /** The same; notes that something names it as the id of such a thing. */
    public String named(String word, IdOf what) {
        int place = place(word);
        roles[place] |= (byte) (what.bit << NAMED);
        return words[place];
    }

    /** The same; makes it an id, and tells {@code fresh} of it if it was none of that sort. */
    public String id(String word, IdOf what, Consumer<String> fresh) {
        int place = place(word);
        String shared = words[place];
        if ((roles[place] & what.bit) == 0) {
            roles[place] |= (byte) what.bit;
            fresh.accept(shared);
        }
        return shared;
    }

    /** Makes the word an id. @return false if it was one of that sort already */
    public boolean addId(String word, IdOf what) {
        int place = place(word);
        boolean fresh = (roles[place] & what.bit) == 0;
        roles[place] |= (byte) what.bit;
        return fresh;
    }

    public boolean isId(String word, IdOf what) {
        return (roles[find(word, key(word))] & what.bit) != 0;
    }

    /** Whether every word that was named as the id of such a thing is one. */
    public boolean allNamedAre(IdOf what) {
        int both = what.bit << NAMED | what.bit;
        for (byte role : roles) {
            if ((role & both) == what.bit << NAMED) {
                return false;
            }
        }
        return true;
    }

    /** The place of the word, which is added if it has none. */
    private int place(String word) {
        long key = key(word);
        int place = find(word, key);
        return keys[place] != 0 ? place : add(word, key, place);
    }

    private int add(String word, long key, int free) {
        int place = free;
        if (++size > keys.length / 2) {
            grow();
            place = find(word, key);
        }
        keys[place] = key;
        words[place] = word;
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        String[] oldWords = words;
        byte[] oldRoles = roles;
        keys = new long[oldKeys.length * 2];
        words = new String[keys.length];
        roles = new byte[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int place = first(oldKeys[old]);
                while (keys[place] != 0) {
                    place = next(place);
                }
                keys[place] = oldKeys[old];
                words[place] = oldWords[old];
                roles[place] = oldRoles[old];
            }
        }
    }

    /** Where the word is, or the free place where it would be. */
    private int find(String word, long key) {
        int place = first(key);
        while (keys[place] != 0 && !is(place, word, key)) {
            place = next(place);
        }
        return place;
    }

    private boolean is(int place, String word, long key) {
        return keys[place] == key && (key >= 0 || word.equals(words[place]));
    }

    private int next(int place) {
        return place + 1 & keys.length - 1;
    }

    /** Where to look first: the upper bits of a product depend on all of the key (Knuth, TAOCP 3, 6.4). */
    private int first(long key) {
        return (int) (key * multiplier >>> Long.numberOfLeadingZeros(keys.length - 1));
    }

    /** A short word of Latin letters whole, with its length before it; of any other its hash, which others may share. */
    private long key(String word) {
        int length = word.length();
        if (length > PACKED) {
            return hash(word);
        }
        long key = length + 1L;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c > 0xFF) {
                return hash(word);
            }
            key = key << 8 | c;
        }
        return key;
    }

    private long hash(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = hash * multiplier + word.charAt(i);
        }
        return LONG | hash;
    }
}
