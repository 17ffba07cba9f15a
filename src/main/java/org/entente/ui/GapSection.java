package org.entente.ui;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.graph.TieGraph;

/** The ties that no quote speaks for yet: a list to work through, on the screen or as a text. */
final class GapSection extends VBox {
    private static final int AT_ONCE = 20;

    private final DetailParts parts;
    private final int[] gaps;

    /** @param gaps numbers of the ties, at least one */
    GapSection(DetailParts parts, int[] gaps) {
        super(4);
        this.parts = parts;
        this.gaps = gaps;
        CopyButton copy = new CopyButton(
                "Copy as a list", "Copies a line for each tie that still needs a source", () -> parts.copier()
                        .quietly(asText()));
        copy.tellName();
        FlowPane heading = parts.line(
                8, Controls.text("Ties without a quote " + parts.phrases().number(gaps.length), "section"), copy);
        heading.setRowValignment(VPos.BASELINE);
        getChildren()
                .addAll(
                        heading,
                        new LongList(IntStream.of(gaps).mapToObj(parts::tieLink).iterator(), AT_ONCE, 2));
    }

    /** The ties of a graph that have no quote, ascending. */
    static int[] of(TieGraph graph) {
        return IntStream.range(0, graph.tieCount())
                .filter(tie -> graph.tie(tie).quotes().isEmpty())
                .toArray();
    }

    private String asText() {
        return IntStream.of(gaps)
                .mapToObj(tie -> parts.phrases().datedSentence(parts.graph(), tie) + ": no quote yet")
                .collect(Collectors.joining("\n", parts.workspace().title() + "\n\n", "\n"));
    }
}
