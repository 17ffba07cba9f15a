package org.entente.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Places many actors so that their communities stand apart: each in a disc of its own, smaller ones within larger, discs beside
 * those that they are tied to and turned towards them, the actors of the smallest as {@link MultilevelLayout} would place them
 * by themselves. The outermost communities are those of {@link Communities}. Parts, and actors that are fixed, are treated as
 * there. The same picture in every run and on any number of cores; O(rounds · (actors + ties)).
 */
public final class CommunityLayout implements Layout {
    /** World units between neighbours in a disc in the mean, in diameters of an actor's disc. */
    private static final double GAPS = 2;

    private static final int TURNS = 5;
    private static final int PIVOTS = 50;

    /**
     * While {@code progress} is asked, {@code x} and {@code y} show how far it is; those that have no place yet are NaN. Any
     * thread may ask, but only one at a time.
     */
    @Override
    public Outcome run(LayoutGraph graph, double[] x, double[] y, Progress progress) {
        PartByPart parts = new PartByPart(graph, x, y);
        Progress watch = new Watch(progress);
        List<int[]> levels = levels(Links.of(graph.actors(), graph.from(), graph.to()), watch.stretch(0, 0.25));
        return parts.run((laid, told) -> place(laid, levels, x, y, told), watch.stretch(0.25, 1));
    }

    /** The communities of each actor, outermost first; none where nobody waits for them. */
    private static List<int[]> levels(Links links, Progress progress) {
        int[] outer = Communities.of(links, progress.stretch(0, 0.5));
        if (!progress.goOn(0.5)) {
            return List.of();
        }
        int[] inner = Subcommunities.of(links, outer, progress.stretch(0.5, 1));
        return progress.goOn(1) ? List.of(outer, inner) : List.of();
    }

    private static Outcome place(Laid laid, List<int[]> levels, double[] wholeX, double[] wholeY, Progress progress) {
        Part part = laid.part();
        Links links = Links.of(part);
        double gap = GAPS * MultilevelLayout.diameter(part);
        Disc whole = Disc.of(
                links, levels.stream().map(level -> ofMembers(part, level)).toList(), gap, progress.stretch(0, 0.2));
        double[] x = new double[part.actors()];
        double[] y = new double[part.actors()];
        whole.innermost().forEach(disc -> disc.scatter(x, y));
        Shown shown = laid.standing() ? disc -> {} : disc -> copy(disc, part, x, y, wholeX, wholeY);
        int rounds = unfold(whole, x, y, shown, progress.stretch(0.2, 0.85));
        turn(whole, links, x, y, progress.stretch(0.85, 0.87));
        Pivots pivots = Pivots.of(links, PIVOTS, progress.stretch(0.87, 0.9));
        Places places = new Places(part.actors());
        for (int i = 0; i < x.length; i++) {
            places.x[i] = (float) (x[i] / gap);
            places.y[i] = (float) (y[i] / gap);
        }
        double stress = pivots.stress(places.x, places.y);
        if (laid.standing()) {
            new Around(links, laid, gap).bring(places, pivots, progress.stretch(0.9, 0.95));
        } else {
            System.arraycopy(x, 0, laid.x(), 0, x.length);
            System.arraycopy(y, 0, laid.y(), 0, y.length);
        }
        new DiscClearance(laid).run(progress.stretch(0.95, 1));
        return new Outcome(stress, rounds);
    }

    private static int[] ofMembers(Part part, int... level) {
        return Arrays.stream(part.members()).map(i -> level[i]).toArray();
    }

    /** Sees a disc whose actors have places. */
    private interface Shown {
        void show(Disc disc);
    }

    private static void copy(Disc disc, Part part, double[] x, double[] y, double[] wholeX, double[] wholeY) {
        for (int i : disc.members()) {
            wholeX[part.members()[i]] = x[i];
            wholeY[part.members()[i]] = y[i];
        }
    }

    private static int unfold(Disc whole, double[] x, double[] y, Shown shown, Progress progress) {
        shown.show(whole);
        Together together = new Together(progress);
        return whole.innermost().parallelStream()
                .mapToInt(disc -> {
                    int rounds = disc.unfold(x, y, together.share((double) disc.members().length / x.length));
                    together.meanwhile(() -> shown.show(disc));
                    return rounds;
                })
                .sum();
    }

    private static void turn(Disc whole, Links links, double[] x, double[] y, Progress progress) {
        boolean[] mine = new boolean[x.length];
        List<Disc> level = whole.inner();
        while (!level.isEmpty()) {
            for (int turn = 0; turn < TURNS && progress.goOn((double) turn / TURNS); turn++) {
                level.forEach(disc -> disc.turn(links, mine, x, y));
            }
            level = level.stream().flatMap(disc -> disc.inner().stream()).toList();
        }
    }
}
