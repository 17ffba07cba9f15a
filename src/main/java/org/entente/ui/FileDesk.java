package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Window;
import org.entente.draw.Camera;
import org.entente.io.SafeFile;
import org.entente.io.safe.Snapshots;
import org.entente.model.Change;
import org.entente.model.PropertyUse;
import org.jspecify.annotations.Nullable;

/** How one comes from one dossier to another: chosen, opened, begun anew, reloaded, recovered; never losing what is unsaved unasked. */
final class FileDesk {
    private static final Logger LOG = Logger.getLogger(FileDesk.class.getName());

    private static final String UNSAVED = "Do not save";

    private final Window window;
    private final Desktop desktop;
    private final AppFolders folders;
    private final Background background;
    private final Cover cover;
    private final Phrases phrases;
    private final KeptSettings settings;
    private final Screen screen;
    private final FileReading reading;
    private final TableQuestions tables;
    private Recovery.@Nullable Found recovering;
    private @Nullable Path waiting;

    /** Where dossiers are shown. */
    interface Screen {
        /** The page that is shown; null where none is. */
        @Nullable DossierPage page();

        /** What goes with the document that is shown; null where none is. */
        @Nullable Session session();

        /** @param camera under which it is to be seen; null for one that fits */
        DossierPage show(Workspace workspace, @Nullable Camera camera);

        void showWelcome();
    }

    FileDesk(
            Window window,
            Desktop desktop,
            AppFolders folders,
            Background background,
            Cover cover,
            Phrases phrases,
            KeptSettings settings,
            Screen screen) {
        this.window = window;
        this.desktop = desktop;
        this.folders = folders;
        this.background = background;
        this.cover = cover;
        this.phrases = phrases;
        this.settings = settings;
        this.screen = screen;
        reading = new FileReading(background, cover, new Read());
        tables = new TableQuestions(window, desktop, cover, settings, reading);
    }

    /** Whether a file is being read. */
    boolean isReading() {
        return reading.isUnderWay();
    }

    /** Opens the file that the program was started with. */
    void begin(FirstFile file) {
        // What is read by now comes up with the window, so that not two pages have to be made.
        file.within(Background.PATIENCE_MILLIS)
                .ifPresentOrElse(
                        opened -> accept(file.path(), opened, null),
                        () -> reading.run(file.path(), file::watched, () -> null));
    }

    /** Begins a new dossier. */
    void begin() {
        unlessLost(() -> accept(null, Opened.untitled(), null));
    }

    void choose() {
        desktop.chooseFile(window, lastFolder()).ifPresent(this::open);
    }

