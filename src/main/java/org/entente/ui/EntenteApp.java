package org.entente.ui;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.io.format.GraphFiles;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one window. */
public final class EntenteApp extends Application {
    private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

    // JavaFX warns of running from the class path, which is how one jar for all platforms works.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Whether JavaFX has started: what fails from then on is our own doing. */
    private static volatile boolean started;

    // JavaFX makes its application itself: there is no other way to hand it something.
    private static @Nullable Beginning beginning;
    private static @Nullable Path frameLog;
    private static @Nullable OneProgram one;

    /**
     * Opens the window and returns when it is closed; where the program runs already, hands the file to it and returns. May be
     * called once.
     *
     * @param file     to open in it; null for the welcome page
     * @param frameLog to write how long each frame of the map takes, in ms; null: nowhere
     * @throws NoJavaFx if there is no display, or JavaFX cannot start
     */
    public static void open(@Nullable Path file, @Nullable Path frameLog) throws NoJavaFx {
        JAVAFX.setLevel(Level.SEVERE);
        FileHandler.keepAwtOut();
        OneProgram program = new OneProgram(AppFolders.ofThisSystem().state());
        if (program.hand(file)) {
            return;
        }
        one = program;
        beginning = new Beginning(AppFolders.ofThisSystem(), file);
        EntenteApp.frameLog = frameLog;
        try {
            launch(EntenteApp.class);
        } catch (RuntimeException | LinkageError e) {
            if (started) {
                throw e;
            }
            throw new NoJavaFx(e);
        }
    }

    /** JavaFX did not start; its cause says why not. */
    public static final class NoJavaFx extends Exception {
        private static final long serialVersionUID = 1;

        private NoJavaFx(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    @Override
    public void start(Stage stage) throws InterruptedException, IOException {
        started = true;
        JAVAFX.setLevel(null);
        ProgramName.use("entente");
        Beginning begun = Objects.requireNonNull(beginning);
        List<Image> icons = icons(stage);
        MainWindow window = new MainWindow(
                stage,
                AppFolders.ofThisSystem(),
                begun.settings(),
                begun.systemIsDark(),
                begun.systemIsStill(),
                new JavaFxDesktop(),
                icons.isEmpty() ? null : icons.get(2));
        FileHandler.install(file -> Platform.runLater(() -> window.open(file)));
        @Nullable Path log = frameLog;
        if (log != null) {
            window.frames().logTo(log);
        }
        window.show(begun.file());
        @Nullable OneProgram program = one;
        if (program != null) {
            program.listen(file -> Platform.runLater(() -> {
                window.comeUp();
                if (file != null) {
                    window.open(file);
                }
            }));
        }
    }

    @Override
    public void stop() {
        @Nullable OneProgram program = one;
        if (program != null) {
            program.close();
        }
    }

    private static List<Image> icons(Stage stage) {
        for (int size : ICON_SIZES) {
            var in = EntenteApp.class.getResourceAsStream("/icons/entente-" + size + ".png");
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        }
        return stage.getIcons();
    }

    private final class JavaFxDesktop implements Desktop {
        @Override
        public void browse(URI link, Runnable unopened) {
            if (LinkPrograms.areNeeded()) {
                LinkPrograms.OF_LINUX.open(link, () -> Platform.runLater(unopened));
            } else {
                getHostServices().showDocument(link.toString());
            }
        }

        @Override
        public Optional<Path> chooseFile(Window over, @Nullable Path folder) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Open a dossier or a graph");
            if (folder != null) {
                chooser.setInitialDirectory(folder.toFile());
            }
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter("All that Entente reads", GraphFiles.patterns()),
                            new FileChooser.ExtensionFilter("All files", "*.*"));
            return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
        }

        @Override
        public Optional<Path> chooseText(Window over) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Choose the text of the source");
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter("Texts", "*.txt", "*.md", "*.html", "*.htm", "*.pdf"));
            return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
        }

        @Override
        public Optional<Path> chooseTarget(Window over, String suggested, String ending) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Export");
            chooser.setInitialFileName(suggested);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending.substring(1), "*" + ending));
            return Optional.ofNullable(chooser.showSaveDialog(over))
                    .map(File::toPath)
                    .map(chosen -> withEnding(chosen, ending));
        }

        private static Path withEnding(Path chosen, String ending) {
            String name = String.valueOf(chosen.getFileName());
            return name.contains(".") ? chosen : chosen.resolveSibling(name + ending);
        }

        @Override
        public Optional<String> pasted() {
            return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
        }

        @Override
        public void copy(String text, @Nullable String html) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            if (html != null) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        }

        @Override
        public void copy(Image picture) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
