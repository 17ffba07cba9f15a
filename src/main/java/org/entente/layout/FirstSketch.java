package org.entente.layout;

/**
 * A rough picture of many actors, soon there: scaled by the ways to a few pivots (Brandes and Pich, GD 2006), then each a few
 * times drawn halfway to the middle of those it is tied to, which brings out who hangs together (Koren, On Spectral Graph
 * Drawing, COCOON 2003, section 3.3).
 */
final class FirstSketch {
    private static final int ROUNDS = 3;

    /** So many actors tell the axes of all. */
    private static final int SAMPLE = 4_000;

    private FirstSketch() {}

    /**
     * Places in ties' lengths.
     *
     * @param pivots   some 30 will do
     * @param progress asked now and then; after a "no" the places are rougher
     */
    static Places of(Links links, Pivots pivots, Progress progress) {
        Places places = new Places(links.size());
        int every = Math.max(1, links.size() / SAMPLE);
        PivotScaling.run(Level.ofActors(links, pivots), pivots, every, places.x, places.y, progress);
        for (int round = 0; round < ROUNDS && progress.goOn(1); round++) {
            Ranges.each(links.size(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    drawToNeighbours(links, places, i);
                }
            });
            places.swap();
        }
        return places;
    }

    private static void drawToNeighbours(Links links, Places places, int i) {
        int first = links.offset()[i];
        int end = links.offset()[i + 1];
        float x = 0;
        float y = 0;
        for (int link = first; link < end; link++) {
            x += places.x[links.to()[link]];
            y += places.y[links.to()[link]];
        }
        float half = end > first ? 0.5f : 0;
        float share = end > first ? half / (end - first) : 0;
        places.nextX[i] = (1 - half) * places.x[i] + share * x;
        places.nextY[i] = (1 - half) * places.y[i] + share * y;
    }
}
