package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.entente.draw.Curve;
import org.entente.draw.EndMark;
import org.entente.draw.Palette;
import org.entente.draw.Picture;
import org.entente.draw.TieMark;

/** How a tie looks: SmartGraph's curve for it, marks at its ends, and its badge. */
final class TieNode {
    private final CubicCurve line;
    private final Group ends = new Group();
    private final Circle ring = new Circle();
    private final Text number = new Text();
    private final List<EndMark.Fill> fills = new ArrayList<>();

    TieNode(CubicCurve line) {
        this.line = line;
        line.setFill(null);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
    }

    /** What lies over SmartGraph's panel. */
    List<Node> nodes() {
        return List.of(ends, ring, number);
    }

    void show(TieMark mark, Picture picture, Fonts fonts) {
        set(line, mark.curve());
        line.setStrokeWidth(mark.width());
        ends.getChildren().clear();
        fills.clear();
        Curve c = mark.curve();
        end(mark.start(), c.x0(), c.y0(), c.x0() - c.x1(), c.y0() - c.y1(), picture.scale());
        end(mark.end(), c.x3(), c.y3(), c.x3() - c.x2(), c.y3() - c.y2(), picture.scale());
        ring.setVisible(picture.badgeRadius() > 0);
        number.setVisible(ring.isVisible());
        ring.setCenterX(mark.badgeX());
        ring.setCenterY(mark.badgeY());
        ring.setRadius(picture.badgeRadius());
        ring.setStrokeWidth(1.4 * picture.scale());
        ring.getStrokeDashArray().clear();
        if (mark.quotes() == 0) {
            ring.setStrokeLineCap(StrokeLineCap.ROUND);
            ring.getStrokeDashArray().addAll(0.1, 3.2 * picture.scale());
        }
        String text = mark.quotes() == 0 ? "" : mark.quotes() > 99 ? "99+" : Integer.toString(mark.quotes());
        double size = (text.length() > 2 ? 7.5 : 10) * picture.scale();
        number.setText(text);
        number.setFont(fonts.font(size, true));
        number.setX(mark.badgeX() - fonts.width(text, size, true) / 2);
        number.setY(mark.badgeY() + size * 0.36);
    }

    private void end(EndMark mark, double x, double y, double dx, double dy, double scale) {
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        for (EndMark.Part part : mark.parts()) {
            double[] points = part.placed(x, y, dx / length, dy / length, scale);
            Shape shape = part.closed() ? new Polygon(points) : new Polyline(points);
            shape.setStrokeWidth(1.6 * scale);
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            ends.getChildren().add(shape);
            fills.add(part.fill());
        }
    }

    void color(TieMark mark, Palette palette, boolean stepsBack) {
        Color ground = Paints.of(palette.ground());
        Color color = Paints.of(stepsBack ? palette.faded(mark.color()) : mark.color());
        line.setStroke(color);
        for (int i = 0; i < fills.size(); i++) {
            Shape shape = (Shape) ends.getChildren().get(i);
            boolean solid = fills.get(i) == EndMark.Fill.COLOR;
            shape.setFill(solid ? color : fills.get(i) == EndMark.Fill.GROUND ? ground : null);
            shape.setStroke(solid ? null : color);
        }
        ring.setFill(ground);
        ring.setStroke(color);
        number.setFill(Paints.of(stepsBack ? palette.faded(palette.ink()) : palette.ink()));
    }

    /** The glow under a selected tie. */
    static Shape halo(TieMark mark, Palette palette) {
        CubicCurve halo = new CubicCurve();
        set(halo, mark.curve());
        halo.setFill(null);
        halo.setStroke(Paints.of(org.entente.draw.Colors.mix(palette.accent(), palette.ground(), 0.72)));
        halo.setStrokeWidth(mark.width() + 8);
        halo.setStrokeLineCap(StrokeLineCap.ROUND);
        return halo;
    }

    private static void set(CubicCurve line, Curve curve) {
        line.setStartX(curve.x0());
        line.setStartY(curve.y0());
        line.setControlX1(curve.x1());
        line.setControlY1(curve.y1());
        line.setControlX2(curve.x2());
        line.setControlY2(curve.y2());
        line.setEndX(curve.x3());
        line.setEndY(curve.y3());
    }
}
