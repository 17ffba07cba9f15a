package org.entente.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.entente.io.Excerpt;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.jspecify.annotations.Nullable;

/** What the program has to say over its window. */
final class Sheets {
    private static final String[][] KEYS = {
        {"O", "Open a file", "!"},
        {"N", "New dossier", "!"},
        {"S", "Save", "!"},
        {"Shift+S", "Save as", "!"},
        {"Z", "Undo", "!"},
        {"Shift+Z", "Redo", "!"},
        {"K or F", "Search", "!"},
        {"0", "Fit the graph into its room", "!"},
        {"+ and −", "Zoom", ""},
        {"M", "Show or hide the overview of the map", ""},
        {"Z", "Zoom to what is selected", ""},
        {"Arrow keys", "Walk from actor to actor along ties", ""},
        {"Shift+arrow keys", "Walk and add to the selection", ""},
        {"Arrow keys", "Move the picture", "!"},
        {"Shift+arrow keys", "Move the selected actors, and pin them", "!"},
        {"Enter", "Go to the details", ""},
        {"1 to 9", "Show or hide the first nine tie types", ""},
        {"Alt+1 to 9, Alt-click", "Show only this tie type", ""},
        {"Double click", "Show an actor with its neighbours; on the ground, add an actor", ""},
        {"Alt+Left, Alt+Right", "Back and forward through what was selected", ""},
        {"Right click, menu key", "What can be done with what lies there", ""},
        {"Shift-click", "Add an actor to the selection", ""},
        {"E", "Ego network of the selected actor", ""},
        {"A, L, S", "Add an actor, a tie, a source", ""},
        {"Q", "Quote the words selected in the text of a source", ""},
        {"Delete", "Delete what is selected; undo brings it back", ""},
        {"Enter on a text", "Change it; Enter takes it, Esc does not", ""},
        {"C", "Show or hide communities as coloured ground", ""},
        {"P", "Pin or unpin the selected actor", ""},
        {"T", "How do we know? The trail between the two actors selected last", ""},
        {"R", "Reload the file", "!"},
        {"1, 2", "Graph, sources", "!"},
        {"F3, Shift+F3", "Next and previous quote in the text of a source", ""},
        {"C", "Copy what is selected, a tie with its citations; where nothing is, the picture", "!"},
        {"Shift+C", "Copy the picture", "!"},
        {"V", "Paste the text of the source that has none", "!"},
        {",", "Settings", "!"},
        {"F1", "These keys", ""},
    };

    private Sheets() {}

    /** Why a file could not be read, with the line in question. */
    static Sheet refusal(Path file, ReadResult read, Runnable close) {
        Problem problem = read.errors().get(0);
        VBox content = new VBox(8);
        content.getStyleClass().add("refusal");
        String place = problem.line() > 0 ? "Line " + problem.line() + ", column " + problem.column() + ": " : "";
        content.getChildren().add(Controls.wrapped(Phrases.capitalized(place + problem.message()), "sheet-text"));
        @Nullable Excerpt excerpt = problem.excerpt();
        if (excerpt != null && !excerpt.text().isBlank()) {
            Label line = Controls.text(excerpt.text() + "\n" + " ".repeat(excerpt.caret()) + "^", "excerpt");
            content.getChildren().add(line);
        }
        if (problem.path().length() > 1) {
            content.getChildren().add(Controls.wrapped("At " + problem.path(), "caption"));
        }
        int more = read.errors().size() - 1;
        if (more > 0) {
            content.getChildren().add(Controls.wrapped("and " + more + " more errors", "caption"));
        }
        content.getChildren().add(Controls.wrapped(file.toString(), "caption"));
        return new Sheet("“" + file.getFileName() + "” could not be opened", close, content)
                .withButton("Close", () -> {});
    }

    /** What went wrong where the file is not to blame. */
    static Sheet failure(Path file, Throwable failure, Runnable close) {
        String why = failure instanceof OutOfMemoryError
                ? "There is not enough memory for it. Start the program with more: java -Xmx4g -jar entente.jar"
                : "The program failed: " + failure;
        return new Sheet("“" + file.getFileName() + "” could not be opened", close, Controls.wrapped(why, "sheet-text"))
                .withButton("Close", () -> {});
    }

