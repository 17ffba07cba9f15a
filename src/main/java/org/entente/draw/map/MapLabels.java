package org.entente.draw.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.LabelText;
import org.entente.draw.LetterMeter;
import org.entente.draw.Sizes;
import org.entente.draw.TextMeter;
import org.jspecify.annotations.Nullable;

/**
 * Which names a map has room for. For each the zoom is known from which on it is shown, so that names come and go by zooming
 * alone and never flicker when the camera moves aside: active range optimization with invariant sizes, after Been, Daiches, Yap,
 * Dynamic Map Labeling (IEEE TVCG 12, 2006), section 4, the important ones first. At no zoom do two of them overlap.
 */
public final class MapLabels {
    /** Px. */
    private static final double SIZE = 12;

    private static final double WIDEST = 180;
    private static final double GAP = 3;

    /** Of how many names one is set in a stronger face, and how many at least are. */
    private static final int ONE_STRONG_IN = 50;

    private static final int LEAST_STRONG = 12;

    private static final int KEY_BITS = 31;

    private final MapScene scene;
    private final LetterMeter meter;

    /** By slot: the zoom from which a name is shown, and whether it is set in the stronger face. */
    private final double[] from;

    private final boolean[] strong;

    private MapLabels(MapScene scene, LetterMeter meter, double[] from, boolean[] strong) {
        this.scene = scene;
        this.meter = meter;
        this.from = from;
        this.strong = strong;
    }

    /**
     * Finds room for the names of all actors shown, in about O(n log n).
     *
     * @param meter       asked for letters, from this thread and from that which asks what is visible
     * @param betweenness by actor number, decides between two of one degree; null where it is not known
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static MapLabels of(MapScene scene, TextMeter meter, double @Nullable [] betweenness)
            throws InterruptedException {
        LetterMeter letters = new LetterMeter(meter);
        int[] ranked = ranked(scene, betweenness);
        boolean[] strong = new boolean[scene.actors.length];
        for (int i = 0; i < Math.min(ranked.length, Math.max(LEAST_STRONG, ranked.length / ONE_STRONG_IN)); i++) {
            strong[ranked[i]] = true;
        }
        LabelRanges ranges = new LabelRanges(scene, WIDEST, Sizes.lineHeight(SIZE));
        for (int slot : ranked) {
            if (Thread.interrupted()) {
                throw new InterruptedException("nobody waits for the names any more");
            }
            ranges.add(slot, text(scene, slot, letters, strong[slot]).width(SIZE));
        }
        return new MapLabels(scene, letters, ranges.from(), strong);
    }

    /** Slots of the actors shown: those in full strength first, then by degree, betweenness, number. */
    private static int[] ranked(MapScene scene, double @Nullable [] betweenness) {
        int[] numbers = scene.index.actors.number;
        long[] slots = IntStream.range(0, numbers.length)
                .filter(slot -> scene.actors[slot] != MapScene.HIDDEN)
                .mapToLong(slot -> slot)
                .toArray();
        slots = sorted(slots, slot -> numbers[slot]);
        if (betweenness != null) {
            // The bits of floats that are not negative are in order themselves.
            slots = sorted(slots, slot -> Integer.MAX_VALUE - Float.floatToIntBits((float) betweenness[numbers[slot]]));
        }
        slots = sorted(slots, slot -> Integer.MAX_VALUE - scene.index.graph.degree(numbers[slot]));
        slots = sorted(slots, slot -> MapScene.SHOWN - scene.actors[slot]);
        return Arrays.stream(slots).mapToInt(slot -> (int) slot).toArray();
    }

    /** Sorts by a key that is not negative; of two alike, the one before stays before. */
    private static long[] sorted(long[] slots, IntUnaryOperator key) {
        long[] keyed = Arrays.stream(slots)
                .map(slot -> (long) key.applyAsInt((int) slot) << Integer.SIZE | slot)
                .toArray();
        return Arrays.stream(Radix.sorted(keyed, Integer.SIZE, KEY_BITS))
                .map(slot -> slot & Integer.MAX_VALUE)
                .toArray();
    }

    private static LabelText text(MapScene scene, int slot, LetterMeter meter, boolean strong) {
        String name = scene.index.graph.actor(scene.index.actors.number[slot]).name();
        return LabelText.oneLine(name, meter, strong, WIDEST * Sizes.LABEL / SIZE);
    }

    /**
     * The names that are shown in sight or reach into it, in px about the world's origin: add the camera's {@code dx} and
     * {@code dy} for the screen.
     */
    public List<LabelMark> visible(Viewport view) {
        Camera camera = view.camera();
        ActorBlocks actors = scene.index.actors;
        MapLook look = MapLook.of(scene, camera.zoom(), false);
        double zoom = camera.zoom();
        double right = view.width() / view.scale();
        double bottom = view.height() / view.scale();
        double above = look.radius(ActorBlocks.LARGEST) + GAP + 2 * SIZE;
        double firstX = camera.worldX(-WIDEST) - scene.index.middleX;
        double firstY = camera.worldY(-above) - scene.index.middleY;
        double lastX = camera.worldX(right + WIDEST) - scene.index.middleX;
        double lastY = camera.worldY(bottom) - scene.index.middleY;
        Bounds sight = new Bounds(-camera.dx(), -camera.dy(), right - camera.dx(), bottom - camera.dy());
        List<LabelMark> visible = new ArrayList<>();
        for (int block = 0; block < actors.blocks(); block++) {
            if (actors.boxes.meets(block, firstX, firstY, lastX, lastY)) {
                for (int slot = actors.start(block); slot < actors.start(block + 1); slot++) {
                    if (from[slot] <= zoom) {
                        LabelMark mark = mark(slot, zoom, look);
                        if (mark.box().meets(sight)) {
                            visible.add(mark);
                        }
                    }
                }
            }
        }
        return visible;
    }

    /** The name of one actor, whether there is room for it or not; null if it is not shown or has no place. */
    public @Nullable LabelMark of(int actor, double zoom) {
        int slot = scene.index.actors.slot(actor);
        return slot < 0 || scene.actors[slot] == MapScene.HIDDEN
                ? null
                : mark(slot, zoom, MapLook.of(scene, zoom, false));
    }

    private LabelMark mark(int slot, double zoom, MapLook look) {
        ActorBlocks actors = scene.index.actors;
        double x = (scene.index.middleX + actors.x[slot]) * zoom;
        double y = (scene.index.middleY + actors.y[slot]) * zoom;
        return text(scene, slot, meter, strong[slot])
                .mark(actors.number[slot], x, y + look.radius(actors.size[slot]) + GAP, SIZE);
    }
}
