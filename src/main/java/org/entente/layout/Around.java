package org.entente.layout;

import java.util.Arrays;

/**
 * Brings a part to those of its actors that stay where they are: turned, mirrored, scaled and moved so that it fits them best
 * (Procrustes; Schönemann, Psychometrika 31, 1966), then the others unfold around them.
 */
final class Around {
    private static final int ROUNDS = 80;
    /** In mean gaps between neighbours: newcomers may come closer than those who find their places together. */
    private static final double REACH = 2;

    private static final double REACH_OF_NEWCOMERS = 0.5;
    /** What the shape of the whole counts: newcomers should rather be near those they are tied to. */
    private static final double SHAPE = 0.6;

    private static final double SHAPE_OF_NEWCOMERS = 0.03;
    private static final int FEW = 3;

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
        int count = 0;
        double fromX = 0;
        double fromY = 0;
        double toX = 0;
        double toY = 0;
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i]) {
                count++;
                fromX += places.x[i];
                fromY += places.y[i];
                toX += laid.x()[i];
                toY += laid.y()[i];
            }
        }
        fromX /= count;
        fromY /= count;
        toX /= count;
        toY /= count;
        double even = 0;
        double cross = 0;
        double mirroredEven = 0;
        double mirroredCross = 0;
        double square = 0;
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i]) {
                double ax = places.x[i] - fromX;
                double ay = places.y[i] - fromY;
                double bx = laid.x()[i] - toX;
                double by = laid.y()[i] - toY;
                even += ax * bx + ay * by;
                cross += ax * by - ay * bx;
                mirroredEven += ax * bx - ay * by;
                mirroredCross += ax * by + ay * bx;
                square += ax * ax + ay * ay;
            }
        }
        boolean mirrored = count >= FEW && Math.hypot(mirroredEven, mirroredCross) > Math.hypot(even, cross);
        double cos = (mirrored ? mirroredEven : even) / square;
        double sin = (mirrored ? mirroredCross : cross) / square;
        if (square == 0 || Math.hypot(cos, sin) < 1e-9) {
            cos = unit;
            sin = 0;
        }
        return new Fit(fromX, fromY, toX, toY, cos, sin, mirrored ? -1 : 1);
    }

    /**
     * From ties' lengths to world units and back: less a middle, turned and scaled, plus another middle.
     *
     * @param mirror -1 where ordinates change sign before that, else 1
     */
    private record Fit(double fromX, double fromY, double toX, double toY, double cos, double sin, int mirror) {
        double x(double x, double y) {
            return toX + cos * (x - fromX) - sin * mirror * (y - fromY);
        }

        double y(double x, double y) {
            return toY + sin * (x - fromX) + cos * mirror * (y - fromY);
        }

        double backX(double x, double y) {
            return fromX + (cos * (x - toX) + sin * (y - toY)) / (cos * cos + sin * sin);
        }

        double backY(double x, double y) {
            return fromY + mirror * (cos * (y - toY) - sin * (x - toX)) / (cos * cos + sin * sin);
        }
    }
}
