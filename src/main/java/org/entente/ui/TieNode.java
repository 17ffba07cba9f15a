package org.entente.ui;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.entente.draw.Badge;
import org.entente.draw.Colors;
import org.entente.draw.Curve;
import org.entente.draw.EndMark;
import org.entente.draw.Palette;
import org.entente.draw.TieMark;
import org.jspecify.annotations.Nullable;

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

    void show(TieMark mark, Fonts fonts) {
        set(line, mark.curve());
        line.setStrokeWidth(mark.width());
        ends.getChildren().clear();
        fills.clear();
        for (EndMark.Part part : mark.ends()) {
            Shape shape = part.closed() ? new Polygon(part.points()) : new Polyline(part.points());
            shape.setStrokeWidth(mark.endWidth());
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            ends.getChildren().add(shape);
            fills.add(part.fill());
        }
        @Nullable Badge badge = mark.badge();
        ring.setVisible(badge != null);
        number.setVisible(badge != null);
        if (badge != null) {
            show(badge, fonts);
        }
    }

    private void show(Badge badge, Fonts fonts) {
        ring.setCenterX(badge.x());
        ring.setCenterY(badge.y());
        ring.setRadius(badge.radius());
        ring.setStrokeWidth(badge.stroke());
        ring.setStrokeLineCap(StrokeLineCap.ROUND);
        ring.getStrokeDashArray().setAll(Arrays.stream(badge.dashes()).boxed().toList());
        ring.setStrokeDashOffset(badge.dashesBefore());
        number.setText(badge.text());
        number.setFont(fonts.font(badge.textSize(), true));
        number.setX(badge.textLeft());
        number.setY(badge.baseline());
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
        halo.setStroke(Paints.of(Colors.mix(palette.accent(), palette.ground(), 0.72)));
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
