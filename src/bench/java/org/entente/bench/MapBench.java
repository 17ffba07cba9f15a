package org.entente.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import javax.imageio.ImageIO;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.RasterPainter;
import org.entente.draw.map.MapColors;
import org.entente.draw.map.MapFrame;
import org.entente.draw.map.MapIndex;
import org.entente.draw.map.MapLabels;
import org.entente.draw.map.MapLook;
import org.entente.draw.map.MapPainter;
import org.entente.draw.map.MapPick;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;

/**
 * Paints the map of a dossier over and over, at positions read from a file ({@code id x y} a line): 10 frames to warm up, then
 * 100 while the camera moves, each drawn in full (see {@link MapLook#plain}). Prints {@code first_ms} from the start of the
 * program to the first picture, {@code median_ms}, {@code p95_ms}, {@code mean_ms} and {@code frames}.
 *
 * <pre>MapBench DOSSIER POSITIONS [key=value]…
 *   size=1280x800  threads=2  scale=1  share=1
 *   look=plain (or fade, all: as the window draws)
 *   png=FILE  zoom=1  at=0,0  theme=light (or dark)  names=no (or yes): writes one frame and does not measure</pre>
 */
public final class MapBench {
    private static final int WARMING = 10;
    private static final int FRAMES = 100;
    private static final double FILLED = 0.9;
    private static final double RADIUS = 2.5;
    private static final double OPACITY = 0.5;

    private final String[] arguments;
    private final int width;
    private final int height;
    private final double scale;
    private final MapPainter painter;
    private final MapIndex index;
    private final MapScene scene;
    private final Palette palette;
    private final MapColors colors;
    private final int[] pixels;

    private MapBench(String[] arguments) throws IOException, InterruptedException {
        this.arguments = arguments;
        String[] size = value("size", "1280x800").split("x", -1);
        scale = Double.parseDouble(value("scale", "1"));
        width = (int) (Integer.parseInt(size[0]) * scale);
        height = (int) (Integer.parseInt(size[1]) * scale);
        painter = new MapPainter(Integer.parseInt(value("threads", "2")));
        TieGraph graph = TieGraph.of(Objects.requireNonNull(
                new DossierReader().read(Path.of(arguments[0])).dossier()));
        double[][] places = places(graph, Path.of(arguments[1]), width / scale, height / scale);
        long start = System.nanoTime();
        index = MapIndex.of(graph, places[0], places[1]);
        print("index_ms", (System.nanoTime() - start) / 1e6);
        VisiblePart all = VisiblePart.of(graph, Lens.ALL);
        start = System.nanoTime();
        scene = MapScene.of(index, all);
        print("scene_ms", (System.nanoTime() - start) / 1e6);
        palette = value("theme", "light").equals("dark") ? Palette.DARK : Palette.LIGHT;
        colors = MapColors.of(palette, graph.tieTypes());
        pixels = new int[width * height];
    }

    public static void main(String[] arguments) throws Exception {
        MapBench bench = new MapBench(arguments);
        if (bench.value("png", "").isEmpty()) {
            bench.measure();
        } else {
            bench.write(Path.of(bench.value("png", "")));
        }
    }

