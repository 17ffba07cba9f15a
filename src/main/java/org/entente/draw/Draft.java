package org.entente.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;

/** A scene made ready to be drawn at any zoom: names broken into lines, looks of tie types looked up. */
final class Draft {
    private final Scene scene;
    private final TieGraph graph;
    private final Marks marks;
    private final int[] actors;
    private final List<List<LabelText>> names;
    private final List<Integer> ranked;
    private final int[] ties;

    Draft(Scene scene, Palette palette, TextMeter meter) {
        this.scene = scene;
        graph = scene.visible().graph();
        marks = new Marks(scene, palette, meter);
        actors = scene.visible().actors().filter(this::placed).toArray();
        names = IntStream.of(actors)
                .mapToObj(actor -> LabelText.of(graph.actor(actor).name(), meter, Sizes.strong(graph.degree(actor))))
                .toList();
        // The best connected are to find places for their names first.
        ranked = IntStream.range(0, actors.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -graph.degree(actors[i])))
                .toList();
        ties = scene.visible()
                .ties()
                .filter(tie -> placed(graph.from(tie)) && placed(graph.to(tie)))
                .toArray();
    }

    private boolean placed(int actor) {
        return !Double.isNaN(scene.x()[actor]) && !Double.isNaN(scene.y()[actor]);
    }

    Picture picture(double zoom) {
        double scale = Sizes.elements(zoom);
        List<ActorMark> drawn = marks.actors(actors, zoom);
        Bounds frame = frame(drawn, scale);
        Curve[] curves = new TieCurves(graph, drawn, scale).turned(ties, frame);
        BadgePlaces badges = new BadgePlaces(frame, drawn);
        List<TieMark> lines = new ArrayList<>();
        for (int i = 0; i < ties.length; i++) {
            @Nullable Badge badge = marks.badge(ties[i], scale);
            lines.add(marks.tie(ties[i], curves[i], badge == null ? null : badges.place(badge, curves[i]), scale));
        }
        return new Picture(zoom, scale, drawn, lines, new LabelPlaces(scale, frame, drawn, lines).of(names, ranked));
    }

    /** The rectangle round the middles of all actors, world units. */
    Bounds spread() {
        return IntStream.of(actors)
                .mapToObj(actor ->
                        Bounds.around(Sizes.place(scene.x()[actor], 1), Sizes.place(scene.y()[actor], 1), 0, 0))
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
    }

    private static LabelText narrowest(List<LabelText> name) {
        return name.get(name.size() - 1);
    }

    /** About what a picture takes up: shapes, each with its name beneath, as narrow as it may be. */
    Bounds frame(double zoom) {
        return frame(marks.actors(actors, zoom), Sizes.elements(zoom));
    }

    private Bounds frame(List<ActorMark> drawn, double scale) {
        double size = Sizes.label(scale);
        return IntStream.range(0, actors.length)
                .mapToObj(i -> {
                    Bounds shape = drawn.get(i).box();
                    LabelText name = narrowest(names.get(i));
                    double bottom = shape.bottom() + LabelPlaces.gap(scale) + name.height(size);
                    return shape.with(
                            Bounds.around(drawn.get(i).x(), bottom, name.width(size) / 2 + LabelPlaces.AIR, 0));
                })
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
    }
}
