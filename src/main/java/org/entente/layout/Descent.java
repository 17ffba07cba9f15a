package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the actors of one part, from a coarse graph of groups down to the actors themselves (Walshaw, A Multilevel Algorithm
 * for Force-Directed Graph Drawing, JGAA 7, 2003).
 */
final class Descent {
    /** Up to so many actors are cheap enough to begin with; of more, groups, until there are few. */
    private static final int CHEAP = 12_000;

    private static final int FEW = 3_000;
    private static final double WORTH_A_LEVEL = 0.85;

    private static final int FEW_ACTORS = 2_000;
    private static final int PIVOTS_OF_FEW = 400;
    private static final int PIVOTS = 200;
    private static final int PIVOTS_OF_SKETCH = 32;

    private static final int FIRST_ROUNDS = 120;
    private static final int ROUNDS = 60;
    /** In ties' lengths. */
    private static final double FAR = 2;
    /** In mean gaps between neighbours. */
    private static final double NEAR = 2;

    /** What their shape counts: the picture of few actors can follow their ways more closely than that of many. */
    private static final double SHAPE_OF_FEW = 1.1;

    private static final double SHAPE = 0.6;

    private static final double LONGER = 6;
    private static final float SPREAD = 0.05f;

    private final Links links;
    private final Sketch sketch;
    private final int mostPivots;
    private int rounds;

    Descent(Links links, Sketch sketch) {
        this(links, sketch, links.size() <= FEW_ACTORS ? PIVOTS_OF_FEW : PIVOTS);
    }

    /** @param mostPivots how many actors' ways shape the picture at most: of a small part fewer will do */
    Descent(Links links, Sketch sketch, int mostPivots) {
        this.links = links;
        this.sketch = sketch;
        this.mostPivots = mostPivots;
    }

    /** Sees the picture while it takes shape. */
    interface Sketch {
        /** @param group of each actor the entry of {@code places} that shows it; empty if each has its own */
        void show(Places places, int... group);
    }

    /**
     * What came out.
     *
     * @param places in ties' lengths
     * @param pivots what they were held against
     * @param rounds how many there were
     */
    record Result(Places places, Pivots pivots, int rounds) {}

    /** @param progress asked often; after a "no" the places are rough */
    Result run(Progress progress) {
        int n = links.size();
        PivotSearch search = new PivotSearch(links, mostPivots);
        search.find(PIVOTS_OF_SKETCH, progress.stretch(0, 0.02));
        Pivots few = search.found();
        Places rough = FirstSketch.of(links, few, progress.stretch(0.02, 0.04));
        sketch.show(rough);
        if (!progress.goOn(0.04)) {
            return new Result(rough, few, rounds);
        }
        search.find(mostPivots, progress.stretch(0.04, 0.15));
        if (!progress.goOn(0.15)) {
            return new Result(rough, few, rounds);
        }
        Pivots pivots = search.found();
        List<Level> levels = levels(pivots, progress.stretch(0.15, 0.2));
        if (!progress.goOn(0.2)) {
            return new Result(rough, few, rounds);
        }
        int[][] groups = groups(levels);
        int top = levels.size() - 1;
        Level first = levels.get(top);
        Places places = new Places(first.size());
        PivotScaling.run(first, pivots, 1, places.x, places.y, progress.stretch(0.2, 0.25));
        places.turnLike(rough, first.actor());
        rounds += SparseStress.run(
                first, pivots, places, top == 0, shown(places, groups[top], progress.stretch(0.25, 0.35)));
        double area = places.area(first.links().mass());
        double even = NEAR * Math.sqrt(area / n);
        double done = 0.35;
        double work = levels.stream().mapToDouble(Level::size).sum() + first.size();
        for (int l = top; l >= 0; l--) {
            Level level = levels.get(l);
            places = l == top ? places : places.ofMembers(levels.get(l + 1).group(), SPREAD);
            double share = 0.65 * level.size() * (l == top ? 2 : 1) / work;
            rounds += new Unfolding(level, pivots, places)
                    .run(
                            schedule(l == top, l == 0, NEAR * Math.sqrt(area / level.size()), even),
                            shown(places, groups[l], progress.stretch(done, done + share)));
            done += share;
        }
        return new Result(places, pivots, rounds);
    }

    private Unfolding.Schedule schedule(boolean first, boolean last, double near, double even) {
        double far = first ? FAR : Math.min(FAR, near * LONGER);
        return new Unfolding.Schedule(
                first ? FIRST_ROUNDS : ROUNDS,
                far,
                Math.min(far, near),
                even,
                links.size() <= FEW_ACTORS ? SHAPE_OF_FEW : SHAPE,
                first ? 1 : 0.6,
                last ? 0.02 : 0.2);
    }

    private Progress shown(Places places, int[] group, Progress progress) {
        return done -> {
            sketch.show(places, group);
            return progress.goOn(done);
        };
    }

    private List<Level> levels(Pivots pivots, Progress progress) {
        List<Level> levels = new ArrayList<>();
        Level level = Level.ofActors(links, pivots);
        levels.add(level);
        while (levels.size() == 1 ? level.size() > CHEAP : level.size() > FEW) {
            double done = 1 - 1.0 / levels.size();
            Level coarser = level.coarser(progress.stretch(done, 1 - 1.0 / (levels.size() + 1)));
            if (coarser.size() > level.size() * WORTH_A_LEVEL) {
                break;
            }
            levels.add(coarser);
            level = coarser;
        }
        return levels;
    }

    /** By level the group of each actor; empty at the actors' own. */
    private static int[][] groups(List<Level> levels) {
        int[][] groups = new int[levels.size()][0];
        for (int l = 1; l < groups.length; l++) {
            int[] finer = groups[l - 1];
            int[] group = levels.get(l).group();
            groups[l] = l == 1 ? group : Arrays.stream(finer).map(i -> group[i]).toArray();
        }
        return groups;
    }
}
