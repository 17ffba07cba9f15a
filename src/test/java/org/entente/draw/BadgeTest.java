package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.entente.draw.Badge.Ring;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;

/** Badges tell how many sources a tie has, and by their ring whether a quote of it holds. */
class BadgeTest {
    private static final int AROUND = 360;
    private static final int NO_QUOTE = -1;

    private final AwtTextMeter meter = new AwtTextMeter();

    private Badge badge(int sources, boolean holds) {
        return Objects.requireNonNull(
                Badge.of(0, new Support(tie -> sources >= 0, tie -> sources, tie -> holds), meter, 1));
    }

    @Test
    void theNumberIsThatOfIndependentSources() {
        assertEquals("2", badge(2, true).text());
        assertEquals("99+", badge(250, true).text());
        assertEquals("0", badge(0, true).text());
        assertEquals("", badge(NO_QUOTE, false).text());
    }

    @Test
    void theRingIsOpenWhereNoQuoteHoldsAndDottedWhereThereIsNone() {
        assertEquals(
                List.of(Ring.WHOLE, Ring.OPEN, Ring.DOTTED),
                List.of(
                        badge(1, true).ring(),
                        badge(1, false).ring(),
                        badge(NO_QUOTE, false).ring()));
    }

    /** Degrees from the right downwards at which the ring is painted. */
    private BitSet painted(Support support) throws InterruptedException {
        TieGraph graph = TieGraph.of(Objects.requireNonNull(new DossierReader()
                .read(
                        "test",
                        """
                        {"actors": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "type": "x"}],
                         "view": {"positions": {"a": [-150, 0], "b": [150, 0]}}}
                        """)
                .dossier()));
        Scene scene = Arrangement.scene(VisiblePart.of(graph, Lens.ALL), support);
        Picture picture = Picture.of(scene, Palette.LIGHT, 1, meter);
        TieMark tie = picture.ties().get(0);
        Badge badge = Objects.requireNonNull(tie.badge());
        // Four times as large, so that a pixel is less than the ring's line is wide.
        BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        Picture alone = new Picture(1, 1, List.of(), List.of(large(tie, badge)), List.of());
        new RasterPainter(meter)
                .paint(alone, Palette.LIGHT, new Camera(1, 60, 60), 120, 120, 1)
                .copyData(image.getRaster());
        BitSet painted = new BitSet(AROUND);
        for (int degree = 0; degree < AROUND; degree++) {
            double angle = Math.toRadians(degree);
            int x = (int) Math.round(60 + 4 * badge.radius() * Math.cos(angle) - 0.5);
            int y = (int) Math.round(60 + 4 * badge.radius() * Math.sin(angle) - 0.5);
            painted.set(degree, (image.getRGB(x, y) & 0xFFFFFF) != (Palette.LIGHT.ground() & 0xFFFFFF));
        }
        return painted;
    }

    private static TieMark large(TieMark tie, Badge badge) {
        Badge large = new Badge(
                0, 0, 4 * badge.radius(), 4 * badge.stroke(), badge.ring(), "", badge.textSize(), badge.textLeft());
        Curve nowhere = new Curve(-500, -500, -500, -500, -500, -500, -500, -500);
        return new TieMark(0, nowhere, tie.color(), tie.width(), List.of(), tie.endWidth(), large);
    }

    private BitSet painted(int sources, IntPredicate holds) throws InterruptedException {
        return painted(new Support(tie -> sources >= 0, tie -> sources, holds));
    }

    @Test
    void aRingIsPaintedWholeOpenAtTheUpperRightOrDotted() throws InterruptedException {
        assertEquals(AROUND, painted(1, tie -> true).cardinality());

        BitSet open = painted(1, tie -> false);
        assertEquals(0, open.get(285, 345).cardinality(), "open between 15 and 75 degrees above the right");
        assertEquals(240, open.get(15, 255).cardinality());

        BitSet dotted = painted(NO_QUOTE, tie -> false);
        int dots = 0;
        for (int degree = 0; degree < AROUND; degree++) {
            dots += dotted.get(degree) && !dotted.get((degree + 1) % AROUND) ? 1 : 0;
        }
        assertTrue(dots >= 12 && dots <= 20, "dots: " + dots);
        assertFalse(dotted.cardinality() > AROUND * 0.8);
    }
}
