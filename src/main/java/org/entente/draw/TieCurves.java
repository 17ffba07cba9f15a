package org.entente.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;

/** Bends ties so that parallel ones part, those from an actor to itself show, and none runs through a third actor. */
final class TieCurves {
    private static final double CLEAR = 5;
    private static final double GAP = 2;

    /** A fan of more ties finds no way round anybody. */
    private static final int MOST_TURNED = 8;

    /** How far off its chord the middle of a fan may be, in bends, the best first; one tie alone is always bent. */
    private static final double[] ASIDE = {0, 1, -1, 2.6, -2.6, 4.5, -4.5};

    private static final double FURTHEST = 4.5;
    private static final double NEXT_BEST = 0.3;
    private static final double TOUCHING = 10;

    private static final double UPPER_RIGHT = -Math.PI / 4;
    private static final double LOOP_OPEN = 0.625;
    private static final double LOOP_REACH = 1.57;
    private static final double EQUAL = 1e-9;

    private final TieGraph graph;
    private final double scale;
    private final List<ActorMark> drawn;
    private final Map<Integer, ActorMark> marks = new HashMap<>();

    TieCurves(TieGraph graph, List<ActorMark> drawn, double scale) {
        this.graph = graph;
        this.drawn = drawn;
        this.scale = scale;
        drawn.forEach(mark -> marks.put(mark.actor(), mark));
    }

    /**
     * The curves of ties whose actors are drawn, from border to border, in the order of the ties. They go round the other actors
     * drawn, and keep apart from one another.
     *
     * @param frame round most of the picture
     */
    Curve[] turned(int[] ties, Bounds frame) {
        return curves(ties, fans -> turn(fans, frame));
    }

    /** The same, but what each looks like depends on no other actors than its own. */
    Curve[] plain(int[] ties) {
        return curves(ties, fans -> fans.forEach(fan -> fan.settle(best(fan, Map.of()))));
    }

    private Curve[] curves(int[] ties, Consumer<List<Fan>> settle) {
        Map<Long, List<Integer>> pairs = new LinkedHashMap<>();
        for (int i = 0; i < ties.length; i++) {
            long low = Math.min(graph.from(ties[i]), graph.to(ties[i]));
            long high = Math.max(graph.from(ties[i]), graph.to(ties[i]));
            pairs.computeIfAbsent(low << 32 | high, pair -> new ArrayList<>()).add(i);
        }
        Curve[] curves = new Curve[ties.length];
        List<Fan> fans = new ArrayList<>();
        Map<ActorMark, List<Integer>> selfTies = new LinkedHashMap<>();
        pairs.forEach((pair, places) -> {
            @Nullable ActorMark low = marks.get((int) (pair >>> 32));
            @Nullable ActorMark high = marks.get(pair.intValue());
            if (low != null && high != null && low.actor() == high.actor()) {
                selfTies.put(low, places);
            } else if (low != null && high != null) {
                fans.add(new Fan(low, high, places, scale));
            }
        });
        settle.accept(fans);
        for (Fan fan : fans) {
            for (int i = 0; i < fan.ties().size(); i++) {
                Curve curve = trimmed(fan.arc(i), fan.low(), fan.high());
                int place = fan.ties().get(i);
                curves[place] = graph.from(ties[place]) == fan.high().actor() ? reverse(curve) : curve;
            }
        }
        selfTies.forEach((actor, places) -> loops(actor, places, wayOut(actor, fans), curves));
        return curves;
    }

    /** The middle of the widest angle at an actor that no tie leaves through, radians; to the upper right where there is none. */
    private static double wayOut(ActorMark actor, List<Fan> fans) {
        double[] ways = fans.stream()
                .filter(fan -> fan.ends(actor.actor()))
                .map(fan -> fan.low().actor() == actor.actor() ? fan.high() : fan.low())
                .mapToDouble(other -> Math.atan2(other.y() - actor.y(), other.x() - actor.x()))
                .sorted()
                .toArray();
        double best = UPPER_RIGHT;
        double widest = 0;
        for (int i = 0; i < ways.length; i++) {
            double next = i + 1 < ways.length ? ways[i + 1] : ways[0] + 2 * Math.PI;
            if (next - ways[i] > widest + EQUAL) {
                widest = next - ways[i];
                best = (ways[i] + next) / 2;
            }
        }
        return best;
    }

