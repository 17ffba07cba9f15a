package org.entente.layout;

import java.util.Arrays;

/**
 * Brings a part to those of its actors that stay where they are: turned, mirrored, scaled and moved so that it fits them best,
 * then the others unfold around them.
 */
final class Around {
    private static final int ROUNDS = 80;
    /** In mean gaps between neighbours: newcomers may come closer than those who find their places together. */
    private static final double REACH = 2;

    private static final double REACH_OF_NEWCOMERS = 0.5;
    /** What the shape of the whole counts: newcomers should rather be near those they are tied to. */
    private static final double SHAPE = 0.6;

    private static final double SHAPE_OF_NEWCOMERS = 0.03;

    private final Links links;
    private final Laid laid;
    private final double unit;
    private final boolean[] fixed;

    /** @param unit world units in a tie's length, where those that stay do not tell */
    Around(Links links, Laid laid, double unit) {
        this.links = links;
        this.laid = laid;
        this.unit = unit;
        fixed = laid.part().fixed();
    }

    /** @param places of the part in ties' lengths, changed; {@code laid} has the end in world units */
    void unfold(Places places, Pivots pivots, Progress progress) {
        Fit fit = fit(places);
        int n = links.size();
        for (int i = 0; i < n; i++) {
            if (fixed[i]) {
                places.x[i] = (float) fit.backX(laid.x()[i], laid.y()[i]);
                places.y[i] = (float) fit.backY(laid.x()[i], laid.y()[i]);
            }
        }
        boolean newcomers = mostStay();
        if (newcomers) {
            nearFixed(places);
        }
        float[] mass = new float[n];
        Arrays.fill(mass, 1);
        double gap = Math.sqrt(places.area(mass) / n);
        if (gap > 0) {
            Level level = Level.ofActors(links, pivots);
            double reach = gap * (newcomers ? REACH_OF_NEWCOMERS : REACH);
            double shape = newcomers ? SHAPE_OF_NEWCOMERS : SHAPE;
            new Unfolding(level, pivots, places, fixed)
                    .run(new Unfolding.Schedule(ROUNDS, 2 * reach, reach, reach, shape, 0.6, 0.02), progress);
        }
        toWorld(places, fit);
    }

    /** The same, but if many come together, they stay as they are. */
    void bring(Places places, Pivots pivots, Progress progress) {
        if (mostStay()) {
            unfold(places, pivots, progress);
        } else {
            toWorld(places, fit(places));
        }
    }

    private void toWorld(Places places, Fit fit) {
        for (int i = 0; i < fixed.length; i++) {
            if (!fixed[i]) {
                laid.x()[i] = fit.x(places.x[i], places.y[i]);
                laid.y()[i] = fit.y(places.x[i], places.y[i]);
            }
        }
    }

    private boolean mostStay() {
        int staying = 0;
        for (boolean one : fixed) {
            staying += one ? 1 : 0;
        }
        return staying >= fixed.length / 2;
    }

    /** Sets the others beside those they are tied to: what a person knows of the picture does not change. */
    private void nearFixed(Places places) {
        boolean[] known = fixed.clone();
        boolean found = true;
        while (found) {
            found = false;
            boolean[] before = known.clone();
            for (int i = 0; i < known.length; i++) {
                if (!before[i] && settle(places, i, before)) {
                    known[i] = true;
                    found = true;
                }
            }
        }
    }

    private boolean settle(Places places, int i, boolean[] known) {
        int count = 0;
        float x = 0;
        float y = 0;
        for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
            int other = links.to()[link];
            if (known[other]) {
                count++;
                x += places.x[other];
                y += places.y[other];
            }
        }
        if (count > 0) {
            places.x[i] = x / count + 0.1f * Noise.around(i, 31);
            places.y[i] = y / count + 0.1f * Noise.around(i, 32);
        }
        return count > 0;
    }

    private Fit fit(Places places) {
        return Fit.of(places, laid.x(), laid.y(), unit, fixed);
    }
}
