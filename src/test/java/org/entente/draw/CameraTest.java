package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final TieGraph GRAPH = graph("");

    private static TieGraph graph(String view) {
        String json = "{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}],"
                + "\"ties\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"x\"}, {\"from\": \"a\", \"to\": \"c\", \"type\": \"x\"}]"
                + view + "}";
        return TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
    }

    @Property(tries = 600)
    void fitsWhereverActorsArePut(@ForAll double a, @ForAll double b, @ForAll double room) {
        double[] x = {a, 1e308, b};
        double[] y = {b, a, -1e308};
        Scene scene = new Scene(
                VisiblePart.of(GRAPH, Lens.ALL), x, y, new BitSet(), new Support(tie -> true, tie -> 1, tie -> true));
        Camera camera = Camera.fit(scene, Palette.LIGHT, TextMeter.ESTIMATE, Math.min(1e4, Math.abs(room)), 600);

        assertTrue(camera.zoom() >= Camera.LEAST_ZOOM && camera.zoom() <= Camera.MOST_ZOOM);
        assertTrue(Double.isFinite(camera.dx()) && Double.isFinite(camera.dy()), camera.toString());
        Bounds bounds = Picture.of(scene, Palette.LIGHT, Camera.MOST_ZOOM, TextMeter.ESTIMATE)
                .bounds();
        assertTrue(Double.isFinite(bounds.width()) && Double.isFinite(bounds.height()), bounds.toString());
    }

    @Test
    void aPlaceInTheFileThatIsBeyondAnyPictureIsNone() {
        TieGraph far = graph(", \"view\": {\"positions\": {\"a\": [1e308, 0], \"b\": [-1e308, 5], \"c\": [70, 80]}}");
        Scene scene = Arrangement.scene(VisiblePart.of(far, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
        Camera camera = Camera.fit(scene, Palette.LIGHT, TextMeter.ESTIMATE, 800, 600);

        assertEquals(70, scene.x()[2]);
        assertTrue(camera.zoom() > 0.5, "all three in sight");
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Camera camera = new Camera(0.7, 120, -30);
        Camera near = camera.zoomed(1.6, 333, 222);

        assertEquals(camera.worldX(333), near.worldX(333), 1e-9);
        assertEquals(camera.worldY(222), near.worldY(222), 1e-9);
    }
}
