package org.entente.draw.map;

import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.draw.Sizes;

/**
 * What is drawn as a story over the map, seen from near: the actors in sight and all their ties.
 *
 * @param actors their numbers, ascending
 * @param ties   numbers of the ties shown that hang on them, ascending
 */
public record Foreground(int[] actors, int[] ties) {
    /** As large as this part of their size at 100 %, arrows and the numbers in badges can be told. */
    private static final double LEGIBLE = 0.6;

    private static final int MOST_ACTORS = 120;
    private static final int MOST_TIES = 600;

    /** How far an actor's shape, or the mark at the end of its tie, reaches, in its radii. */
    private static final double REACH = 2;

    /**
     * The foreground of a scene; empty where actors are drawn too small for it, stand too close or are too many.
     *
     * @param look of the map at that zoom
     */
    public static Optional<Foreground> of(MapScene scene, MapLook look, Viewport view) {
        double elements = Sizes.elements(view.camera().zoom());
        if (elements < LEGIBLE || look.radius() < Sizes.radius(0) * elements) {
            return Optional.empty();
        }
        int[] actors = scene.inSight(view, REACH * look.radius(ActorBlocks.LARGEST), MOST_ACTORS);
        if (actors.length > MOST_ACTORS) {
            return Optional.empty();
        }
        int[] ties = IntStream.of(actors)
                .flatMap(scene.index.graph::tiesOf)
                .filter(scene::showsTie)
                .distinct()
                .limit(MOST_TIES + 1)
                .sorted()
                .toArray();
        return ties.length > MOST_TIES ? Optional.empty() : Optional.of(new Foreground(actors, ties));
    }

    /** Its actors, and those at the far ends of its ties; ascending. */
    public int[] withNeighbours(MapScene scene) {
        return IntStream.concat(
                        IntStream.of(actors),
                        IntStream.of(ties)
                                .flatMap(tie -> IntStream.of(scene.index.graph.from(tie), scene.index.graph.to(tie))))
                .distinct()
                .sorted()
                .toArray();
    }
}
