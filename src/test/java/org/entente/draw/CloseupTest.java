package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;

/** Part of a large scene from near. */
class CloseupTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Scene scene = scene();

    private static Scene scene() {
        String json =
                """
                {"actors": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}],
                 "ties": [{"from": "a", "to": "b", "type": "x"}, {"from": "b", "to": "a", "type": "x"},
                          {"from": "a", "to": "c", "type": "x"}, {"from": "c", "to": "c", "type": "x"}],
                 "view": {"positions": {"a": [0, 0], "b": [200, 0], "c": [900, 0], "d": [450, 4]}}}
                """;
        TieGraph graph = TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
        return Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
    }

    private Picture near(double fadeFrom, int... ties) {
        TieGraph graph = scene.visible().graph();
        Set<Integer> actors = new TreeSet<>();
        for (int tie : ties) {
            actors.add(graph.from(tie));
            actors.add(graph.to(tie));
        }
        return Picture.near(
                scene,
                actors.stream().mapToInt(Integer::intValue).toArray(),
                ties,
                fadeFrom,
                Palette.LIGHT,
                1,
                TextMeter.ESTIMATE);
    }

    private static TieMark tie(Picture picture, int number) {
        return picture.ties().stream()
                .filter(mark -> mark.tie() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatATieLooksLikeDoesNotDependOnWhoElseIsInSight() {
        Picture all = near(NEVER, 0, 1, 2, 3);

        assertEquals(tie(all, 2).curve(), tie(near(NEVER, 2), 2).curve());
        assertEquals(tie(all, 0).curve(), tie(near(NEVER, 0, 1), 0).curve());
        assertEquals(tie(all, 2).badge(), tie(near(NEVER, 2), 2).badge());
        assertEquals(all.actors().subList(0, 1), near(NEVER, 0, 1).actors().subList(0, 1));
    }

    @Test
    void parallelTiesPartAndHaveTheirArrowsAndBadges() {
        Picture picture = near(NEVER, 0, 1);

        Curve one = tie(picture, 0).curve();
        assertTrue(tie(picture, 1).curve().distance(one.x(0.5), one.y(0.5)) > 10);
        IntStream.of(0, 1).forEach(number -> {
            assertTrue(!tie(picture, number).ends().isEmpty(), "arrow");
            assertNotNull(tie(picture, number).badge());
        });
    }

    @Test
    void aTieMuchLongerThanOthersStepsBackAndBearsNoBadge() {
        Picture picture = near(300, 0, 1, 2);

        int strong = tie(picture, 0).color();
        TieMark far = tie(picture, 2);
        assertEquals(Colors.mix(Palette.LIGHT.ground(), strong, 300 / 900.0), far.color());
        assertNull(far.badge());
        assertEquals(2, picture.ties().get(0).tie());
    }
}
