package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.entente.draw.Arrangement;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final double NONE = Double.NaN;

    private final Places places = new Places(at(1, NONE, NONE), false);

    private static Arrangement at(double... x) {
        return new Arrangement(x, x.clone(), new BitSet());
    }

    @Test
    void aSketchIsSeenButIsNoPlace() {
        places.sketch(at(9, 5, NONE));
        assertEquals(1, places.x(0), "who has a place keeps it");
        assertEquals(5, places.x(1));
        assertTrue(places.misses(1));
        assertTrue(Double.isNaN(places.arrangement().x()[1]));
        assertFalse(places.misses(0));
    }

    @Test
    void aSketchIsEnoughToBePainted() {
        Places unknown = new Places(at(NONE, NONE), false);
        assertTrue(unknown.areMissing());
        assertFalse(new Places(at(), false).areMissing(), "there is nobody to wait for");
        assertFalse(places.areMissing(), "one is known");
        unknown.sketch(at(9, NONE));
        assertFalse(unknown.areMissing());
    }

    @Test
    void placesFoundEndTheSketch() {
        places.sketch(at(9, 5, 6));
        places.addMissing(at(9, 7, 8));
        assertEquals(7, places.x(1));
        assertEquals(1, places.x(0));
        assertFalse(places.misses(1) || places.misses(2));
    }

    @Test
    void whoIsPinnedMeanwhileStaysThere() {
        places.sketch(at(9, 5, 6));
        places.pin(1, 50, 50);
        places.addMissing(at(9, 7, 8));
        assertEquals(50, places.x(1));
        assertEquals(8, places.x(2));
    }

    @Test
    void whoIsForgottenIsSeenUntilThereIsAnotherPlace() {
        places.forget(IntStream.of(0));
        assertEquals(1, places.x(0));
        assertTrue(places.misses(0));
        places.addMissing(at(3, 4, 5));
        assertEquals(3, places.x(0));
        assertFalse(places.misses(0));
    }
}
