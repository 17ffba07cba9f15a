package org.entente.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places up to some 500 actors by stress majorization, each connected part for itself, turned to fit its room, labels clear
 * of one another, smaller parts set into the room that larger ones leave. Of several starts the one with the fewest crossings
 * and the least stress wins. O(n³ + n² · sweeps), n² doubles kept (2 MB at 500 actors).
 */
public final class StressLayout implements Layout {
    private static final double ASPECT = 0.95;
    private static final int SWEEPS = 300;
    private static final int STARTS = 12;
    private static final double MOST_WORK = 3e5;
    private static final int TURNS = 36;
    private static final double HARD = 1;

    @Override
    public Outcome run(LayoutGraph graph, double[] x, double[] y, Progress progress) {
        if (x.length != graph.actors() || y.length != graph.actors()) {
            throw new IllegalArgumentException("one place an actor: " + graph.actors());
        }
        Progress watch = new Watch(progress);
        boolean[] placed = new boolean[graph.actors()];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = !Double.isNaN(x[i]) && !Double.isNaN(y[i]);
        }
        List<Laid> laid = new ArrayList<>();
        double stress = 0;
        long[] sweeps = {0};
        double done = 0;
        for (Part part : Part.of(graph, placed)) {
            Laid one = Laid.of(part, x, y, placed);
            double share = (double) part.actors() / graph.actors();
            stress += place(one, watch.stretch(done, done + 0.9 * share), sweeps) * share;
            laid.add(one);
            done += 0.9 * share;
        }
        Packing.run(laid, ASPECT, watch.stretch(0.9, 1));
        laid.forEach(one -> one.copyTo(x, y));
        if (laid.stream().noneMatch(Laid::standing)) {
            toOrigin(x, graph.halfWidth());
            toOrigin(y, graph.top());
        }
        return new Outcome(stress, sweeps[0]);
    }

    /** Moves all so that the first box begins at 0. */
    private static void toOrigin(double[] places, double[] reach) {
        double first = IntStream.range(0, places.length)
                .mapToDouble(i -> places[i] - reach[i])
                .min()
                .orElse(0);
        for (int i = 0; i < places.length; i++) {
            places[i] -= first;
        }
    }

    private static double place(Laid laid, Progress progress, long[] sweeps) {
        Part part = laid.part();
        int n = part.actors();
        if (n == 1) {
            if (!laid.standing()) {
                laid.x()[0] = 0;
                laid.y()[0] = 0;
            }
            return 0;
        }
        double[] wanted = Distances.of(part, progress.stretch(0, 0.1));
        Majorization majorization = new Majorization(n, wanted, part.fixed());
        if (!laid.standing()) {
            return best(laid, wanted, majorization, progress.stretch(0.1, 1), sweeps);
        }
        Newcomers.place(n, wanted, laid.x(), laid.y());
        double stress = majorization.run(laid.x(), laid.y(), SWEEPS, counted(sweeps, progress.stretch(0.1, 0.8)));
        new Clearance(laid).run(progress.stretch(0.8, 1));
        return stress;
    }

    /** Counts the sweeps as well. */
    private static Progress counted(long[] sweeps, Progress progress) {
        return done -> {
            sweeps[0]++;
            return progress.goOn(done);
        };
    }

    private static double best(
            Laid laid, double[] wanted, Majorization majorization, Progress progress, long[] sweeps) {
        int n = laid.part().actors();
        double work = (double) n * (n + laid.part().pairs());
        int starts = (int) Math.max(1, Math.min(STARTS, MOST_WORK / work));
        double least = Double.POSITIVE_INFINITY;
        double stressOfBest = 0;
        for (int start = 0; start < starts && (start == 0 || progress.goOn((double) start / starts)); start++) {
            Laid tried = new Laid(laid.part(), new double[n], new double[n], false);
            Progress share = progress.stretch((double) start / starts, (start + 1.0) / starts);
            if (start == 0 && progress.goOn(0)) {
                Starts.scaling(n, wanted, tried.x(), tried.y(), share.stretch(0, 0.1));
            } else {
                Starts.scattered(n, wanted, start, tried.x(), tried.y());
            }
            double stress = majorization.run(tried.x(), tried.y(), SWEEPS, counted(sweeps, share.stretch(0.1, 0.7)));
            turn(tried, share.stretch(0.7, 0.8));
            Clearance clearance = new Clearance(tried);
            clearance.run(share.stretch(0.8, 1));
            double hard = (Tangle.crossings(tried) + clearance.touched())
                    / (double) laid.part().pairs();
            double cost = size(tried.part(), tried.x(), tried.y()) * (1 + HARD * hard);
            if (cost < least) {
                least = cost;
                stressOfBest = stress;
                System.arraycopy(tried.x(), 0, laid.x(), 0, n);
                System.arraycopy(tried.y(), 0, laid.y(), 0, n);
            }
        }
        return stressOfBest;
    }

    /** Turns the part so that its bounding box comes nearest to the wanted aspect with the fewest labels in each other's way. */
    private static void turn(Laid laid, Progress progress) {
        Part part = laid.part();
        int n = part.actors();
        double least = Double.POSITIVE_INFINITY;
        double[] startX = laid.x().clone();
        double[] startY = laid.y().clone();
        double[] tryX = new double[n];
        double[] tryY = new double[n];
        for (int turn = 0; turn < TURNS && progress.goOn((double) turn / TURNS); turn++) {
            double angle = StrictMath.PI * turn / TURNS;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            for (int i = 0; i < n; i++) {
                tryX[i] = startX[i] * cos - startY[i] * sin;
                tryY[i] = startX[i] * sin + startY[i] * cos;
            }
            double cost = size(part, tryX, tryY) * (1 + 0.02 * overlaps(part, tryX, tryY));
            if (cost < least) {
                least = cost;
                System.arraycopy(tryX, 0, laid.x(), 0, n);
                System.arraycopy(tryY, 0, laid.y(), 0, n);
            }
        }
    }

    /** The height of the room of the wanted aspect that holds the part. */
    private static double size(Part part, double[] x, double[] y) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i] - part.halfWidth()[i]);
            right = Math.max(right, x[i] + part.halfWidth()[i]);
            top = Math.min(top, y[i] - part.top()[i]);
            bottom = Math.max(bottom, y[i] + part.bottom()[i]);
        }
        return Math.max((right - left) / ASPECT, bottom - top);
    }

    private static int overlaps(Part part, double[] x, double[] y) {
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
