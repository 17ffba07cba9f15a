package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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

    /** What buttons take up, px. */
    private static final double OTHERS = 640;

    private final HBox start = new HBox(8);
    private final HBox middle = new HBox();
    private final HBox end = new HBox(4);

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
            double room = Math.max(TITLE_LEAST, Math.min(TITLE_MOST, (width.doubleValue() - OTHERS) * TITLE_SHARE));
            label.setMinWidth(Math.min(room, Math.ceil(label.prefWidth(-1))));
            label.setMaxWidth(room);
        });
        if (file != null) {
            // There may be no room for the whole title.
            label.setTooltip(new Tooltip(Controls.shown(title) + "\n" + file.toAbsolutePath()));
        }
        start.getChildren().add(label);
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

    /** Opens a menu of the recent files, and the dialog for others. */
    static Button opener(String shortcut, Supplier<List<Path>> recent, Runnable choose, Consumer<Path> open) {
        ContextMenu menu = new ContextMenu();
        Button button = new Button("Open");
        button.setAccessibleText("Open a dossier");
        button.setAccessibleHelp("Opens a menu of recent files and a dialog for others");
        button.setTooltip(new Tooltip("Open a dossier (" + shortcut + "+O)"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new org.kordamp.ikonli.javafx.FontIcon(Feather.FOLDER));
        button.setOnAction(event -> {
            MenuItem other = new MenuItem("Choose a file …");
            other.setOnAction(chosen -> choose.run());
            menu.getItems().setAll(other);
            List<Path> files =
                    recent.get().stream().filter(Files::isRegularFile).toList();
            if (!files.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (Path file : files) {
                MenuItem item = new MenuItem(file.toString());
                item.setMnemonicParsing(false);
                item.setOnAction(chosen -> open.accept(file));
                menu.getItems().add(item);
            }
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }
}
