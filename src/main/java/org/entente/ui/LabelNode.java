package org.entente.ui;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;

/** An actor's name with a halo of the ground's colour: each line is drawn twice, wide and then plain. */
final class LabelNode extends Group {

    void show(LabelMark mark, Fonts fonts) {
        getChildren().clear();
        for (int pass = 0; pass < 2; pass++) {
            for (LabelMark.Line line : mark.lines()) {
                Text text = new Text(line.left(), line.baseline(), line.text());
                text.setFont(fonts.font(mark.size(), mark.strong()));
                if (pass == 0) {
                    text.setStrokeWidth(mark.halo());
                    text.setStrokeType(StrokeType.CENTERED);
                    text.setStrokeLineJoin(StrokeLineJoin.ROUND);
                }
                getChildren().add(text);
            }
        }
    }

    /**
     * @param stepsBack whether another actor is pointed at, or the lens has taken this one's ties: it can still be read
     */
    void color(Palette palette, boolean stepsBack) {
        Color ground = Paints.of(palette.ground());
        Color ink = Paints.of(stepsBack ? palette.muted() : palette.ink());
        for (int i = 0; i < getChildren().size(); i++) {
            Node node = getChildren().get(i);
            boolean halo = i < getChildren().size() / 2;
            ((Text) node).setFill(halo ? ground : ink);
            ((Text) node).setStroke(halo ? ground : null);
        }
    }
}
