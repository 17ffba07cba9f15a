package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.draw.ActorShape;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.map.MapLook;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;

/** Draws over the map what is pointed at, selected or on the trail: its ties, its neighbours, its name. */
record MapHighlight(Workspace workspace, Palette palette, Camera camera, MapLook look, MapText text) {
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
        emphasis.hoveredActor().ifPresent(actor -> {
            actors.add(actor);
            drawNeighbours(actor);
        });
        actors.addAll(workspace.selection().selection().selectedActors());
        actors.addAll(emphasis.trailActors());
        for (int tie : emphasis.selectedTies()) {
            line(tie, 2.5);
            actors.add(graph().from(tie));
            actors.add(graph().to(tie));
        }
        List<Integer> inSight = actors.stream().distinct().filter(this::isShown).toList();
        for (int actor : inSight) {
            disc(actor, emphasis.selectsActor(actor));
        }
        return inSight.stream().limit(MOST_NAMES).toList();
    }

    private TieGraph graph() {
        return workspace.graph();
    }

    private boolean isShown(int actor) {
        return workspace.visible().showsActor(actor)
                && !Double.isNaN(workspace.places().x(actor));
    }

    private void drawNeighbours(int actor) {
        VisiblePart visible = workspace.visible();
        int[] ties =
                graph().tiesOf(actor).filter(visible::showsTie).limit(MOST_TIES).toArray();
        for (int tie : ties) {
            line(tie, 1.5);
        }
        for (int tie : ties) {
            disc(graph().opposite(actor, tie), false);
        }
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
        if (isShown(from) && isShown(to)) {
            int type = graph().type(tie);
            text.g().setStroke(Paints.of(palette.tie(graph().tieType(type), type)));
            text.g().setLineWidth(width);
            text.g().strokeLine(x(from), y(from), x(to), y(to));
        }
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
