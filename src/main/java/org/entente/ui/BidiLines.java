package org.entente.ui;

import java.util.StringJoiner;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Breaks a text with letters that are read from the right into lines, as wide as its label may be. JavaFX 21 would do so
 * itself, but repeats words where it breaks such a run.
 */
final class BidiLines {
    private static final double LARGEST = 10_000;
    private static final double ROUNDING = 1;

    private final Labeled label;
    private final String text;
    private final Text ruler = new Text();

    private BidiLines(Labeled label) {
        this.label = label;
        text = label.getText();
    }

    /** From now on the label's text is broken anew whenever its room changes. */
    static void install(Labeled label) {
        BidiLines lines = new BidiLines(label);
        label.setWrapText(false);
        if (label.getMaxWidth() == Region.USE_COMPUTED_SIZE) {
            // Else it would never be wider again than its longest line.
            label.setMaxWidth(Double.MAX_VALUE);
        }
        label.widthProperty().subscribe(lines::breakText);
        label.maxWidthProperty().subscribe(lines::breakText);
        label.fontProperty().subscribe(lines::breakText);
    }

    private void breakText() {
        double bound =
                label.getMaxWidth() > 0 && label.getMaxWidth() < LARGEST ? label.getMaxWidth() : label.getWidth();
        double room = bound - label.snappedLeftInset() - label.snappedRightInset() + ROUNDING;
        if (label.getGraphic() != null) {
            room -= label.getGraphic().getLayoutBounds().getWidth() + label.getGraphicTextGap();
        }
        if (room > 0) {
            label.setText(broken(room));
        }
    }

    private String broken(double room) {
        ruler.setFont(label.getFont());
        StringJoiner lines = new StringJoiner("\n");
        for (String paragraph : text.split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer) > room) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines.toString();
    }

    private double width(String line) {
        ruler.setText(line);
        return ruler.getLayoutBounds().getWidth();
    }
}
