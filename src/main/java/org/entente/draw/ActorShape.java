package org.entente.draw;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shape that tells an actor's kind, so that colour need not. */
// The array never leaves but as a copy.
@SuppressWarnings("ImmutableEnumChecker")
public enum ActorShape {
    CIRCLE,
    ROUNDED_SQUARE(1.25, 45, 4),
    HEXAGON(1.1, 0, 6),
    DIAMOND(1.2, 0, 4),
    TRIANGLE(1.3, -90, 3),
    PENTAGON(1.1, -90, 5);

    /** Of half a side. */
    private static final double ROUNDING = 0.25;

    private final double[] corners;
    private final Bounds box;

    ActorShape() {
        corners = new double[0];
        box = Bounds.around(0, 0, 1, 1);
    }

    ActorShape(double reach, double startDegrees, int count) {
        corners = new double[count * 2];
        for (int i = 0; i < count; i++) {
            double angle = Math.toRadians(startDegrees + 360.0 * i / count);
            corners[2 * i] = reach * Math.cos(angle);
            corners[2 * i + 1] = reach * Math.sin(angle);
        }
        box = Bounds.of(corners);
    }

    /** The shape for a kind as written in a dossier, in any case; kinds that Entente does not know share one. */
    public static ActorShape ofKind(@Nullable String kind) {
        return switch (kind == null ? "" : kind.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> CIRCLE;
            case "state", "country", "government" -> ROUNDED_SQUARE;
            case "organisation", "organization", "company", "party", "agency", "media" -> HEXAGON;
            case "group", "armed group", "movement", "people" -> DIAMOND;
            case "place", "city", "region" -> TRIANGLE;
            default -> PENTAGON;
        };
    }

    /** Draws an outline with whatever a toolkit has for it; px, y downwards. */
    public interface Pen<T> {
        T circle(double x, double y, double radius);

        /** @param corner radius that the corners are rounded with */
        T square(double left, double top, double side, double corner);

        /** @param points x and y of the corners in turn */
        T polygon(double[] points);
    }

    /** The outline about a point. */
    public <T> T outline(double x, double y, double radius, Pen<T> pen) {
        if (this == CIRCLE) {
            return pen.circle(x, y, radius);
        }
        if (this == ROUNDED_SQUARE) {
            double half = box.right() * radius;
            return pen.square(x - half, y - half, 2 * half, half * ROUNDING);
        }
        double[] points = new double[corners.length];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = x + corners[i] * radius;
            points[i + 1] = y + corners[i + 1] * radius;
        }
        return pen.polygon(points);
    }

    /** The rectangle about the outline. */
    Bounds box(double x, double y, double radius) {
        return new Bounds(
                x + box.left() * radius, y + box.top() * radius, x + box.right() * radius, y + box.bottom() * radius);
    }

    /** How far the border is from the centre in the direction (dx, dy), which need not be of length 1, at radius 1. */
    public double reach(double dx, double dy) {
        double length = Math.sqrt(dx * dx + dy * dy);
        if (corners.length == 0 || length == 0) {
            return 1;
        }
        double ux = dx / length;
        double uy = dy / length;
        int n = corners.length;
        for (int i = 0; i < n; i += 2) {
            double ax = corners[i];
            double ay = corners[i + 1];
            double ex = corners[(i + 2) % n] - ax;
            double ey = corners[(i + 3) % n] - ay;
            double cross = ux * ey - uy * ex;
            if (Math.abs(cross) < 1e-12) {
                continue;
            }
            double along = (ax * ey - ay * ex) / cross;
            double onEdge = (ax * uy - ay * ux) / cross;
            if (along > 0 && onEdge >= -1e-9 && onEdge <= 1 + 1e-9) {
                return along;
            }
        }
        return 1;
    }
}
