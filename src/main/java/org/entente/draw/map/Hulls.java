package org.entente.draw.map;

import org.entente.draw.Bounds;
import org.entente.draw.Palette;

/**
 * Soft hulls of communities: the ground takes the colour of the community whose actors are densest there, and fades where they
 * thin out or two are mixed. An actor far from its own colours nothing. So hulls take any shape, never lie over each other, and
 * cost as much for a thousand communities as for one (after GMap: Gansner, Hu and Kobourov, Visualizing Graphs and Clusters as
 * Maps, IEEE CG&amp;A 30, 2010; with densities in place of Voronoi cells).
 */
public final class Hulls {
    /** No hulls at all. */
    public static final Hulls NONE = new Hulls(0, 0, 1, 0, 0, new int[0]);

    private static final int PAIR = 0xFF00FF;
    private static final int MIDDLE = 0x00FF00;

    /** Where the middle of the first cell is, world units. */
    private final double left;

    private final double top;
    /** Side of a cell, world units. */
    private final double cell;

    private final int columns;
    private final int rows;

    /** The colour of each cell on the palette's ground, row by row, {@code 0xAARRGGBB} and opaque. */
    private final int[] colors;

    Hulls(double left, double top, double cell, int columns, int rows, int[] colors) {
        this.left = left;
        this.top = top;
        this.cell = cell;
        this.columns = columns;
        this.rows = rows;
        this.colors = colors;
    }

    /**
     * The hulls of the communities of the actors that a scene shows.
     *
     * @param communityOf the number of an actor's community by the actor's number, from 0; negative for none
     * @throws IllegalArgumentException if there is not one number an actor
     */
    public static Hulls of(MapScene scene, int[] communityOf, Palette palette) {
        if (communityOf.length != scene.index.graph.actorCount()) {
            throw new IllegalArgumentException("one community an actor: " + scene.index.graph.actorCount());
        }
        return new HullMaker(scene, communityOf).hulls(palette);
    }

    /** How many colours there are in a row, and {@link #rows()} of them; 0 where there are no hulls. */
    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The colour of each cell on the palette's ground, row by row, {@code 0xAARRGGBB} and opaque. */
    public int[] colors() {
        return colors.clone();
    }

    /** What all cells take up, world units. */
    public Bounds bounds() {
        double x = left - cell / 2;
        double y = top - cell / 2;
        return new Bounds(x, y, x + columns * cell, y + rows * cell);
    }

    /** Fills a piece of a picture: with the hulls where there are any, with the ground elsewhere. */
    void fill(MapFrame frame, Piece piece, int[] target) {
        piece.fill(target, frame.colors().ground);
        if (columns == 0) {
            return;
        }
        double zoom = frame.view().zoom();
        double step = 1 / (zoom * cell);
        double firstColumn = ((piece.left() + 0.5 - frame.view().originX()) / zoom - left) / cell;
        double firstRow = ((piece.top() + 0.5 - frame.view().originY()) / zoom - top) / cell;
        int from = (int) Math.max(0, Math.ceil(-firstColumn / step));
        int to = (int) Math.min(piece.width(), Math.ceil((columns - 1 - firstColumn) / step));
        int[] line = new int[columns];
        for (int row = 0; row < piece.height(); row++) {
            double down = firstRow + row * step;
            if (down >= 0 && down < rows - 1 && from < to) {
                line(line, down, (int) (firstColumn + from * step), (int) (firstColumn + (to - 1) * step) + 1);
                across(line, firstColumn, step, from, to, target, piece.rowStart(row));
            }
        }
    }

    /** The colours of cells as they are between two rows. */
    private void line(int[] line, double down, int first, int last) {
        int row = (int) down;
        int part = (int) ((down - row) * 256);
        for (int column = first; column <= Math.min(last, columns - 1); column++) {
            line[column] = between(colors[row * columns + column], colors[(row + 1) * columns + column], part);
        }
    }

    private static void across(int[] line, double firstColumn, double step, int from, int to, int[] target, int start) {
        for (int x = from; x < to; x++) {
            double across = firstColumn + x * step;
            int column = (int) across;
            int one = line[column];
            int other = line[column + 1];
            target[start + x] = one == other ? one : between(one, other, (int) ((across - column) * 256));
        }
    }

    /** @param part of 256 */
    private static int between(int one, int other, int part) {
        int rest = 256 - part;
        int pair = (one & PAIR) * rest + (other & PAIR) * part >>> 8 & PAIR;
        int middle = (one & MIDDLE) * rest + (other & MIDDLE) * part >>> 8 & MIDDLE;
        return 0xFF000000 | pair | middle;
    }
}
