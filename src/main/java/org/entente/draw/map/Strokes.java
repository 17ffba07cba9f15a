package org.entente.draw.map;

import java.util.List;
import org.entente.draw.TieMark;

/** The curves of ties as straight pieces on the pixels of a picture: those in sight, in the order in which they are laid. */
final class Strokes {
    final int[] colors;
    final double[] widths;

    /** Of each, x and y of the ends of its pieces in turn. */
    final double[][] points;

    Strokes(Viewport view, List<TieMark> ties) {
        double scale = view.scale();
        colors = ties.stream().mapToInt(TieMark::color).toArray();
        widths = ties.stream().mapToDouble(tie -> tie.width() * scale).toArray();
        points = new double[ties.size()][];
        for (int i = 0; i < points.length; i++) {
            double[] onPicture = ties.get(i).curve().points();
            for (int at = 0; at < onPicture.length; at += 2) {
                onPicture[at] = (onPicture[at] + view.camera().dx()) * scale;
                onPicture[at + 1] = (onPicture[at + 1] + view.camera().dy()) * scale;
            }
            points[i] = onPicture;
        }
    }
}
