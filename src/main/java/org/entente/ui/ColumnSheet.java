package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.io.TableReading;
import org.jspecify.annotations.Nullable;

/** Asks which columns of a table are the ends and the types of ties. */
final class ColumnSheet {
    private static final double ROW = 28;
    private static final int ROWS_SEEN = 6;

    private final Supplier<Optional<Path>> chooseNodes;
    private final ComboBox<Integer> from = box("The column that ties start from");
    private final ComboBox<Integer> to = box("The column that ties lead to");
    private final ComboBox<Integer> type = box("The column that holds the types of ties");
    private final CheckBox headed = new CheckBox("The first row holds headings");
    private final TableView<List<String>> rows = new TableView<>();
    private final Label actors = Controls.text("none", "caption");
    private TablePreview preview;
    private @Nullable Path nodes;

    /** @param chooseNodes asks for a table of actors */
    ColumnSheet(TableReading table, Supplier<Optional<Path>> chooseNodes) {
        this.chooseNodes = chooseNodes;
        preview = TablePreview.of(table, table.headed());
        headed.setSelected(table.headed());
        from.setValue(table.ofActors() ? 0 : table.from());
        to.setValue(table.ofActors() ? Math.min(1, table.headings().size() - 1) : table.to());
        type.setValue(table.type());
        headed.selectedProperty().subscribe(on -> {
            preview = TablePreview.of(table, on);
            fill();
        });
        for (ComboBox<Integer> box : List.of(from, to, type)) {
            box.valueProperty().subscribe(this::showRoles);
        }
        rows.setFixedCellSize(ROW);
        rows.setPrefHeight(ROW * (ROWS_SEEN + 1));
        rows.setMinHeight(ROW * 4);
        rows.setSelectionModel(null);
        rows.setFocusTraversable(false);
        rows.setAccessibleText("The first rows of the table");
        rows.getStyleClass().add("column-preview");
    }

    /** @param open is told what is chosen, and the table of actors if there is one */
    Sheet sheet(Path file, Runnable close, BiConsumer<TableUse, @Nullable Path> open) {
        VBox content = new VBox(
                12,
                Controls.wrapped(
                        "Each row is a tie. Which columns tell between whom, and of which type?", "sheet-text"),
                choices(),
                rows,
                headed);
        return new Sheet("How is “" + file.getFileName() + "” to be read?", close, content)
                .withButton("Cancel", () -> {})
                .withButton(
                        "Open table",
                        () -> open.accept(use(), nodes),
                        Bindings.createBooleanBinding(
                                () -> !use().isPossible(), from.valueProperty(), to.valueProperty()));
    }

    private GridPane choices() {
        Button choose = new Button("Choose …");
        choose.setAccessibleText("Choose a table of actors");
        choose.setOnAction(event -> chooseNodes.get().ifPresent(chosen -> {
            nodes = chosen;
            actors.setText(String.valueOf(chosen.getFileName()));
        }));
        GridPane grid = new GridPane(12, 8);
        int row = 0;
        row = add(grid, row, "From", from);
        row = add(grid, row, "To", to);
        row = add(grid, row, "Tie type", type);
        HBox second = new HBox(8, choose, actors);
        second.setAlignment(Pos.CENTER_LEFT);
        add(grid, row, "Table of actors", second);
        return grid;
    }

    private static int add(GridPane grid, int row, String words, Node control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        grid.addRow(row, label, control);
        return row + 1;
    }

    private ComboBox<Integer> box(String name) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setAccessibleText(name);
        box.setPrefWidth(300);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer column) {
                return column == null
                        ? ""
                        : column == TableReading.NONE
                                ? "no column"
                                : Controls.shown(preview.headings().get(column));
            }

            @Override
            public @Nullable Integer fromString(String text) {
                return null;
            }
        });
        return box;
    }

    private void fill() {
        int columns = preview.headings().size();
        for (ComboBox<Integer> box : List.of(from, to, type)) {
            @Nullable Integer chosen = box.getValue();
            int first = box == type ? TableReading.NONE : 0;
            box.setItems(FXCollections.observableList(
                    IntStream.range(first, columns).boxed().toList()));
            box.setValue(null);
            box.setValue(chosen);
        }
        rows.getColumns()
                .setAll(IntStream.range(0, columns).mapToObj(this::column).toList());
        rows.setItems(FXCollections.observableList(preview.rows()));
        showRoles();
    }

    private TableColumn<List<String>, String> column(int number) {
        TableColumn<List<String>, String> column =
                new TableColumn<>(Controls.shown(preview.headings().get(number)));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Controls.shown(TablePreview.cell(row.getValue(), number))));
        column.setCellFactory(cells -> new Cell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(130);
        return column;
    }

    /** Read from the right where its text is: what is cut is its end, wherever that stands. */
    private static final class Cell extends TableCell<List<String>, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            boolean fromTheRight = text != null && !empty && Runs.startFromTheRight(text);
            setText(empty ? null : text);
            setNodeOrientation(fromTheRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
            setAlignment(fromTheRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            // JavaFX would set the dots where the text begins, as if that were what is cut.
            setTextOverrun(fromTheRight ? OverrunStyle.CLIP : OverrunStyle.ELLIPSIS);
        }
    }

    private void showRoles() {
        for (int i = 0; i < rows.getColumns().size(); i++) {
            TableColumn<List<String>, ?> column = rows.getColumns().get(i);
            String role = is(from, i) ? "From" : is(to, i) ? "To" : is(type, i) ? "Tie type" : "";
            column.setGraphic(role.isEmpty() ? null : Controls.text(role, "column-role"));
            column.getStyleClass().remove("column-used");
            if (!role.isEmpty()) {
                column.getStyleClass().add("column-used");
            }
        }
    }

    private static boolean is(ComboBox<Integer> box, int column) {
        @Nullable Integer chosen = box.getValue();
        return chosen != null && chosen == column;
    }

    private TableUse use() {
        return new TableUse(preview.headings(), headed.isSelected(), number(from), number(to), number(type));
    }

    private static int number(ComboBox<Integer> box) {
        @Nullable Integer chosen = box.getValue();
        return chosen == null ? TableReading.NONE : chosen;
    }
}
