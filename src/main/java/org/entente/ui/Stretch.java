package org.entente.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.draw.map.Viewport;

/**
 * From one picture to the next while a person zooms: what has been painted already is shown larger or smaller until there is
 * time to paint it anew.
 *
 * @param grain how many pixels, across and down, get one colour
 */
record Stretch(Viewport before, Viewport after, int grain) implements Reuse {
    /** In one step; of what is made smaller, too little would be left. */
    private static final double MOST = 2;

    private static final int FINE_BITS = 8;
    private static final int FINE = 1 << FINE_BITS;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;

    /** That of two pictures as large as each other, one of them seen from somewhat nearer. */
    static Optional<Stretch> between(Viewport before, Viewport after, int grain) {
        Stretch stretch = new Stretch(before, after, grain);
        boolean alike =
                before.scale() == after.scale() && before.width() == after.width() && before.height() == after.height();
        Strip known = stretch.known();
        return alike && stretch.growth() <= MOST && stretch.growth() >= 1 / MOST && !known.isEmpty()
                ? Optional.of(stretch)
                : Optional.empty();
    }

    /** How much larger things are; below 1: smaller. */
    double growth() {
        return after.camera().zoom() / before.camera().zoom();
    }

    /** The column of the next picture where the first of what has been painted comes to stand. */
    private double left() {
        return (after.camera().dx() - growth() * before.camera().dx()) * before.scale();
    }

    private double top() {
        return (after.camera().dy() - growth() * before.camera().dy()) * before.scale();
    }

    /** The part of the next picture that has been painted, in whole grains. */
    private Strip known() {
        int left = first(left());
        int top = first(top());
        int right = last(left(), before.width());
        int bottom = last(top(), before.height());
        return new Strip(left, top, right - left, bottom - top);
    }

    private int first(double from) {
        return Math.max(0, (int) Math.ceil(from / grain) * grain);
    }

    private int last(double from, int length) {
        double end = from + growth() * length;
        return end >= length ? length : (int) Math.floor(end / grain) * grain;
    }

    @Override
    public List<Strip> strips() {
        Strip known = known();
        int right = known.left() + known.width();
        int bottom = known.top() + known.height();
        return Stream.of(
                        new Strip(0, 0, after.width(), known.top()),
                        new Strip(0, bottom, after.width(), after.height() - bottom),
                        new Strip(0, known.top(), known.left(), known.height()),
                        new Strip(right, known.top(), after.width() - right, known.height()))
                .filter(strip -> !strip.isEmpty())
                .toList();
    }

    @Override
    public void copy(int[] painted, int[] next) {
        Strip known = known();
        Taps across = Taps.of(known.left(), known.width(), grain, left(), growth(), before.width());
        Taps down = Taps.of(known.top(), known.height(), grain, top(), growth(), before.height());
        IntStream.range(0, down.count()).parallel().forEach(number -> {
            int row = known.top() + number * grain;
            int start = row * after.width() + known.left();
            int upper = down.at[number] * before.width();
            int lower = down.next[number] * before.width();
            for (int i = 0; i < across.count(); i++) {
                int left = between(painted[upper + across.at[i]], painted[lower + across.at[i]], down.part[number]);
                int right =
                        between(painted[upper + across.next[i]], painted[lower + across.next[i]], down.part[number]);
                int color = 0xFF000000 | between(left, right, across.part[i]);
                Arrays.fill(next, start + i * grain, start + Math.min(known.width(), (i + 1) * grain), color);
            }
            int end = Math.min(row + grain, known.top() + known.height());
            for (int copy = row + 1; copy < end; copy++) {
                System.arraycopy(next, start, next, copy * after.width() + known.left(), known.width());
            }
        });
    }

    /**
     * Where pixels of the next picture lie between those painted, along one axis.
     *
     * @param at   the pixel painted before it
     * @param next the one after
     * @param part how much of it is the one after, of 256
     */
    private record Taps(int[] at, int[] next, int[] part) {
        static Taps of(int first, int length, int grain, double origin, double growth, int painted) {
            int count = (length + grain - 1) / grain;
            Taps taps = new Taps(new int[count], new int[count], new int[count]);
            for (int i = 0; i < count; i++) {
                double middle = (first + (i + 0.5) * grain - origin) / growth - 0.5;
                double inside = Math.max(0, Math.min(painted - 1, middle));
                taps.at[i] = (int) inside;
                taps.next[i] = Math.min(painted - 1, taps.at[i] + 1);
                taps.part[i] = (int) ((inside - taps.at[i]) * FINE);
            }
            return taps;
        }

        int count() {
            return at.length;
        }
    }

    /** @param part of the other colour, of 256 */
    private static int between(int color, int other, int part) {
        int redAndBlue = (color & RED_AND_BLUE) * (FINE - part) + (other & RED_AND_BLUE) * part;
        int green = (color & GREEN) * (FINE - part) + (other & GREEN) * part;
        return redAndBlue >>> FINE_BITS & RED_AND_BLUE | green >>> FINE_BITS & GREEN;
    }
}
