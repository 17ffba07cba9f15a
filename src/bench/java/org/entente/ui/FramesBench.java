package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Opens a dossier in the real window, pans and then zooms its story view for five seconds each, and prints the frames a
 * second. JavaFX begins a frame only when the one before is painted, so pulses are frames.
 */
public final class FramesBench extends Application {
    private static final long NANOS = 5_000_000_000L;

    private int phase;
    private int frames;
    private long start;
    private @Nullable StoryView story;

    /** Java refuses to run a main class that extends Application from the class path. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(FramesBench.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) throws Exception {
        AppFolders folders = new AppFolders(Files.createTempDirectory("bench"), Files.createTempDirectory("state"));
        MainWindow window = new MainWindow(stage, folders, Settings.DEFAULT, false, false, new NoDesktop(), null);
        window.show(null);
        stage.setWidth(1280);
        stage.setHeight(800);
        window.open(Path.of(getParameters().getRaw().get(0)));
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                DossierPage page = window.dossier();
                if (page == null) {
                    start = now;
                } else if (story == null) {
                    if (now - start > 2_000_000_000L) {
                        story = page.graph().story();
                        start = now;
                    }
                } else {
                    step(now, Objects.requireNonNull(story));
                }
            }
        }.start();
    }

    private void step(long now, StoryView view) {
        frames++;
        double angle = frames / 10.0;
        if (phase == 0) {
            view.panBy(12 * Math.cos(angle), 8 * Math.sin(angle));
        } else {
            view.zoomBy(Math.pow(1.03, Math.cos(angle)), view.getWidth() / 2, view.getHeight() / 2);
        }
        if (now - start > NANOS) {
            System.out.printf(Locale.ROOT, "%s_fps=%.1f%n", phase == 0 ? "pan" : "zoom", frames * 1e9 / (now - start));
            frames = 0;
            start = now;
            if (++phase == 2) {
                Platform.exit();
            }
        }
    }
}
