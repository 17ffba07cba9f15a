package org.entente.ui;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.entente.draw.ActorMark;
import org.entente.draw.ActorShape;
import org.entente.draw.Badge;
import org.entente.draw.Colors;
import org.entente.draw.Curve;
import org.entente.draw.EndMark;
import org.entente.draw.Palette;
import org.entente.draw.TieMark;
import org.jspecify.annotations.Nullable;

/** Draws the marks of a picture on a canvas, as the story view shows them. */
record MarkPen(GraphicsContext g, Fonts fonts, Palette palette) {
    private static final double GLOW = 0.72;

    void actor(ActorMark mark) {
        Palette.Tint tint = mark.tint(palette);
        fill(mark, 0, tint.fill());
        stroke(mark, 0, tint.stroke(), mark.stroke());
    }

    /** The ring round a selected actor. */
    void halo(ActorMark mark, double scale) {
        fill(mark, 5 * scale, palette.ground());
        stroke(mark, 5 * scale, palette.accent(), 3 * scale);
    }

    private void fill(ActorMark mark, double growth, int color) {
        g.setFill(Paints.of(color));
        mark.outline(growth, new Outline(g)).fill().run();
    }

    private void stroke(ActorMark mark, double growth, int color, double width) {
        g.setStroke(Paints.of(color));
        g.setLineWidth(width);
        g.setLineJoin(StrokeLineJoin.ROUND);
        mark.outline(growth, new Outline(g)).stroke().run();
    }

    void tie(TieMark mark) {
        g.setStroke(Paints.of(mark.color()));
        g.setLineWidth(mark.width());
        g.setLineCap(StrokeLineCap.BUTT);
        line(mark.curve());
        mark.ends().forEach(end -> end(mark, end));
        @Nullable Badge badge = mark.badge();
        if (badge != null) {
            badge(badge, mark.color());
        }
    }

    /** The glow under a selected tie. */
    void halo(TieMark mark) {
        g.setStroke(Paints.of(Colors.mix(palette.accent(), palette.ground(), GLOW)));
        g.setLineWidth(mark.width() + 8);
        g.setLineCap(StrokeLineCap.ROUND);
        line(mark.curve());
    }

    private void line(Curve curve) {
        g.beginPath();
        g.moveTo(curve.x0(), curve.y0());
        g.bezierCurveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x3(), curve.y3());
        g.stroke();
    }

    private void end(TieMark mark, EndMark.Part part) {
        double[] points = part.points();
        g.beginPath();
        g.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            g.lineTo(points[i], points[i + 1]);
        }
        if (part.closed()) {
            g.closePath();
        }
        if (part.fill() != EndMark.Fill.NONE) {
            g.setFill(Paints.of(part.fill() == EndMark.Fill.COLOR ? mark.color() : palette.ground()));
            g.fill();
        }
        if (part.fill() != EndMark.Fill.COLOR) {
            g.setLineWidth(mark.endWidth());
            g.setLineCap(StrokeLineCap.ROUND);
            g.setLineJoin(StrokeLineJoin.ROUND);
            g.stroke();
        }
    }

    private void badge(Badge badge, int color) {
        double left = badge.x() - badge.radius();
        double top = badge.y() - badge.radius();
        g.setFill(Paints.of(palette.ground()));
        g.fillOval(left, top, 2 * badge.radius(), 2 * badge.radius());
        g.setStroke(Paints.of(color));
        g.setLineWidth(badge.stroke());
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineDashes(badge.dashes());
        g.setLineDashOffset(badge.dashesBefore());
        g.strokeOval(left, top, 2 * badge.radius(), 2 * badge.radius());
        g.setLineDashes();
        g.setFill(Paints.of(palette.ink()));
        g.setFont(fonts.font(badge.textSize(), true));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
        g.fillText(badge.text(), badge.textLeft(), badge.baseline());
    }

    /** How an outline is filled, and how it is drawn. */
    private record Ways(Runnable fill, Runnable stroke) {}

    private record Outline(GraphicsContext g) implements ActorShape.Pen<Ways> {
        @Override
        public Ways circle(double x, double y, double radius) {
            return new Ways(
                    () -> g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius),
                    () -> g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius));
        }

        @Override
        public Ways square(double left, double top, double side, double corner) {
            return new Ways(
                    () -> g.fillRoundRect(left, top, side, side, 2 * corner, 2 * corner),
                    () -> g.strokeRoundRect(left, top, side, side, 2 * corner, 2 * corner));
        }

        @Override
        public Ways polygon(double[] points) {
            int corners = points.length / 2;
            double[] x = new double[corners];
            double[] y = new double[corners];
            for (int i = 0; i < corners; i++) {
                x[i] = points[2 * i];
                y[i] = points[2 * i + 1];
            }
            return new Ways(() -> g.fillPolygon(x, y, corners), () -> g.strokePolygon(x, y, corners));
        }
    }
}
