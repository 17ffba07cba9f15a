package org.entente.layout;

import java.util.Arrays;

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
        Progress watch = new Watch(progress);
        return new PartByPart(graph, x, y).run((laid, told) -> place(laid, x, y, told), watch);
    }

    private static Outcome place(Laid laid, double[] wholeX, double[] wholeY, Progress progress) {
        Part part = laid.part();
        Links links = Links.of(part);
        double diameter = diameter(part);
        Descent.Sketch sketch = laid.standing() ? (places, group) -> {} : new Sketching(part, diameter, wholeX, wholeY);
        Descent.Result result = new Descent(links, sketch).run(progress.stretch(0, laid.standing() ? 0.6 : 0.95));
        Places places = result.places();
        double unit = unit(places, diameter);
        if (laid.standing()) {
            new Around(links, laid, unit).unfold(places, result.pivots(), progress.stretch(0.6, 0.95));
        } else {
            for (int i = 0; i < links.size(); i++) {
                laid.x()[i] = places.x[i] * unit;
                laid.y()[i] = places.y[i] * unit;
            }
        }
        new DiscClearance(laid).run(progress.stretch(0.95, 1));
        // Whoever said "no" waits for an end, not for a figure.
        double stress = progress.goOn(1) ? result.pivots().stress(places.x, places.y) : Double.NaN;
        return new Outcome(stress, result.rounds());
    }

    static double diameter(Part part) {
        double sum = 0;
        for (int i = 0; i < part.actors(); i++) {
            sum += Math.max(part.halfWidth()[i] * 2, part.top()[i] + part.bottom()[i]);
        }
        return Math.max(LEAST_DIAMETER, sum / part.actors());
    }

    /** World units in a tie's length. */
    private static double unit(Places places, double diameter) {
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
