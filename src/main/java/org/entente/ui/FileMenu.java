package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with files: new, open, save, and those opened last. */
final class FileMenu {
    private final MainWindow window;
    private final Supplier<List<Path>> recent;

    FileMenu(MainWindow window, Supplier<List<Path>> recent) {
        this.window = window;
        this.recent = recent;
    }

    Button button() {
        ContextMenu menu = new ContextMenu();
        Button button = new Button("File", new FontIcon(Feather.FOLDER));
        button.setAccessibleHelp("Opens a menu: new, open, save, recent files");
        button.setTooltip(new Tooltip("New, open, save, recent files"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            menu.getItems().setAll(item("New dossier", "N", window::newDossier));
            menu.getItems().add(item("Open …", "O", window::chooseFile));
            menu.getItems().add(item("Save", "S", window::save));
            menu.getItems().add(item("Save as …", "Shift+S", window::saveAs));
            menu.getItems().add(Controls.item("History …", window::showHistory));
            List<Path> files =
                    recent.get().stream().filter(Files::isRegularFile).toList();
            if (!files.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (Path file : files) {
                menu.getItems().add(Controls.item(file.toString(), () -> window.open(file)));
            }
            menu.show(button, Side.BOTTOM, 0, 4);
        });
        return button;
    }

    private static MenuItem item(String words, String key, Runnable action) {
        MenuItem item = Controls.item(words, action);
        item.setAccelerator(javafx.scene.input.KeyCombination.valueOf("Shortcut+" + key));
        return item;
    }
}
