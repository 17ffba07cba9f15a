package org.entente.draw.map;

import java.util.List;
import org.entente.draw.ActorShape;

/** Draws actors into a piece of a picture. */
final class ActorBrush {
    /** The radius from which an actor has an outline, and that at which it has the colours of the story view, px. */
    private static final double OUTLINED = 5;

    private static final double AS_IN_STORY = 10;
    private static final double OUTLINE = 1.6;

    /** The radius from which an actor's shape begins to show, px. */
    private static final double ROUND = 3;

    private static final List<Outline> OUTLINES = ActorBlocks.SHAPES.stream()
            .map(shape -> shape.outline(0, 0, 1, new Outline.Finder()))
            .toList();

    private static final double WIDEST =
            OUTLINES.stream().mapToDouble(Outline::reach).max().orElse(1);

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

    /** How far the colours of an actor of that radius, px, are on the way to those of the story view, 0 to 1. */
    static double likeStory(double radius) {
        return Math.max(0, Math.min(1, (radius - OUTLINED) / (AS_IN_STORY - OUTLINED)));
    }

    /** The width of its outline, px. */
    static double outline(double radius) {
        return radius > OUTLINED ? OUTLINE : 0;
    }

    /** Lays all actors that are shown over the piece. */
    void draw() {
        MapScene scene = frame.scene();
        ActorBlocks actors = scene.index.actors;
        MapLook look = frame.look();
        double zoom = frame.view().zoom();
        double originX = frame.originX();
        double originY = frame.originY();
        double reach = (look.radius(ActorBlocks.LARGEST) * WIDEST + look.rim()) * scale + 1;
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
        int fill = dimmed ? colors.faded(colors.fills[shape]) : colors.fills[shape];
        int inside = Disc.mixed(stroke, fill, (int) (Disc.WHOLE * likeStory(radius)));
        if (radius > ROUND && ActorBlocks.SHAPES.get(shape) != ActorShape.CIRCLE) {
            drawShape(x, y, radius, OUTLINES.get(shape), stroke, inside);
            return;
        }
        if (frame.look().rim() > 0) {
            Disc.draw(piece, target, x, y, (radius + frame.look().rim()) * scale, colors.ground);
        }
        Disc.draw(piece, target, x, y, radius * scale, stroke);
        if (radius > OUTLINED) {
            Disc.draw(piece, target, x, y, (radius - OUTLINE) * scale, inside);
        }
    }

    /** The same for a shape that is not round; it grows out of the disc that a smaller actor is. */
    private void drawShape(double x, double y, double radius, Outline outline, int stroke, int inside) {
        double angular = Math.min(1, (radius - ROUND) / (OUTLINED - ROUND));
        double size = radius * scale;
        double rim = frame.look().rim() * scale;
        double line = radius > OUTLINED ? OUTLINE * scale : Double.POSITIVE_INFINITY;
        double reach = size * outline.reach() + rim + 1;
        int firstX = Math.max(0, (int) Math.floor(x - piece.left() - reach));
        int lastX = Math.min(piece.width() - 1, (int) Math.ceil(x - piece.left() + reach));
        int firstY = Math.max(0, (int) Math.floor(y - piece.top() - reach));
        int lastY = Math.min(piece.height() - 1, (int) Math.ceil(y - piece.top() + reach));
        for (int row = firstY; row <= lastY; row++) {
            double dy = row + 0.5 - (y - piece.top());
            int start = piece.rowStart(row);
            for (int column = firstX; column <= lastX; column++) {
                double dx = column + 0.5 - (x - piece.left());
                double beyond = outline.beyond(dx, dy, size);
                if (angular < 1) {
                    beyond = angular * beyond + (1 - angular) * (Math.sqrt(dx * dx + dy * dy) - size);
                }
                if (beyond < rim + 0.5) {
                    int at = start + column;
                    int color = Disc.mixed(target[at], frame.colors().ground, covered(beyond - rim));
                    color = Disc.mixed(color, stroke, covered(beyond));
                    target[at] = Disc.mixed(color, inside, covered(beyond + line));
                }
            }
        }
    }

    /** How much of a pixel lies inside a border that its middle is so far beyond. */
    private static int covered(double beyond) {
        return (int) (Disc.WHOLE * Math.max(0, Math.min(1, 0.5 - beyond)));
    }
}
