package org.entente.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** Bends ties so that parallel ones part, those from an actor to itself show, and none runs through a third actor. */
final class TieCurves {
    private static final double BEND = 0.09;
    private static final double LEAST_BEND = 5;
    private static final double MOST_BEND = 20;
    private static final double APART = 20;
    private static final double WIDEST_FAN = 0.7;
    private static final double CLEAR = 5;
    private static final double GAP = 2;
    private static final int MOST_TRIED = 8;
    private static final double[] DETOURS = {1, -1, 2.6, -2.6, 4.5, -4.5};

    private final TieGraph graph;
    private final @Nullable ActorMark[] marks;
    private final List<ActorMark> drawn;
    private final double scale;

    /** @param marks by actor number; null for those not drawn */
    TieCurves(TieGraph graph, @Nullable ActorMark[] marks, List<ActorMark> drawn, double scale) {
        this.graph = graph;
        this.marks = marks;
        this.drawn = drawn;
        this.scale = scale;
    }

    /** The ties shown whose actors are drawn, in their order, as curves from border to border. */
    Map<Integer, Curve> of(VisiblePart visible) {
        Map<Long, List<Integer>> pairs = new HashMap<>();
        Map<Integer, Curve> curves = new java.util.LinkedHashMap<>();
        int[] shown = visible.ties()
                .filter(tie -> marks[graph.from(tie)] != null && marks[graph.to(tie)] != null)
                .toArray();
        for (int tie : shown) {
            long low = Math.min(graph.from(tie), graph.to(tie));
            long high = Math.max(graph.from(tie), graph.to(tie));
            pairs.computeIfAbsent(low << 32 | high, pair -> new ArrayList<>()).add(tie);
        }
        Map<Integer, Curve> found = new HashMap<>();
        for (List<Integer> ties : pairs.values()) {
            int first = ties.get(0);
            if (graph.from(first) == graph.to(first)) {
                loops(ties, found);
            } else {
                fan(ties, found);
            }
        }
        Arrays.stream(shown).forEach(tie -> {
            @Nullable Curve curve = found.get(tie);
            if (curve != null) {
                curves.put(tie, curve);
            }
        });
        return curves;
    }

    private void fan(List<Integer> ties, Map<Integer, Curve> curves) {
        int first = ties.get(0);
        @Nullable ActorMark low = marks[Math.min(graph.from(first), graph.to(first))];
        @Nullable ActorMark high = marks[Math.max(graph.from(first), graph.to(first))];
        if (low == null || high == null) {
            return;
        }
        double length = Math.hypot(high.x() - low.x(), high.y() - low.y());
        double bend = Math.max(LEAST_BEND, Math.min(MOST_BEND, length * BEND)) * scale;
        int count = ties.size();
        double step = Math.min(APART * scale, WIDEST_FAN * Math.max(length, 60) / count);
        double spread = step * (count == 2 ? 1.4 : 1);
        double shift = bestShift(low, high, count == 1 ? bend : Math.max(bend, spread), count, spread);
        for (int i = 0; i < count; i++) {
            double height = shift + (i - (count - 1) / 2.0) * spread;
            Curve curve = trimmed(arc(low, high, height), low, high);
            int tie = ties.get(i);
            boolean reversed = graph.from(tie) == high.actor();
            curves.put(tie, reversed ? reverse(curve) : curve);
        }
    }

    private static Curve reverse(Curve c) {
        return new Curve(c.x3(), c.y3(), c.x2(), c.y2(), c.x1(), c.y1(), c.x0(), c.y0());
    }

    /** How far to one side to draw a fan so that none of its ties touches another actor; as little as may be. */
    private double bestShift(ActorMark low, ActorMark high, double bend, int count, double spread) {
        double least = count == 1 ? bend : 0;
        if (count > MOST_TRIED || clear(low, high, least, count, spread)) {
            return least;
        }
        for (double detour : DETOURS) {
            if (clear(low, high, bend * detour, count, spread)) {
                return bend * detour;
            }
        }
        return least;
    }

    private boolean clear(ActorMark low, ActorMark high, double shift, int count, double spread) {
        for (int i = 0; i < count; i++) {
            if (!clear(low, high, shift + (i - (count - 1) / 2.0) * spread)) {
                return false;
            }
        }
        return true;
    }

    private boolean clear(ActorMark low, ActorMark high, double height) {
        Curve curve = arc(low, high, height);
        double reach = Math.abs(height) + CLEAR * scale;
        Bounds around = new Bounds(
                Math.min(low.x(), high.x()) - reach,
                Math.min(low.y(), high.y()) - reach,
                Math.max(low.x(), high.x()) + reach,
                Math.max(low.y(), high.y()) + reach);
        for (ActorMark other : drawn) {
            if (other.actor() != low.actor()
                    && other.actor() != high.actor()
                    && around.meets(Bounds.around(other.x(), other.y(), other.radius(), other.radius()))
                    && curve.distance(other.x(), other.y()) <= other.radius() + CLEAR * scale) {
                return false;
            }
        }
        return true;
    }

    private static Curve arc(ActorMark low, ActorMark high, double height) {
        double dx = high.x() - low.x();
        double dy = high.y() - low.y();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double mx = (low.x() + high.x()) / 2 + dy / length * height;
        double my = (low.y() + high.y()) / 2 - dx / length * height;
        return Curve.through(low.x(), low.y(), mx, my, high.x(), high.y());
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

    /** Loops to the upper right, each further out than the one before. */
    private void loops(List<Integer> ties, Map<Integer, Curve> curves) {
        @Nullable ActorMark mark = marks[graph.from(ties.get(0))];
        if (mark == null) {
            return;
        }
        double step = Math.min(14, 90.0 / ties.size()) * scale;
        for (int i = 0; i < ties.size(); i++) {
            double size = mark.radius() * 1.2 + 34 * scale + i * step;
            Curve curve = new Curve(
                    mark.x(),
                    mark.y(),
                    mark.x() + size * 0.25,
                    mark.y() - size * 1.55,
                    mark.x() + size * 1.55,
                    mark.y() - size * 0.25,
                    mark.x(),
                    mark.y());
            curves.put(ties.get(i), trimmed(curve, mark, mark));
        }
    }
}
