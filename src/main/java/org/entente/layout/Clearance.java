package org.entente.layout;

/** Gives every actor with its label room of its own, and keeps ties off actors they do not belong to, moving little. */
final class Clearance {
    /** World units between two boxes. */
    static final double GAP = 8;

    private static final double TIE_GAP = 10;
    private static final int ROUNDS = 160;
    private static final int LEAST_ROUNDS = 20;
    private static final int LAST_ROUNDS = 2000;

    /** How often a tie is held against an actor at most: where it would be more often, no tie can be kept off anybody. */
    private static final double MOST_PUSHES = 20e6;

    private final Part part;
    private final double[] x;
    private final double[] y;

    Clearance(Laid laid) {
        part = laid.part();
        x = laid.x();
        y = laid.y();
    }

    /**
     * Pushes until nothing overlaps that can be moved.
     *
     * @param progress asked once a round; after a "no" something may overlap
     */
    void run(Progress progress) {
        double pushes = Math.max(1, (double) part.pairs() * part.actors());
        int rounds = (int) Math.max(LEAST_ROUNDS, Math.min(ROUNDS, MOST_PUSHES / pushes));
        boolean clear = false;
        for (int round = 0; round < rounds && !clear; round++) {
            if (!progress.goOn(0.5 * round / rounds)) {
                return;
            }
            boolean boxesMoved = partBoxes();
            boolean tiesMoved = partTies(1 - (double) round / rounds);
            clear = !boxesMoved && !tiesMoved;
        }
        // Boxes alone: they must be apart at the end, ties only should.
        for (int round = 0; round < LAST_ROUNDS; round++) {
            if (!progress.goOn(0.5 + 0.5 * round / LAST_ROUNDS) || !partBoxes()) {
                return;
            }
        }
    }

    private boolean partBoxes() {
        boolean moved = false;
        for (int i = 0; i < part.actors(); i++) {
            for (int j = i + 1; j < part.actors(); j++) {
                moved |= part(i, j);
            }
        }
        return moved;
    }

    private boolean part(int i, int j) {
        if (part.fixed()[i] && part.fixed()[j]) {
            return false;
        }
        double dx = x[j] - x[i];
        double overlapX = part.halfWidth()[i] + part.halfWidth()[j] + GAP - Math.abs(dx);
        if (overlapX <= 0) {
            return false;
        }
        double dy = y[j] - y[i];
        boolean below = dy > 0 || dy == 0 && i < j;
        double overlapY =
                below ? part.bottom()[i] + part.top()[j] + GAP - dy : part.top()[i] + part.bottom()[j] + GAP + dy;
        if (overlapY <= 0) {
            return false;
        }
        if (overlapX < overlapY) {
            double step = (overlapX + 0.01) * (dx > 0 || dx == 0 && i < j ? 1 : -1);
            shift(i, j, step, 0);
        } else {
            shift(i, j, 0, (overlapY + 0.01) * (below ? 1 : -1));
        }
        return true;
    }

    /** Moves j by the step relative to i; who is fixed leaves the whole way to the other. */
    private void shift(int i, int j, double stepX, double stepY) {
        double share = part.fixed()[i] ? 1 : part.fixed()[j] ? 0 : 0.5;
        x[i] -= stepX * (1 - share);
        y[i] -= stepY * (1 - share);
        x[j] += stepX * share;
        y[j] += stepY * share;
    }

    /** Pushes actors off ties of others, as seen from the tie's straight line. */
    private boolean partTies(double strength) {
        boolean moved = false;
        for (int pair = 0; pair < part.pairs(); pair++) {
            int a = part.low()[pair];
            int b = part.high()[pair];
            for (int c = 0; c < part.actors(); c++) {
                if (c != a && c != b && !part.fixed()[c]) {
                    moved |= push(a, b, c, strength);
                }
            }
        }
        return moved;
    }

    private boolean push(int a, int b, int c, double strength) {
        double vx = x[b] - x[a];
        double vy = y[b] - y[a];
        double square = vx * vx + vy * vy;
        double cross = (x[c] - x[a]) * vy - (y[c] - y[a]) * vx;
        double near = part.top()[c] + TIE_GAP;
        if (square < 1 || cross * cross >= near * near * square) {
            return false;
        }
        double along = ((x[c] - x[a]) * vx + (y[c] - y[a]) * vy) / square;
        if (along <= 0.02 || along >= 0.98) {
            return false;
        }
        double length = Math.sqrt(square);
        double off = cross / length;
        double need = near - Math.abs(off);
        double side = off > 0 || off == 0 && c % 2 == 0 ? 1 : -1;
        double step = need * strength * 0.5 * side / length;
        x[c] += vy * step;
        y[c] -= vx * step;
        double back = 0.35;
        if (!part.fixed()[a]) {
            x[a] -= vy * step * back * (1 - along);
            y[a] += vx * step * back * (1 - along);
        }
        if (!part.fixed()[b]) {
            x[b] -= vy * step * back * along;
            y[b] += vx * step * back * along;
        }
        return true;
    }
}
