package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.graph.Properties.Bearer;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

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
        TieEdits edits = new TieEdits(parts.editor(), parts.graph(), number);
        parts.add(chips, type(parts, kind, edits));
        parts.add(chips, date(parts.phrases(), "the date", tie.date(), edits::date));
        if (tie.date() != null || tie.until() != null) {
            parts.add(chips, date(parts.phrases(), "the end", tie.until(), edits::until));
        }
        @Nullable String place = tie.place();
        Label where = place == null ? Controls.text("+ place", "chip", "add-chip") : Controls.text(place, "chip");
        parts.add(chips, new EditableChip("the place", where, place, edits::place));
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

    /** The type, with a menu of the others. */
    private static Region type(DetailParts parts, Label chip, TieEdits edits) {
        chip.getStyleClass().add("editable-chip");
        chip.setFocusTraversable(true);
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleHelp("Opens a menu of tie types");
        Tip.on(chip, "Click for another type, or to turn the tie round");
        chip.setOnMouseClicked(event -> Controls.openMenu(chip, types(parts, edits)));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Controls.openMenu(chip, types(parts, edits));
            }
        });
        return chip;
    }

    private static List<MenuItem> types(DetailParts parts, TieEdits edits) {
        List<MenuItem> items = new ArrayList<>();
        for (TieType other : parts.graph().tieTypes()) {
            items.add(Controls.item(other.label(), () -> edits.type(other.id())));
        }
        items.add(new SeparatorMenuItem());
        items.add(Controls.item("The other way round", edits::turn));
        return items;
    }

    private static Region date(Phrases phrases, String name, @Nullable PartialDate date, Predicate<String> change) {
        String words = name.substring(name.indexOf(' ') + 1);
        Label chip = date == null
                ? Controls.text("+ " + words, "chip", "add-chip")
                : Controls.text((words.equals("end") ? "until " : "") + phrases.date(date), "chip");
        return new EditableChip(
                name + ", as 2015, 2015-08 or 2015-08-03", chip, date == null ? null : date.toString(), change);
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
                copy,
                Controls.icon(Feather.PLUS, "Add a quote", () -> parts.forms().newQuote(parts.graph(), number)),
                Controls.icon(
                        Feather.EDIT_2, "Tie other actors", () -> parts.forms().changeEnds(parts.graph(), number)),
                Controls.icon(
                        Feather.TRASH_2,
                        "Delete this tie",
                        new TieEdits(parts.editor(), parts.graph(), number)::delete));
        heading.setRowValignment(VPos.BASELINE);
        return heading;
    }
}
