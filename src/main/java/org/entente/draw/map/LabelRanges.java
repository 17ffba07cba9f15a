package org.entente.draw.map;

import java.util.Arrays;
import org.entente.draw.Camera;

/**
 * From which zoom on names have room, found for one after the other. A name is shown from the zoom on at which it has come clear
 * of all that were added before and are shown from less far in. Two that lie beneath their actors come clear of each other,
 * on zooming in, sideways or up and down, whichever is sooner.
 *
 * <p>Names shown from about one zoom on (within a factor of two) lie in one grid, whose cells are twice as large as names
 * are then: so only those in the four nearest cells can be in the way of a new one, at each of some twenty such levels.
 */
final class LabelRanges {
    /** Px kept free between two names, to the sides and above. */
    private static final double AIR = 14;

    private static final double AIR_ABOVE = 6;

    /** From level to level the zoom doubles; the first is 2 to the power of this. */
    private static final int FIRST_LEVEL = -20;

    private static final int LEVELS = Math.getExponent(Camera.MOST_ZOOM) + 1 - FIRST_LEVEL;
    private static final int ROUNDS = 3;

    private final MapScene scene;
    private final double widest;
    private final double tallest;

    /** By name, in the order they were added: so the few that are shown from afar, and are often asked, lie together. */
    private final int[] slots;

    private final float[] x;
    private final float[] y;
    private final float[] size;
    private final float[] halfWidth;
    private final double[] from;
    private int count;

    private final LabelLevel[] levels = new LabelLevel[LEVELS];

    /** The radius of the least connected actor at the end of each level, px; it never shrinks on zooming in. */
    private final double[] radius = new double[LEVELS];

    /**
     * @param widest  of all names, px
     * @param tallest of all names, px
     */
    LabelRanges(MapScene scene, double widest, double tallest) {
        this.scene = scene;
        this.widest = widest;
        this.tallest = tallest;
        int most = scene.actors.length;
        slots = new int[most];
        x = new float[most];
        y = new float[most];
        size = new float[most];
        halfWidth = new float[most];
        from = new double[most];
        Arrays.setAll(levels, level -> new LabelLevel());
        Arrays.setAll(
                radius, level -> MapLook.of(scene, start(level + 1), false).radius());
    }

    /** The zoom that a level begins with. */
    private static double start(int level) {
        return Math.scalb(1.0, FIRST_LEVEL + level);
    }

    private static int level(double zoom) {
        return zoom < start(0) ? 0 : Math.min(LEVELS - 1, Math.getExponent(zoom) - FIRST_LEVEL);
    }

    /** By slot: the zoom from which on its name is shown; infinite for one that never is. */
    double[] from() {
        double[] bySlot = new double[scene.actors.length];
        Arrays.fill(bySlot, Double.POSITIVE_INFINITY);
        for (int name = 0; name < count; name++) {
            bySlot[slots[name]] = from[name];
        }
        return bySlot;
    }

    /** Finds out from which zoom on the name of a slot is shown, {@code width} in px. */
    void add(int slot, double width) {
        ActorBlocks actors = scene.index.actors;
        slots[count] = slot;
        x[count] = actors.x[slot];
        y[count] = actors.y[slot];
        size[count] = actors.size[slot];
        halfWidth[count] = (float) (width / 2);
        double clear = 0;
        for (int level = 0; level < LEVELS && clear <= Camera.MOST_ZOOM; level++) {
            if (!levels[level].isEmpty()) {
                clear = clearOf(level, clear);
            }
        }
        // Who gets no room at any zoom stands in nobody's way.
        if (clear <= Camera.MOST_ZOOM) {
            from[count] = clear;
            int level = level(clear);
            levels[level].add(cell((int) Math.floor(along(level)), (int) Math.floor(down(level))), count);
            count++;
        }
    }

    /** The zoom from which the new name is clear of all those of a level too, being clear of others from one on. */
    private double clearOf(int level, double others) {
        LabelLevel names = levels[level];
        int firstColumn = (int) Math.floor(along(level) - 0.5);
        int firstRow = (int) Math.floor(down(level) - 0.5);
        double clear = others;
        for (int row = firstRow; row <= firstRow + 1; row++) {
            for (int column = firstColumn; column <= firstColumn + 1; column++) {
                for (int entry = names.first(cell(column, row)); entry != LabelLevel.NONE; entry = names.next(entry)) {
                    clear = clearOfName(names.name(entry), clear);
                }
            }
        }
        return clear;
    }

    /** The zoom from which the new name is clear of another too. */
    private double clearOfName(int other, double others) {
        double aside = Math.abs(x[count] - x[other]);
        double apart = Math.abs(y[count] - y[other]);
        double wide = halfWidth[count] + halfWidth[other] + AIR;
        double tall = tallest + AIR_ABOVE;
        // Names hang below their discs, and so lower below a larger one. Radius by zoom never grows on zooming in.
        double lower = Math.abs(size[count] - size[other]);
        double least = Math.max(others, from[other]);
        double hang = lower * radius[level(least)];
        if (aside * least >= wide || apart * least >= tall + hang) {
            return others;
        }
        double clear = Math.min(wide / aside, (tall + lower * radius[LEVELS - 1]) / apart);
        for (int round = 0; round < ROUNDS && lower > 0; round++) {
            clear = Math.min(clear, (tall + lower * radius[level(clear)]) / apart);
        }
        return Math.max(others, clear);
    }

    /** Where the new name lies in the grid of a level, columns; they are twice as wide as names can be in each other's way. */
    private double along(int level) {
        return x[count] * start(level) / (2 * (widest + AIR));
    }

    /** Where the new name lies in the grid of a level, rows. */
    private double down(int level) {
        double lower = (ActorBlocks.LARGEST - 1) * radius[Math.max(0, level - 1)];
        return y[count] * start(level) / (2 * (tallest + AIR_ABOVE + lower));
    }

    private static long cell(int column, int row) {
        return (long) column << Integer.SIZE | row & 0xFFFFFFFFL;
    }
}
