package org.entente.layout;

import java.util.Arrays;

/**
 * Brings those who are tied together and pushes others apart, over a reach that becomes shorter, while the ways to the pivots
 * hold the whole in shape: near and far at once. A step goes along the mean of what an actor's ties want; so do the ways to
 * the pivots, half of each actor's own and half of its neighbours', which leaves neighbours beside each other. Pushes come from
 * the cells of a grid around; of crowded cells a few stand for all.
 */
final class Unfolding {

    private static final int PIVOTS_A_ROUND = 32;
    private static final int MOST_IN_A_ROW = 24;
    private static final float REACH = 3;
    /** The part of the rounds after which the reach stays the shortest. */
    private static final double SHORTENING = 1 / 1.2;

    private final Level level;
    private final Pivots pivots;
    private final Places places;
    private final boolean[] held;
    private final float[] pullX;
    private final float[] pullY;
    private final float[] pivotX;
    private final float[] pivotY;
    private final CellLists cells;

    /** @param held of n who may not move, or empty if all may */
    Unfolding(Level level, Pivots pivots, Places places, boolean... held) {
        this.level = level;
        this.pivots = pivots;
        this.places = places;
        this.held = held;
        pullX = new float[level.size()];
        pullY = new float[level.size()];
        pivotX = new float[pivots.count()];
        pivotY = new float[pivots.count()];
        cells = new CellLists(level.size());
    }

    /**
     * How far actors reach and step.
     *
     * @param rounds    how many
     * @param far       reach of the first round, in ties' lengths, as are all others
     * @param near      reach of the last
     * @param even      reach at which what pushes apart is as strong as what brings together
     * @param inShape   what the ways to the pivots count; ties and what pushes apart count 1
     * @param firstStep share of the wanted way, and the longest, in the first round
     * @param lastStep  the same in the last
     */
    record Schedule(
            int rounds, double far, double near, double even, double inShape, double firstStep, double lastStep) {}

    /**
     * Returns the number of rounds.
     *
     * @param progress asked twice a round; after a "no" the places are rough
     */
    int run(Schedule schedule, Progress progress) {
        int round = 0;
        while (round < schedule.rounds && progress.goOn((double) round / schedule.rounds)) {
            double done = schedule.rounds == 1 ? 1 : round / (schedule.rounds - 1.0);
            double reach = schedule.far * Math.pow(schedule.near / schedule.far, Math.min(1, done / SHORTENING));
            double step = schedule.firstStep + (schedule.lastStep - schedule.firstStep) * done;
            double apart = schedule.even * schedule.even / (reach * reach);
            round(
                    round,
                    new Round((float) reach, (float) step, (float) apart, (float) schedule.inShape),
                    progress.stretch((double) round / schedule.rounds, (round + 1.0) / schedule.rounds));
            round++;
        }
        return round;
    }

    private record Round(float reach, float step, float apart, float inShape) {}

