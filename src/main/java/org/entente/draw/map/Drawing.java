package org.entente.draw.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.draw.ActorMark;
import org.entente.draw.Camera;
import org.entente.draw.Curve;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.Scene;
import org.entente.draw.TextMeter;
import org.entente.draw.TieMark;
import org.entente.graph.TieGraph;

/**
 * A whole scene fitted into a picture, as marks that any painter can draw: a story, or a map where it has many actors.
 *
 * @param isMap whether it is drawn as a map, whose ties are fainter where they are many
 * @param width px, as is {@code height}
 */
public record Drawing(Picture picture, Camera camera, boolean isMap, int width, int height) {
    /** @throws InterruptedException if the thread is interrupted meanwhile */
    public static Drawing of(Scene scene, Palette palette, TextMeter meter, int width, int height)
            throws InterruptedException {
        if (scene.visible().actorCount() <= MapPicture.FEW) {
            Camera camera = Camera.fit(scene, palette, meter, width, height);
            return new Drawing(Picture.of(scene, palette, camera.zoom(), meter), camera, false, width, height);
        }
        return map(scene, palette, meter, width, height);
    }

    private static Drawing map(Scene scene, Palette palette, TextMeter meter, int width, int height)
            throws InterruptedException {
        MapScene map = MapScene.of(MapIndex.of(scene.visible().graph(), scene.x(), scene.y()), scene.visible());
        Camera camera = Camera.around(map.bounds(), width, height);
        MapLook look = MapLook.of(map, camera.zoom(), false);
        List<LabelMark> labels = MapLabels.of(map, meter, null).visible(new Viewport(camera, width, height, 1));
        Picture picture = new Picture(
                camera.zoom(),
                1,
                actors(map, look, camera.zoom()),
                ties(scene, map, look, palette, camera.zoom()),
                labels);
        return new Drawing(picture, camera, true, width, height);
    }

    private static List<ActorMark> actors(MapScene map, MapLook look, double zoom) {
        ActorBlocks all = map.index.actors;
        List<ActorMark> marks = new ArrayList<>();
        for (int slot = 0; slot < all.count(); slot++) {
            if (map.actors[slot] != MapScene.HIDDEN) {
                double radius = look.radius(all.size[slot]);
                marks.add(new ActorMark(
                        all.number[slot],
                        (map.index.middleX + all.x[slot]) * zoom,
                        (map.index.middleY + all.y[slot]) * zoom,
                        radius - ActorBrush.outline(radius) / 2,
                        ActorBrush.outline(radius),
                        ActorBlocks.SHAPES.get(all.shape[slot]),
                        map.actors[slot] == MapScene.DIMMED,
                        false,
                        1 - ActorBrush.likeStory(radius)));
            }
        }
        return marks;
    }

    private static List<TieMark> ties(Scene scene, MapScene map, MapLook look, Palette palette, double zoom) {
        TieGraph graph = scene.visible().graph();
        MapColors colors = MapColors.of(palette, graph.tieTypes());
        return IntStream.range(0, graph.tieCount())
                .filter(map::showsTie)
                .mapToObj(tie -> tie(scene, tie, colors.tie(graph.type(tie)), look, zoom))
                .toList();
    }

    private static TieMark tie(Scene scene, int tie, int color, MapLook look, double zoom) {
        TieGraph graph = scene.visible().graph();
        double x0 = scene.x()[graph.from(tie)] * zoom;
        double y0 = scene.y()[graph.from(tie)] * zoom;
        double x1 = scene.x()[graph.to(tie)] * zoom;
        double y1 = scene.y()[graph.to(tie)] * zoom;
        double length = Math.max(1, Math.hypot(x1 - x0, y1 - y0));
        int alpha = (int) Math.max(1, Math.rint(255 * look.opacity() * Math.min(1, look.fadeFrom() / length)));
        return new TieMark(
                tie,
                Curve.through(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2, x1, y1),
                alpha << 24 | color & 0xFFFFFF,
                look.line(),
                List.of(),
                look.line(),
                null);
    }
}
