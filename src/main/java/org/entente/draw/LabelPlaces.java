package org.entente.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.graph.TieGraph;

/** Puts names beside their shapes, the best connected first, so that none runs through another name or shape. */
final class LabelPlaces {
    private static final double AIR = 2;
    private static final double TIE_UNDER_NAME = 1;
    private static final double BADGE_UNDER_NAME = 6;
    private static final double OTHER_SIDE = 2.5;

    private final TextMeter meter;
    private final double scale;
    private final List<Bounds> taken = new ArrayList<>();
    private final double[][] tiePoints;
    private final List<Bounds> badges;

    LabelPlaces(TextMeter meter, double scale, List<ActorMark> actors, Collection<TieMark> ties) {
        this.meter = meter;
        this.scale = scale;
        for (ActorMark actor : actors) {
            taken.add(Bounds.around(actor.x(), actor.y(), actor.radius() + AIR, actor.radius() + AIR));
        }
        List<double[]> points = new ArrayList<>();
        for (TieMark tie : ties) {
            for (int i = 1; i < 12; i++) {
                points.add(new double[] {tie.curve().x(i / 12.0), tie.curve().y(i / 12.0)});
            }
        }
        points.sort(Comparator.comparingDouble(point -> point[1]));
        tiePoints = points.toArray(double[][]::new);
        double badge = Sizes.badge(scale);
        badges = ties.stream()
                .map(tie -> Bounds.around(tie.badgeX(), tie.badgeY(), badge, badge))
                .toList();
    }

    /** Names that find no free place are left out. */
    List<LabelMark> of(TieGraph graph, List<ActorMark> actors) {
        List<LabelMark> labels = new ArrayList<>();
        List<ActorMark> ranked = new ArrayList<>(actors);
        ranked.sort(Comparator.<ActorMark>comparingInt(mark -> graph.degree(mark.actor()))
                .reversed()
                .thenComparingInt(ActorMark::actor));
        for (ActorMark actor : ranked) {
            place(graph, actor, labels);
        }
        return labels;
    }

    private void place(TieGraph graph, ActorMark actor, List<LabelMark> labels) {
        double size = Sizes.label(scale);
        boolean strong = Sizes.strong(graph.degree(actor.actor()));
        String name = graph.actor(actor.actor()).name();
        List<String> lines = LabelText.lines(name, meter, size, strong, Sizes.LABEL_WIDTH * size / Sizes.LABEL);
        double width = lines.stream()
                .mapToDouble(line -> meter.width(line, size, strong))
                .max()
                .orElse(0);
        double height = lines.size() * Sizes.lineHeight(size);
        double away = actor.radius() + Sizes.LABEL_GAP * scale;
        double[][] middles = {
            {actor.x(), actor.y() + away + height / 2},
            {actor.x(), actor.y() - away - height / 2},
            {actor.x() + away + width / 2, actor.y()},
            {actor.x() - away - width / 2, actor.y()},
            {actor.x() + away * 0.7 + width / 2, actor.y() + away * 0.7 + height / 2},
            {actor.x() - away * 0.7 - width / 2, actor.y() + away * 0.7 + height / 2},
        };
        double best = Double.POSITIVE_INFINITY;
        double @org.jspecify.annotations.Nullable [] chosen = null;
        for (int i = 0; i < middles.length; i++) {
            Bounds box = Bounds.around(middles[i][0], middles[i][1], width / 2 + AIR, height / 2);
            if (taken.stream().anyMatch(box::meets)) {
                continue;
            }
            double cost = (i == 0 ? 0 : OTHER_SIDE + i * 0.1) + covered(box);
            if (cost < best) {
                best = cost;
                chosen = middles[i];
            }
        }
        if (chosen != null) {
            taken.add(Bounds.around(chosen[0], chosen[1], width / 2 + AIR, height / 2));
            labels.add(new LabelMark(
                    actor.actor(), lines, chosen[0], chosen[1] - height / 2, width, height, size, strong));
        }
    }

    private double covered(Bounds box) {
        int at = Arrays.binarySearch(
                tiePoints, new double[] {0, box.top()}, Comparator.comparingDouble(point -> point[1]));
        double cost = 0;
        for (int i = at < 0 ? -at - 1 : at; i < tiePoints.length && tiePoints[i][1] < box.bottom(); i++) {
            if (tiePoints[i][0] > box.left() && tiePoints[i][0] < box.right()) {
                cost += TIE_UNDER_NAME;
            }
        }
        return cost + BADGE_UNDER_NAME * badges.stream().filter(box::meets).count();
    }
}
