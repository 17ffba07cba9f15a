package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** How each actor and tie of a scene is drawn, whatever else is drawn with it. */
final class Marks {
    private final Scene scene;
    private final TieGraph graph;
    private final TextMeter meter;
    private final TieColors colors;

    Marks(Scene scene, Palette palette, TextMeter meter) {
        this.scene = scene;
        this.meter = meter;
        graph = scene.visible().graph();
        colors = TieColors.of(palette, graph.tieTypes());
    }

    /** Actors that have a place, at a zoom. */
    List<ActorMark> actors(int[] actors, double zoom) {
        double scale = Sizes.elements(zoom);
        return IntStream.of(actors)
                .mapToObj(actor -> new ActorMark(
                        actor,
                        Sizes.place(scene.x()[actor], zoom),
                        Sizes.place(scene.y()[actor], zoom),
                        Sizes.radius(graph.degree(actor)) * scale,
                        Sizes.LINE * scale,
                        ActorShape.ofKind(graph.actor(actor).kind()),
                        scene.visible().dimmed(actor),
                        scene.pinned().get(actor),
                        0))
                .toList();
    }

    /** The badge of a tie, not yet in its place; null where ties are drawn too small for badges. */
    @Nullable Badge badge(int tie, double scale) {
        return Badge.of(tie, scene.support(), meter, scale);
    }

    /** A tie along a curve, in the colour of its type. */
    TieMark tie(int tie, Curve curve, @Nullable Badge badge, double scale) {
        TieType type = graph.tieType(graph.type(tie));
        EndMark mark = EndMark.of(type);
        List<EndMark.Part> ends = new ArrayList<>(
                mark.at(curve.x3(), curve.y3(), curve.x3() - curve.x2(), curve.y3() - curve.y2(), scale));
        if (!type.directed()) {
            ends.addAll(mark.at(curve.x0(), curve.y0(), curve.x0() - curve.x1(), curve.y0() - curve.y1(), scale));
        }
        return new TieMark(
                tie, curve, colors.of(graph.type(tie)), Sizes.LINE * scale, ends, Sizes.END_LINE * scale, badge);
    }
}
