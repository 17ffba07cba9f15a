package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Places one part after another, those that stand already first, then the largest; smaller ones go in rows below. */
final class PartByPart {
    private final LayoutGraph graph;
    private final double[] x;
    private final double[] y;

    /**
     * Takes the places away from all that are not fixed.
     *
     * @throws IllegalArgumentException if there is not one place an actor
     */
    PartByPart(LayoutGraph graph, double[] x, double[] y) {
        if (x.length != graph.actors() || y.length != graph.actors()) {
            throw new IllegalArgumentException("one place an actor: " + graph.actors());
        }
        this.graph = graph;
        this.x = x;
        this.y = y;
        boolean[] fixed = graph.fixed();
        for (int i = 0; i < fixed.length; i++) {
            x[i] = fixed[i] ? x[i] : Double.NaN;
            y[i] = fixed[i] ? y[i] : Double.NaN;
        }
    }

    /** Places one part, of two actors and more. */
    interface Placing {
        Outcome place(Laid laid, Progress progress);
    }

    Outcome run(Placing placing, Progress progress) {
        List<Part> parts = new ArrayList<>(Splitting.of(graph, graph.fixed(), progress));
        if (!progress.goOn(0)) {
            Sunflower.fill(x, y, gap());
            return new Outcome(Double.NaN, 0);
        }
        parts.sort(Comparator.comparing((Part part) -> !part.stands()).thenComparingInt(part -> -part.actors()));
        double stress = 0;
        long rounds = 0;
        double done = 0;
        List<Laid> laid = new ArrayList<>();
        for (Part part : parts) {
            double share = 0.95 * part.actors() / graph.actors();
            Laid one = Laid.of(part, x, y, graph.fixed());
            if (part.actors() > 1 && progress.goOn(done)) {
                Outcome outcome = placing.place(one, progress.stretch(done, done + share));
                stress += outcome.stress() * part.actors() / graph.actors();
                rounds += outcome.rounds();
            } else {
                Sunflower.fill(one.x(), one.y(), gap());
            }
            laid.add(one);
            done += share;
        }
        Rows.run(laid);
        laid.forEach(one -> one.copyTo(x, y));
        return new Outcome(stress, rounds);
    }

    private double gap() {
        return 2 * Arrays.stream(graph.halfWidth()).max().orElse(0);
    }
}
