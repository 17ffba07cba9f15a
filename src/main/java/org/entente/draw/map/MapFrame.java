package org.entente.draw.map;

/**
 * One picture of the map.
 *
 * @param hulls of communities, under all else
 * @param share which part of the ties is drawn, above 0 to 1: a fixed sample, spread evenly, that only grows with the share.
 *              What is drawn is that much stronger, so that the whole looks alike
 */
public record MapFrame(MapScene scene, Viewport view, MapColors colors, MapLook look, Hulls hulls, double share) {

    /** One without hulls. */
    public MapFrame(MapScene scene, Viewport view, MapColors colors, MapLook look, double share) {
        this(scene, view, colors, look, Hulls.NONE, share);
    }

    public MapFrame {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("no part of the ties: " + share);
        }
    }

    /** The same as another part of the world is seen, as near as before. */
    public MapFrame at(Viewport other) {
        return at(other, look, share);
    }

    /** The same as it looks from elsewhere, nearer or further. */
    public MapFrame at(Viewport other, MapLook otherLook, double otherShare) {
        return new MapFrame(scene, other, colors, otherLook, hulls, otherShare);
    }

    /** The pixel column of the middle of the scene's world. */
    double originX() {
        return view.originX() + scene.index.middleX * view.zoom();
    }

    /** The pixel row of the middle of the scene's world. */
    double originY() {
        return view.originY() + scene.index.middleY * view.zoom();
    }
}