    private void round(int number, Round round, Progress progress) {
        places.pick(level.pivots(), pivotX, pivotY);
        cells.fill(places, level.links().mass(), REACH * round.reach);
        int first = Noise.of(number, 8) % pivots.count();
        Ranges.each(level.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                pull(i, (first + i) % pivots.count());
            }
        });
        if (!progress.goOn(0.5)) {
            return;
        }
        Ranges.each(level.size(), (from, to) -> {
            float[] push = new float[2];
            for (int i = from; i < to; i++) {
                step(i, number, round, push);
            }
        });
        places.swap();
    }

    /** Where the ways to some of the pivots want the actor to go. */
    private void pull(int i, int first) {
        int k = pivots.count();
        int row = level.actor()[i] * k;
        float x = 0;
        float y = 0;
        float weights = 0;
        int p = first;
        for (int turn = Math.min(k, PIVOTS_A_ROUND); turn > 0; turn--) {
            int way = pivots.distance()[row + p];
            if (way > 0) {
                float dx = places.x[i] - pivotX[p];
                float dy = places.y[i] - pivotY[p];
                float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
                float weight = 1f / ((float) way * way);
                float share = weight * (way - length) / length;
                x += share * dx;
                y += share * dy;
                weights += weight;
            }
            p = p + 1 == k ? 0 : p + 1;
        }
        pullX[i] = weights > 0 ? x / weights : 0;
        pullY[i] = weights > 0 ? y / weights : 0;
    }

    private void step(int i, int number, Round round, float[] push) {
        float x = places.x[i];
        float y = places.y[i];
        places.nextX[i] = x;
        places.nextY[i] = y;
        if (held.length > 0 && held[i]) {
            return;
        }
        Links links = level.links();
        float square = round.reach * round.reach;
        float wayX = 0;
        float wayY = 0;
        float sharedX = pullX[i];
        float sharedY = pullY[i];
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            int other = links.to()[link];
            float weight = links.weight()[link];
            float dx = places.x[other] - x;
            float dy = places.y[other] - y;
            float force = weight / (float) Math.sqrt(1 + (dx * dx + dy * dy) / square);
            wayX += force * dx;
            wayY += force * dy;
            sharedX += weight * pullX[other];
            sharedY += weight * pullY[other];
        }
        float ties = links.degree()[i] / links.mass()[i];
        float own = 0.5f * round.inShape * ties;
        cells.push(i, x, y, square, number, push);
        wayX = wayX / links.mass()[i] + round.apart * push[0] + own * (pullX[i] + sharedX / (links.degree()[i] + 1));
        wayY = wayY / links.mass()[i] + round.apart * push[1] + own * (pullY[i] + sharedY / (links.degree()[i] + 1));
        float length = (float) Math.sqrt(wayX * wayX + wayY * wayY) / (ties + 1);
        float share = (length > 1 ? round.step / length : round.step) / (ties + 1);
        places.nextX[i] = x + share * wayX;
        places.nextY[i] = y + share * wayY;
    }

    /** Actors by the cell of a grid that they are in. */
    private static final class CellLists {
        private final int[] cellOf;
        private final float[] x;
        private final float[] y;
        private final float[] mass;
        private int[] start = new int[0];
        private int[] at = new int[0];
        private float left;
        private float top;
        private float side;
        private int columns;
        private int rows;

        CellLists(int n) {
            cellOf = new int[n];
            x = new float[n];
            y = new float[n];
            mass = new float[n];
        }

        void fill(Places places, float[] masses, float wish) {
            int n = cellOf.length;
            left = Float.POSITIVE_INFINITY;
            top = Float.POSITIVE_INFINITY;
            float right = Float.NEGATIVE_INFINITY;
            float bottom = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                left = Math.min(left, places.x[i]);
                top = Math.min(top, places.y[i]);
                right = Math.max(right, places.x[i]);
                bottom = Math.max(bottom, places.y[i]);
            }
            side = wish;
            while (((right - left) / side + 1.0) * ((bottom - top) / side + 1.0) > 4.0 * n + 16) {
                side *= 1.4f;
            }
            columns = (int) ((right - left) / side) + 1;
            rows = (int) ((bottom - top) / side) + 1;
            int count = columns * rows;
            start = start.length > count ? start : new int[count + 1];
            at = at.length >= count ? at : new int[count];
            Arrays.fill(start, 0, count + 1, 0);
            for (int i = 0; i < n; i++) {
                cellOf[i] = row(places.y[i]) * columns + column(places.x[i]);
                start[cellOf[i] + 1]++;
            }
            for (int cell = 0; cell < count; cell++) {
                start[cell + 1] += start[cell];
            }
            System.arraycopy(start, 0, at, 0, count);
            for (int i = 0; i < n; i++) {
                int place = at[cellOf[i]]++;
                x[place] = places.x[i];
                y[place] = places.y[i];
                mass[place] = masses[i];
            }
        }

        private int column(float place) {
            return Math.min(columns - 1, (int) ((place - left) / side));
        }

        private int row(float place) {
            return Math.min(rows - 1, (int) ((place - top) / side));
        }

        /**
         * What pushes i, at that place, away from those around.
         *
         * @param square of the reach
         * @param push   2: the force, on return
         */
        void push(int i, float atX, float atY, float square, int round, float[] push) {
            int column = column(atX);
            int row = row(atY);
            float furthest = side * side;
            push[0] = 0;
            push[1] = 0;
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                int from = start[r * columns + Math.max(0, column - 1)];
                int to = start[r * columns + Math.min(columns - 1, column + 1) + 1];
                int every = Math.max(1, (to - from) / MOST_IN_A_ROW);
                int first = every == 1 ? 0 : Noise.of(i, round * 3 + r - row) % every;
                float pushX = 0;
                float pushY = 0;
                for (int place = from + first; place < to; place += every) {
                    float dx = atX - x[place];
                    float dy = atY - y[place];
                    float gap = dx * dx + dy * dy;
                    if (gap <= furthest) {
                        float near = 1 / (1 + gap / square);
                        float force = near * near * mass[place];
                        pushX += force * dx;
                        pushY += force * dy;
                    }
                }
                push[0] += every * pushX;
                push[1] += every * pushY;
            }
        }
    }
}
