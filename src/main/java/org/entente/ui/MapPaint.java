package org.entente.ui;

import java.nio.IntBuffer;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.draw.Palette;
import org.entente.draw.map.MapColors;
import org.entente.draw.map.MapFrame;
import org.entente.draw.map.MapIndex;
import org.entente.draw.map.MapLook;
import org.entente.draw.map.MapPace;
import org.entente.draw.map.MapPainter;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** Paints the map on a thread of its own: of several pictures asked for meanwhile, only the last is painted. */
final class MapPaint implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MapPaint.class.getName());
    /** What a picture may take while the camera moves, ms. */
    private static final double BUDGET = 14;

    private static final int SHEETS_KEPT = 3;

    private final Consumer<Painted> done;
    private final MapPainter painter = new MapPainter();
    private final AtomicReference<@Nullable Wish> wish = new AtomicReference<>();
    private final ConcurrentLinkedQueue<Sheet> free = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private @Nullable MapIndex index;
    private long placesOfIndex = -1;
    private @Nullable MapScene scene;
    private @Nullable VisiblePart visibleOfScene;
    private final MapPace pace = new MapPace(BUDGET);

    /** @param done told of each picture, on the JavaFX thread */
    MapPaint(Consumer<Painted> done) {
        this.done = done;
        thread = new Thread(this::work, "entente-map");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * A picture that is wanted.
     *
     * @param version counts the changes of places
     * @param x       abscissas by actor number, as are ordinates {@code y}; never changed
     * @param asked   when, by {@link System#nanoTime}
     * @param moving  whether a rough picture soon is better than a whole one later
     */
    record Wish(
            VisiblePart visible,
            long version,
            double[] x,
            double[] y,
            Viewport view,
            Palette palette,
            boolean showAll,
            boolean moving,
            long asked) {}

    /** A picture, and what it shows. {@link #putBack} its sheet when it is not shown any more. */
    record Painted(Wish wish, MapScene scene, MapLook look, Sheet sheet, double millis, boolean whole) {}

    /** Pixels that JavaFX can show. */
    record Sheet(PixelBuffer<IntBuffer> buffer, WritableImage image, int[] pixels) {
        static Sheet of(int width, int height) {
            int[] pixels = new int[width * height];
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            return new Sheet(buffer, new WritableImage(buffer), pixels);
        }

        boolean is(int width, int height) {
            return buffer.getWidth() == width && buffer.getHeight() == height;
        }
    }

    /** Asks for a picture instead of the one asked for before, if that is not yet begun. */
    void ask(Wish next) {
        wish.set(next);
        synchronized (wish) {
            wish.notifyAll();
        }
    }

    void putBack(Sheet sheet) {
        if (free.size() < SHEETS_KEPT) {
            free.add(sheet);
        }
    }

    private void work() {
        try {
            while (true) {
                paint(next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Wish next() throws InterruptedException {
        synchronized (wish) {
            @Nullable Wish next = wish.getAndSet(null);
            while (next == null) {
                wish.wait();
                next = wish.getAndSet(null);
            }
            return next;
        }
    }

    private void paint(Wish wanted) throws InterruptedException {
        try {
            MapScene now = scene(wanted);
            MapLook look = MapLook.of(now, wanted.view.camera().zoom(), wanted.showAll);
            double share = wanted.moving ? pace.share() : 1;
            MapColors colors =
                    MapColors.of(wanted.palette, wanted.visible.graph().tieTypes());
            Sheet sheet = sheet(wanted.view.width(), wanted.view.height());
            long start = System.nanoTime();
            // A picture while the camera moves is soon there, and better than none; a whole one can wait for its turn.
            boolean painted = painter.paint(
                    new MapFrame(now, wanted.view, colors, look, share),
                    sheet.pixels,
                    () -> wanted.moving || wish.get() == null);
            double millis = (System.nanoTime() - start) / 1e6;
            if (!painted) {
                putBack(sheet);
                return;
            }
            if (wanted.moving) {
                pace.took(millis);
            }
            Platform.runLater(() -> done.accept(new Painted(wanted, now, look, sheet, millis, share == 1)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the map could not be painted", e);
        }
    }

    private MapScene scene(Wish wanted) throws InterruptedException {
        @Nullable MapIndex known = index;
        if (known == null || placesOfIndex != wanted.version) {
            known = MapIndex.of(wanted.visible.graph(), wanted.x, wanted.y);
            index = known;
            placesOfIndex = wanted.version;
            scene = null;
        }
        @Nullable MapScene now = scene;
        if (now == null || !Objects.equals(visibleOfScene, wanted.visible)) {
            now = MapScene.of(known, wanted.visible);
            scene = now;
            visibleOfScene = wanted.visible;
        }
        return now;
    }

    private Sheet sheet(int width, int height) {
        for (@Nullable Sheet sheet = free.poll(); sheet != null; sheet = free.poll()) {
            if (sheet.is(width, height)) {
                return sheet;
            }
        }
        return Sheet.of(width, height);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
