package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;

/** How ties run between their actors. */
class TieCurvesTest {

    private static Picture picture(String actors, String ties, String positions) {
        String json = "{\"actors\": [" + actors + "], \"ties\": [" + ties + "], \"view\": {\"positions\": {" + positions
                + "}}}";
        TieGraph graph = TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
        Scene scene =
                Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
        return Picture.of(scene, Palette.LIGHT, 1, TextMeter.ESTIMATE);
    }

    @Property(tries = 400)
    void aTieGoesRoundAnActorThatStandsBetween(
            @ForAll @DoubleRange(min = 0.25, max = 0.75) double along,
            @ForAll @DoubleRange(min = -40, max = 40) double off) {
        Picture picture = picture(
                "{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}",
                "{\"from\": \"a\", \"to\": \"b\", \"type\": \"x\"}",
                "\"a\": [0, 0], \"b\": [400, 0], \"c\": [" + 400 * along + ", " + off + "]");
        ActorMark between = picture.actors().get(2);

        assertTrue(picture.ties().get(0).curve().distance(between.x(), between.y()) > between.radius());
    }

    @Property(tries = 400)
    void aShortTieKeepsApartFromALongOneThatLeavesAlmostTheSameWay(
            @ForAll @DoubleRange(min = 5, max = 40) double degrees, @ForAll boolean above) {
        double angle = Math.toRadians(above ? -degrees : degrees);
        Picture picture = picture(
                "{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}",
                "{\"from\": \"a\", \"to\": \"b\", \"type\": \"x\"}, {\"from\": \"a\", \"to\": \"c\", \"type\": \"x\"}",
                "\"a\": [0, 0], \"b\": [" + 140 * Math.cos(angle) + ", " + 140 * Math.sin(angle)
                        + "], \"c\": [600, 0]");
        Curve one = picture.ties().get(0).curve();
        Curve other = picture.ties().get(1).curve();

        assertTrue(other.distance(one.x(0.5), one.y(0.5)) > 15);
    }

    @Test
    void aBadgeStandsOnNoShapeAndNoOtherBadge() {
        Picture picture = picture(
                "{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}, {\"id\": \"d\"}",
                "{\"from\": \"a\", \"to\": \"b\", \"type\": \"x\"}, {\"from\": \"c\", \"to\": \"d\", \"type\": \"x\"}",
                "\"a\": [0, 0], \"b\": [300, 0], \"c\": [130, -170], \"d\": [130, 130]");
        Badge one = Objects.requireNonNull(picture.ties().get(0).badge());
        Badge other = Objects.requireNonNull(picture.ties().get(1).badge());

        assertTrue(one.distance(other.x(), other.y()) >= other.radius());
        for (ActorMark actor : picture.actors()) {
            assertFalse(actor.box().meets(one.box()) || actor.box().meets(other.box()));
        }
    }
}