    /** Where the last file was opened, if that folder is still there. */
    private @Nullable Path lastFolder() {
        return settings.now().recentFiles().stream()
                .limit(1)
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    void openSample(Samples.Sample sample) {
        Samples samples = new Samples(folders.config().resolve("samples"));
        background.start(
                () -> samples.unpack(sample),
                this::open,
                failure -> cover.show(Sheets.failure(Path.of(sample.name()), failure, cover::clear)));
    }

    /** Opens a file, asking first where that would lose something. */
    void open(Path file) {
        if (reading.isUnderWay() && mayLose()) {
            // What is being read would cover the question: it is put when that is there.
            waiting = file;
        } else {
            unlessLost(() -> read(file));
        }
    }

    private void openWaiting() {
        @Nullable Path next = waiting;
        waiting = null;
        if (next != null) {
            open(next);
        }
    }

    /** Clears up what was half written beside the files that were open lately, when the program was killed. */
    void clearUp() {
        List<Path> files = settings.now().recentFiles();
        background.start(
                () -> {
                    files.forEach(SafeFile::tidyBeside);
                    return files;
                },
                done -> {},
                failure -> LOG.log(Level.WARNING, "what was half written could not be cleared up", failure));
    }

    /** Offers what was not saved when the program ended before it could ask. */
    void lookForUnsaved() {
        new Recovery(Snapshots.in(folders.state()), background, cover, phrases, this::goOnWith).look();
    }

    /** Opens what was not saved, over its file where it has one. */
    private void goOnWith(Recovery.Found found) {
        unlessLost(() -> {
            @Nullable Path file = found.file();
            if (file == null) {
                accept(null, Opened.untitled(), null);
                recover(found);
            } else {
                recovering = found;
                read(file);
            }
        });
    }

    private void recover(Recovery.Found found) {
        Objects.requireNonNull(screen.session()).goBackTo(phrases.time(found.time()), found.dossier());
    }

    private boolean mayLose() {
        @Nullable DossierPage open = screen.page();
        return open != null && open.workspace().document().unsaved();
    }

    /** Does it, asking first where that would lose what a person did. */
    void unlessLost(Runnable leaving) {
        unlessLost(UNSAVED, leaving);
    }

    private void unlessLost(String action, Runnable leaving) {
        @Nullable DossierPage open = screen.page();
        @Nullable Session session = screen.session();
        if (open != null && session != null && mayLose()) {
            cover.show(Sheets.leave(open.workspace(), action, leaving, () -> session.save(leaving), cover::clear));
        } else {
            leaving.run();
        }
    }

    private void read(Path file) {
        reading.run(file, progress -> Opened.of(file, settings.now().tables(), progress), () -> null);
    }

    /** Reads the open file again. */
    void reload() {
        @Nullable DossierPage open = screen.page();
        if (open != null) {
            unlessLost("Reload without", () -> readAgain(open.workspace().propertyUse()));
        }
    }

    /** Takes tie types and kinds from properties: of the file as it is, or of what was made of it. */
    void use(PropertyUse properties) {
        Session open = Objects.requireNonNull(screen.session());
        if (open.document().steps().isEmpty()) {
            readAgain(properties);
        } else {
            open.editor().perform("use properties as types", new Change.UseProperties(properties));
        }
    }

    private void readAgain(PropertyUse properties) {
        @Nullable DossierPage open = screen.page();
        if (open != null) {
            open.clearNotice();
            Opened.Before before = Opened.Before.of(open.workspace()).with(properties);
            @Nullable Path file = before.document().file();
            if (file != null) {
                reading.run(file, progress -> Opened.again(before, file, progress), open.graph()::lastingCamera);
            }
        }
    }

    /** What comes of reading a file. */
    private final class Read implements FileReading.Listener {
        @Override
        public void read(Path file, Opened opened, @Nullable Camera camera) {
            accept(file, opened, camera);
        }

        @Override
        public void leftAsItWas() {
            showWelcomeIfNothingElse();
        }

        @Override
        public void ended() {
            recovering = null;
            openWaiting();
        }
    }

    /** @param file that was read; null for none */
    private void accept(@Nullable Path file, Opened opened, @Nullable Camera camera) {
        if (opened instanceof Opened.Ready ready) {
            show(file, ready, camera);
        } else if (opened instanceof Opened.Unsure unsure) {
            showWelcomeIfNothingElse();
            tables.ask(unsure.file(), unsure.table());
        } else if (opened instanceof Opened.Refused refused) {
            showWelcomeIfNothingElse();
            cover.show(Sheets.refusal(refused.file(), refused.read(), cover::clear));
        }
    }

    private void show(@Nullable Path file, Opened.Ready ready, @Nullable Camera camera) {
        if (file != null) {
            settings.change(known -> known.withRecent(file));
        }
        @Nullable DossierPage before = screen.page();
        boolean sameActors = before != null && ready.workspace().sharesActorsWith(before.workspace());
        // Without the actor that was looked at alone all of them are shown: another picture.
        boolean samePart = before != null
                && (before.workspace().lens().ego() == null)
                        == (ready.workspace().lens().ego() == null);
        DossierPage shown = screen.show(ready.workspace(), sameActors && samePart ? camera : null);
        Recovery.@Nullable Found found = recovering;
        if (found != null && Objects.equals(file, found.file())) {
            recover(found);
        }
        tables.toTell(ready, this::unlessLost).ifPresent(shown::tell);
    }

    private void showWelcomeIfNothingElse() {
        if (screen.page() == null) {
            screen.showWelcome();
        }
    }
}
