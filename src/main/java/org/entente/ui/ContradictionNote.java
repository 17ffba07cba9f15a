package org.entente.ui;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** At a tie: which other ties contradict it, with ways to the quotes of both and to all contradictions of the dossier. */
final class ContradictionNote extends VBox {
    private static final int AT_ONCE = 3;

    private final DetailParts parts;
    private final int tie;

    ContradictionNote(DetailParts parts, int tie) {
        super(4);
        this.parts = parts;
        this.tie = tie;
        List<Clash> all = parts.workspace().sourcing().clashesProperty().get();
        List<Clash> clashes = all.stream().filter(clash -> clash.isOf(tie)).toList();
        if (clashes.isEmpty()) {
            setManaged(false);
            return;
        }
        getStyleClass().add("contradiction-note");
        getChildren().add(new LongList(clashes.stream().map(this::line).iterator(), AT_ONCE, 8));
        if (all.size() > 1) {
            Hyperlink list =
                    Controls.link("All " + parts.phrases().number(all.size()) + " contradictions", () -> parts.reading()
                            .contradictions());
            list.setAccessibleHelp("Shows the list of all contradictions of the dossier");
            getChildren().add(list);
        }
    }

    private VBox line(Clash clash) {
        Hyperlink compare =
                Controls.link("Compare the quotes", () -> parts.reading().compare(clash));
        compare.setAccessibleHelp("Shows the quotes of both beside one another");
        return new VBox(
                2,
                Controls.wrapped("Contradicted by", "warning"),
                parts.tieLink(clash.notThat(tie)),
                Controls.wrapped(clash.kind().words(), "caption"),
                compare);
    }
}
