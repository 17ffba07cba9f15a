package org.entente.ui;

import java.util.Arrays;
import org.entente.draw.Palette;
import org.entente.draw.map.Hulls;
import org.entente.draw.map.MapScene;
import org.jspecify.annotations.Nullable;

/** The hulls of communities under a map; made anew only when what they depend on has changed. */
final class MapGround {
    private @Nullable MapScene scene;
    private @Nullable Palette palette;
    private int[] communities = {};
    private Hulls hulls = Hulls.NONE;

    Hulls hulls(MapScene now, MapWish wish) {
        int[] wanted = wish.communities();
        if (!now.equals(scene) || !wish.palette().equals(palette) || !Arrays.equals(wanted, communities)) {
            hulls = wanted.length == 0 ? Hulls.NONE : Hulls.of(now, wanted, wish.palette());
            scene = now;
            palette = wish.palette();
            communities = wanted;
        }
        return hulls;
    }
}
