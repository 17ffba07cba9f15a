package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places many actors, 100,000 and more: near ones near and the whole in shape, each connected part for itself, discs clear of
 * one another, smaller parts in rows below the largest. The same picture in every run and on any number of cores. Who is fixed
 * stays; the others come to them. O(rounds · (actors + ties)), some 500 bytes an actor and 20 a tie.
 */
public final class MultilevelLayout implements Layout {
    /** World units between neighbours in the mean, in diameters of a disc. */
    private static final double GAPS = 3.5;

    /** The room of an actor that takes none. */
    private static final double LEAST_DIAMETER = 4;

    private static final int ROUNDS_BETWEEN_SKETCHES = 4;

    /**
     * While {@code progress} is asked, {@code x} and {@code y} show how far the largest part is; those that have no place yet
     * are NaN.
     */
    @Override
    public Outcome run(LayoutGraph graph, double[] x, double[] y, Progress progress) {
        if (x.length != graph.actors() || y.length != graph.actors()) {
            throw new IllegalArgumentException("one place an actor: " + graph.actors());
        }
        Progress watch = new Watch(progress);
        boolean[] fixed = graph.fixed();
        for (int i = 0; i < fixed.length; i++) {
            x[i] = fixed[i] ? x[i] : Double.NaN;
            y[i] = fixed[i] ? y[i] : Double.NaN;
        }
        List<Part> parts = new ArrayList<>(Part.of(graph, fixed));
        parts.sort(Comparator.comparing((Part part) -> !stands(part)).thenComparingInt(part -> -part.actors()));
        double stress = 0;
        long rounds = 0;
        double done = 0;
        List<Laid> laid = new ArrayList<>();
        for (Part part : parts) {
            double share = 0.95 * part.actors() / graph.actors();
            Laid one = Laid.of(part, x, y, fixed);
            Outcome outcome = place(one, x, y, watch.stretch(done, done + share));
            stress += outcome.stress() * part.actors() / graph.actors();
            rounds += outcome.rounds();
            laid.add(one);
            done += share;
        }
        Rows.run(laid);
        laid.forEach(one -> one.copyTo(x, y));
        return new Outcome(stress, rounds);
    }

    private static boolean stands(Part part) {
        for (boolean fixed : part.fixed()) {
            if (fixed) {
                return true;
            }
        }
        return false;
    }

    private static Outcome place(Laid laid, double[] wholeX, double[] wholeY, Progress progress) {
        Part part = laid.part();
        if (part.actors() == 1) {
            laid.x()[0] = laid.standing() ? laid.x()[0] : 0;
            laid.y()[0] = laid.standing() ? laid.y()[0] : 0;
            return new Outcome(0, 0);
        }
        Links links = Links.of(part);
        double diameter = diameter(part);
        Descent.Sketch sketch = laid.standing() ? (places, group) -> {} : new Sketching(part, diameter, wholeX, wholeY);
        Descent.Result result = new Descent(links, sketch).run(progress.stretch(0, laid.standing() ? 0.6 : 0.95));
        Places places = result.places();
        if (laid.standing()) {
            new Around(links, result.pivots(), laid).run(places, progress.stretch(0.6, 0.95));
        } else {
            double unit = unit(places, diameter);
            for (int i = 0; i < links.size(); i++) {
                laid.x()[i] = places.x[i] * unit;
                laid.y()[i] = places.y[i] * unit;
            }
        }
        new DiscClearance(laid).run(progress.stretch(0.95, 1));
        return new Outcome(result.pivots().stress(places.x, places.y), result.rounds());
    }

    static double diameter(Part part) {
        double sum = 0;
        for (int i = 0; i < part.actors(); i++) {
            sum += Math.max(part.halfWidth()[i] * 2, part.top()[i] + part.bottom()[i]);
        }
        return Math.max(LEAST_DIAMETER, sum / part.actors());
    }

    /** World units in a tie's length. */
    static double unit(Places places, double diameter) {
        float[] even = new float[places.x.length];
        Arrays.fill(even, 1);
        double gap = Math.sqrt(places.area(even) / even.length);
        return gap > 0 ? GAPS * diameter / gap : GAPS * diameter;
    }

    /** Shows the part in the whole graph's places now and then. */
    private static final class Sketching implements Descent.Sketch {
        private final Part part;
        private final double diameter;
        private final double[] x;
        private final double[] y;
        private int round;

        Sketching(Part part, double diameter, double[] x, double[] y) {
            this.part = part;
            this.diameter = diameter;
            this.x = x;
            this.y = y;
        }

        @Override
        public void show(Places places, int... group) {
            if (round++ % ROUNDS_BETWEEN_SKETCHES != 0) {
                return;
            }
            double unit = unit(places, diameter) * Math.sqrt((double) part.actors() / places.x.length);
            for (int i = 0; i < part.actors(); i++) {
                int shown = group.length == 0 ? i : group[i];
                x[part.members()[i]] = places.x[shown] * unit;
                y[part.members()[i]] = places.y[shown] * unit;
            }
        }
    }
}
