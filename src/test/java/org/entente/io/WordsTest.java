package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** What grows while it is read must go on as the JDK's own map does. */
    @Property(tries = 100)
    void givesOutOneObjectForAllEqualWords(@ForAll @Size(max = 400) List<@StringLength(max = 3) String> texts) {
        Words words = new Words(8);
        Map<String, String> first = new HashMap<>();
        Set<String> actors = new HashSet<>();
        for (String text : texts) {
            String fresh = new String(text.toCharArray());
            assertSame(first.computeIfAbsent(fresh, word -> fresh), words.shared(fresh));
            if (text.length() == 2) {
                assertEquals(actors.add(text), words.addId(text, Words.IdOf.ACTOR));
            }
            assertEquals(actors.contains(text), words.isId(text, Words.IdOf.ACTOR));
            assertFalse(words.isId(text, Words.IdOf.SOURCE));
        }
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        Words words = new Words(8);

        assertTrue(words.addId("Aa", Words.IdOf.TIE));
        assertTrue(words.addId("BB", Words.IdOf.TIE));
        assertFalse(words.addId("Aa", Words.IdOf.TIE));
        assertTrue(words.addId("Aa", Words.IdOf.ACTOR));
        assertFalse(words.isId("BB", Words.IdOf.ACTOR));
    }

    /** Words too long to be their own keys are sought by a hash, but not by the one that these share. */
    @Test
    void longWordsOfOneHashAreToldApart() {
        Words words = new Words(8);

        assertEquals("AaAaAaAa".hashCode(), "BBBBBBBB".hashCode());
        assertTrue(words.addId("AaAaAaAa", Words.IdOf.TIE));
        assertTrue(words.addId("BBBBBBBB", Words.IdOf.TIE));
        assertFalse(words.addId("AaAaAaAa", Words.IdOf.TIE));
        assertFalse(words.isId("AaAaBBBB", Words.IdOf.TIE));
    }

    @Test
    void shortWordsThatEndAlikeAreToldApart() {
        Words words = new Words(8);
        List<String> alike = List.of("", "\0", "\0\0", "\1\0", "a", "\0a", "ā", "a\0", "аб");

        for (String word : alike) {
            assertTrue(words.addId(word, Words.IdOf.ACTOR), word);
        }
        for (String word : alike) {
            assertSame(word, words.shared(word));
        }
    }

    @Test
    void whatIsNamedAndIsNoIdIsKnown() {
        Words words = new Words(8);
        words.named("lavrov", Words.IdOf.ACTOR);
        words.named("s1", Words.IdOf.SOURCE);
        words.addId("lavrov", Words.IdOf.SOURCE);

        assertFalse(words.allNamedAre(Words.IdOf.ACTOR));
        assertFalse(words.allNamedAre(Words.IdOf.SOURCE));

        words.addId("lavrov", Words.IdOf.ACTOR);

        assertTrue(words.allNamedAre(Words.IdOf.ACTOR));
        assertFalse(words.allNamedAre(Words.IdOf.SOURCE));
    }

    @Property
    void anIdThatComesTwiceIsFoundInWhateverOrder(@ForAll @Size(max = 30) List<@IntRange(max = 25) Integer> numbers) {
        TieIds ids = new TieIds();
        Set<Integer> seen = new HashSet<>();
        for (int number : numbers) {
            assertEquals(seen.add(number), ids.add("t" + number));
        }
    }
}
