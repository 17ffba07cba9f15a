package org.entente.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.entente.model.Dossier;
import org.entente.model.Merge;
import org.entente.model.Merge.Conflict;
import org.entente.model.Merge.Side;

/** Shows side by side what was changed here and on disk, and has a person choose for each. */
final class MergeSheet {
    private static final double MOST_HEIGHT = 360;
    private static final int LONGEST = 300;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Saver.Clashing clashing;
    private final Map<String, Side> chosen = new HashMap<>();

    MergeSheet(Saver.Clashing clashing) {
        this.clashing = clashing;
    }

    /** @param take called with both put together as chosen */
    Sheet sheet(Runnable close, Consumer<Dossier> take) {
        VBox all = new VBox(14);
        clashing.conflicts().forEach(conflict -> all.getChildren().add(choice(conflict)));
        return new Sheet(
                        "Changed here and on disk",
                        close,
                        Controls.wrapped(
                                "Another program changed the same as you since the file was read. Choose what is to stay;"
                                        + " all other changes of both are kept.",
                                "sheet-text"),
                        Sheet.scrolled(all, MOST_HEIGHT))
                .withButton("Not now", () -> {})
                .withButton("Save", () -> take.accept(merged()));
    }

    private Dossier merged() {
        return Merge.of(clashing.base(), clashing.mine(), clashing.theirs(), conflict -> side(conflict))
                .merged();
    }

    private Side side(Conflict conflict) {
        return chosen.getOrDefault(key(conflict), conflict.unchosen());
    }

    private static String key(Conflict conflict) {
        return conflict.part() + conflict.key();
    }

    private Node choice(Conflict conflict) {
        ToggleGroup group = new ToggleGroup();
        GridPane sides = new GridPane(10, 4);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        sides.getColumnConstraints().addAll(half, half);
        sides.add(option(conflict, Side.MINE, "Yours", group), 0, 0);
        sides.add(option(conflict, Side.THEIRS, "On disk", group), 1, 0);
        return new VBox(4, Controls.wrapped(heading(conflict), "side-heading"), sides);
    }

    /** A card with what that side has; a click anywhere in it chooses it. */
    private VBox option(Conflict conflict, Side side, String whose, ToggleGroup group) {
        RadioButton button = new RadioButton(whose);
        button.setAccessibleText(whose + ": " + String.join(", ", lines(conflict, side)));
        button.setToggleGroup(group);
        button.setSelected(side(conflict) == side);
        VBox card = new VBox(4, button);
        lines(conflict, side).forEach(line -> card.getChildren().add(Controls.wrapped(line, "sheet-text")));
        card.getStyleClass().add("merge-side");
        button.selectedProperty().subscribe(selected -> {
            card.pseudoClassStateChanged(CHOSEN, selected);
            if (selected) {
                chosen.put(key(conflict), side);
            }
        });
        card.setOnMouseClicked(event -> button.setSelected(true));
        return card;
    }

    private static String heading(Conflict conflict) {
        Side side = conflict.unchosen();
        return switch (conflict.part()) {
            case DOSSIER -> "The dossier itself";
            case TIE_TYPE -> "Tie type " + Phrases.quoted(words(conflict, side, "label"));
            case ACTOR -> "Actor " + Phrases.quoted(words(conflict, side, "name"));
            case TIE ->
                "Tie " + words(conflict, side, "from") + " → " + words(conflict, side, "to") + ", "
                        + words(conflict, side, "type");
            case SOURCE -> "Source " + Phrases.quoted(words(conflict, side, "title"));
        };
    }

    private static List<String> lines(Conflict conflict, Side side) {
        if (conflict.row(side) == null) {
            return List.of("taken out");
        }
        if (conflict.fields().isEmpty()) {
            return List.of("kept, and changed");
        }
        return conflict.fields().stream()
                .map(field -> field + ": " + Phrases.brief(words(conflict, side, field), LONGEST))
                .toList();
    }

    private static String words(Conflict conflict, Side side, String field) {
        return String.valueOf(Objects.requireNonNullElse(conflict.value(side, field), "none"));
    }
}
