package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.entente.io.safe.Snapshot;

/** The states of a dossier that are kept, to go back to. */
final class HistorySheet {
    private static final double MOST_HEIGHT = 380;

    private HistorySheet() {}

    static Sheet of(List<Keeper.State> states, Phrases phrases, Runnable close, Consumer<Snapshot> open) {
        VBox all = new VBox(6);
        for (Keeper.State kept : states) {
            Snapshot state = kept.snapshot();
            Hyperlink link = Controls.link(phrases.time(state.time()), () -> {
                close.run();
                open.accept(state);
            });
            link.setAccessibleHelp("Goes back to this state; undo leads on again");
            String whose = kept.whose().isEmpty() ? "" : "of “" + kept.whose() + "”, which was never saved · ";
            all.getChildren().add(new VBox(link, Controls.wrapped(whose + phrases.bytes(state.size()), "caption")));
        }
        if (states.isEmpty()) {
            all.getChildren().add(Controls.wrapped("No state is kept yet: each that is saved is.", "sheet-text"));
        }
        return new Sheet("History", close, Sheet.scrolled(all, MOST_HEIGHT)).withButton("Close", () -> {});
    }
}
