package org.entente.draw;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

    /** How far from a tie's curve its badge, or the mark at its end, reaches at 100 %, px. */
    private static final double REACH = 14;

    public Picture {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
        labels = List.copyOf(labels);
    }

    public static Picture of(Scene scene, Palette palette, double zoom, TextMeter meter) {
        return new Draft(scene, palette, meter).picture(zoom);
    }

    /**
     * Some actors of a large scene with their ties, as seen from near, without names. What each looks like depends on nothing but
     * itself, so that none changes as others come into sight: ties go round no third actor, badges stand in their middles.
     *
     * @param actors   that have a place, those at the far ends of the ties among them
     * @param fadeFrom how long a tie may be, px, before it is the fainter the longer it is
     */
    public static Picture near(
            Scene scene, int[] actors, int[] ties, double fadeFrom, Palette palette, double zoom, TextMeter meter) {
        return new Closeup(scene, palette, meter).picture(actors, ties, fadeFrom, zoom);
    }

    /** Those marks alone that may reach into a rectangle. */
    Picture within(Bounds sight) {
        Bounds reached = sight.grown(REACH * scale);
        return new Picture(
                zoom,
                scale,
                actors.stream().filter(mark -> mark.box().meets(reached)).toList(),
                ties.stream().filter(mark -> mark.curve().box().meets(reached)).toList(),
                labels.stream().filter(mark -> mark.box().meets(reached)).toList());
    }

    /** What all marks take up; {@link Bounds#NONE} when there are none. */
    public Bounds bounds() {
        Stream<Bounds> shapes = actors.stream().map(ActorMark::box);
        Stream<Bounds> names = labels.stream().map(LabelMark::box);
        Stream<Bounds> lines = ties.stream().map(tie -> tie.curve().box().grown(tie.width() / 2));
        return Stream.of(shapes, names, lines)
                .flatMap(boxes -> boxes)
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
    }

    /** The uppermost actor at a point, its name included; empty where there is none. */
    public OptionalInt actorAt(double x, double y) {
        for (int i = actors.size() - 1; i >= 0; i--) {
            if (actors.get(i).contains(x, y, 2)) {
                return OptionalInt.of(actors.get(i).actor());
            }
        }
        for (LabelMark label : labels) {
            if (label.box().contains(x, y)) {
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
            double distance = tie.distance(x, y);
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