    private static Curve reverse(Curve c) {
        return new Curve(c.x3(), c.y3(), c.x2(), c.y2(), c.x1(), c.y1(), c.x0(), c.y0());
    }

    /** Turns fans aside so that they touch the fewest other actors, and then that they run least beside one another. */
    private void turn(List<Fan> fans, Bounds frame) {
        BoxGrid shapes = new BoxGrid(frame, drawn.size());
        drawn.forEach(mark -> shapes.add(mark.box()));
        Map<Integer, List<Fan>> at = new HashMap<>();
        for (Fan fan : fans) {
            at.computeIfAbsent(fan.low().actor(), actor -> new ArrayList<>()).add(fan);
            at.computeIfAbsent(fan.high().actor(), actor -> new ArrayList<>()).add(fan);
        }
        for (Fan fan : fans) {
            if (fan.ties().size() <= MOST_TURNED) {
                heedActors(fan, shapes);
                fan.settle(best(fan, at));
            }
        }
    }

    private void heedActors(Fan fan, BoxGrid shapes) {
        double furthest = FURTHEST * fan.bend();
        shapes.any(fan.around(furthest).grown(CLEAR * scale), i -> {
            ActorMark actor = drawn.get(i);
            if (actor.actor() != fan.low().actor()
                    && actor.actor() != fan.high().actor()) {
                fan.heed(actor.x(), actor.y(), actor.radius() + CLEAR * scale, furthest);
            }
            return false;
        });
    }

    private static double best(Fan fan, Map<Integer, List<Fan>> at) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = fan.ties().size() == 1 ? 1 : 0; i < ASIDE.length && NEXT_BEST * i < least; i++) {
            double middle = ASIDE[i] * fan.bend();
            double cost = NEXT_BEST * i + TOUCHING * fan.touched(middle);
            if (cost < least) {
                cost += crowd(fan, middle, fan.low(), at) + crowd(fan, middle, fan.high(), at);
            }
            if (cost < least) {
                least = cost;
                best = middle;
            }
        }
        return best;
    }

    private static double crowd(Fan fan, double middle, ActorMark end, Map<Integer, List<Fan>> at) {
        double crowd = 0;
        for (Fan other : at.getOrDefault(end.actor(), List.of())) {
            crowd += other == fan ? 0 : fan.closeness(middle, end, other);
        }
        return crowd;
    }

    private Curve trimmed(Curve curve, ActorMark start, ActorMark end) {
        double from = leaves(curve, start, 0, 0.5);
        double to = leaves(curve, end, 1, 0.5);
        return from < to ? curve.part(from, to) : curve.part(0.45, 0.55);
    }

    private double leaves(Curve curve, ActorMark mark, double inside, double outside) {
        double in = inside;
        double out = outside;
        for (int i = 0; i < 14; i++) {
            double middle = (in + out) / 2;
            if (mark.contains(curve.x(middle), curve.y(middle), GAP * scale)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    /** Loops out of an actor in one direction, each further out than the one before. */
    private void loops(ActorMark mark, List<Integer> places, double direction, Curve[] curves) {
        double step = Math.min(14, 90.0 / places.size()) * scale;
        for (int i = 0; i < places.size(); i++) {
            double reach = LOOP_REACH * (mark.radius() * 1.2 + 34 * scale + i * step);
            Curve curve = new Curve(
                    mark.x(),
                    mark.y(),
                    mark.x() + reach * Math.cos(direction - LOOP_OPEN),
                    mark.y() + reach * Math.sin(direction - LOOP_OPEN),
                    mark.x() + reach * Math.cos(direction + LOOP_OPEN),
                    mark.y() + reach * Math.sin(direction + LOOP_OPEN),
                    mark.x(),
                    mark.y());
            curves[places.get(i)] = trimmed(curve, mark, mark);
        }
    }
}
