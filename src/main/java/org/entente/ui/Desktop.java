package org.entente.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** What the window asks of the desktop around it. */
interface Desktop {
    /** Opens a link in the person's browser. */
    void browse(URI link);

    /** Has the person choose a dossier's file, in a dialog over that window; empty where none was chosen. */
    Optional<Path> chooseFile(Window over);

    /** Puts a text on the clipboard. */
    void copy(String text);
}
