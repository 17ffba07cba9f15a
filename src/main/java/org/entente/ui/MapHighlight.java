package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.draw.ActorShape;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.TieColors;
import org.entente.draw.map.MapLook;
import org.entente.graph.TieGraph;

/** What is pointed at, selected or on the trail, to be drawn over the map: its ties, its neighbours, its name. */
final class MapHighlight {
    /** More ties of one actor would take longer than a frame, and cannot be told apart. */
    private static final int MOST_TIES = 2_000;

    private static final int MOST_NAMES = 12;
    private static final double LEAST_RADIUS = 3.5;
    private static final double HALO = 4;
    private static final double FONT = 12;
    private static final double LINE = 1.25;
    private static final double PADDING = 3;

    private final Workspace workspace;
    private final Emphasis emphasis;
    private final Camera camera;
    private final MapLook look;
    private final boolean near;
    private final Fonts fonts;

    /** Numbers of those in sight; ties of what is under the pointer, and those selected. */
    private final List<Integer> actors;

    private final int[] around;
    private final int[] selected;

    /** @param near whether the map is seen from so near that it is drawn as a story */
    MapHighlight(Workspace workspace, Emphasis emphasis, Camera camera, MapLook look, boolean near, Fonts fonts) {
        this.workspace = workspace;
        this.emphasis = emphasis;
        this.camera = camera;
        this.look = look;
        this.near = near;
        this.fonts = fonts;
        around = emphasis.hoveredActor().isPresent()
                ? tiesOf(emphasis.hoveredActor().getAsInt())
                : new int[0];
        selected = emphasis.selectedTies().stream()
                .mapToInt(Integer::intValue)
                .filter(tie -> isShown(graph().from(tie)) && isShown(graph().to(tie)))
                .toArray();
        List<Integer> all = new ArrayList<>();
        emphasis.hoveredActor().ifPresent(all::add);
        all.addAll(workspace.selection().selection().selectedActors());
        all.addAll(emphasis.trailActors());
        ends(selected).forEach(all::add);
        actors = all.stream().distinct().filter(this::isShown).toList();
    }

    /** What it takes up at most, px; {@link Bounds#NONE} if there is nothing to be drawn. */
    Bounds area() {
        Stream<Bounds> shapes = IntStream.concat(actors.stream().mapToInt(actor -> actor), ends(around))
                .mapToObj(
                        actor -> new Bounds(x(actor), y(actor), x(actor), y(actor)).grown(2 * (radius(actor) + HALO)));
        return Stream.concat(shapes, rooms().stream().map(room -> room.grown(HALO)))
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
    }

    /** Whether its ties are curves, which may leave that area. */
    boolean isCurved() {
        return near && around.length + selected.length > 0;
    }

    void draw(MapText text, TieColors colors) {
        if (near) {
            drawAsStory(text);
        } else {
            drawOnMap(text, colors);
        }
        named().forEach(actor -> {
            Bounds room = room(actor);
            text.write(words(actor), room.left(), room.top() + FONT, FONT, true);
        });
    }

    /** What its names take up, px. */
    List<Bounds> rooms() {
        return named().map(this::room).toList();
    }

    private Stream<Integer> named() {
        return actors.stream().limit(MOST_NAMES);
    }

    private IntStream ends(int[] ties) {
        return IntStream.of(ties).flatMap(tie -> IntStream.of(graph().from(tie), graph().to(tie)));
    }

    private int[] tiesOf(int actor) {
        return graph().tiesOf(actor)
                .filter(workspace.visible()::showsTie)
                .limit(MOST_TIES)
                .toArray();
    }

    private void drawOnMap(MapText text, TieColors colors) {
        for (int tie : around) {
            line(text, colors, tie, 1.5);
        }
        ends(around).forEach(actor -> disc(text, actor, false));
        for (int tie : selected) {
            line(text, colors, tie, 2.5);
        }
        for (int actor : actors) {
            disc(text, actor, emphasis.selectsActor(actor));
        }
    }

    private void drawAsStory(MapText text) {
        int[] ties = IntStream.concat(IntStream.of(around), IntStream.of(selected))
                .distinct()
                .toArray();
        if (actors.isEmpty()) {
            return;
        }
        int[] drawn = IntStream.concat(ends(ties), actors.stream().mapToInt(Integer::intValue))
                .distinct()
                .toArray();
        Picture marks = Picture.near(
                workspace.scene(), drawn, ties, Double.POSITIVE_INFINITY, text.palette(), camera.zoom(), fonts);
        MarkPen pen = new MarkPen(text.g(), fonts, text.palette());
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

    private void line(MapText text, TieColors colors, int tie, double width) {
        int from = graph().from(tie);
        int to = graph().to(tie);
        text.g().setStroke(Paints.of(colors.of(graph().type(tie))));
        text.g().setLineWidth(width);
        text.g().strokeLine(x(from), y(from), x(to), y(to));
    }

    private double radius(int actor) {
        return Math.max(LEAST_RADIUS, look.radiusAt(graph().degree(actor)));
    }

    private void disc(MapText text, int actor, boolean selected) {
        double radius = radius(actor);
        if (selected) {
            text.g().setStroke(Paints.of(text.palette().accent()));
            text.g().setLineWidth(HALO);
            text.g()
                    .strokeOval(
                            x(actor) - radius - HALO,
                            y(actor) - radius - HALO,
                            2 * (radius + HALO),
                            2 * (radius + HALO));
        }
        Palette.Tint tint =
                text.palette().tint(ActorShape.ofKind(graph().actor(actor).kind()));
        text.g().setFill(Paints.of(tint.fill()));
        text.g().setStroke(Paints.of(tint.stroke()));
        text.g().setLineWidth(1);
        text.g().fillOval(x(actor) - radius, y(actor) - radius, 2 * radius, 2 * radius);
        text.g().strokeOval(x(actor) - radius, y(actor) - radius, 2 * radius, 2 * radius);
    }

    private String words(int actor) {
        return Controls.shown(graph().actor(actor).name());
    }

    private Bounds room(int actor) {
        double half = fonts.width(words(actor), FONT, true) / 2;
        double top = y(actor) + radius(actor) + PADDING;
        return new Bounds(x(actor) - half, top, x(actor) + half, top + LINE * FONT);
    }
}
