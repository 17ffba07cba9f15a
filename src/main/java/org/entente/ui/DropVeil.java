package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** While a file or a text is dragged over the window, the whole window is the place to drop it, and says what will happen. */
final class DropVeil extends StackPane {
    private final Label words = Controls.text("", "welcome-heading");
    private boolean dropped;

    DropVeil() {
        FontIcon icon = new FontIcon(Feather.DOWNLOAD);
        icon.getStyleClass().add("welcome-icon");
        VBox middle = new VBox(12, icon, words);
        middle.setAlignment(Pos.CENTER);
        getChildren().add(middle);
        getStyleClass().add("drop-veil");
        setMouseTransparent(true);
        setVisible(false);
    }

    /** What becomes of what is dropped. */
    interface Place {
        /** What will happen, told while the file is still held. */
        String words(Path file);

        void drop(Path file);

        /** What will happen to a text; empty where none is wanted. */
        Optional<String> wordsForText();

        void dropText(String text);
    }

    void install(Node window, Place place) {
        window.setOnDragEntered(event -> dropped = false);
        window.setOnDragOver(event -> over(event, place));
        window.setOnDragExited(event -> setVisible(false));
        // A mouse does not move without anything in hand while a drag goes on: this one ended, and nobody was told.
        window.addEventFilter(MouseEvent.MOUSE_MOVED, event -> setVisible(false));
        window.setOnDragDropped(event -> {
            dropped = true;
            setVisible(false);
            Optional<Path> file = file(event.getDragboard());
            Optional<String> text = text(event.getDragboard());
            file.ifPresentOrElse(place::drop, () -> text.ifPresent(place::dropText));
            event.setDropCompleted(file.isPresent() || text.isPresent());
            event.consume();
        });
    }

    private void over(DragEvent event, Place place) {
        Optional<Path> file = file(event.getDragboard());
        Optional<String> told = file.isPresent()
                ? file.map(place::words)
                : text(event.getDragboard()).flatMap(text -> place.wordsForText());
        // Some programs go on telling where the file hovers after they let go of it.
        if (!dropped && told.isPresent()) {
            words.setText(Controls.shown(told.get()));
            setVisible(true);
            // A text that was moved would be gone where it came from.
            event.acceptTransferModes(
                    file.isPresent() ? TransferMode.COPY_OR_MOVE : new TransferMode[] {TransferMode.COPY});
            event.consume();
        }
    }

    /** A link is no text. */
    private static Optional<String> text(Dragboard board) {
        return board.hasString() && !board.hasUrl()
                ? Optional.ofNullable(board.getString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static Optional<Path> file(Dragboard board) {
        List<java.io.File> files = board.hasFiles() ? board.getFiles() : List.of();
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(0).toPath());
    }
}
