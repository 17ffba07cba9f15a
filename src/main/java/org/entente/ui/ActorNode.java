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
    private final SmartGraphVertexNode<Integer> vertex;
    private final Group pin = new Group(new Circle(0, -3, 3.2), new Rectangle(-0.7, -1, 1.4, 7));

    ActorNode(SmartGraphVertexNode<Integer> vertex) {
        this.vertex = vertex;
    }

    void show(ActorMark mark) {
        vertex.setRadius(mark.radius());
        vertex.setPosition(mark.x(), mark.y());
        Shape shape = mark.outline(0, new Pen());
        shape.setStrokeWidth(mark.stroke());
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
        Shape halo = mark.outline(5 * scale, new Pen());
        halo.setFill(Paints.of(palette.ground()));
        halo.setStroke(Paints.of(palette.accent()));
        halo.setStrokeWidth(3 * scale);
        return halo;
    }

    /** Draws outlines of actors as JavaFX shapes. */
    static final class Pen implements ActorShape.Pen<Shape> {
        @Override
        public Shape circle(double x, double y, double radius) {
            return new Circle(x, y, radius);
        }

        @Override
        public Shape square(double left, double top, double side, double corner) {
            Rectangle square = new Rectangle(left, top, side, side);
            square.setArcWidth(2 * corner);
            square.setArcHeight(2 * corner);
            square.setStrokeLineJoin(StrokeLineJoin.ROUND);
            return square;
        }

        @Override
        public Shape polygon(double[] points) {
            Polygon polygon = new Polygon(points);
            polygon.setStrokeLineJoin(StrokeLineJoin.ROUND);
            return polygon;
        }
    }
}
