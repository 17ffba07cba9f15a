package org.entente.draw.map;

import java.util.Arrays;

/**
 * Planes that lines leave their ink on, one plane a colour, where it only adds up. What colour and how opaque a pixel becomes is
 * reckoned once, from the inks of all planes: so the order of lines cannot be seen, and the innermost loop is two additions a
 * step.
 */
final class Inks {
    static final int PLANES = 12;

    /** Round the piece: a line's two pixels across may lie beyond by one, and rounding adds another. */
    private static final int MARGIN = 2;

    private static final int STRIDE = Piece.WIDTH + 2 * MARGIN;
    private static final int PLANE = STRIDE * (Piece.HEIGHT + 2 * MARGIN);
    private static final int FIXED = 16;
    private static final long FRACTION = 0xFFFFFFFFL;
    private static final int MOST_INK = 0xFFFF;
    private static final int COLOR_BITS = 8;
    private static final int[] NOTHING = new int[Piece.WIDTH];

    private final int[] planes = new int[PLANES * PLANE];

    /** What is summed up of a row: the ink, its red, its green, its blue; and how much of each there is in a plane's ink. */
    private final int[][] channels = new int[4][Piece.WIDTH];

    private final int[][] factors = new int[4][PLANES + 2];
    private final int[][] rows = new int[PLANES][Piece.WIDTH];
    private int used;
    private boolean inked;
    private boolean steep;
    private int width;
    private int height;

    /** Begins with a piece; all planes are free, whatever became of the piece before. */
    void begin(Piece piece) {
        width = piece.width();
        height = piece.height();
        clear();
    }

    /** Takes the next plane of at most {@link #PLANES} for a colour; its number is for {@link #line}. */
    int plane(int color) {
        factors[0][used] = 1;
        factors[1][used] = color >> 16 & 0xFF;
        factors[2][used] = color >> 8 & 0xFF;
        factors[3][used] = color & 0xFF;
        return used++ * PLANE;
    }

    /** From now on lines run down, row by row; or else to the right, column by column. */
    void turn(boolean down) {
        steep = down;
    }

    /**
     * Leaves the ink of a line. Along is down or to the right, and it never grows faster across than along.
     *
     * @param fromU where it begins along, pixels of the piece; {@code fromV} across; {@code toU} where it ends
     * @param slope how much it grows across for each pixel along, -1 to 1
     * @param wide  how many pixels it covers across; at most the root of 2 is drawn as one pixel, with that much more ink
     * @param full  the ink of a pixel wholly covered
     */
    void line(int plane, double fromU, double fromV, double toU, double slope, double wide, double full) {
        if (wide <= Math.sqrt(2)) {
            strand(plane, fromU, fromV, toU, slope, (int) (full * wide + 0.5));
            return;
        }
        int strands = (int) Math.ceil(wide);
        double apart = (wide - 1) / (strands - 1);
        int ink = (int) (full * wide / strands + 0.5);
        for (int strand = 0; strand < strands; strand++) {
            strand(plane, fromU, fromV - (wide - 1) / 2 + strand * apart, toU, slope, ink);
        }
    }

    /**
     * One pixel wide: at each step along, the two pixels across share the ink as they are covered, after Wu, An Efficient
     * Antialiasing Technique (SIGGRAPH 1991).
     */
    private void strand(int plane, double fromU, double fromV, double toU, double slope, int full) {
        int along = steep ? height : width;
        int across = steep ? width : height;
        int first = fromU <= 0 ? 0 : (int) (fromU + 0.5);
        int last = toU >= along ? along : (int) (toU + 0.5);
        double atFirst = fromV + slope * (first + 0.5 - fromU) - 0.5;
        double atLast = atFirst + slope * (last - 1 - first);
        if (Math.min(atFirst, atLast) < -1 || Math.max(atFirst, atLast) > across) {
            if (Math.max(atFirst, atLast) < -1 || Math.min(atFirst, atLast) > across) {
                return;
            }
            double toTop = (-1 - atFirst) / slope;
            double toBottom = (across - atFirst) / slope;
            int skipped = (int) Math.ceil(Math.max(0, Math.min(toTop, toBottom)));
            last = (int) Math.min(last, first + Math.floor(Math.max(toTop, toBottom)) + 1);
            first += skipped;
            atFirst += slope * skipped;
        }
        inked = true;
        int ink = Math.min(full, MOST_INK);
        int at = (int) ((atFirst + MARGIN) * (1 << FIXED));
        int step = (int) (slope * (1 << FIXED));
        if (steep) {
            down(plane + (first + MARGIN) * STRIDE, at, step, last - first, ink);
        } else {
            right(plane + first + MARGIN, at, step, last - first, ink);
        }
    }

