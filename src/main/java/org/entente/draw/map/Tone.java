package org.entente.draw.map;

/**
 * What is seen through ink. As long as there is no more of it than one tie leaves, it covers as much as it is, so that the edges
 * of a line come out even; beyond, either as panes of glass laid over each other, or ever slower.
 */
final class Tone {
    /** The ink of a line that covers a pixel and is opaque. */
    private static final int UNIT = 2048;

    private static final int EXACT = 2048;
    private static final int STEP_BITS = 5;
    private static final int LENGTH = 8192;

    /** Parts of one are kept as whole numbers, so many bits after the point. */
    private static final int ONE = 30;

    private static final long WHOLE = 1L << ONE;
    private static final long HALF = WHOLE / 2;

    private final int[] through = new int[LENGTH];
    private final int[] partOfInk = new int[EXACT];
    private double opacity;
    private boolean even;

    /**
     * Makes ready for ties of one look.
     *
     * @param tieOpacity of one tie, above 0, below 1
     * @param evenly     as in {@link MapLook}
     */
    void tune(double tieOpacity, boolean evenly) {
        if (tieOpacity == opacity && evenly == even) {
            return;
        }
        opacity = tieOpacity;
        even = evenly;
        through[0] = (int) WHOLE;
        for (int i = 1; i < LENGTH; i++) {
            double ink = (i < EXACT ? i : EXACT + (i - EXACT + 0.5) * (1 << STEP_BITS)) / UNIT;
            double more = Math.max(0, ink - opacity) / (1 - opacity);
            double left = 1 - Math.min(ink, opacity);
            through[i] = (int) (WHOLE * left * (even ? Math.exp(-more) : 1 / (1 + more)));
            if (i < EXACT) {
                partOfInk[i] = (int) ((WHOLE - through[i]) / i);
            }
        }
    }

    /** What one tie leaves on a pixel that it covers. */
    double fullInk() {
        return UNIT * opacity;
    }

    /** Where the tables tell about that much ink. */
    private static int at(int ink) {
        return ink < EXACT ? ink : Math.min(LENGTH - 1, EXACT + (ink - EXACT >> STEP_BITS));
    }

    /**
     * Lays a row of ink over pixels.
     *
     * @param inks  on each pixel: how much in all, and times 0 to 255 as much as is red in it, green, blue
     * @param first where the row begins in the target
     */
    void lay(int[][] inks, int width, int[] target, int first) {
        int[] all = inks[0];
        int[] red = inks[1];
        int[] green = inks[2];
        int[] blue = inks[3];
        for (int x = 0; x < width; x++) {
            int sum = all[x];
            if (sum == 0) {
                continue;
            }
            int ground = target[first + x];
            long seen = through[at(sum)];
            long part = sum < EXACT ? partOfInk[sum] : (WHOLE - seen) / sum;
            long r = (ground >> 16 & 0xFF) * seen + red[x] * part + HALF;
            long g = (ground >> 8 & 0xFF) * seen + green[x] * part + HALF;
            long b = (ground & 0xFF) * seen + blue[x] * part + HALF;
            target[first + x] = 0xFF000000 | (int) (r >> ONE) << 16 | (int) (g >> ONE) << 8 | (int) (b >> ONE);
        }
    }
}
