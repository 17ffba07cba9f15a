package org.entente.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What the window asks of the desktop around it. */
interface Desktop {
    /**
     * Opens a link in the person's browser.
     *
     * @param unopened called on the JavaFX thread if there is no program that does
     */
    void browse(URI link, Runnable unopened);

    /**
     * Has the person choose a dossier's file, in a dialog over that window.
     *
     * @param folder where to begin; null to leave that to the desktop
     * @return empty where none was chosen
     */
    Optional<Path> chooseFile(Window over, @Nullable Path folder);

    /** Has the person choose the file of a source's text. */
    Optional<Path> chooseText(Window over);

    /**
     * Has the person choose where to write a file.
     *
     * @param ending of the file's name, added where the person gives none: {@code .gexf}
     * @return empty where none was chosen
     */
    Optional<Path> chooseTarget(Window over, String suggested, String ending);

    /** The text on the clipboard; empty where there is none. */
    Optional<String> pasted();

    /** Puts a text on the clipboard. */
    default void copy(String text) {
        copy(text, null);
    }

    /** Puts a text on the clipboard that may be pasted as HTML, too. */
    void copy(String text, @Nullable String html);

    /** Puts a picture on the clipboard. */
    void copy(Image picture);
}
