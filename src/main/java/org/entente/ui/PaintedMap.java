package org.entente.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.draw.Camera;
import org.entente.draw.Picture;
import org.entente.draw.map.MapFrame;
import org.entente.draw.map.MapLook;
import org.entente.draw.map.MapPick;
import org.entente.draw.map.MapScene;
import org.jspecify.annotations.Nullable;

/**
 * A picture, and what it shows. {@link MapPaint#putBack} its sheet when it is not shown any more.
 *
 * @param wish  what was wanted, as it came to be seen: less than a pixel off where most of it had been painted already
 * @param frame what lies behind the story, seen as when it was last painted anew
 * @param near  what is drawn as a story; null where it is all seen from too far for that
 * @param whole whether it is all there is to see
 * @param stretched how much larger it has been made since it was painted anew; below 1: smaller
 */
record PaintedMap(
        MapWish wish,
        MapScene scene,
        MapFrame frame,
        @Nullable Picture near,
        MapPaint.Sheet sheet,
        boolean whole,
        double stretched) {
    private static final double ACTOR_SLACK = 4;
    private static final double TIE_REACH = 4;

    /** Beyond it nothing can be told any more. */
    private static final double MOST_STRETCHED = 3;

    MapLook look() {
        return frame.look();
    }

    /** Whether a wish while the camera moves is for the same, as far as it is in sight. */
    boolean shows(MapWish wanted, MapScene now) {
        return wanted.moving()
                && scene.equals(now)
                && wish.showAll() == wanted.showAll()
                && wish.scene().equals(wanted.scene())
                && wish.palette().equals(wanted.palette())
                && wish.lifted() == wanted.lifted()
                && Arrays.equals(wish.communities(), wanted.communities());
    }

    /** How it moves for that; empty where too little of it, or of what is drawn as a story, stays in sight. */
    Optional<Scroll> scroll(MapWish wanted) {
        return near != null && Scroll.between(frame.view(), wanted.view()).isEmpty()
                ? Optional.empty()
                : Scroll.between(wish.view(), wanted.view());
    }

    /** How it is stretched for that; empty where it has been stretched too much, or has what is drawn as a story. */
    Optional<Stretch> stretch(MapWish wanted) {
        return near != null
                ? Optional.empty()
                : Stretch.between(wish.view(), wanted.view(), wanted.grain())
                        .filter(stretch -> stretched * stretch.growth() < MOST_STRETCHED
                                && stretched * stretch.growth() > 1 / MOST_STRETCHED);
    }

    /** The actor at a point of the screen, px, as a camera sees it that is as near as the picture's. */
    OptionalInt actorAt(Camera camera, double x, double y) {
        OptionalInt inFront = near == null ? OptionalInt.empty() : near.actorAt(x - camera.dx(), y - camera.dy());
        return inFront.isPresent() ? inFront : new MapPick(scene, camera, look()).actorAt(x, y, ACTOR_SLACK);
    }

    /** The tie at a point of the screen, or not far from it, px, as such a camera sees it. */
    OptionalInt tieAt(Camera camera, double x, double y) {
        OptionalInt inFront = near == null ? OptionalInt.empty() : near.tieAt(x - camera.dx(), y - camera.dy());
        return inFront.isPresent() ? inFront : new MapPick(scene, camera, look()).tieAt(x, y, TIE_REACH);
    }
}
