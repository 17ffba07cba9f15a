package org.entente.ui;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.entente.model.Dossier;
import org.entente.model.Merge;
import org.entente.model.Merge.Conflict;
import org.entente.model.Merge.Side;
import org.jspecify.annotations.Nullable;

/** Shows side by side what was changed here and on disk, and has a person choose for each. */
final class MergeSheet {
    private static final double MOST_HEIGHT = 360;
    private static final int LONGEST = 300;

    private final Saver.Clashing clashing;
    private final Map<String, Side> chosen = new HashMap<>();

    MergeSheet(Saver.Clashing clashing) {
        this.clashing = clashing;
    }

    /** @param take called with both put together as chosen */
    Sheet sheet(Runnable close, Consumer<Dossier> take) {
        VBox all = new VBox(14);
        clashing.conflicts().forEach(conflict -> all.getChildren().add(choice(conflict)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("merge-choices");
        return new Sheet(
                        "Changed here and on disk",
                        close,
                        Controls.wrapped(
                                "Another program changed the same as you since the file was read. Choose what is to stay;"
                                        + " all other changes of both are kept.",
                                "sheet-text"),
                        scroll)
                .withButton("Not now", () -> {})
                .withButton("Save", () -> take.accept(merged()));
    }

    private Dossier merged() {
        return Merge.of(clashing.base(), clashing.mine(), clashing.theirs(), conflict -> side(conflict))
                .merged();
    }

    private Side side(Conflict conflict) {
        return chosen.getOrDefault(conflict.part() + conflict.key(), conflict.mine() == null ? Side.THEIRS : Side.MINE);
    }

    private Node choice(Conflict conflict) {
        ToggleGroup group = new ToggleGroup();
        GridPane sides = new GridPane(10, 4);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        sides.getColumnConstraints().addAll(half, half);
        sides.add(option(conflict, Side.MINE, "Yours", conflict.mine(), group), 0, 0);
        sides.add(option(conflict, Side.THEIRS, "On disk", conflict.theirs(), group), 1, 0);
        return new VBox(4, Controls.wrapped(heading(conflict), "side-heading"), sides);
    }

    private ToggleButton option(Conflict conflict, Side side, String whose, @Nullable Record row, ToggleGroup group) {
        VBox content = new VBox(2, Controls.text(whose, "caption"));
        lines(conflict, row).forEach(line -> content.getChildren().add(Controls.wrapped(line, "sheet-text")));
        ToggleButton button = new ToggleButton(null, content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(whose + ": " + String.join(", ", lines(conflict, row)));
        button.getStyleClass().add("merge-side");
        button.setToggleGroup(group);
        button.setSelected(side(conflict) == side);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.put(conflict.part() + conflict.key(), side);
        });
        return button;
    }

    private String heading(Conflict conflict) {
        @Nullable Record row = conflict.mine() == null ? conflict.theirs() : conflict.mine();
        return switch (conflict.part()) {
            case DOSSIER -> "The dossier itself";
            case TIE_TYPE -> "Tie type " + Phrases.quoted(name(row, "label"));
            case ACTOR -> "Actor " + Phrases.quoted(name(row, "name"));
            case TIE -> "Tie " + name(row, "from") + " → " + name(row, "to") + ", " + name(row, "type");
            case SOURCE -> "Source " + Phrases.quoted(name(row, "title"));
        };
    }

    private static List<String> lines(Conflict conflict, @Nullable Record row) {
        if (row == null) {
            return List.of("taken out");
        }
        if (conflict.fields().isEmpty()) {
            return List.of("kept, and changed");
        }
        return conflict.fields().stream()
                .map(field -> field + ": " + Phrases.brief(name(row, field), LONGEST))
                .toList();
    }

    private static String name(@Nullable Record row, String field) {
        if (row == null) {
            return "";
        }
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                try {
                    component.getAccessor().setAccessible(true);
                    Object value = component.getAccessor().invoke(row);
                    return value == null ? "none" : value.toString();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return "";
    }
}
