package org.entente.ui;

import javafx.scene.canvas.Canvas;
import org.entente.draw.Bounds;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;

/** A name on the map, drawn once; from then on it is only moved. */
final class NameNode extends Canvas {
    /** Room for the halo, and for what reaches out of a letter's width, px. */
    private static final double MARGIN = 4;

    /** @param mark of one line */
    NameNode(LabelMark mark, Fonts fonts, Palette palette) {
        super(mark.box().width() + 2 * MARGIN, mark.box().height() + 2 * MARGIN);
        setManaged(false);
        LabelMark.Line line = mark.lines().get(0);
        Bounds box = mark.box();
        new MapText(getGraphicsContext2D(), fonts, palette)
                .write(
                        line.text(),
                        MARGIN + line.left() - box.left(),
                        MARGIN + line.baseline() - box.top(),
                        mark.size(),
                        mark.strong());
    }

    /** Puts the upper left corner of the name's box there. */
    void place(double left, double top) {
        relocate(left - MARGIN, top - MARGIN);
    }
}
