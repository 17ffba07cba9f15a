package org.entente.draw.map;

import org.entente.draw.ActorShape;

/** The outline of an actor's shape that is not round, about its middle. */
interface Outline {
    /**
     * How far a point is beyond the outline; below 0 inside.
     *
     * @param dx     from the middle, as is {@code dy}
     * @param radius of the actor
     */
    double beyond(double dx, double dy, double radius);

    /** How far the outline reaches at most, in radii. */
    double reach();

    /** Finds the outline of a shape; a circle has none. */
    final class Finder implements ActorShape.Pen<Outline> {
        @Override
        public Outline circle(double x, double y, double radius) {
            return new Square(radius, radius);
        }

        @Override
        public Outline square(double left, double top, double side, double corner) {
            return new Square(side / 2, corner);
        }

        @Override
        public Outline polygon(double[] points) {
            return Polygon.of(points);
        }
    }

    /** A square with round corners; with nothing but corners it is a circle. In radii. */
    record Square(double half, double corner) implements Outline {
        @Override
        public double beyond(double dx, double dy, double radius) {
            double inner = (half - corner) * radius;
            double qx = Math.abs(dx) - inner;
            double qy = Math.abs(dy) - inner;
            double outside = qx > 0 && qy > 0 ? Math.sqrt(qx * qx + qy * qy) : Math.max(qx, qy);
            return outside - corner * radius;
        }

        @Override
        public double reach() {
            return (half - corner) * Math.sqrt(2) + corner;
        }
    }

    /** A convex polygon: the normals of its sides, and how far each side is from the middle, in radii. */
    final class Polygon implements Outline {
        private final double[] nx;
        private final double[] ny;
        private final double[] far;
        private final double reach;

        private Polygon(double[] nx, double[] ny, double[] far, double reach) {
            this.nx = nx;
            this.ny = ny;
            this.far = far;
            this.reach = reach;
        }

        /** @param points x and y of the corners in turn, at radius 1, with growing angle */
        static Polygon of(double[] points) {
            int sides = points.length / 2;
            double[] nx = new double[sides];
            double[] ny = new double[sides];
            double[] far = new double[sides];
            double reach = 0;
            for (int i = 0; i < sides; i++) {
                double x = points[2 * i];
                double y = points[2 * i + 1];
                double ex = points[(2 * i + 2) % points.length] - x;
                double ey = points[(2 * i + 3) % points.length] - y;
                double length = Math.sqrt(ex * ex + ey * ey);
                nx[i] = ey / length;
                ny[i] = -ex / length;
                far[i] = nx[i] * x + ny[i] * y;
                reach = Math.max(reach, Math.sqrt(x * x + y * y));
            }
            return new Polygon(nx, ny, far, reach);
        }

        @Override
        public double beyond(double dx, double dy, double radius) {
            double beyond = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < far.length; i++) {
                beyond = Math.max(beyond, nx[i] * dx + ny[i] * dy - far[i] * radius);
            }
            return beyond;
        }

        @Override
        public double reach() {
            return reach;
        }
    }
}
