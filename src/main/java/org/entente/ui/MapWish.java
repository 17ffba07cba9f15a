package org.entente.ui;

import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.map.Viewport;

/**
 * A picture that is wanted.
 *
 * @param scene   whose places never change
 * @param version counts the changes of places
 * @param lifted  the actor that is not painted, for a person moves it about; -1: none
 * @param communities the number of each actor's, by the actor's number; empty where none are shown
 * @param grain   how many pixels, across and down, have one colour
 * @param asked   when, by {@link System#nanoTime}
 * @param moving  whether a rough picture soon is better than a whole one later
 */
record MapWish(
        Scene scene,
        long version,
        Viewport view,
        Palette palette,
        boolean showAll,
        int lifted,
        int[] communities,
        int grain,
        boolean moving,
        long asked) {

    /** The same seen otherwise. */
    MapWish seeing(Viewport other) {
        return new MapWish(scene, version, other, palette, showAll, lifted, communities, grain, moving, asked);
    }
}
