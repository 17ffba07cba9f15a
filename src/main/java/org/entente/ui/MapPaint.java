package org.entente.ui;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.map.Foreground;
import org.entente.draw.map.MapColors;
import org.entente.draw.map.MapFrame;
import org.entente.draw.map.MapIndex;
import org.entente.draw.map.MapLook;
import org.entente.draw.map.MapPace;
import org.entente.draw.map.MapPainter;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** Paints the map on a thread of its own: of several pictures asked for meanwhile, only the last is painted. */
final class MapPaint implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MapPaint.class.getName());
    /** What a picture may take while the camera moves, ms. */
    private static final double BUDGET = 14;

    private static final int TIES_OF_OVERVIEW = 30_000;

    /** Those of a rough picture and of a whole one may have another size. */
    private static final int SHEETS_KEPT = 4;

    private final Consumer<PaintedMap> done;
    private final MapPainter painter = new MapPainter();
    private final AtomicReference<@Nullable MapWish> wish = new AtomicReference<>();
    private final AtomicReference<@Nullable Overview> overview = new AtomicReference<>();
    private final ConcurrentLinkedQueue<Sheet> free = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private boolean closed;
    private final Grain grain = new Grain();
    private @Nullable MapIndex index;
    private long placesOfIndex = -1;
    private @Nullable MapScene scene;
    private @Nullable VisiblePart visibleOfScene;
    private @Nullable MapColors colors;
    private @Nullable Palette paletteOfColors;
    private final MapGround ground = new MapGround();
    private @Nullable CompletableFuture<MapStory> story;
    private @Nullable PaintedMap last;
    private final MapPace pace = new MapPace(BUDGET);
    private final MapPace paceOfStrips = new MapPace(BUDGET / 2);

    /** Whether the last picture painted anew took longer than it may while the camera moves, or leaves something out. */
    private boolean slow;

    /** @param done told of each picture, on the JavaFX thread */
    MapPaint(Consumer<PaintedMap> done) {
        this.done = done;
        thread = new Thread(this::work, "entente-map");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * A scene as a whole, made small. It is painted when there is nothing else to do.
     *
     * @param done told of it, on the JavaFX thread
     */
    record Overview(MapScene scene, Viewport view, Palette palette, Consumer<Sheet> done) {}

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
    void ask(MapWish next) {
        wish.set(next);
        synchronized (wish) {
            wish.notifyAll();
        }
    }

    /** Asks for an overview instead of the one asked for before. */
    void ask(Overview next) {
        overview.set(next);
        synchronized (wish) {
            wish.notifyAll();
        }
    }

    void putBack(Sheet sheet) {
        free.add(sheet);
        if (free.size() > SHEETS_KEPT) {
            free.poll();
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

    /** The next picture; meanwhile overviews are painted. */
    private MapWish next() throws InterruptedException {
        while (true) {
            @Nullable MapWish next = wish.getAndSet(null);
            if (next != null) {
                return next;
            }
            @Nullable Overview small = overview.getAndSet(null);
            if (small != null) {
                paint(small);
            } else {
                synchronized (wish) {
                    if (wish.get() == null && overview.get() == null) {
                        wish.wait();
                    }
                }
            }
        }
    }

    private void paint(Overview wanted) {
        Viewport view = wanted.view();
        MapScene whole = wanted.scene();
        TieGraph graph = whole.index().graph();
        Sheet sheet = Sheet.of(view.width(), view.height());
        MapLook look = MapLook.of(whole, view.camera().zoom(), false);
        double share = Math.min(1, (double) TIES_OF_OVERVIEW / Math.max(1, graph.tieCount()));
        MapFrame frame = new MapFrame(whole, view, colors(wanted.palette(), graph), look, share);
        if (painter.paint(frame, sheet.pixels, () -> wish.get() == null)) {
            tell(() -> wanted.done.accept(sheet));
        } else {
            overview.compareAndSet(null, wanted);
        }
    }

    /** What is painted when nobody looks at it any more is of no use. */
    private void tell(Runnable news) {
        Platform.runLater(() -> {
            if (!closed) {
                news.run();
            }
        });
    }

    private void paint(MapWish wanted) throws InterruptedException {
        try {
            MapScene now = scene(wanted);
            MapLook look = MapLook.of(now, wanted.view().camera().zoom(), wanted.showAll());
            @Nullable PaintedMap painted = reused(wanted, now, look).orElse(null);
            if (painted == null) {
                painted = anew(wanted, now, look);
            }
            if (painted != null) {
                PaintedMap next = painted;
                last = next;
                tell(() -> done.accept(next));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the map could not be painted", e);
        }
    }

    /** A picture of which most has been painted already. */
    private Optional<PaintedMap> reused(MapWish wanted, MapScene now, MapLook look) {
        @Nullable PaintedMap base = last;
        if (base == null || !base.shows(wanted, now)) {
            return Optional.empty();
        }
        if (base.look().equals(look)) {
            Optional<Scroll> scroll = base.scroll(wanted);
            if (scroll.isPresent()) {
                return Optional.of(scrolled(base, scroll.get(), wanted));
            }
        }
        // What is painted in time is better than the best that is stretched.
        return slow
                ? base.stretch(wanted)
                        .filter(stretch -> Foreground.of(base.frame().scene(), look, wanted.view())
                                .isEmpty())
                        .map(stretch -> stretched(base, stretch, wanted, look))
                : Optional.empty();
    }

    /** It keeps the foreground that was painted. */
    private PaintedMap scrolled(PaintedMap base, Scroll scroll, MapWish wanted) {
        Viewport view = scroll.after();
        @Nullable Picture near = base.near();
        Sheet sheet = copied(base, scroll);
        fill(sheet, scroll, (part, pixels) -> {
            painter.paint(base.frame().at(part), pixels, () -> true);
            if (near != null) {
                story().draw(near, part, wanted.palette(), painter, pixels);
            }
        });
        boolean stillWhole =
                base.whole() && (near == null || view.equals(base.frame().view()));
        return new PaintedMap(
                wanted.seeing(view), base.scene(), base.frame(), near, sheet, stillWhole, base.stretched());
    }

    private PaintedMap stretched(PaintedMap base, Stretch stretch, MapWish wanted, MapLook look) {
        MapFrame frame = base.frame().at(wanted.view(), look, paceOfStrips.share());
        Sheet sheet = copied(base, stretch);
        long start = System.nanoTime();
        boolean filled = fill(sheet, stretch, (part, pixels) -> {
            Viewport rough = Grain.view(part, wanted.grain());
            painter.paint(frame.at(rough), grain.pixels(rough), () -> true);
            grain.enlarge(wanted.grain(), part, pixels);
        });
        if (filled) {
            paceOfStrips.took((System.nanoTime() - start) / 1e6);
        }
        return new PaintedMap(wanted, base.scene(), frame, null, sheet, false, base.stretched() * stretch.growth());
    }

    private Sheet copied(PaintedMap base, Reuse reuse) {
        Viewport view = reuse.after();
        Sheet sheet = sheet(view.width(), view.height());
        reuse.copy(base.sheet().pixels(), sheet.pixels);
        return sheet;
    }

    /** Has the strips painted that come in. @return whether there are any */
    private static boolean fill(Sheet sheet, Reuse reuse, BiConsumer<Viewport, int[]> paint) {
        Viewport view = reuse.after();
        List<Reuse.Strip> strips = reuse.strips();
        for (Reuse.Strip strip : strips) {
            Viewport part = strip.view(view);
            int[] pixels = new int[part.width() * part.height()];
            paint.accept(part, pixels);
            strip.lay(pixels, sheet.pixels, view.width());
        }
        return !strips.isEmpty();
    }

    /** A picture of which nothing has been painted yet; null if another one is wanted meanwhile. */
    private @Nullable PaintedMap anew(MapWish wanted, MapScene now, MapLook look) {
        Viewport view = Grain.view(wanted.view(), wanted.grain());
        double share = wanted.moving() ? pace.share() : 1;
        Sheet sheet = sheet(wanted.view().width(), wanted.view().height());
        int[] pixels = wanted.grain() == 1 ? sheet.pixels : grain.pixels(view);
        long start = System.nanoTime();
        MapScene standing = wanted.lifted() < 0 ? now : now.without(wanted.lifted());
        @Nullable Foreground near = Foreground.of(standing, look, view).orElse(null);
        MapScene behind = near == null ? standing : standing.without(near.actors());
        MapColors inks = colors(wanted.palette(), now.index().graph());
        MapFrame frame = new MapFrame(behind, view, inks, look, ground.hulls(now, wanted), share);
        // A picture while the camera moves is soon there, and better than none; a whole one can wait for its turn.
        if (!painter.paint(frame, pixels, () -> wanted.moving() || wish.get() == null)) {
            putBack(sheet);
            return null;
        }
        double took = (System.nanoTime() - start) / 1e6;
        slow = took > BUDGET || share < 1;
        if (wanted.moving()) {
            pace.took(took);
        } else {
            prepareStory();
        }
        @Nullable Picture picture = near == null ? null : story().picture(wanted, now, look, near);
        if (picture != null) {
            story().draw(picture, view, wanted.palette(), painter, pixels);
        }
        if (wanted.grain() > 1) {
            grain.enlarge(wanted.grain(), wanted.view(), sheet.pixels);
        }
        return new PaintedMap(
                wanted, now, frame.at(wanted.view()), picture, sheet, share == 1 && wanted.grain() == 1, 1);
    }

    private MapStory story() {
        prepareStory();
        return Objects.requireNonNull(story).join();
    }

    /** Makes what draws the foreground: it takes a while, and who zooms in should not wait for it. */
    private void prepareStory() {
        if (story == null) {
            story = CompletableFuture.supplyAsync(MapStory::new);
        }
    }

    private MapColors colors(Palette palette, TieGraph graph) {
        @Nullable MapColors known = colors;
        if (known == null || !palette.equals(paletteOfColors)) {
            known = MapColors.of(palette, graph.tieTypes());
            colors = known;
            paletteOfColors = palette;
        }
        return known;
    }

    private MapScene scene(MapWish wanted) throws InterruptedException {
        VisiblePart visible = wanted.scene().visible();
        @Nullable MapIndex known = index;
        if (known == null || placesOfIndex != wanted.version()) {
            known = MapIndex.of(
                    visible.graph(), wanted.scene().x(), wanted.scene().y());
            index = known;
            placesOfIndex = wanted.version();
            scene = null;
        }
        @Nullable MapScene now = scene;
        if (now == null || !Objects.equals(visibleOfScene, visible)) {
            now = MapScene.of(known, visible);
            scene = now;
            visibleOfScene = visible;
        }
        return now;
    }

    private Sheet sheet(int width, int height) {
        for (Sheet sheet : free) {
            if (sheet.is(width, height) && free.remove(sheet)) {
                return sheet;
            }
        }
        return Sheet.of(width, height);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
