package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.entente.draw.ActorShape;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.Sizes;
import org.entente.draw.map.MapLook;
import org.entente.graph.TieGraph;
import org.entente.graph.TiePath;
import org.entente.graph.VisiblePart;

/** Draws over the map what is pointed at, selected or on the trail: its ties, its neighbours, its name. */
record MapHighlight(Workspace workspace, Palette palette, Camera camera, MapLook look, GraphicsContext g) {
    /** More ties of one actor would take longer than a frame, and cannot be told apart. */
    private static final int MOST_TIES = 2_000;

    private static final int MOST_NAMES = 12;
    private static final double LEAST_RADIUS = 3.5;
    private static final double HALO = 4;
    private static final double FONT = 12;
    private static final double PADDING = 3;

    /** Numbers of what is under the pointer, -1 where nothing is. */
    void draw(int hoveredActor, int hoveredTie) {
        Selection selection = workspace.selection().selection();
        List<TiePath> trails =
                workspace.trails().trail(selection).map(Trail::path).stream().toList();
        Set<Integer> ties = new LinkedHashSet<>();
        selection.selectedTie().ifPresent(ties::add);
        trails.forEach(trail -> ties.addAll(trail.ties()));
        if (hoveredTie >= 0) {
            ties.add(hoveredTie);
        }
        List<Integer> named = new ArrayList<>(selection.selectedActors());
        trails.forEach(trail -> named.addAll(trail.actors()));
        if (hoveredActor >= 0) {
            named.add(0, hoveredActor);
            drawNeighbours(hoveredActor);
        }
        for (int tie : ties) {
            line(tie, 2.5);
            named.add(graph().from(tie));
            named.add(graph().to(tie));
        }
        List<Integer> inSight = named.stream().distinct().filter(this::isShown).toList();
        for (int actor : inSight) {
            disc(actor, selection.hasActor(actor));
        }
        inSight.stream().limit(MOST_NAMES).forEach(this::name);
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
            g.setStroke(Paints.of(palette.tie(graph().tieType(type), type)));
            g.setLineWidth(width);
            g.strokeLine(x(from), y(from), x(to), y(to));
        }
    }

    private double radius(int actor) {
        double size = Sizes.radius(graph().degree(actor)) / Sizes.radius(0);
        return Math.max(LEAST_RADIUS, look.radius() * (1 + (size - 1) * look.growth()));
    }

    private void disc(int actor, boolean selected) {
        double radius = radius(actor);
        if (selected) {
            g.setStroke(Paints.of(palette.accent()));
            g.setLineWidth(HALO);
            g.strokeOval(x(actor) - radius - HALO, y(actor) - radius - HALO, 2 * (radius + HALO), 2 * (radius + HALO));
        }
        Palette.Tint tint = palette.tint(ActorShape.ofKind(graph().actor(actor).kind()));
        g.setFill(Paints.of(tint.fill()));
        g.setStroke(Paints.of(tint.stroke()));
        g.setLineWidth(1);
        g.fillOval(x(actor) - radius, y(actor) - radius, 2 * radius, 2 * radius);
        g.strokeOval(x(actor) - radius, y(actor) - radius, 2 * radius, 2 * radius);
    }

    private void name(int actor) {
        Color ground = Paints.of(palette.ground());
        g.setFont(Font.font("Inter", FontWeight.SEMI_BOLD, FONT));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        g.setLineWidth(PADDING);
        g.setStroke(ground);
        String name = Controls.shown(graph().actor(actor).name());
        double top = y(actor) + radius(actor) + PADDING;
        g.strokeText(name, x(actor), top);
        g.setFill(Paints.of(palette.ink()));
        g.fillText(name, x(actor), top);
    }
}
