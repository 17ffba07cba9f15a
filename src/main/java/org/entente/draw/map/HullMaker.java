package org.entente.draw.map;

import java.util.Arrays;
import org.entente.draw.Colors;
import org.entente.draw.Palette;

/** Finds out which community is densest where, by adding up what each actor of it reaches. */
final class HullMaker {
    private static final int MOST_CELLS_A_SIDE = 512;
    private static final int CELLS_A_SPACING = 8;
    /** How far an actor reaches, in typical distances between neighbours. */
    private static final double REACH = 1.8;

    /** A lone actor's density is 1 at its place: it makes no hull. */
    private static final double FAINTEST = 1;

    private static final double FULL = 1.8;
    /** A community that much denser than the next has a place for itself. */
    private static final double CLEAR_LEAD = 0.35;

    private static final double LIGHT_STRENGTH = 0.28;
    private static final double DARK_STRENGTH = 0.32;

    private final MapScene scene;
    private final int[] communityOf;
    /** Where the middle of the first cell is, world units about the middle of the index. */
    private final double left;

    private final double top;
    private final double cell;
    private final double reach;
    private final int columns;
    private final int rows;
    private final float[] density;
    private final float[] best;
    private final float[] second;
    private final int[] owner;
    /** Cells with a density, of the community at hand. */
    private final int[] touched;

    private int touchedCount;

    HullMaker(MapScene scene, int[] communityOf) {
        this.scene = scene;
        this.communityOf = communityOf;
        double leastX = Double.POSITIVE_INFINITY;
        double leastY = Double.POSITIVE_INFINITY;
        double mostX = Double.NEGATIVE_INFINITY;
        double mostY = Double.NEGATIVE_INFINITY;
        ActorBlocks actors = scene.index.actors;
        for (int slot = 0; slot < actors.count(); slot++) {
            if (colours(slot)) {
                leastX = Math.min(leastX, actors.x[slot]);
                leastY = Math.min(leastY, actors.y[slot]);
                mostX = Math.max(mostX, actors.x[slot]);
                mostY = Math.max(mostY, actors.y[slot]);
            }
        }
        double spacing = scene.index.spacing;
        boolean any = leastX < mostX && spacing > 0 && spacing < Double.POSITIVE_INFINITY;
        reach = REACH * spacing;
        double side = any ? Math.max(mostX - leastX, mostY - leastY) + 2 * reach : 1;
        cell = any ? Math.max(side / MOST_CELLS_A_SIDE, spacing / CELLS_A_SPACING) : 1;
        left = leastX - reach;
        top = leastY - reach;
        columns = any ? (int) Math.ceil((mostX - leastX + 2 * reach) / cell) + 2 : 0;
        rows = any ? (int) Math.ceil((mostY - leastY + 2 * reach) / cell) + 2 : 0;
        density = new float[columns * rows];
        best = new float[columns * rows];
        second = new float[columns * rows];
        owner = new int[columns * rows];
        touched = new int[columns * rows];
    }

    private boolean colours(int slot) {
        return scene.actors[slot] != MapScene.HIDDEN && communityOf[scene.index.actors.number[slot]] >= 0;
    }

    Hulls hulls(Palette palette) {
        if (columns == 0) {
            return Hulls.NONE;
        }
        for (int[] members : communities()) {
            if (members.length > 1) {
                for (int slot : members) {
                    splat(scene.index.actors.x[slot], scene.index.actors.y[slot]);
                }
                claim(communityOf[scene.index.actors.number[members[0]]]);
            }
        }
        int[] colors = new int[columns * rows];
        double strength = palette.dark() ? DARK_STRENGTH : LIGHT_STRENGTH;
        Arrays.setAll(
                colors,
                i -> best[i] > FAINTEST
                        ? Colors.mix(
                                palette.ground(), palette.community(owner[i]), strength * opacity(best[i], second[i]))
                        : palette.ground());
        return new Hulls(scene.index.middleX + left, scene.index.middleY + top, cell, columns, rows, colors);
    }

    /** The slots of each community's actors. */
    private int[][] communities() {
        int most = Arrays.stream(communityOf).max().orElse(-1);
        int[] sizes = new int[most + 1];
        ActorBlocks actors = scene.index.actors;
        for (int slot = 0; slot < actors.count(); slot++) {
            if (colours(slot)) {
                sizes[communityOf[actors.number[slot]]]++;
            }
        }
        int[][] members = new int[most + 1][];
        Arrays.setAll(members, community -> new int[sizes[community]]);
        for (int slot = actors.count() - 1; slot >= 0; slot--) {
            if (colours(slot)) {
                int community = communityOf[actors.number[slot]];
                members[community][--sizes[community]] = slot;
            }
        }
        return members;
    }

    /** Adds an actor: 1 at its place, less and less (by a quartic) until its reach. */
    private void splat(double x, double y) {
        double column = (x - left) / cell;
        double row = (y - top) / cell;
        double cells = reach / cell;
        int lastRow = (int) Math.min(rows - 1, row + cells);
        int lastColumn = (int) Math.min(columns - 1, column + cells);
        for (int r = (int) Math.max(0, Math.ceil(row - cells)); r <= lastRow; r++) {
            for (int c = (int) Math.max(0, Math.ceil(column - cells)); c <= lastColumn; c++) {
                double rest = 1 - ((c - column) * (c - column) + (r - row) * (r - row)) / (cells * cells);
                if (rest > 0) {
                    int at = r * columns + c;
                    if (density[at] == 0) {
                        touched[touchedCount++] = at;
                    }
                    density[at] += (float) (rest * rest);
                }
            }
        }
    }

    /** Gives the community at hand the cells where it is densest, and takes its densities away. */
    private void claim(int community) {
        for (int i = 0; i < touchedCount; i++) {
            int at = touched[i];
            if (density[at] > best[at]) {
                second[at] = best[at];
                best[at] = density[at];
                owner[at] = community;
            } else {
                second[at] = Math.max(second[at], density[at]);
            }
            density[at] = 0;
        }
        touchedCount = 0;
    }

    private static double opacity(double best, double second) {
        return smooth((best - FAINTEST) / (FULL - FAINTEST)) * smooth((1 - second / best) / CLEAR_LEAD);
    }

    /** From 0 at 0 to 1 at 1, level at both. */
    private static double smooth(double part) {
        double held = Math.max(0, Math.min(1, part));
        return held * held * (3 - 2 * held);
    }
}
