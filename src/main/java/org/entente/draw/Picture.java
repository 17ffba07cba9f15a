package org.entente.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to paint of a scene at one zoom, in px about the scene's origin: add a camera's {@code dx} and
 * {@code dy} for the screen. Whoever paints it adds nothing of his own, so that window and file look alike.
 *
 * @param zoom   screen px per world unit
 * @param scale  how much larger than at 100 % shapes, lines and text are
 * @param actors in the order of the graph, as are {@code ties}
 * @param labels the best connected first; names that found no place are not among them
 */
public record Picture(double zoom, double scale, List<ActorMark> actors, List<TieMark> ties, List<LabelMark> labels) {
    private static final double TIE_REACH = 5;

    public Picture {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        labels = List.copyOf(labels);
    }

    public static Picture of(Scene scene, Palette palette, double zoom, TextMeter meter) {
        VisiblePart visible = scene.visible();
        TieGraph graph = visible.graph();
        double scale = Sizes.elements(zoom);
        @Nullable ActorMark[] byNumber = new ActorMark[graph.actorCount()];
        List<ActorMark> actors = new ArrayList<>();
        visible.actors().filter(actor -> !Double.isNaN(scene.x()[actor])).forEach(actor -> {
            ActorMark mark = new ActorMark(
                    actor,
                    scene.x()[actor] * zoom,
                    scene.y()[actor] * zoom,
                    Sizes.radius(graph.degree(actor)) * scale,
                    ActorShape.ofKind(graph.actor(actor).kind()),
                    visible.dimmed(actor),
                    scene.pinned().get(actor));
            byNumber[actor] = mark;
            actors.add(mark);
        });
        List<TieMark> ties = new ArrayList<>();
        Map<Integer, Curve> curves = new TieCurves(graph, byNumber, actors, scale).of(visible);
        curves.forEach((tie, curve) -> ties.add(mark(graph, tie, curve, palette, scale)));
        List<LabelMark> labels = new LabelPlaces(meter, scale, actors, ties).of(graph, actors);
        return new Picture(zoom, scale, actors, ties, labels);
    }

    private static TieMark mark(TieGraph graph, int tie, Curve curve, Palette palette, double scale) {
        TieType type = graph.tieType(graph.type(tie));
        EndMark end = EndMark.of(type);
        return new TieMark(
                tie,
                curve,
                palette.tie(type, graph.type(tie)),
                Sizes.LINE * scale,
                type.directed() ? EndMark.NONE : end,
                end,
                graph.tie(tie).quotes().size(),
                curve.x(0.5),
                curve.y(0.5));
    }

    /** The radius of badges, px; 0 where there are none. */
    public double badgeRadius() {
        return Sizes.badge(scale);
    }

    /** What all marks take up; {@link Bounds#NONE} when there are none. */
    public Bounds bounds() {
        @Nullable Bounds all = null;
        for (ActorMark actor : actors) {
            all = with(all, Bounds.around(actor.x(), actor.y(), actor.radius() * 1.3, actor.radius() * 1.3));
        }
        for (LabelMark label : labels) {
            all = with(
                    all,
                    new Bounds(
                            label.x() - label.width() / 2,
                            label.top(),
                            label.x() + label.width() / 2,
                            label.top() + label.height()));
        }
        for (TieMark tie : ties) {
            for (int i = 1; i < 4; i++) {
                all = with(
                        all, Bounds.around(tie.curve().x(i / 4.0), tie.curve().y(i / 4.0), 2, 2));
            }
        }
        return all == null ? Bounds.NONE : all;
    }

    private static Bounds with(@Nullable Bounds all, Bounds one) {
        return all == null ? one : all.with(one);
    }

    /** The uppermost actor at a point, its name included; empty where there is none. */
    public OptionalInt actorAt(double x, double y) {
        for (int i = actors.size() - 1; i >= 0; i--) {
            if (actors.get(i).contains(x, y, 2)) {
                return OptionalInt.of(actors.get(i).actor());
            }
        }
        for (LabelMark label : labels) {
            if (Math.abs(x - label.x()) <= label.width() / 2 && y >= label.top() && y <= label.top() + label.height()) {
                return OptionalInt.of(label.actor());
            }
        }
        return OptionalInt.empty();
    }

    /** The tie whose badge or line is nearest to a point, up to 5 px away, so that a line is a target 10 px wide. */
    public OptionalInt tieAt(double x, double y) {
        int best = -1;
        double least = Math.max(TIE_REACH, Sizes.LINE * scale);
        for (TieMark tie : ties) {
            double badge = Math.hypot(x - tie.badgeX(), y - tie.badgeY()) - badgeRadius();
            double distance = badge < 0 ? badge : tie.curve().distance(x, y);
            if (distance < least) {
                least = distance;
                best = tie.tie();
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    public Optional<ActorMark> actor(int number) {
        return actors.stream().filter(mark -> mark.actor() == number).findFirst();
    }
}
