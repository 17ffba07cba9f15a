package org.entente.draw.map;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.draw.Camera;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;

/** Random graphs with random places, the same for the same seed. */
final class Maps {
    static final int TYPES = 3;

    final TieGraph graph;
    final double[] x;
    final double[] y;
    final MapIndex index;

    private Maps(TieGraph graph, double[] x, double[] y) {
        this.graph = graph;
        this.x = x;
        this.y = y;
        index = index(graph, x, y);
    }

    static Maps of(TieGraph graph, double[] x, double[] y) {
        return new Maps(graph, x, y);
    }

    private static MapIndex index(TieGraph graph, double[] x, double[] y) {
        try {
            return MapIndex.of(graph, x, y);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some actors have no place, some share one; some ties are loops, some lie over each other, some run straight down. */
    static Maps random(int actors, int ties, double side, long seed) {
        Random random = new Random(seed);
        String kinds = IntStream.range(0, actors)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"name\": \"Actor number " + i + "\", \"kind\": \""
                        + (i % 3 == 0 ? "state" : "person") + "\"}")
                .collect(Collectors.joining(","));
        String pairs = IntStream.range(0, actors == 0 ? 0 : ties)
                .mapToObj(i -> "{\"from\": \"a" + random.nextInt(actors) + "\", \"to\": \"a" + random.nextInt(actors)
                        + "\", \"type\": \"t" + random.nextInt(TYPES) + "\"}")
                .collect(Collectors.joining(","));
        TieGraph graph = graph("{\"actors\": [" + kinds + "], \"ties\": [" + pairs + "]}");
        double[] x = new double[actors];
        double[] y = new double[actors];
        for (int i = 0; i < actors; i++) {
            int fate = random.nextInt(20);
            x[i] = fate == 0 ? Double.NaN : fate == 1 && i > 0 ? x[i - 1] : (random.nextDouble() - 0.5) * side;
            y[i] = fate == 1 && i > 0 ? y[i - 1] : (random.nextDouble() - 0.5) * side;
        }
        return new Maps(graph, x, y);
    }

    static TieGraph graph(String json) {
        return TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
    }

    static Lens everybody() {
        return Lens.ALL;
    }

    MapScene scene() {
        return scene(everybody());
    }

    MapScene scene(Lens lens) {
        return MapScene.of(index, VisiblePart.of(graph, lens));
    }

    boolean placed(int actor) {
        return !Double.isNaN(x[actor]);
    }

    /** The world's origin in the middle of a picture. */
    static Viewport view(double zoom, int width, int height) {
        return new Viewport(new Camera(zoom, width / 2.0, height / 2.0), width, height, 1);
    }
}
