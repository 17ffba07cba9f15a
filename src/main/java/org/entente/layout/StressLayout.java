package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places up to some 500 actors by stress majorization, each connected part for itself, turned to fit its room, labels clear
 * of one another, parts packed side by side. Of several starts the one with the fewest crossings and the least stress wins.
 * O(n² · sweeps), n² doubles kept (2 MB at 500 actors).
 */
public final class StressLayout implements Layout {
    private static final double ASPECT = 1.15;
    private static final int SWEEPS = 300;
    private static final int MANY = 150;
    private static final int STARTS = 12;
    private static final int TURNS = 36;
    private static final double CROSSING = 0.012;

    @Override
    public double run(LayoutGraph graph, double[] x, double[] y, Progress progress) {
        if (x.length != graph.actors() || y.length != graph.actors()) {
            throw new IllegalArgumentException("one place an actor: " + graph.actors());
        }
        List<Packing.Box> anchored = new ArrayList<>();
        List<Packing.Box> free = new ArrayList<>();
        double stress = 0;
        int done = 0;
        for (int[] members : Parts.of(graph)) {
            int before = done;
            Progress share = part -> progress.goOn((before + part * members.length) / graph.actors());
            LayoutGraph part = Parts.cut(graph, members);
            double[] px = pick(x, members);
            double[] py = pick(y, members);
            boolean held = anyPlaced(px, py);
            stress += place(part, px, py, share) * members.length;
            for (int i = 0; i < members.length; i++) {
                x[members[i]] = px[i];
                y[members[i]] = py[i];
            }
            (held ? anchored : free).add(Packing.box(graph, members, x, y));
            done += members.length;
        }
        Packing.run(anchored, free, ASPECT, x, y);
        return graph.actors() == 0 ? 0 : stress / graph.actors();
    }

    private static double[] pick(double[] values, int[] members) {
        return Arrays.stream(members).mapToDouble(i -> values[i]).toArray();
    }

    private static boolean anyPlaced(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                return true;
            }
        }
        return false;
    }

    private static double place(LayoutGraph part, double[] x, double[] y, Progress progress) {
        int n = part.actors();
        if (n == 1) {
            x[0] = Double.isNaN(x[0]) ? 0 : x[0];
            y[0] = Double.isNaN(y[0]) ? 0 : y[0];
            return 0;
        }
        double[] wanted = Distances.of(part);
        Majorization majorization = new Majorization(n, wanted, part.fixed());
        double stress;
        if (anyPlaced(x, y)) {
            Newcomers.place(n, wanted, x, y);
            stress = majorization.run(x, y, SWEEPS, progress);
        } else {
            stress = best(part, wanted, majorization, x, y, progress);
            turn(part, x, y);
        }
        new Clearance(part, x, y).run(Progress.UNWATCHED);
        return stress;
    }

    private static double best(
            LayoutGraph part, double[] wanted, Majorization majorization, double[] x, double[] y, Progress progress) {
        int n = part.actors();
        int starts = n > MANY ? 1 : STARTS;
        double least = Double.POSITIVE_INFINITY;
        double stressOfBest = 0;
        for (int start = 0; start < starts; start++) {
            double[] tryX = new double[n];
            double[] tryY = new double[n];
            if (start == 0) {
                Starts.scaling(n, wanted, tryX, tryY);
            } else {
                Starts.scattered(n, wanted, start, tryX, tryY);
            }
            boolean[] waits = {true};
            double offset = start;
            double stress = majorization.run(tryX, tryY, SWEEPS, done -> {
                waits[0] = progress.goOn((offset + done) / starts);
                return waits[0];
            });
            double cost = starts == 1 ? stress : stress + CROSSING * Tangle.crossings(part, tryX, tryY) / Math.sqrt(n);
            if (cost < least) {
                least = cost;
                stressOfBest = stress;
                System.arraycopy(tryX, 0, x, 0, n);
                System.arraycopy(tryY, 0, y, 0, n);
            }
            if (!waits[0]) {
                break;
            }
        }
        return stressOfBest;
    }

    /** Turns the part so that its bounding box comes nearest to the wanted aspect with the fewest labels in each other's way. */
    private static void turn(LayoutGraph part, double[] x, double[] y) {
        int n = part.actors();
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        double least = Double.POSITIVE_INFINITY;
        double[] bestX = x.clone();
        double[] bestY = y.clone();
        double[] tryX = new double[n];
        double[] tryY = new double[n];
        for (int turn = 0; turn < TURNS; turn++) {
            double angle = StrictMath.PI * turn / TURNS;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            for (int i = 0; i < n; i++) {
                tryX[i] = x[i] * cos - y[i] * sin;
                tryY[i] = x[i] * sin + y[i] * cos;
            }
            Packing.Box box = Packing.box(part, all, tryX, tryY);
            double scale = Math.max(box.width() / ASPECT, box.height());
            double cost = scale * (1 + 0.02 * overlaps(part, tryX, tryY));
            if (cost < least) {
                least = cost;
                System.arraycopy(tryX, 0, bestX, 0, n);
                System.arraycopy(tryY, 0, bestY, 0, n);
            }
        }
        System.arraycopy(bestX, 0, x, 0, n);
        System.arraycopy(bestY, 0, y, 0, n);
    }

    private static int overlaps(LayoutGraph part, double[] x, double[] y) {
        int overlaps = 0;
        for (int i = 0; i < part.actors(); i++) {
            for (int j = i + 1; j < part.actors(); j++) {
                boolean beside = Math.abs(x[i] - x[j]) >= part.halfWidth()[i] + part.halfWidth()[j];
                boolean above = y[i] + part.bottom()[i] <= y[j] - part.top()[j]
                        || y[j] + part.bottom()[j] <= y[i] - part.top()[i];
                overlaps += beside || above ? 0 : 1;
            }
        }
        return overlaps;
    }
}
