package org.entente.ui;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.graph.Properties.Bearer;
import org.entente.model.Tie;
import org.entente.model.TieType;

/** The page of a tie: both actors, type, date, place, and the quotes it rests on. */
final class TiePage extends VBox {

    TiePage(DetailParts parts, int number) {
        Tie tie = parts.graph().tie(number);
        TieType type = parts.graph().tieType(parts.graph().type(number));
        FlowPane title = parts.line(
                6,
                parts.actorLink(parts.graph().from(number)),
                Controls.wrapped(type.label(), "verb"),
                parts.actorLink(parts.graph().to(number)));
        title.getStyleClass().add("tie-title");
        FlowPane chips = parts.line(6);
        chips.setVgap(6);
        Label kind = Controls.text(type.label() + " · " + type.stance().word(), "chip");
        kind.setGraphic(
                new TypeLine(type, parts.typeColor(number), parts.palette().ground()));
        parts.add(chips, kind);
        parts.phrases().whenAndWhere(tie).forEach(part -> parts.add(chips, Controls.text(part, "chip")));
        int count = tie.quotes().size();
        getChildren()
                .addAll(
                        title,
                        chips,
                        new ContradictionNote(parts, number),
                        heading(parts, number, count),
                        new WitnessSection(parts, number),
                        count == 0
                                ? Controls.wrapped(
                                        "Nothing in this dossier says so yet. Look for a source.", "no-quote")
                                : parts.quotes(parts.quotesOf(number), parts.typeColor(number)));
        if (!tie.extras().properties().isEmpty()) {
            getChildren().add(2, parts.properties(Bearer.TIE, tie.extras()));
        }
        getStyleClass().add("details");
    }

    private static FlowPane heading(DetailParts parts, int number, int quotes) {
        CopyButton copy = new CopyButton(
                "Copy with citations",
                "Copies who is tied to whom, the quotes and where they stand",
                () -> parts.copier().tie(number));
        copy.tellName();
        FlowPane heading = parts.line(
                8,
                Controls.text(quotes == 0 ? "No quote" : parts.phrases().count(quotes, "quote", "quotes"), "section"),
                copy);
        heading.setRowValignment(VPos.BASELINE);
        return heading;
    }
}
