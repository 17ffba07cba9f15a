package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entente.graph.VisiblePart;

/** What stands in the place of the graph where no actor is shown, and the way out. */
final class EmptyNote extends VBox {
    private final Workspace workspace;
    private final Label words = Controls.wrapped("", "empty-words");
    private final Label begin =
            Controls.wrapped("Double-click here to add one, or add a source (S) and quote from it.", "caption");
    private final Hyperlink all;

    EmptyNote(Workspace workspace) {
        super(8);
        this.workspace = workspace;
        all = Controls.link("Show all", workspace::showAll);
        getChildren().addAll(words, begin, all);
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("empty-note");
        workspace.visibleProperty().subscribe(this::show);
    }

    private void show(VisiblePart visible) {
        boolean none = workspace.graph().actorCount() == 0;
        setVisible(visible.actorCount() == 0);
        words.setText(
                none ? "This dossier has no actors yet." : "No actor is shown: all are hidden by what is chosen.");
        begin.setVisible(none);
        begin.setManaged(none);
        all.setVisible(!none);
        all.setManaged(!none);
    }
}