    /** Row by row. The place on the plane, and the part of a pixel beyond it, are the halves of one long. */
    private void down(int row, int across, int step, int steps, int full) {
        int[] ink = planes;
        long at = ((long) row << Integer.SIZE) + ((long) across << FIXED);
        long down = ((long) STRIDE << Integer.SIZE) + ((long) step << FIXED);
        for (int i = 0; i < steps; i++) {
            int pixel = (int) (at >> Integer.SIZE);
            int covered = (int) ((at & FRACTION) * full >>> Integer.SIZE);
            ink[pixel] += full - covered;
            ink[pixel + 1] += covered;
            at += down;
        }
    }

    /** Column by column. */
    private void right(int column, int across, int step, int steps, int full) {
        int[] ink = planes;
        int at = across;
        for (int i = 0; i < steps; i++) {
            int pixel = column + i + (at >> FIXED) * STRIDE;
            int covered = (at & MOST_INK) * full >>> FIXED;
            ink[pixel] += full - covered;
            ink[pixel + STRIDE] += covered;
            at += step;
        }
    }

    /** Lays the ink of all planes over a picture, mixed, and takes it off the planes, which are free again. */
    void lay(Piece piece, Tone tone, int[] target) {
        if (!inked) {
            used = 0;
            return;
        }
        for (int row = 0; row < height; row++) {
            weigh((row + MARGIN) * STRIDE + MARGIN);
            tone.lay(channels, width, target, piece.rowStart(row));
        }
        clear();
    }

    private void clear() {
        Arrays.fill(planes, 0, used * PLANE, 0);
        used = 0;
        inked = false;
    }

    /** Sums up a row's ink, and how much of it is red, green and blue. */
    private void weigh(int start) {
        // Rows of their own: Java's compiler takes many pixels at once only where one index walks along all arrays.
        for (int plane = 0; plane < used; plane++) {
            System.arraycopy(planes, start + plane * PLANE, rows[plane], 0, Piece.WIDTH);
        }
        for (int channel = 0; channel < channels.length; channel++) {
            int[] sum = channels[channel];
            int[] factor = factors[channel];
            Arrays.fill(sum, 0);
            for (int i = 0; i < used; i += 3) {
                add(sum, rows[i], factor[i], row(i + 1), factor[i + 1], row(i + 2), factor[i + 2]);
            }
            if (channel == 0) {
                thin();
            }
        }
    }

    private int[] row(int plane) {
        return plane < used ? rows[plane] : NOTHING;
    }

    private static void add(int[] sum, int[] a, int ofA, int[] b, int ofB, int[] c, int ofC) {
        for (int x = 0; x < Piece.WIDTH; x++) {
            sum[x] += a[x] * ofA + b[x] * ofB + c[x] * ofC;
        }
    }

    /** Where lines lie over each other by the ten thousand, weighs their ink coarsely, so that no sum of colours overflows. */
    private void thin() {
        int most = 0;
        for (int sum : channels[0]) {
            most |= sum;
        }
        int shift = Math.max(0, COLOR_BITS + 1 - Integer.numberOfLeadingZeros(most));
        if (shift > 0) {
            for (int plane = 0; plane < used; plane++) {
                for (int x = 0; x < Piece.WIDTH; x++) {
                    rows[plane][x] >>= shift;
                }
            }
            for (int x = 0; x < Piece.WIDTH; x++) {
                channels[0][x] >>= shift;
            }
        }
    }
}
