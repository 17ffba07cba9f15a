package org.entente.ui;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.entente.draw.EndMark;
import org.entente.draw.Sizes;
import org.entente.model.TieType;

/** A sample of a tie type's line, as it is drawn. */
final class TypeLine extends StackPane {
    private static final double LENGTH = 28;
    private static final double END_SCALE = 0.85;

    /** @param argb colour of the type, as is {@code groundArgb} that of what the line stands on, both opaque */
    TypeLine(TieType type, int argb, int groundArgb) {
        Color color = Paints.of(argb);
        Color ground = Paints.of(groundArgb);
        EndMark mark = EndMark.of(type);
        Group sample = new Group();
        Line line = new Line(0, 0, mark == EndMark.NONE ? LENGTH : LENGTH - 3, 0);
        line.setStroke(color);
        line.setStrokeWidth(Sizes.LINE);
        sample.getChildren().add(line);
        draw(sample, mark, LENGTH, 1, color, ground);
        if (!type.directed()) {
            draw(sample, mark, 0, -1, color, ground);
        }
        getChildren().add(sample);
        setMinWidth(LENGTH + 4);
        setPrefSize(LENGTH + 4, 14);
    }

    private static void draw(Group sample, EndMark mark, double x, double direction, Color color, Color ground) {
        for (EndMark.Part part : mark.at(x, 0, direction, 0, END_SCALE)) {
            Shape shape = part.closed() ? new Polygon(part.points()) : new Polyline(part.points());
            boolean solid = part.fill() == EndMark.Fill.COLOR;
            shape.setFill(solid ? color : part.fill() == EndMark.Fill.GROUND ? ground : null);
            shape.setStroke(solid ? null : color);
            shape.setStrokeWidth(Sizes.END_LINE * END_SCALE);
            sample.getChildren().add(shape);
        }
    }
}
