package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with files: new, open, save, and those opened last. */
final class FileMenu {
    private final MainWindow window;
    private final Supplier<List<Path>> recent;

    FileMenu(MainWindow window, Supplier<List<Path>> recent) {
        this.window = window;
        this.recent = recent;
    }

    Button button() {
        return Controls.menu(
                "File",
                Feather.FOLDER,
                "Opens a menu: new, open, save, recent files",
                "New, open, save, recent files",
                this::fill);
    }

    private void fill(List<MenuItem> items) {
        items.add(item("New dossier", "N", window::newDossier));
        items.add(item("Open …", "O", window::chooseFile));
        items.add(item("Save", "S", window::save));
        items.add(item("Save as …", "Shift+S", window::saveAs));
        items.add(Controls.item("History …", window::showHistory));
        List<Path> files = recent.get().stream().filter(Files::isRegularFile).toList();
        if (!files.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        files.forEach(file -> items.add(Controls.item(file.toString(), () -> window.open(file))));
    }

    private static MenuItem item(String words, String key, Runnable action) {
        MenuItem item = Controls.item(words, action);
        item.setAccelerator(KeyCombination.valueOf("Shortcut+" + key));
        return item;
    }
}
