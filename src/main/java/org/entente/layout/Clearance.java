package org.entente.layout;

/** Gives every actor with its label room of its own, and keeps ties off actors they do not belong to, moving little. */
final class Clearance {
    /** World units between two boxes. */
    static final double GAP = 8;

    private static final double TIE_GAP = 10;
    private static final int ROUNDS = 160;
    private static final int LAST_ROUNDS = 2000;

    private final LayoutGraph graph;
    private final double[] x;
    private final double[] y;

    Clearance(LayoutGraph graph, double[] x, double[] y) {
        this.graph = graph;
        this.x = x;
        this.y = y;
    }

    /** Pushes until nothing overlaps that can be moved. */
    void run(Progress progress) {
        boolean clear = false;
        for (int round = 0; round < ROUNDS && !clear; round++) {
            boolean boxesMoved = partBoxes();
            boolean tiesMoved = partTies(1 - (double) round / ROUNDS);
            clear = !boxesMoved && !tiesMoved;
            if (!progress.goOn((double) round / ROUNDS)) {
                break;
            }
        }
        for (int round = 0; round < LAST_ROUNDS && partBoxes(); round++) {
            // Boxes alone: they must be apart at the end, ties only should.
        }
    }

    private boolean partBoxes() {
        boolean moved = false;
        for (int i = 0; i < graph.actors(); i++) {
            for (int j = i + 1; j < graph.actors(); j++) {
                moved |= part(i, j);
            }
        }
        return moved;
    }

    private boolean part(int i, int j) {
        if (graph.fixed()[i] && graph.fixed()[j]) {
            return false;
        }
        double dx = x[j] - x[i];
        double overlapX = graph.halfWidth()[i] + graph.halfWidth()[j] + GAP - Math.abs(dx);
        if (overlapX <= 0) {
            return false;
        }
        double dy = y[j] - y[i];
        boolean below = dy > 0 || dy == 0 && i < j;
        double overlapY =
                below ? graph.bottom()[i] + graph.top()[j] + GAP - dy : graph.top()[i] + graph.bottom()[j] + GAP + dy;
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
        double share = graph.fixed()[i] ? 1 : graph.fixed()[j] ? 0 : 0.5;
        x[i] -= stepX * (1 - share);
        y[i] -= stepY * (1 - share);
        x[j] += stepX * share;
        y[j] += stepY * share;
    }

    /** Pushes actors off ties of others, as seen from the tie's straight line. */
    private boolean partTies(double strength) {
        boolean moved = false;
        for (int tie = 0; tie < graph.from().length; tie++) {
            int a = graph.from()[tie];
            int b = graph.to()[tie];
            if (a == b) {
                continue;
            }
            for (int c = 0; c < graph.actors(); c++) {
                if (c != a && c != b && !graph.fixed()[c]) {
                    moved |= push(a, b, c, strength);
                }
            }
        }
        return moved;
    }

    private boolean push(int a, int b, int c, double strength) {
        double vx = x[b] - x[a];
        double vy = y[b] - y[a];
        double length = Math.sqrt(vx * vx + vy * vy);
        if (length < 1) {
            return false;
        }
        double along = ((x[c] - x[a]) * vx + (y[c] - y[a]) * vy) / (length * length);
        if (along <= 0.02 || along >= 0.98) {
            return false;
        }
        double off = ((x[c] - x[a]) * vy - (y[c] - y[a]) * vx) / length;
        double need = graph.top()[c] + TIE_GAP - Math.abs(off);
        if (need <= 0) {
            return false;
        }
        double side = off > 0 || off == 0 && c % 2 == 0 ? 1 : -1;
        double step = need * strength * 0.5 * side / length;
        x[c] += vy * step;
        y[c] -= vx * step;
        double back = 0.35;
        if (!graph.fixed()[a]) {
            x[a] -= vy * step * back * (1 - along);
            y[a] += vx * step * back * (1 - along);
        }
        if (!graph.fixed()[b]) {
            x[b] -= vy * step * back * along;
            y[b] += vx * step * back * along;
        }
        return true;
    }
}