    private String value(String key, String otherwise) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(key + "="))
                .map(argument -> argument.substring(key.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    /** Scaled so that all of them fill nine tenths of the window, with their middle at 0, 0. */
    private static double[][] places(TieGraph graph, Path file, double width, double height) throws IOException {
        double[] x = new double[graph.actorCount()];
        double[] y = new double[graph.actorCount()];
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\\s+", -1);
            OptionalInt actor = graph.actorById(parts[0]);
            actor = actor.isPresent() ? actor : graph.actorById("a" + parts[0]);
            if (actor.isPresent() && parts.length >= 3) {
                x[actor.getAsInt()] = Double.parseDouble(parts[1]);
                y[actor.getAsInt()] = Double.parseDouble(parts[2]);
            }
        }
        double left = Arrays.stream(x).filter(v -> !Double.isNaN(v)).min().orElse(0);
        double right = Arrays.stream(x).filter(v -> !Double.isNaN(v)).max().orElse(1);
        double top = Arrays.stream(y).filter(v -> !Double.isNaN(v)).min().orElse(0);
        double bottom = Arrays.stream(y).filter(v -> !Double.isNaN(v)).max().orElse(1);
        double factor = FILLED * Math.min(width / (right - left), height / (bottom - top));
        return new double[][] {
            Arrays.stream(x).map(v -> (v - (left + right) / 2) * factor).toArray(),
            Arrays.stream(y).map(v -> (v - (top + bottom) / 2) * factor).toArray()
        };
    }

    private void measure() {
        double[] millis = new double[FRAMES];
        long cpu = 0;
        for (int i = -WARMING; i < FRAMES; i++) {
            double angle = 2 * Math.PI * i / FRAMES;
            long start = System.nanoTime();
            paint(1.75 - 0.75 * Math.cos(angle), 150 * Math.sin(angle), 100 * Math.sin(2 * angle));
            double taken = (System.nanoTime() - start) / 1e6;
            if (i == -WARMING) {
                long age = System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime();
                System.out.println("first_ms=" + age);
            }
            if (i >= 0) {
                millis[i] = taken;
            } else if (i == -1) {
                cpu = processorNanos();
            }
        }
        double mean = Arrays.stream(millis).average().orElse(0);
        Arrays.sort(millis);
        print("median_ms", millis[FRAMES / 2]);
        print("p95_ms", millis[FRAMES * 95 / 100]);
        print("mean_ms", mean);
        print("cpu_ms", (processorNanos() - cpu) / 1e6 / FRAMES);
        System.out.println("frames=" + FRAMES);
        print("pick_worst_ms", worstPick());
    }

    /** Of a thousand questions what is at a point, at all zooms: the longest that one took, ms. */
    private double worstPick() {
        Random random = new Random(1);
        double worst = 0;
        for (int i = -1000; i < 1000; i++) {
            double zoom = Math.pow(2, random.nextInt(9) - 2);
            Camera camera = new Camera(zoom, width / 2.0, height / 2.0);
            MapPick pick = new MapPick(scene, camera, MapLook.of(scene, zoom, false));
            double x = random.nextDouble() * width;
            double y = random.nextDouble() * height;
            long start = System.nanoTime();
            if (pick.actorAt(x, y, 2).isEmpty()) {
                pick.tieAt(x, y, 5);
            }
            double taken = (System.nanoTime() - start) / 1e6;
            worst = i < 0 ? 0 : Math.max(worst, taken);
        }
        return worst;
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private MapFrame paint(double zoom, double x, double y) {
        Camera camera = new Camera(zoom, width / scale / 2 - x * zoom, height / scale / 2 - y * zoom);
        String look = value("look", "plain");
        MapFrame frame = new MapFrame(
                scene,
                new Viewport(camera, width, height, scale),
                colors,
                look.equals("plain")
                        ? MapLook.plain(RADIUS, 1, OPACITY)
                        : MapLook.of(scene, zoom, look.equals("all")),
                Double.parseDouble(value("share", "1")));
        if (!painter.paint(frame, pixels, () -> true)) {
            throw new IllegalStateException("not painted");
        }
        return frame;
    }

    private void write(Path file) throws IOException, InterruptedException {
        String[] at = value("at", "0,0").split(",", -1);
        MapFrame frame =
                paint(Double.parseDouble(value("zoom", "1")), Double.parseDouble(at[0]), Double.parseDouble(at[1]));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        if (value("names", "no").equals("yes")) {
            AwtTextMeter meter = new AwtTextMeter();
            long start = System.nanoTime();
            MapLabels names = MapLabels.of(scene, meter, null);
            print("names_ms", (System.nanoTime() - start) / 1e6);
            List<LabelMark> visible = names.visible(frame.view());
            System.out.println("names=" + visible.size());
            new RasterPainter(meter).label(image, visible, palette, frame.view().camera(), 1);
        }
        ImageIO.write(image, "png", file.toFile());
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.2f", value));
    }
}