    static Sheet keys(String shortcut, Runnable close) {
        GridPane grid = new GridPane(24, 6);
        for (int row = 0; row < KEYS.length; row++) {
            String keys = KEYS[row][2].isEmpty() ? KEYS[row][0] : shortcut + "+" + KEYS[row][0];
            grid.addRow(row, Controls.text(keys, "key-name"), Controls.wrapped(KEYS[row][1], "sheet-text"));
        }
        return new Sheet("Keys", close, grid).withButton("Close", () -> {});
    }

    static Sheet settings(
            ThemeChoice now,
            Consumer<ThemeChoice> choose,
            GraphChoices graph,
            BooleanProperty frameTimes,
            Runnable close) {
        SegmentedButton choices = new SegmentedButton();
        for (ThemeChoice choice : ThemeChoice.values()) {
            ToggleButton button = new ToggleButton(choice.label());
            button.setSelected(choice == now);
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(choice);
            });
            choices.getButtons().add(button);
        }
        Node theme = new VBox(6, Controls.text("Theme", "side-heading"), choices);
        Node witnesses = new VBox(
                6,
                Controls.text("Independent sources", "side-heading"),
                Controls.wrapped(WitnessSection.RULE, "sheet-text"));
        CheckBox times = new CheckBox("Show how long the frames of the map take");
        times.selectedProperty().bindBidirectional(frameTimes);
        CheckBox everyTie = new CheckBox("On the map, show every tie as strong as the next");
        everyTie.selectedProperty().bindBidirectional(graph.everyTie());
        CheckBox minimap = new CheckBox("On the map, show a small overview (M)");
        minimap.selectedProperty().bindBidirectional(graph.minimap());
        CheckBox communities = new CheckBox("Show communities as coloured ground (C)");
        communities.selectedProperty().bindBidirectional(graph.communities());
        CheckBox still = new CheckBox("Show at once what would move, without animation");
        still.selectedProperty().bindBidirectional(graph.still());
        SegmentedButton views = new SegmentedButton();
        for (ViewChoice view : ViewChoice.values()) {
            ToggleButton button = new ToggleButton(view.label());
            button.setSelected(view == graph.view().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                graph.view().set(view);
            });
            views.getButtons().add(button);
        }
        Node map = new VBox(
                6,
                Controls.text("View of the graph", "side-heading"),
                views,
                communities,
                everyTie,
                minimap,
                still,
                times);
        return new Sheet("Settings", close, new VBox(16, theme, witnesses, map)).withButton("Close", () -> {});
    }

    /** Why the dossier could not be saved, and what to do. It is still open, and unsaved. */
    static Sheet notSaved(Path file, Throwable why, Runnable saveAs, Runnable close) {
        String reason = why instanceof IOException ? String.valueOf(why.getMessage()) : "The program failed: " + why;
        return new Sheet(
                        "“" + file.getFileName() + "” could not be saved",
                        close,
                        Controls.wrapped(Phrases.capitalized(reason), "sheet-text"),
                        Controls.wrapped(
                                "Nothing is lost: the dossier is still open here, and what was in the file before is there still.",
                                "sheet-text"),
                        Controls.wrapped(file.toString(), "caption"))
                .withButton("Close", () -> {})
                .withButton("Save as …", saveAs);
    }

    /**
     * Asks before what a person did is lost.
     *
     * @param action what the button for leaving without saving says
     * @param save   saves, and leaves then
     */
    static Sheet leave(Workspace open, String action, Runnable go, Runnable save, Runnable close) {
        return new Sheet(
                        "Save “" + open.title() + "” before you leave it?",
                        close,
                        Controls.wrapped("What you changed since it was saved last is lost without.", "sheet-text"))
                .withButton("Stay", () -> {})
                .withButton(action, go)
                .withButton("Save", save);
    }
}
