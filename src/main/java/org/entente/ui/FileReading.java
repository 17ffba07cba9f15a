package org.entente.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.entente.draw.Camera;
import org.jspecify.annotations.Nullable;

/** Reads one file at a time, off the JavaFX thread, with a way to leave off where it takes long. */
final class FileReading {
    private static final Logger LOG = Logger.getLogger(FileReading.class.getName());

    private final Background background;
    private final Cover cover;
    private final Listener listener;
    private @Nullable Task<Opened> task;

    FileReading(Background background, Cover cover, Listener listener) {
        this.background = background;
        this.cover = cover;
        this.listener = listener;
    }

    /** Is told what comes of it, on the JavaFX thread, when nothing lies over the page any more. */
    interface Listener {
        /** @param camera under which it is to be seen; null for one that fits */
        void read(Path file, Opened opened, @Nullable Camera camera);

        /** It failed, or was cancelled: there is no other dossier than before. */
        void leftAsItWas();

        /** Whatever came of it, the next file may be read. */
        void ended();
    }

    boolean isUnderWay() {
        return task != null;
    }

    /** Reads a file instead of the one that is being read. */
    void run(Path file, Background.Work<Opened> work, Supplier<@Nullable Camera> camera) {
        @Nullable Task<Opened> before = task;
        if (before != null) {
            before.cancel();
        }
        cover.clear();
        Task<Opened> reading = Background.task(work);
        task = reading;
        background.start(
                reading,
                opened -> {
                    task = null;
                    cover.clear();
                    listener.read(file, opened, camera.get());
                    listener.ended();
                },
                failure -> {
                    task = null;
                    LOG.log(Level.SEVERE, "could not be opened: " + file, failure);
                    listener.leftAsItWas();
                    cover.show(Sheets.failure(file, failure, cover::clear));
                    listener.ended();
                });
        background.whenSlow(reading, () -> {
            if (reading == task) {
                cover.show(busy(file, reading));
            }
        });
    }

    private Node busy(Path file, Task<?> slow) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(slow.progressProperty());
        VBox content = new VBox(10, bar);
        return new Sheet("Opening “" + file.getFileName() + "” …", () -> {}, content).withButton("Cancel", () -> {
            slow.cancel();
            task = null;
            cover.clear();
            listener.leftAsItWas();
            listener.ended();
        });
    }
}
