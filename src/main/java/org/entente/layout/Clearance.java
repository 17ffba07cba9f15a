package org.entente.layout;

/** Gives every actor with its label room of its own, and keeps ties off actors they do not belong to, moving little. */
final class Clearance {
    /** World units between two boxes. */
    static final double GAP = 8;

    private static final double TIE_GAP = 16;

    /** Half of the width of a name is kept off ties: it may stand to the other side. */
    private static final double NAME = 0.5;

    private static final double BACK = 0.35;
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

    /** How many actors stand too near to a tie of others. */
    int touched() {
        int touched = 0;
        for (int pair = 0; pair < part.pairs(); pair++) {
            for (int c = 0; c < part.actors(); c++) {
                touched += need(part.low()[pair], part.high()[pair], c) > 0 ? 1 : 0;
            }
        }
        return touched;
    }

    /** Pushes actors off ties of others, as seen from the tie's straight line. */
    private boolean partTies(double strength) {
        boolean moved = false;
        for (int pair = 0; pair < part.pairs(); pair++) {
            int a = part.low()[pair];
            int b = part.high()[pair];
            for (int c = 0; c < part.actors(); c++) {
                if (!part.fixed()[c]) {
                    double need = need(a, b, c);
                    if (need > 0) {
                        push(a, b, c, need * strength * 0.5);
                        moved = true;
                    }
                }
            }
        }
        return moved;
    }

    /** How much further c with its name should be from the tie from a to b; 0 or less where it is far enough. */
    private double need(int a, int b, int c) {
        double vx = x[b] - x[a];
        double vy = y[b] - y[a];
        double dx = x[c] - x[a];
        double dy = middle(c) - y[a];
        double square = vx * vx + vy * vy;
        double along = dx * vx + dy * vy;
        if (c == a || c == b || square < 1 || along <= 0.02 * square || along >= 0.98 * square) {
            return 0;
        }
        double length = Math.sqrt(square);
        double reach = (Math.abs(vy) * part.halfWidth()[c] * NAME + Math.abs(vx) * halfHeight(c)) / length;
        return Math.max(reach, part.top()[c]) + TIE_GAP - Math.abs(dx * vy - dy * vx) / length;
    }

    private double halfHeight(int i) {
        return (part.top()[i] + part.bottom()[i]) / 2;
    }

    /** The ordinate of the middle of an actor with its name. */
    private double middle(int i) {
        return y[i] + (part.bottom()[i] - part.top()[i]) / 2;
    }

    /** Moves c away from the tie from a to b, and the tie back a little. */
    private void push(int a, int b, int c, double way) {
        double vx = x[b] - x[a];
        double vy = y[b] - y[a];
        double dx = x[c] - x[a];
        double dy = middle(c) - y[a];
        double square = vx * vx + vy * vy;
        double along = (dx * vx + dy * vy) / square;
        double off = dx * vy - dy * vx;
        double side = off > 0 || off == 0 && c % 2 == 0 ? 1 : -1;
        double stepX = vy * side * way / Math.sqrt(square);
        double stepY = -vx * side * way / Math.sqrt(square);
        x[c] += stepX;
        y[c] += stepY;
        give(a, stepX, stepY, BACK * (1 - along));
        give(b, stepX, stepY, BACK * along);
    }

    private void give(int i, double stepX, double stepY, double share) {
        if (!part.fixed()[i]) {
            x[i] -= stepX * share;
            y[i] -= stepY * share;
        }
    }
}
