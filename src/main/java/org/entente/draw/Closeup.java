package org.entente.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;

/** Part of a scene from near; see {@link Picture#near}. */
final class Closeup {
    /** A tie fainter than this bears no badge. */
    private static final double BADGED = 0.5;

    /** Few strengths make few colours, which are quickly laid. */
    private static final int STRENGTHS = 6;

    private final TieGraph graph;
    private final Palette palette;
    private final Marks marks;

    Closeup(Scene scene, Palette palette, TextMeter meter) {
        this.palette = palette;
        graph = scene.visible().graph();
        marks = new Marks(scene, palette, meter);
    }

    Picture picture(int[] actors, int[] ties, double fadeFrom, double zoom) {
        double scale = Sizes.elements(zoom);
        List<ActorMark> drawn = marks.actors(actors, zoom);
        Map<Integer, ActorMark> byNumber = new HashMap<>();
        drawn.forEach(mark -> byNumber.put(mark.actor(), mark));
        Curve[] curves = new TieCurves(graph, drawn, scale).plain(ties);
        double[] strengths = IntStream.of(ties)
                .mapToDouble(tie -> strength(fadeFrom / length(tie, byNumber)))
                .toArray();
        // The faint ones first: they would cut through the others.
        List<TieMark> lines = IntStream.range(0, ties.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> strengths[i]))
                .map(i -> tie(ties[i], curves[i], strengths[i], scale))
                .toList();
        return new Picture(zoom, scale, drawn, lines, List.of());
    }

    private static double strength(double wanted) {
        return Math.min(1, Math.ceil(wanted * STRENGTHS) / STRENGTHS);
    }

    private double length(int tie, Map<Integer, ActorMark> byNumber) {
        ActorMark from = Objects.requireNonNull(byNumber.get(graph.from(tie)));
        ActorMark to = Objects.requireNonNull(byNumber.get(graph.to(tie)));
        return Math.hypot(from.x() - to.x(), from.y() - to.y());
    }

    private TieMark tie(int tie, Curve curve, double strength, double scale) {
        @Nullable Badge badge = strength < BADGED ? null : marks.badge(tie, scale);
        @Nullable Badge placed = badge == null ? null : badge.movedTo(curve.x(0.5), curve.y(0.5));
        TieMark mark = marks.tie(tie, curve, placed, scale);
        return mark.colored(Colors.mix(palette.ground(), mark.color(), strength));
    }
}
