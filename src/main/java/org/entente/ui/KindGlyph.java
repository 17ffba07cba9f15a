package org.entente.ui;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.entente.draw.ActorShape;
import org.jspecify.annotations.Nullable;

/** The shape of a kind, small, in the colour of the text around it. */
final class KindGlyph extends Group {
    private static final double RADIUS = 4.4;

    KindGlyph(@Nullable String kind) {
        ActorShape actorShape = ActorShape.ofKind(kind);
        double[] corners = actorShape.corners();
        Shape shape;
        if (actorShape == ActorShape.CIRCLE) {
            shape = new Circle(RADIUS);
        } else if (actorShape == ActorShape.ROUNDED_SQUARE) {
            shape = new Rectangle(-RADIUS * 0.88, -RADIUS * 0.88, RADIUS * 1.76, RADIUS * 1.76);
        } else {
            for (int i = 0; i < corners.length; i++) {
                corners[i] *= RADIUS;
            }
            shape = new Polygon(corners);
        }
        shape.getStyleClass().add("kind-glyph");
        getChildren().add(shape);
    }
}
