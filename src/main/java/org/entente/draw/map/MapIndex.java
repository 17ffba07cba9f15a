package org.entente.draw.map;

import org.entente.graph.TieGraph;

/**
 * Where all actors and ties of a graph are, sorted by place so that those at a point or in sight are found without going
 * through all. Immutable: moved actors make a new index, a lens does not.
 */
public final class MapIndex {
    private static final double FARTHEST = 1e9;

    final TieGraph graph;
    final ActorBlocks actors;
    final TieBlocks ties;
    final double middleX;
    final double middleY;

    /** How far an actor typically is from its neighbours, world units; infinite for one alone. */
    final double spacing;

    private MapIndex(TieGraph graph, double[] x, double[] y) throws InterruptedException {
        this.graph = graph;
        Scatter across = Scatter.of(x, y);
        Scatter down = Scatter.of(y, x);
        middleX = across.middle();
        middleY = down.middle();
        float[] worldX = new float[x.length];
        float[] worldY = new float[x.length];
        for (int actor = 0; actor < x.length; actor++) {
            boolean placed = placed(x[actor], y[actor]);
            worldX[actor] = placed ? (float) (x[actor] - middleX) : Float.NaN;
            worldY[actor] = placed ? (float) (y[actor] - middleY) : Float.NaN;
        }
        double side = Math.max(1e-30, Math.max(across.length(), down.length()));
        ZOrder order = new ZOrder((float) (across.least() - middleX), (float) (down.least() - middleY), (float) side);
        spacing = order.spacing(worldX, worldY);
        goOn();
        actors = new ActorBlocks(graph, worldX, worldY, order);
        goOn();
        ties = new TieBlocks(graph, worldX, worldY, order);
        goOn();
    }

    private static void goOn() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("nobody waits for the index any more");
        }
    }

    /**
     * Sorts n actors and m ties in O((n + m) log(n + m)), on all cores.
     *
     * @param x abscissas by actor number in world units, as are the ordinates {@code y}; an actor has no place, and is never
     *          found, if one of them is NaN or beyond a billion
     * @throws IllegalArgumentException if there is not one place an actor
     * @throws InterruptedException     if the thread is interrupted meanwhile
     */
    public static MapIndex of(TieGraph graph, double[] x, double[] y) throws InterruptedException {
        if (x.length != graph.actorCount() || y.length != graph.actorCount()) {
            throw new IllegalArgumentException("one place an actor: " + graph.actorCount());
        }
        return new MapIndex(graph, x, y);
    }

    static boolean placed(double x, double y) {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
    }

    public TieGraph graph() {
        return graph;
    }
}
