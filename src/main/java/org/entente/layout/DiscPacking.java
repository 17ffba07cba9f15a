package org.entente.layout;

import java.util.Arrays;

/**
 * Brings discs of any sizes together and pushes those that lie on one another apart, the smaller one further; such pairs are
 * found by a sweep from left to right.
 */
final class DiscPacking {
    private static final int ROUNDS = 300;
    private static final int GATHERING = 60;
    /** Of the way to the middle, in the first round of those; less and less in the others. */
    private static final double GATHERED = 0.05;
    /** Times the way that is missing: a little more, so that the last does not take for ever. */
    private static final double PUSH = 1.01;

    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final int[] order;

    private DiscPacking(double[] x, double[] y, double[] radius) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        order = new int[x.length];
        Arrays.setAll(order, i -> i);
    }

    /**
     * Changes {@code x} and {@code y}; in the end the middle of all is at (0, 0).
     *
     * @param progress asked once a round; after a "no" discs may overlap
     */
    static void run(double[] x, double[] y, double[] radius, Progress progress) {
        DiscPacking packing = new DiscPacking(x, y, radius);
        boolean clear = false;
        for (int round = 0; round < ROUNDS && !clear && progress.goOn((double) round / ROUNDS); round++) {
            boolean gathering = round < GATHERING;
            if (gathering) {
                packing.gather(GATHERED * (GATHERING - round) / GATHERING);
            }
            clear = !packing.partAll() && !gathering;
        }
        packing.centre();
    }

    private void gather(double share) {
        double middleX = middle(x);
        double middleY = middle(y);
        for (int i = 0; i < x.length; i++) {
            x[i] += share * (middleX - x[i]);
            y[i] += share * (middleY - y[i]);
        }
    }

    /** Moves all alike, so that their middle is at (0, 0). */
    private void centre() {
        double middleX = middle(x);
        double middleY = middle(y);
        for (int i = 0; i < x.length; i++) {
            x[i] -= middleX;
            y[i] -= middleY;
        }
    }

    /** That of all discs, along one axis. */
    private double middle(double... at) {
        double all = 0;
        double middle = 0;
        for (int i = 0; i < at.length; i++) {
            double mass = radius[i] * radius[i];
            all += mass;
            middle += mass * at[i];
        }
        return middle / all;
    }

    private boolean partAll() {
        sort();
        boolean moved = false;
        for (int a = 0; a < order.length; a++) {
            int i = order[a];
            for (int b = a + 1; b < order.length && left(order[b]) < x[i] + radius[i]; b++) {
                moved |= part(i, order[b]);
            }
        }
        return moved;
    }

    private double left(int i) {
        return x[i] - radius[i];
    }

    /** By left ends; those of one round are nearly those of the next, so that insertion is quick. */
    private void sort() {
        for (int a = 1; a < order.length; a++) {
            int i = order[a];
            int b = a;
            while (b > 0 && left(order[b - 1]) > left(i)) {
                order[b] = order[b - 1];
                b--;
            }
            order[b] = i;
        }
    }

    private boolean part(int i, int j) {
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double apart = radius[i] + radius[j];
        double square = dx * dx + dy * dy;
        if (square >= apart * apart) {
            return false;
        }
        double length = Math.sqrt(square);
        double missing = apart - length;
        if (length == 0) {
            double angle = 2 * StrictMath.PI * Noise.around(j, 43);
            dx = StrictMath.cos(angle);
            dy = StrictMath.sin(angle);
            length = 1;
        }
        double push = PUSH * missing / length;
        double ofOne = radius[i] * radius[i];
        double ofOther = radius[j] * radius[j];
        double share = ofOther / (ofOne + ofOther);
        x[i] -= dx * push * share;
        y[i] -= dy * push * share;
        x[j] += dx * push * (1 - share);
        y[j] += dy * push * (1 - share);
        return true;
    }
}
