package org.entente.io.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Extras;
import org.entente.model.View;

/** Where a file drew its actors, brought to Entente's scale: some programs draw in pixels, others in a square of side 1. */
final class DraftPlaces {
    /** How far apart actors should be that stand evenly, world units. */
    private static final double SPACING = 90;

    private final Map<String, View.Point> points = new LinkedHashMap<>();
    private boolean kept;
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /** What is no number is left out. */
    void put(String id, double x, double y) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            points.put(id, new View.Point(x, y));
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
    }

    /** Leaves all places as they are: they come from Entente. */
    void keep() {
        kept = true;
    }

    /** No places where all stand in one point. */
    View view() {
        if (kept && !points.isEmpty()) {
            return new View(points, List.of(), List.of(), Extras.NONE);
        }
        double width = right - left;
        double height = bottom - top;
        if (points.isEmpty() || !(width + height > 0) || Double.isInfinite(width + height)) {
            return View.NONE;
        }
        double side = Math.max(Math.sqrt(width * height), Math.max(width, height) / 4);
        double scale = SPACING * Math.sqrt(points.size()) / side;
        Map<String, View.Point> scaled = new LinkedHashMap<>();
        points.forEach((id, point) -> scaled.put(
                id, new View.Point(rounded((point.x() - left) * scale), rounded((point.y() - top) * scale))));
        return new View(scaled, List.of(), List.of(), Extras.NONE);
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
