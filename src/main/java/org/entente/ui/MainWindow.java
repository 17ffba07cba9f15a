package org.entente.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.draw.Camera;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The one window: shows the welcome page or a dossier, and what has to be said lies over it. */
final class MainWindow {
    static final String SHORTCUT = Os.now() == Os.MAC ? "Cmd" : "Ctrl";

    private final Stage stage;
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page);
    private final Scene scene;
    private final Fonts fonts = new Fonts();
    private final Phrases phrases = new Phrases(Locale.getDefault(Locale.Category.FORMAT));
    private final Background background = new Background();
    private final FrameTimes frames = new FrameTimes();
    private final GraphChoices choices;
    private final Desktop desktop;
    private final AppFolders folders;
    private final @Nullable Image icon;
    private final boolean systemIsDark;
    private final WindowPlace place;
    private final KeptSettings settings;
    private final Cover cover;
    private final FileDesk files;
    private Theme theme;
    private @Nullable DossierPage dossier;
    private @Nullable Session session;
    private TopBar bar = new TopBar(null);
    private boolean held;

    MainWindow(
            Stage stage,
            AppFolders folders,
            Settings settings,
            boolean systemIsDark,
            boolean systemIsStill,
            Desktop desktop,
            @Nullable Image icon) {
        this.stage = stage;
        this.folders = folders;
        this.desktop = desktop;
        this.icon = icon;
        this.settings = new KeptSettings(new SettingsFile(folders.config()), settings);
        choices = GraphChoices.of(settings, systemIsStill);
        choices.keepIn(this.settings);
        theme = settings.theme().theme(systemIsDark);
        this.systemIsDark = systemIsDark;
        scene = new Scene(root);
        cover = new Cover(scene, root, page, this::focusGraph);
        files = new FileDesk(stage, desktop, folders, background, cover, phrases, this.settings, new Shown());
        page.getStyleClass().add("top-page");
        // Before there is any control: the first one would have JavaFX load the theme of its own.
        theme.apply(scene);
        DropVeil veil = new DropVeil();
        root.getChildren().add(veil);
        veil.install(root, new DroppedFile(() -> dossier, this::open));
        new Keys(this).install(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo());
        stage.setScene(scene);
        stage.focusedProperty().subscribe(focused -> {
            if (focused && dossier != null) {
                dossier.lookAgain();
            }
        });
        stage.setMinWidth(800);
        stage.setMinHeight(520);
        place = new WindowPlace(stage, settings.window());
    }

    private void letGo() {
        held = false;
        Platform.runLater(() -> {
            @Nullable Session open = session;
            if (open != null) {
                open.editor().showReady();
            }
        });
    }

    /** @param file to be opened in it; null for the welcome page */
    void show(@Nullable FirstFile file) {
        if (file == null) {
            showWelcome();
        } else {
            files.begin(file);
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            files.unlessLost(stage::hide);
        });
        stage.setOnHidden(event -> close());
        place.show();
        files.lookForUnsaved();
        files.clearUp();
    }

    /** Comes up in front of other windows. */
    void comeUp() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void close() {
        settings.change(known -> known.withWindow(place.now()));
        @Nullable DossierPage open = dossier;
        if (open != null) {
            open.close();
        }
        @Nullable Session edited = session;
        if (edited != null) {
            edited.close();
            edited.awaitKept();
        }
        background.close();
        frames.close();
        settings.close();
    }

    /** The times of the map's frames, of all dossiers. */
    FrameTimes frames() {
        return frames;
    }

    @Nullable DossierPage dossier() {
        return dossier;
    }

    Scene scene() {
        return scene;
    }

    Settings settings() {
        return settings.now();
    }

    /** Whether something lies over the page that keys and clicks are for. */
    boolean isCovered() {
        return cover.isShown();
    }

    /** Whether nothing that was done to the dossier is still to be shown. */
    boolean isIdle() {
        @Nullable Session open = session;
        return open == null || !open.editor().isBusy();
    }

    /** Whether a file is being read. */
    boolean isReading() {
        return files.isReading();
    }

    private void showWelcome() {
        stage.setTitle("Entente");
        TopBar bar = new TopBar(icon);
        bar.title("Entente", null);
        bar.atEnd(helpButtons());
        page.setTop(bar);
        page.setCenter(new WelcomePage(
                settings.now().recentFiles(), files::openSample, this::newDossier, this::chooseFile, this::open));
    }

    private Node[] helpButtons() {
        return new Node[] {
            Controls.icon(Feather.HELP_CIRCLE, "Keys (F1)", this::showKeys),
            Controls.icon(Feather.SETTINGS, "Settings (" + SHORTCUT + "+,)", this::showSettings)
        };
    }

    private DossierPage show(Workspace workspace, @Nullable Camera camera) {
        Forms forms = new Forms(session(workspace.document()).editor(), cover);
        @Nullable DossierPage before = dossier;
        if (before != null) {
            before.close();
        }
        DossierPage shown = new DossierPage(
                workspace,
                forms,
                theme.palette(),
                fonts,
                phrases,
                desktop,
                background,
                SHORTCUT,
                choices,
                frames,
                files::use);
        dossier = shown;
        if (camera != null) {
            shown.graph().beginWith(camera);
        }
        shown.showLens(settings.now().lensPanel());
        shown.showDetails(settings.now().detailsPanel());
        shown.lens().evidence().begin(settings.now().evidence(), open -> {
            settings.change(known -> known.withEvidence(open));
        });
        page.setTop(topBar(shown));
        refresh();
        page.setCenter(shown);
        shown.graph().requestFocus();
        if (before != null && isSame(before.workspace().document(), workspace.document())) {
            before.read().ifPresent(source -> shown.goOnReading(source.id()));
        }
        return shown;
    }

    /** Whether one is the other, or that read from its file again. */
    private static boolean isSame(Document one, Document other) {
        @Nullable Path file = one.file();
        return one.equals(other) || file != null && file.equals(other.file());
    }

    /** What goes with that document; a session for another one ends. */
    private Session session(Document document) {
        @Nullable Session before = session;
        if (before != null && before.document().equals(document)) {
            return before;
        }
        if (before != null) {
            before.close();
        }
        Session next =
                new Session(document, background, desktop, stage, cover, phrases, folders.state(), new OnScreen());
        session = next;
        return next;
    }

    /** What the window shows, for those who open files. */
    private final class Shown implements FileDesk.Screen {
        @Override
        public @Nullable DossierPage page() {
            return dossier;
        }

        @Override
        public @Nullable Session session() {
            return session;
        }

        @Override
        public DossierPage show(Workspace workspace, @Nullable Camera camera) {
            return MainWindow.this.show(workspace, camera);
        }

        @Override
        public void showWelcome() {
            MainWindow.this.showWelcome();
        }
    }

    private final class OnScreen implements Session.Screen {
        @Override
        public Workspace shown() {
            return Objects.requireNonNull(dossier).workspace();
        }

        @Override
        public void show(Workspace next) {
            DossierPage before = Objects.requireNonNull(dossier);
            DossierPage.Kept kept = before.keep();
            MainWindow.this.show(next, before.graph().lastingCamera()).goOn(kept);
        }

        @Override
        public boolean isHeld() {
            return held;
        }

        @Override
        public void tell(Notice notice) {
            if (dossier != null) {
                dossier.tell(notice);
            }
        }

        @Override
        public void read(String source) {
            if (dossier != null) {
                dossier.goOnReading(source);
            }
        }

        @Override
        public void refresh() {
            MainWindow.this.refresh();
        }

        @Override
        public void keptIn(Path file) {
            settings.change(known -> known.withRecent(file));
        }

        @Override
        public void reload() {
            MainWindow.this.reload();
        }
    }

    /** Saves the open dossier, asking where if it is kept nowhere. */
    void save() {
        if (session != null && dossier != null) {
            session.save(() -> {});
        }
    }

    void saveAs() {
        if (session != null && dossier != null) {
            session.saveAs();
        }
    }

    void showHistory() {
        if (session != null && dossier != null) {
            session.showHistory();
        }
    }

    void undo() {
        @Nullable Session open = session;
        if (open != null) {
            open.editor().undo();
        }
    }

    void redo() {
        @Nullable Session open = session;
        if (open != null) {
            open.editor().redo();
        }
    }

    /** Tells in the title and the top bar whether all is saved, and what can be undone. */
    private void refresh() {
        @Nullable Session open = session;
        @Nullable DossierPage shown = dossier;
        if (open != null && shown != null) {
            boolean unsaved = open.document().unsaved();
            stage.setTitle((unsaved ? "● " : "") + shown.workspace().title() + " – Entente");
            bar.tell(open.document());
        }
    }

    private TopBar topBar(DossierPage shown) {
        bar = new TopBar(icon);
        SelectionModel selection = shown.workspace().selection();
        bar.title(shown.workspace().title(), shown.workspace().document().file());
        Button back = Controls.icon(Feather.ARROW_LEFT, "Back (Alt+Left)", this::back);
        Button forward = Controls.icon(Feather.ARROW_RIGHT, "Forward (Alt+Right)", this::forward);
        back.disableProperty().bind(selection.canGoBackProperty().not());
        forward.disableProperty().bind(selection.canGoForwardProperty().not());
        bar.atStart(back, forward, bar.undo(this::undo), bar.redo(this::redo));
        bar.inTheMiddle(shown.search());
        bar.atEnd(TopBar.views(shown));
        bar.atEnd(
                new AddMenu(shown.forms(), shown::workspace).button(),
                new FileMenu(this, () -> settings.now().recentFiles()).button(),
                new Exporter(stage, desktop, background, cover, shown.workspace(), () -> theme.palette(), shown::tell)
                        .button(shown.copier()),
                Controls.icon(Feather.SIDEBAR, "Show or hide the left side", this::toggleLens),
                Controls.icon(Feather.BOOK_OPEN, "Show or hide the right side", this::toggleDetails));
        bar.atEnd(helpButtons());
        return bar;
    }

    void toggleLens() {
        panels(!settings.now().lensPanel(), settings.now().detailsPanel());
    }

    void toggleDetails() {
        panels(settings.now().lensPanel(), !settings.now().detailsPanel());
    }

    private void panels(boolean lens, boolean details) {
        settings.change(known -> known.withPanels(lens, details));
        @Nullable DossierPage open = dossier;
        if (open != null) {
            open.showLens(lens);
            open.showDetails(details);
        }
    }

    void toggleMinimap() {
        choices.minimap().set(!choices.minimap().get());
    }

    void back() {
        @Nullable DossierPage open = dossier;
        if (open != null) {
            open.workspace().back();
            open.bringSelectionIntoView();
        }
    }

    void forward() {
        @Nullable DossierPage open = dossier;
        if (open != null) {
            open.workspace().forward();
            open.bringSelectionIntoView();
        }
    }

    void newDossier() {
        files.begin();
    }

    void chooseFile() {
        files.choose();
    }

    /** Opens a file, asking first where that would lose something. */
    void open(Path file) {
        files.open(file);
    }

    /** Reads the open file again. */
    void reload() {
        files.reload();
    }

    private void focusGraph() {
        @Nullable DossierPage open = dossier;
        if (open != null) {
            open.graph().requestFocus();
        }
    }

    void showKeys() {
        cover.show(Sheets.keys(SHORTCUT, cover::clear));
    }

    void showSettings() {
        cover.show(Sheets.settings(settings.now().theme(), this::use, choices, frames.shownProperty(), cover::clear));
    }

    void toggleCommunities() {
        choices.communities().set(!choices.communities().get());
    }

    private void use(ThemeChoice choice) {
        settings.change(known -> known.withTheme(choice));
        theme = choice.theme(systemIsDark);
        theme.apply(scene);
        @Nullable DossierPage open = dossier;
        if (open != null) {
            open.use(theme.palette());
        }
    }
}
