package org.entente.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.draw.ActorShape;

class OutlineTest {

    @Property(tries = 300)
    void anOutlineIsWhereTheShapeSaysItIs(
            @ForAll ActorShape shape,
            @ForAll @DoubleRange(max = 6.28) double angle,
            @ForAll @DoubleRange(min = 3, max = 30) double radius) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double border = radius * shape.reach(dx, dy);
        Outline outline = shape.outline(0, 0, 1, new Outline.Finder());

        // The corners of a square are round here.
        double slack = shape == ActorShape.ROUNDED_SQUARE ? 0.15 * radius : 1e-6 * radius;
        assertEquals(0, outline.beyond(border * dx, border * dy, radius), slack);
        assertTrue(outline.beyond(0, 0, radius) < 0);
        assertTrue(border <= outline.reach() * radius + slack);
    }
}
