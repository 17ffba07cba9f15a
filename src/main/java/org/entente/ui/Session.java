package org.entente.ui;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Window;
import org.entente.io.DossierReader;
import org.entente.io.safe.LockFile;
import org.entente.io.safe.Snapshot;
import org.entente.io.safe.Snapshots;
import org.entente.model.Change;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** What goes with an open document for as long as it is open, whichever of its states is seen: changing, saving, keeping, watching. */
final class Session implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Session.class.getName());

    private final Document document;
    private final Background background;
    private final Cover cover;
    private final Phrases phrases;
    private final Screen screen;
    private final Editor editor;
    private final Saver saver;
    private final Keeper keeper;
    private @Nullable FileWatch watch;
    private @Nullable Path lockedFile;
    private LockFile.@Nullable Taken lock;
    private @Nullable Notice ofDisk;
    private boolean closed;

    /** Where the document is seen. */
    interface Screen extends Editor.Screen {
        /** It is kept in that file now. */
        void keptIn(Path file);

        /** Reads the file again, in place of what is seen. */
        void reload();
    }

    /** @param state the folder for what the program remembers of dossiers */
    Session(
            Document document,
            Background background,
            Desktop desktop,
            Window window,
            Cover cover,
            Phrases phrases,
            Path state,
            Screen screen) {
        this.document = document;
        this.background = background;
        this.cover = cover;
        this.phrases = phrases;
        this.screen = screen;
        keeper = new Keeper(document, Snapshots.in(state));
        editor = new Editor(document, background, screen, keeper::changed);
        saver = new Saver(document, background, desktop, window, state.resolve("turns"), new Saving());
        settle();
    }

    Document document() {
        return document;
    }

    Editor editor() {
        return editor;
    }

    void save(Runnable then) {
        saver.save(then);
    }

    void saveAs() {
        saver.saveAs(() -> {});
    }

    /** Lists the states that are kept, to go back to. */
    void showHistory() {
        background.start(
                keeper::states,
                states -> cover.show(HistorySheet.of(states, phrases, cover::clear, this::goBackTo)),
                failure -> LOG.log(Level.WARNING, "the states of the dossier could not be listed", failure));
    }

    private void goBackTo(Snapshot state) {
        background.start(
                () -> new DossierReader().read(state.file()),
                read -> {
                    @Nullable Dossier dossier = read.dossier();
                    if (dossier == null) {
                        screen.tell(new Notice("That state cannot be read any more."));
                    } else {
                        goBackTo(phrases.time(state.time()), dossier);
                    }
                },
                failure -> LOG.log(Level.WARNING, "a state of the dossier could not be read", failure));
    }

    /** Has the dossier be as it was at some time. */
    void goBackTo(String time, Dossier dossier) {
        editor.perform("go back to " + time, new Change.Become(dossier));
    }

    /** Watches and locks the file that the document has now. */
    private void settle() {
        if (watch != null) {
            watch.close();
        }
        @Nullable Path file = document.file();
        watch = file == null
                ? null
                : new FileWatch(file, document.stamp(), now -> Platform.runLater(() -> tellOfChange(now)));
        if (file != null && document.hasPlace() && !file.equals(lockedFile)) {
            lock(file);
        }
    }

    private void lock(Path file) {
        unlock();
        lockedFile = file;
        background.start(
                () -> LockFile.own().take(file),
                outcome -> {
                    if (outcome instanceof LockFile.Taken taken) {
                        lock = taken;
                        if (closed) {
                            unlock();
                        }
                    } else if (outcome instanceof LockFile.HeldBy other) {
                        screen.tell(new Notice(heldBy(other)));
                    }
                },
                failure -> LOG.log(Level.INFO, "not locked: " + file, failure));
    }

    private String heldBy(LockFile.HeldBy other) {
        String who = other.user().isBlank() ? "Somebody" : other.user();
        return who + (other.host().isBlank() ? "" : " on " + other.host()) + " has this file open, since "
                + phrases.time(other.since())
                + ". What both of you change is put together when you save.";
    }

    private void unlock() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** What we wrote ourselves is no news. */
    private void tellOfChange(FileStamp now) {
        if (now.equals(document.stamp()) || closed) {
            return;
        }
        String name = Phrases.quoted(document.name());
        if (!now.isThere()) {
            screen.tell(new Notice(name + " is no longer on disk. Here it stays open."));
        } else if (document.unsaved() && document.hasPlace()) {
            Notice notice = new Notice(name + " has changed on disk. What changed there is taken in when you save.")
                    .offering("Save now", () -> save(() -> {}));
            ofDisk = notice;
            screen.tell(notice);
        } else {
            screen.tell(new Notice(name + " has changed on disk.").offering("Reload", screen::reload));
        }
    }

    private final class Saving implements Saver.Listener {
        @Override
        public Dossier asSeen() {
            return SeenView.of(screen.shown());
        }

        @Override
        public void saved() {
            if (ofDisk != null) {
                ofDisk.close();
                ofDisk = null;
            }
            settle();
            keeper.saved();
            @Nullable Path file = document.file();
            if (file != null) {
                screen.keptIn(file);
            }
            screen.refresh();
        }

        @Override
        public void failed(Path file, Throwable why) {
            screen.refresh();
            cover.show(Sheets.notSaved(file, why, Session.this::saveAs, cover::clear));
        }

        @Override
        public void inConflict(Saver.Clashing clashing) {
            cover.show(new MergeSheet(clashing).sheet(cover::clear, merged -> {
                document.tookIn(clashing.theirs(), clashing.stamp());
                editor.perform("take in what changed on disk", new Change.TakeIn(clashing.mine(), merged));
                editor.whenFree(() -> save(() -> {}));
            }));
        }

        @Override
        public void tookIn(Change change) {
            editor.perform("take in what changed on disk", change);
            editor.whenFree(() ->
                    screen.tell(new Notice("What another program changed in the file is in the dossier now, too.")));
        }
    }

    /** Waits until all is on the disk that has to be, as long as a person who closes a window will. */
    void awaitKept() {
        keeper.await();
    }

    @Override
    public void close() {
        closed = true;
        editor.close();
        if (watch != null) {
            watch.close();
        }
        keeper.close();
        unlock();
    }
}
