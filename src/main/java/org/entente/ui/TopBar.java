package org.entente.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The uppermost line: the dossier's title, search, opening files. */
final class TopBar extends HBox {
    private static final double TITLE_LEAST = 90;
    private static final double TITLE_MOST = 440;
    private static final double TITLE_SHARE = 0.7;

    /** From this width on there is room for all words, px. */
    private static final double ROOMY = 1_200;

    /** What buttons take up, px. */
    private static final double OTHERS = 780;

    private static final double OTHERS_WITHOUT_WORDS = 640;

    private final HBox start = new HBox(8);
    private final HBox middle = new HBox();
    private final HBox end = new HBox(4);
    private final Label state = Controls.text("", "caption", "saved-state");
    private @Nullable Button undo;
    private @Nullable Button redo;

    TopBar(@Nullable Image icon) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        start.setAlignment(Pos.CENTER_LEFT);
        middle.setAlignment(Pos.CENTER);
        end.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        if (icon != null) {
            ImageView picture = new ImageView(icon);
            picture.setFitWidth(22);
            picture.setFitHeight(22);
            picture.setSmooth(true);
            start.getChildren().add(picture);
        }
        getChildren().addAll(start, middle, end);
    }

    /** The title with the file's name as a tip; empty on the welcome page. */
    void title(String title, @Nullable Path file) {
        Label label = Controls.text(title, "dossier-title");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        // What little room there is goes to the title, not to the search.
        widthProperty().subscribe(width -> {
            double room = Math.max(
                    TITLE_LEAST,
                    Math.min(TITLE_MOST, (width.doubleValue() - others(width.doubleValue())) * TITLE_SHARE));
            label.setMinWidth(Math.min(room, Math.ceil(label.prefWidth(-1))));
            label.setMaxWidth(room);
        });
        if (file != null) {
            // There may be no room for the whole title.
            Tip.on(label, Controls.shown(title) + "\n" + file.toAbsolutePath());
        }
        state.setMinWidth(Region.USE_PREF_SIZE);
        start.getChildren().addAll(label, state);
    }

    private static double others(double width) {
        return width < ROOMY ? OTHERS_WITHOUT_WORDS : OTHERS;
    }

    void atStart(Node... nodes) {
        start.getChildren().addAll(nodes);
    }

    void inTheMiddle(Region node) {
        node.setPrefWidth(440);
        node.setMaxWidth(440);
        HBox.setHgrow(node, Priority.ALWAYS);
        middle.getChildren().setAll(node);
    }

    void atEnd(Node... nodes) {
        end.getChildren().addAll(nodes);
        for (Node node : nodes) {
            if (node instanceof Button button && button.getText() != null && button.getGraphic() != null) {
                shrink(button, button.getText());
            }
        }
    }

    /** Leaves a button its picture alone where there is little room. */
    private void shrink(Button button, String words) {
        button.setAccessibleText(words);
        widthProperty().map(width -> width.doubleValue() < ROOMY).subscribe(narrow -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        });
    }

    /** Says what stands in the middle of a dossier's page, and changes it. */
    static SegmentedButton views(DossierPage page) {
        SegmentedButton views = new SegmentedButton();
        for (DossierPage.View view : DossierPage.View.values()) {
            ToggleButton button = new ToggleButton(view == DossierPage.View.GRAPH ? "Graph" : "Sources");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleHelp(
                    view == DossierPage.View.GRAPH ? "Shows the graph" : "Shows the texts that quotes stand in");
            button.setOnAction(event -> {
                button.setSelected(true);
                page.show(view);
            });
            page.viewProperty().subscribe(shown -> button.setSelected(shown == view));
            views.getButtons().add(button);
        }
        return views;
    }

    /** A button that undoes what was done last; {@link #tell} says what that is. */
    Button undo(Runnable action) {
        undo = Controls.icon(Feather.CORNER_UP_LEFT, "Undo", action);
        return undo;
    }

    /** A button that does again what was undone last. */
    Button redo(Runnable action) {
        redo = Controls.icon(Feather.CORNER_UP_RIGHT, "Redo", action);
        return redo;
    }

    /** Tells whether all is saved, and what can be undone and redone. */
    void tell(Document document) {
        state.setText(document.unsaved() ? "not saved" : document.file() == null ? "" : "saved");
        tell(undo, "Undo", document.steps().nextToUndo(), MainWindow.SHORTCUT + "+Z");
        tell(redo, "Redo", document.steps().nextToRedo(), MainWindow.SHORTCUT + "+Shift+Z");
    }

    private static void tell(@Nullable Button button, String deed, Optional<Step> step, String key) {
        if (button != null) {
            button.setDisable(step.isEmpty());
            String words =
                    step.map(one -> deed + ": " + one.name()).orElse("Nothing to " + deed.toLowerCase(Locale.ROOT));
            Tip.on(button, Controls.shown(words) + " (" + key + ")");
            button.setAccessibleText(words);
        }
    }
}
