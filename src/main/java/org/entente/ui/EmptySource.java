package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.entente.model.Source;

/** Stands in place of the text of a source that has none: why, and how to give it one. */
final class EmptySource extends VBox {

    /** Where a person has the text of a source from. */
    interface TextSupply {
        void paste(Source source);

        /** Has the person choose a file, in a dialog over that window. */
        void choose(Source source, Window over);
    }

    EmptySource(Source source, Sourcing sourcing, TextSupply supply) {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("drop-place", "reader-empty");
        VBox.setVgrow(this, Priority.ALWAYS);
        sourcing.unreadable(source.id())
                .ifPresent(why -> getChildren().add(Controls.wrapped("Its text cannot be read: " + why, "warning")));
        Button paste = new Button("Paste text");
        paste.getStyleClass().add("accent");
        paste.setOnAction(event -> supply.paste(source));
        Button choose = new Button("Choose a file …");
        choose.setOnAction(event -> supply.choose(source, getScene().getWindow()));
        HBox buttons = new HBox(8, paste, choose);
        buttons.setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        Controls.wrapped(
                                "No text of this source is at hand, so its quotes cannot be checked.",
                                "welcome-heading"),
                        Controls.wrapped(
                                "Paste the text, or drop a .txt, .md, .html or .pdf file here.", "welcome-claim"),
                        buttons);
    }
}
