package org.entente.ui;

import java.awt.desktop.OpenFilesEvent;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** macOS hands the files that a person opens over by an event, not by arguments. */
final class FileHandler {
    private static final Logger LOG = Logger.getLogger(FileHandler.class.getName());

    private FileHandler() {}

    /** Has AWT, which paints into memory, look for no screen, where it is not needed for these events. */
    static void keepAwtOut() {
        if (Os.now() != Os.MAC) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** @param open called on a thread of AWT's; on other systems never */
    static void install(Consumer<Path> open) {
        if (Os.now() != Os.MAC) {
            return;
        }
        try {
            java.awt.Desktop desktop = java.awt.Desktop.getDesktop();
            if (desktop.isSupported(java.awt.Desktop.Action.APP_OPEN_FILE)) {
                desktop.setOpenFileHandler((OpenFilesEvent event) ->
                        event.getFiles().stream().findFirst().ifPresent(file -> open.accept(file.toPath())));
            }
        } catch (UnsupportedOperationException e) {
            LOG.log(Level.INFO, "no open-file events here", e);
        }
    }
}
