package org.entente.layout;

import java.util.Arrays;

/** Pushes discs that lie on one another apart, each pair by half of what is missing, those around it found by a grid. */
final class DiscClearance {
    private static final int ROUNDS = 60;
    private static final double SMALLEST = 1e-3;

    private final Laid laid;
    private final double[] radius;
    private final double side;
    private final int[] next;

    DiscClearance(Laid laid) {
        this.laid = laid;
        Part part = laid.part();
        radius = new double[part.actors()];
        for (int i = 0; i < radius.length; i++) {
            radius[i] = Math.max(part.halfWidth()[i], (part.top()[i] + part.bottom()[i]) / 2);
        }
        side = Math.max(SMALLEST, 2 * Arrays.stream(radius).max().orElse(0));
        next = new int[radius.length];
    }

    /** @param progress asked once a round; after a "no" discs may overlap */
    void run(Progress progress) {
        boolean clear = false;
        for (int round = 0; round < ROUNDS && !clear && progress.goOn((double) round / ROUNDS); round++) {
            clear = !partAll();
        }
    }

    private boolean partAll() {
        double[] x = laid.x();
        double[] y = laid.y();
        int slots = Integer.highestOneBit(Math.max(8, radius.length)) * 2;
        int[] first = new int[slots];
        Arrays.fill(first, -1);
        boolean moved = false;
        for (int i = 0; i < radius.length; i++) {
            long column = (long) Math.floor(x[i] / side);
            long row = (long) Math.floor(y[i] / side);
            for (long c = column - 1; c <= column + 1; c++) {
                for (long r = row - 1; r <= row + 1; r++) {
                    for (int j = first[slot(c, r, slots)]; j >= 0; j = next[j]) {
                        moved |= part(j, i);
                    }
                }
            }
            int slot = slot(column, row, slots);
            next[i] = first[slot];
            first[slot] = i;
        }
        return moved;
    }

    private static int slot(long column, long row, int slots) {
        return Noise.of((int) (column * 0x9E3779B1L + row), 21) & slots - 1;
    }

    private boolean part(int i, int j) {
        double[] x = laid.x();
        double[] y = laid.y();
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double apart = radius[i] + radius[j];
        double square = dx * dx + dy * dy;
        if (square >= apart * apart || laid.part().fixed()[i] && laid.part().fixed()[j]) {
            return false;
        }
        double length = Math.sqrt(square);
        if (length < SMALLEST) {
            double angle = 2 * StrictMath.PI * Noise.around(j, 22);
            dx = StrictMath.cos(angle);
            dy = StrictMath.sin(angle);
            length = 1;
        }
        double push = (apart - Math.min(apart, Math.sqrt(square))) * 1.02 / length;
        double share = laid.part().fixed()[i] ? 1 : laid.part().fixed()[j] ? 0 : 0.5;
        x[i] -= dx * push * (1 - share);
        y[i] -= dy * push * (1 - share);
        x[j] += dx * push * share;
        y[j] += dy * push * share;
        return true;
    }
}
