package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.entente.io.SourceTexts;
import org.entente.io.safe.DossierFile;
import org.entente.model.Change;
import org.entente.model.Dossier;
import org.entente.model.Merge;
import org.jspecify.annotations.Nullable;

/** Saves the open dossier in the background. What another program wrote into the file meanwhile is taken in, never written over. */
final class Saver {
    private final Document document;
    private final Background background;
    private final Desktop desktop;
    private final Window window;
    private final Path turns;
    private final Listener listener;
    private boolean saving;

    /** Is told how it ended, on the JavaFX thread. */
    interface Listener {
        /** The dossier on screen with places, pins and hidden types as they are there. */
        Dossier asSeen();

        /** It is in that file now. */
        void saved();

        /** It could not be written; it is still unsaved. */
        void failed(Path file, Throwable why);

        /** Both changed the same: somebody has to choose. */
        void inConflict(Clashing clashing);

        /** The file took in changes of another program: the dossier is to have them, too. */
        void tookIn(Change change);
    }

    /**
     * Changes here and on disk that do not go together.
     *
     * @param base   the dossier as it was in the file when it was read
     * @param theirs as it is there now
     * @param stamp  of the file now
     */
    record Clashing(Dossier base, Dossier mine, Dossier theirs, FileStamp stamp, List<Merge.Conflict> conflicts) {
        Clashing {
            conflicts = List.copyOf(conflicts);
        }
    }

    private record Done(DossierFile.Outcome outcome, FileStamp stamp) {}

    Saver(Document document, Background background, Desktop desktop, Window window, Path turns, Listener listener) {
        this.turns = turns;
        this.document = document;
        this.background = background;
        this.desktop = desktop;
        this.window = window;
        this.listener = listener;
    }

    /** Saves where the dossier is kept; asks where, if it is kept nowhere. */
    void save(Runnable then) {
        @Nullable Path file = document.file();
        if (document.hasPlace() && file != null) {
            write(file, true, then);
        } else {
            saveAs(then);
        }
    }

    void saveAs(Runnable then) {
        String name = document.name();
        int dot = name.lastIndexOf('.');
        String plain = dot > 0 ? name.substring(0, dot) : name;
        desktop.chooseTarget(window, plain + ".json", ".json").ifPresent(target -> write(target, false, then));
    }

    /** @param inPlace over the file that the dossier was read from */
    private void write(Path file, boolean inPlace, Runnable then) {
        if (saving) {
            return;
        }
        saving = true;
        Dossier before = document.inFile();
        Dossier now = listener.asSeen();
        @Nullable Path from = document.file();
        DossierFile target = new DossierFile(file, turns);
        Task<Done> task = Background.task(progress -> {
            DossierFile.Outcome outcome = inPlace ? target.save(before, now) : target.write(now);
            if (!inPlace && from != null) {
                new SourceTexts(from).copyBeside(file, now.sources());
            }
            return new Done(outcome, FileStamp.of(file));
        });
        background.start(
                task,
                done -> {
                    saving = false;
                    if (done.outcome instanceof DossierFile.Written written) {
                        document.saved(file, written.dossier(), done.stamp);
                        if (written.merged()) {
                            listener.tookIn(new Change.TakeIn(now, written.dossier()));
                        }
                        listener.saved();
                        then.run();
                    } else if (done.outcome instanceof DossierFile.InConflict conflict) {
                        listener.inConflict(
                                new Clashing(before, now, conflict.theirs(), done.stamp, conflict.conflicts()));
                    }
                },
                failure -> {
                    saving = false;
                    listener.failed(file, failure);
                });
    }
}
