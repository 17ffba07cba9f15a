package org.entente.ui;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The ties that contradict each other: a line each, that leads to the quotes of both. */
final class ContradictionSection extends VBox {
    private static final int AT_ONCE = 20;

    private final DetailParts parts;

    /** @param clashes at least one */
    ContradictionSection(DetailParts parts, List<Clash> clashes) {
        super(4);
        this.parts = parts;
        getChildren()
                .addAll(
                        Controls.text("Contradictions " + parts.phrases().number(clashes.size()), "section"),
                        new LongList(clashes.stream().map(this::line).iterator(), AT_ONCE, 4));
    }

    private Hyperlink line(Clash clash) {
        Hyperlink link = Controls.link(parts.phrases().clash(parts.graph(), clash), () -> parts.reading()
                .compare(clash));
        link.getStyleClass().add("tie-link");
        Controls.wrap(link);
        link.setAccessibleHelp("Shows the quotes of both");
        return link;
    }
}
