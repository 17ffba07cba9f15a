package org.entente.ui;

import com.brunomnsilva.smartgraph.graphview.SmartGraphVertexNode;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import org.entente.draw.ActorMark;
import org.entente.draw.ActorShape;
import org.entente.draw.Palette;

/** How an actor looks inside SmartGraph's node for it. */
final class ActorNode {
    private static final double LINE = 1.8;

    private final SmartGraphVertexNode<Integer> vertex;
    private final Group pin = new Group(new Circle(0, -3, 3.2), new Rectangle(-0.7, -1, 1.4, 7));

    ActorNode(SmartGraphVertexNode<Integer> vertex) {
        this.vertex = vertex;
    }

    void show(ActorMark mark, double scale) {
        vertex.setRadius(mark.radius());
        vertex.setPosition(mark.x(), mark.y());
        Shape shape = shape(mark, mark.radius());
        shape.setStrokeWidth(LINE * scale);
        vertex.getChildren().setAll(shape);
        if (mark.pinned()) {
            pin.setTranslateX(mark.x() + mark.radius() * 0.8);
            pin.setTranslateY(mark.y() - mark.radius() * 0.8);
            vertex.getChildren().add(pin);
        }
    }

    void color(ActorMark mark, Palette palette, boolean stepsBack) {
        Palette.Tint tint = palette.tint(mark.shape());
        Shape shape = (Shape) vertex.getChildren().get(0);
        shape.setFill(Paints.of(stepsBack ? palette.faded(tint.fill()) : tint.fill()));
        shape.setStroke(Paints.of(stepsBack ? palette.faded(tint.stroke()) : tint.stroke()));
        for (Node part : pin.getChildren()) {
            ((Shape) part).setFill(Paints.of(palette.muted()));
        }
    }

    /** The ring round a selected actor. */
    static Shape halo(ActorMark mark, Palette palette, double scale) {
        Shape halo = shape(mark, mark.radius() + 5 * scale);
        halo.setFill(Paints.of(palette.ground()));
        halo.setStroke(Paints.of(palette.accent()));
        halo.setStrokeWidth(3 * scale);
        return halo;
    }

    private static Shape shape(ActorMark mark, double radius) {
        Shape shape = outline(mark, radius);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }

    private static Shape outline(ActorMark mark, double radius) {
        double[] corners = mark.shape().corners();
        if (mark.shape() == ActorShape.CIRCLE) {
            return new Circle(mark.x(), mark.y(), radius);
        }
        if (mark.shape() == ActorShape.ROUNDED_SQUARE) {
            double half = Math.abs(corners[0]) * radius;
            Rectangle square = new Rectangle(mark.x() - half, mark.y() - half, 2 * half, 2 * half);
            square.setArcWidth(half * 0.5);
            square.setArcHeight(half * 0.5);
            return square;
        }
        for (int i = 0; i < corners.length; i += 2) {
            corners[i] = mark.x() + corners[i] * radius;
            corners[i + 1] = mark.y() + corners[i + 1] * radius;
        }
        return new Polygon(corners);
    }
}
