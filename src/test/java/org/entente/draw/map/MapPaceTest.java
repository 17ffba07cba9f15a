package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MapPaceTest {
    @Property(tries = 100)
    void settlesOnAShareThatFitsTheBudgetAndStaysThere(
            @ForAll @DoubleRange(min = 1, max = 400) double full,
            @ForAll @DoubleRange(max = 8) double fixed,
            @ForAll long seed) {
        MapPace pace = new MapPace(20);
        Random random = new Random(seed);
        for (int frame = 0; frame < 80; frame++) {
            pace.took(fixed + full * pace.share());
        }
        Set<Double> shares = new HashSet<>();
        for (int frame = 0; frame < 200; frame++) {
            shares.add(pace.share());
            pace.took((fixed + full * pace.share()) * (0.97 + 0.06 * random.nextDouble()));
        }

        assertTrue(shares.size() <= 2, "flickers between " + shares);
        assertTrue(fixed + full * pace.share() <= 24 || pace.share() < 0.04, "too slow with " + pace.share());
        assertTrue(pace.share() == 1 || fixed + full * pace.share() > 20 / 2.6, "too rough with " + pace.share());
    }

    @Test
    void oneSlowFrameMakesTheNextOnesRougherAndTheyRecover() {
        MapPace pace = new MapPace(20);
        assertEquals(1, pace.share());
        pace.took(100);
        assertEquals(3 / 16.0, pace.share());
        for (int frame = 0; frame < 60; frame++) {
            pace.took(10 * pace.share());
        }
        assertEquals(1, pace.share());
    }
}
