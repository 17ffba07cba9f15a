package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.draw.Arrangement;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.Curve;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.Scene;
import org.entente.draw.Support;
import org.entente.draw.TextMeter;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;

/**
 * Lays out and draws random dossiers, and prints the milliseconds of processor time of the layout, of one picture and of
 * fitting it into a room: the median of many, warm. Then, for each dossier named on the command line and each of some rooms, the zoom that fits it, and
 * how many names found no place or are crossed by a tie.
 */
public final class PictureBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final TextMeter METER = new AwtTextMeter();
    private static final long WARMING_NANOS = 2_000_000_000L;
    private static final int LEAST_RUNS = 6;
    private static final int[][] GRAPHS = {{200, 400}, {300, 3_000}, {100, 20_000}};
    private static final int[][] ROOMS = {{780, 790}, {1600, 1000}, {528, 565}, {390, 520}};

    private PictureBench() {}

    public static void main(String[] arguments) throws Exception {
        for (int[] size : GRAPHS) {
            TieGraph graph = graph(new DossierReader().read("random", dossier(size[0], size[1])));
            time(graph, size[0] + "/" + size[1]);
        }
        for (String file : arguments) {
            TieGraph graph = graph(new DossierReader().read(Path.of(file)));
            Scene scene = scene(graph);
            for (int[] room : ROOMS) {
                judge(scene, Path.of(file).getFileName() + " " + room[0] + "x" + room[1], room[0], room[1]);
            }
        }
    }

    private static TieGraph graph(org.entente.io.ReadResult read) {
        return TieGraph.of(Objects.requireNonNull(read.dossier()));
    }

    private static Scene scene(TieGraph graph) {
        return Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> true, tie -> 1, tie -> true));
    }

    private static String dossier(int actors, int ties) {
        Random random = new Random(1);
        String names = IntStream.range(0, actors)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"name\": \"" + word(random) + " " + word(random) + "\"}")
                .collect(Collectors.joining(","));
        String pairs = IntStream.range(0, ties)
                .mapToObj(i -> "{\"from\": \"a" + random.nextInt(actors) + "\", \"to\": \"a" + random.nextInt(actors)
                        + "\", \"type\": \"t" + i % 9 + "\"}")
                .collect(Collectors.joining(","));
        return "{\"actors\": [" + names + "], \"ties\": [" + pairs + "]}";
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(7), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void time(TieGraph graph, String name) {
        double layout = median(() -> scene(graph));
        Scene scene = scene(graph);
        double zoom = Camera.fit(scene, Palette.LIGHT, METER, 800, 800).zoom();
        double picture = median(() -> Picture.of(scene, Palette.LIGHT, zoom, METER));
        double fit = median(() -> Camera.fit(scene, Palette.LIGHT, METER, 800, 800));
        System.out.printf(
                Locale.ROOT, "%s layout_ms=%.0f picture_ms=%.1f fit_ms=%.1f%n", name, layout, picture, fit);
    }

    /** Milliseconds, once the work is warm: the first half of the time does not count. */
    private static double median(Supplier<?> work) {
        List<Double> millis = new ArrayList<>();
        long begin = THREADS.getCurrentThreadCpuTime();
        long start = begin;
        while (start - begin < WARMING_NANOS || millis.size() < LEAST_RUNS) {
            Objects.requireNonNull(work.get());
            long end = THREADS.getCurrentThreadCpuTime();
            millis.add((end - start) / 1e6);
            start = end;
        }
        return millis.subList(millis.size() / 2, millis.size()).stream()
                .sorted()
                .toList()
                .get((millis.size() - millis.size() / 2) / 2);
    }

    private static void judge(Scene scene, String name, int width, int height) {
        double zoom = Camera.fit(scene, Palette.LIGHT, METER, width, height).zoom();
        Picture picture = Picture.of(scene, Palette.LIGHT, zoom, METER);
        System.out.printf(
                Locale.ROOT,
                "%s zoom=%.2f names_without_place=%d names_crossed=%d%n",
                name,
                zoom,
                picture.actors().size() - picture.labels().size(),
                picture.labels().stream().filter(label -> crossed(picture, label)).count());
    }

    private static boolean crossed(Picture picture, LabelMark label) {
        return picture.ties().stream().anyMatch(tie -> crosses(tie.curve(), label.box()));
    }

    private static boolean crosses(Curve curve, Bounds box) {
        return IntStream.rangeClosed(0, 1000)
                .mapToDouble(i -> i / 1000.0)
                .anyMatch(t -> curve.x(t) > box.left() + 1
                        && curve.x(t) < box.right() - 1
                        && curve.y(t) > box.top() + 1
                        && curve.y(t) < box.bottom() - 1);
    }
}
