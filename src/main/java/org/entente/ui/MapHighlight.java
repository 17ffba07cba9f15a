package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.draw.ActorShape;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.TieColors;
import org.entente.draw.map.MapLook;
import org.entente.graph.TieGraph;

/**
 * Draws over the map what is pointed at, selected or on the trail: its ties, its neighbours, its name.
 *
 * @param near whether the map is seen from so near that it is drawn as a story
 */
record MapHighlight(
        Workspace workspace,
        Palette palette,
        TieColors colors,
        Camera camera,
        MapLook look,
        boolean near,
        MapText text) {
    /** More ties of one actor would take longer than a frame, and cannot be told apart. */
    private static final int MOST_TIES = 2_000;

    private static final int MOST_NAMES = 12;
    private static final double LEAST_RADIUS = 3.5;
    private static final double HALO = 4;
    private static final double FONT = 12;
    private static final double LINE = 1.25;
    private static final double PADDING = 3;

    /**
     * Draws all but the names.
     *
     * @return numbers of the actors to be named
     */
    List<Integer> draw(Emphasis emphasis) {
        List<Integer> actors = new ArrayList<>();
        emphasis.hoveredActor().ifPresent(actors::add);
        actors.addAll(workspace.selection().selection().selectedActors());
        actors.addAll(emphasis.trailActors());
        int[] around = emphasis.hoveredActor().isPresent()
                ? tiesOf(emphasis.hoveredActor().getAsInt())
                : new int[0];
        int[] selected = emphasis.selectedTies().stream()
                .mapToInt(Integer::intValue)
                .filter(tie -> isShown(graph().from(tie)) && isShown(graph().to(tie)))
                .toArray();
        for (int tie : selected) {
            actors.add(graph().from(tie));
            actors.add(graph().to(tie));
        }
        List<Integer> inSight = actors.stream().distinct().filter(this::isShown).toList();
        if (near) {
            drawAsStory(emphasis, inSight, around, selected);
        } else {
            drawOnMap(emphasis, inSight, around, selected);
        }
        return inSight.stream().limit(MOST_NAMES).toList();
    }

    private int[] tiesOf(int actor) {
        return graph().tiesOf(actor)
                .filter(workspace.visible()::showsTie)
                .limit(MOST_TIES)
                .toArray();
    }

    private void drawOnMap(Emphasis emphasis, List<Integer> actors, int[] around, int[] selected) {
        for (int tie : around) {
            line(tie, 1.5);
        }
        for (int tie : around) {
            disc(graph().from(tie), false);
            disc(graph().to(tie), false);
        }
        for (int tie : selected) {
            line(tie, 2.5);
        }
        for (int actor : actors) {
            disc(actor, emphasis.selectsActor(actor));
        }
    }

    private void drawAsStory(Emphasis emphasis, List<Integer> actors, int[] around, int[] selected) {
        int[] ties = IntStream.concat(IntStream.of(around), IntStream.of(selected))
                .distinct()
                .toArray();
        if (actors.isEmpty()) {
            return;
        }
        int[] drawn = IntStream.concat(
                        IntStream.of(ties).flatMap(tie -> IntStream.of(graph().from(tie), graph().to(tie))),
                        actors.stream().mapToInt(Integer::intValue))
                .distinct()
                .toArray();
        Picture marks = Picture.near(
                workspace.scene(), drawn, ties, Double.POSITIVE_INFINITY, palette, camera.zoom(), text.fonts());
        MarkPen pen = new MarkPen(text.g(), text.fonts(), palette);
        text.g().save();
        text.g().translate(camera.dx(), camera.dy());
        marks.ties().stream().filter(mark -> emphasis.selectsTie(mark.tie())).forEach(pen::halo);
        marks.actors().stream()
                .filter(mark -> emphasis.selectsActor(mark.actor()))
                .forEach(mark -> pen.halo(mark, marks.scale()));
        marks.ties().forEach(pen::tie);
        marks.actors().forEach(pen::actor);
        text.g().restore();
    }

    private TieGraph graph() {
        return workspace.graph();
    }

    private boolean isShown(int actor) {
        return workspace.visible().showsActor(actor)
                && !Double.isNaN(workspace.places().x(actor));
    }

    private double x(int actor) {
        return workspace.places().x(actor) * camera.zoom() + camera.dx();
    }

    private double y(int actor) {
        return workspace.places().y(actor) * camera.zoom() + camera.dy();
    }

    private void line(int tie, double width) {
        int from = graph().from(tie);
        int to = graph().to(tie);
        text.g().setStroke(Paints.of(colors.of(graph().type(tie))));
        text.g().setLineWidth(width);
        text.g().strokeLine(x(from), y(from), x(to), y(to));
    }

    private double radius(int actor) {
        return Math.max(LEAST_RADIUS, look.radiusAt(graph().degree(actor)));
    }

    private void disc(int actor, boolean selected) {
        double radius = radius(actor);
        if (selected) {
            text.g().setStroke(Paints.of(palette.accent()));
            text.g().setLineWidth(HALO);
            text.g()
                    .strokeOval(
                            x(actor) - radius - HALO,
                            y(actor) - radius - HALO,
                            2 * (radius + HALO),
                            2 * (radius + HALO));
        }
        Palette.Tint tint = palette.tint(ActorShape.ofKind(graph().actor(actor).kind()));
        text.g().setFill(Paints.of(tint.fill()));
        text.g().setStroke(Paints.of(tint.stroke()));
        text.g().setLineWidth(1);
        text.g().fillOval(x(actor) - radius, y(actor) - radius, 2 * radius, 2 * radius);
        text.g().strokeOval(x(actor) - radius, y(actor) - radius, 2 * radius, 2 * radius);
    }

    private String words(int actor) {
        return Controls.shown(graph().actor(actor).name());
    }

    /** What the name of an actor takes up, px. */
    Bounds room(int actor) {
        double half = text.fonts().width(words(actor), FONT, true) / 2;
        double top = y(actor) + radius(actor) + PADDING;
        return new Bounds(x(actor) - half, top, x(actor) + half, top + LINE * FONT);
    }

    void name(int actor) {
        Bounds room = room(actor);
        text.write(words(actor), room.left(), room.top() + FONT, FONT, true);
    }
}
