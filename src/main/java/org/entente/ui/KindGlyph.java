package org.entente.ui;

import javafx.scene.Group;
import javafx.scene.shape.Shape;
import org.entente.draw.ActorShape;
import org.jspecify.annotations.Nullable;

/** The shape of a kind, small, in the colour of the text around it. */
final class KindGlyph extends Group {
    private static final double RADIUS = 4.4;

    KindGlyph(@Nullable String kind) {
        Shape shape = ActorShape.ofKind(kind).outline(0, 0, RADIUS, new ActorNode.Pen());
        shape.getStyleClass().add("kind-glyph");
        getChildren().add(shape);
    }
}
