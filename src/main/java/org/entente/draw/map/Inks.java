package org.entente.draw.map;

import java.util.Arrays;

/**
 * Planes that lines leave their ink on, one plane a colour, where it only adds up. What colour and how opaque a pixel becomes is
 * reckoned once, from the inks of all planes: so the order of lines cannot be seen, and the innermost loop is two additions a
 * step.
 */
final class Inks {
    static final int PLANES = 12;

    /** As wide as one walk along a line may ink, pixels across. */
    private static final double WIDEST = 2 * Math.sqrt(2);

    /** Round the piece: a line's pixels across may lie beyond by as many as it is wide, and rounding adds another. */
    private static final int MARGIN = 4;

    private static final int STRIDE = Piece.WIDTH + 2 * MARGIN;
    private static final int PLANE = STRIDE * (Piece.HEIGHT + 2 * MARGIN);
    private static final int FIXED = 16;
    private static final int PIXEL = 1 << FIXED;
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
        clear();
        width = piece.width();
        height = piece.height();
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
            band(plane, fromU, fromV - 0.5, toU, slope, 1, full * wide);
            return;
        }
        int bands = (int) Math.ceil(wide / WIDEST);
        double each = wide / bands;
        for (int band = 0; band < bands; band++) {
            band(plane, fromU, fromV - wide / 2 + band * each, toU, slope, each, full);
        }
    }

    /**
     * At each step along, the pixels across take ink as far as they are covered; for a band one pixel wide these are two, after
     * Wu, An Efficient Antialiasing Technique (SIGGRAPH 1991).
     *
     * @param edge where its first edge begins across
     * @param wide from 1 to {@link #WIDEST}
     * @param full the ink of a pixel wholly covered
     */
    private void band(int plane, double fromU, double edge, double toU, double slope, double wide, double full) {
        int along = steep ? height : width;
        int across = steep ? width : height;
        int first = fromU <= 0 ? 0 : (int) (fromU + 0.5);
        int last = toU >= along ? along : (int) (toU + 0.5);
        double atFirst = edge + slope * (first + 0.5 - fromU);
        double atLast = atFirst + slope * (last - 1 - first);
        if (Math.min(atFirst, atLast) < -wide || Math.max(atFirst, atLast) > across) {
            if (Math.max(atFirst, atLast) < -wide || Math.min(atFirst, atLast) > across) {
                return;
            }
            double toTop = (-wide - atFirst) / slope;
            double toBottom = (across - atFirst) / slope;
            int skipped = (int) Math.ceil(Math.max(0, Math.min(toTop, toBottom)));
            last = (int) Math.min(last, first + Math.floor(Math.max(toTop, toBottom)) + 1);
            first += skipped;
            atFirst += slope * skipped;
        }
        inked = true;
        int ink = Math.min((int) (full + 0.5), MOST_INK);
        int at = (int) ((atFirst + MARGIN) * PIXEL);
        int step = (int) (slope * PIXEL);
        if (wide > 1) {
            int start = plane + (first + MARGIN) * (steep ? STRIDE : 1);
            if (wide == 2) {
                pair(start, at, step, last - first, ink);
            } else {
                walk(start, at, step, last - first, (int) (wide * PIXEL), ink);
            }
        } else if (steep) {
            down(plane + (first + MARGIN) * STRIDE, at, step, last - first, ink);
        } else {
            right(plane + first + MARGIN, at, step, last - first, ink);
        }
    }

    /** Two pixels wide: three across share the ink, of which the middle one is covered. */
    private void pair(int start, int edge, int step, int steps, int full) {
        int[] ink = planes;
        int along = steep ? STRIDE : 1;
        int across = steep ? 1 : STRIDE;
        int at = edge;
        int from = start;
        for (int i = 0; i < steps; i++) {
            int pixel = from + (at >> FIXED) * across;
            int covered = (at & MOST_INK) * full >>> FIXED;
            ink[pixel] += full - covered;
            ink[pixel + across] += full;
            ink[pixel + 2 * across] += covered;
            at += step;
            from += along;
        }
    }

    /** More than one pixel wide, at most {@link #WIDEST}, in parts of 2^16 as the places are: up to four across share the ink. */
    private void walk(int start, int edge, int step, int steps, int wide, int full) {
        int[] ink = planes;
        int along = steep ? STRIDE : 1;
        int across = steep ? 1 : STRIDE;
        int at = edge;
        int from = start;
        for (int i = 0; i < steps; i++) {
            int pixel = from + (at >> FIXED) * across;
            int bare = at & MOST_INK;
            int rest = bare + wide - PIXEL;
            ink[pixel] += full - (bare * full >>> FIXED);
            ink[pixel + across] += part(rest, full);
            ink[pixel + 2 * across] += part(rest - PIXEL, full);
            ink[pixel + 3 * across] += part(rest - 2 * PIXEL, full);
            at += step;
            from += along;
        }
    }

    private static int part(int covered, int full) {
        return Math.max(0, Math.min(PIXEL - 1, covered)) * full >>> FIXED;
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
        for (int plane = 0; plane < used; plane++) {
            Arrays.fill(planes, plane * PLANE, plane * PLANE + (height + 2 * MARGIN) * STRIDE, 0);
        }
        used = 0;
        inked = false;
    }

    /** Sums up a row's ink, and how much of it is red, green and blue. */
    private void weigh(int start) {
        // Rows of their own: Java's compiler takes many pixels at once only where one index walks along all arrays.
        for (int plane = 0; plane < used; plane++) {
            System.arraycopy(planes, start + plane * PLANE, rows[plane], 0, width);
        }
        for (int channel = 0; channel < channels.length; channel++) {
            int[] sum = channels[channel];
            int[] factor = factors[channel];
            Arrays.fill(sum, 0, width, 0);
            for (int i = 0; i < used; i += 3) {
                add(sum, rows[i], factor[i], row(i + 1), factor[i + 1], row(i + 2), factor[i + 2], width);
            }
            if (channel == 0) {
                thin();
            }
        }
    }

    private int[] row(int plane) {
        return plane < used ? rows[plane] : NOTHING;
    }

    private static void add(int[] sum, int[] a, int ofA, int[] b, int ofB, int[] c, int ofC, int width) {
        for (int x = 0; x < width; x++) {
            sum[x] += a[x] * ofA + b[x] * ofB + c[x] * ofC;
        }
    }

    /** Where lines lie over each other by the ten thousand, weighs their ink coarsely, so that no sum of colours overflows. */
    private void thin() {
        int most = 0;
        for (int x = 0; x < width; x++) {
            most |= channels[0][x];
        }
        int shift = Math.max(0, COLOR_BITS + 1 - Integer.numberOfLeadingZeros(most));
        if (shift > 0) {
            for (int plane = 0; plane < used; plane++) {
                for (int x = 0; x < width; x++) {
                    rows[plane][x] >>= shift;
                }
            }
            for (int x = 0; x < width; x++) {
                channels[0][x] >>= shift;
            }
        }
    }
}
