package org.entente.draw.map;

/** Draws actors into a piece of a picture. */
final class ActorBrush {
    /** The radius from which an actor has an outline, and that at which it has the colours of the story view, px. */
    private static final double OUTLINED = 5;

    private static final double AS_IN_STORY = 10;
    private static final double OUTLINE = 1.6;

    private final MapFrame frame;
    private final Piece piece;
    private final int[] target;
    private final double scale;

    ActorBrush(MapFrame frame, Piece piece, int[] target) {
        this.frame = frame;
        this.piece = piece;
        this.target = target;
        scale = frame.view().scale();
    }

    /** Lays all actors that are shown over the piece. */
    void draw() {
        MapScene scene = frame.scene();
        ActorBlocks actors = scene.index.actors;
        MapLook look = frame.look();
        double zoom = frame.view().zoom();
        double originX = frame.originX();
        double originY = frame.originY();
        double reach = (look.radius(ActorBlocks.LARGEST) + look.rim()) * scale + 1;
        double firstX = (piece.left() - reach - originX) / zoom;
        double firstY = (piece.top() - reach - originY) / zoom;
        double lastX = (piece.left() + piece.width() + reach - originX) / zoom;
        double lastY = (piece.top() + piece.height() + reach - originY) / zoom;
        for (int block = 0; block < actors.blocks(); block++) {
            if (!actors.boxes.meets(block, firstX, firstY, lastX, lastY)) {
                continue;
            }
            for (int slot = actors.start(block); slot < actors.start(block + 1); slot++) {
                if (scene.actors[slot] != MapScene.HIDDEN) {
                    double x = actors.x[slot] * zoom + originX;
                    double y = actors.y[slot] * zoom + originY;
                    draw(
                            x,
                            y,
                            look.radius(actors.size[slot]),
                            actors.shape[slot],
                            scene.actors[slot] == MapScene.DIMMED);
                }
            }
        }
    }

    /** Draws one actor with its middle at that pixel. */
    private void draw(double x, double y, double radius, int shape, boolean dimmed) {
        MapColors colors = frame.colors();
        int stroke = dimmed ? colors.faded(colors.strokes[shape]) : colors.strokes[shape];
        if (frame.look().rim() > 0) {
            Disc.draw(piece, target, x, y, (radius + frame.look().rim()) * scale, colors.ground);
        }
        Disc.draw(piece, target, x, y, radius * scale, stroke);
        if (radius > OUTLINED) {
            int fill = dimmed ? colors.faded(colors.fills[shape]) : colors.fills[shape];
            double part = Math.min(1, (radius - OUTLINED) / (AS_IN_STORY - OUTLINED));
            Disc.draw(piece, target, x, y, (radius - OUTLINE) * scale, Disc.mixed(stroke, fill, (int)
                    (Disc.WHOLE * part)));
        }
    }
}
