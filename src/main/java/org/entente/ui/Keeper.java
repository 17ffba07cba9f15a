package org.entente.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.entente.io.DossierText;
import org.entente.io.safe.ContentHash;
import org.entente.io.safe.DossierKey;
import org.entente.io.safe.History;
import org.entente.io.safe.Snapshot;
import org.entente.io.safe.Snapshots;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the states of the open dossier where the end of the program does not reach them: some seconds behind while there is
 * something unsaved, and each that is saved.
 */
final class Keeper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Keeper.class.getName());
    private static final Duration BEHIND = Duration.seconds(2);
    private static final long PATIENCE_SECONDS = 10;

    private final Document document;
    private final Snapshots snapshots;
    private final String fresh = UUID.randomUUID().toString();
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "entente-keeper");
        made.setDaemon(true);
        return made;
    });
    private @Nullable Dossier kept;
    private History history;
    private @Nullable String inStep;

    Keeper(Document document, Snapshots snapshots) {
        this.document = document;
        this.snapshots = snapshots;
        history = snapshots.of(key());
        pause.setOnFinished(event -> keep());
    }

    private DossierKey key() {
        @Nullable Path file = document.file();
        return file == null ? new DossierKey.Fresh(fresh) : new DossierKey.InFile(file);
    }

    /** Has to be told of every change. */
    void changed() {
        if (document.unsaved() && !document.now().equals(kept) && pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void keep() {
        if (!document.unsaved()) {
            return;
        }
        Dossier now = document.now();
        kept = now;
        @Nullable Path file = document.file();
        History into = history;
        run(() -> {
            if (inStep == null) {
                inStep = file == null ? "" : ContentHash.of(file);
            }
            Snapshot snapshot = keep(into, now);
            into.unsaved(inStep, snapshot);
        });
    }

    private static Snapshot keep(History into, Dossier dossier) throws IOException {
        return into.keep(out -> DossierText.EMPTY.write(Dossier.EMPTY, dossier, out));
    }

    /** The dossier is in its file now, which may be another one than before. */
    void saved() {
        pause.stop();
        Dossier now = document.now();
        kept = now;
        History before = history;
        History after = snapshots.of(key());
        history = after;
        run(() -> {
            inStep = null;
            keep(after, now);
            before.saved();
            after.saved();
        });
    }

    /** The states that are kept, the newest first. */
    List<Snapshot> states() {
        return history.list();
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        try {
            thread.execute(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    LOG.log(Level.WARNING, "the state of the dossier could not be kept", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "closed meanwhile", e);
        }
    }

    /** Waits, once it is closed, for what is still being written. */
    void await() {
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("the state of the dossier is still being written when the program ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The person is done with the dossier: what is unsaved was given up, and stays among the states alone. */
    @Override
    public void close() {
        pause.stop();
        if (document.unsaved() && !document.now().equals(kept)) {
            Dossier now = document.now();
            History into = history;
            run(() -> keep(into, now));
        }
        History into = history;
        run(into::saved);
        thread.shutdown();
    }
}
