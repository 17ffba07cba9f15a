package org.entente.ui;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entente.io.DossierReader;
import org.entente.io.DossierText;
import org.entente.io.safe.ContentHash;
import org.entente.io.safe.DossierKey;
import org.entente.io.safe.History;
import org.entente.io.safe.Snapshot;
import org.entente.io.safe.Snapshots;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the states of the open dossier where the end of the program does not reach them: a second behind while there is
 * something unsaved, and each that is saved.
 */
final class Keeper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Keeper.class.getName());
    private static final long BEHIND_MILLIS = 1000;
    private static final long PATIENCE_SECONDS = 10;

    private final Document document;
    private final Snapshots snapshots;
    private final String fresh = UUID.randomUUID().toString();
    private final AtomicReference<@Nullable Waiting> waiting = new AtomicReference<>();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread made = new Thread(work, "entente-keeper");
        made.setDaemon(true);
        return made;
    });
    private History history;
    private @Nullable Future<?> next;
    private @Nullable String inStep;

    /** @param whose the title of the dossier, if it is another one; empty if it is this one */
    record State(Snapshot snapshot, String whose) {}

    /** What is to be kept as a state that is not saved. */
    private record Waiting(Dossier dossier, @Nullable Path file, History history) {}

    Keeper(Document document, Snapshots snapshots) {
        this.document = document;
        this.snapshots = snapshots;
        history = snapshots.of(key());
        thread.setRemoveOnCancelPolicy(true);
    }

    private DossierKey key() {
        @Nullable Path file = document.file();
        return file == null ? new DossierKey.Fresh(fresh) : new DossierKey.InFile(file);
    }

    /** Has to be told of every change. It does not wait for the JavaFX thread, which may have other work. */
    void changed() {
        if (!document.unsaved()) {
            waitNoMore();
            run(history::saved);
        } else if (waiting.getAndSet(new Waiting(document.now(), document.file(), history)) == null) {
            next = thread.schedule(work(this::keepWaiting), BEHIND_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void keepWaiting() throws IOException {
        @Nullable Waiting state = waiting.getAndSet(null);
        if (state != null) {
            if (inStep == null) {
                inStep = state.file == null ? "" : ContentHash.of(state.file);
            }
            Snapshot snapshot = keep(state.history, state.dossier);
            state.history.unsaved(inStep, snapshot);
        }
    }

    /** Has nothing wait any more; what did is returned. */
    private @Nullable Waiting waitNoMore() {
        @Nullable Future<?> planned = next;
        if (planned != null) {
            planned.cancel(false);
        }
        return waiting.getAndSet(null);
    }

    private static Snapshot keep(History into, Dossier dossier) throws IOException {
        return into.keep(out -> DossierText.EMPTY.write(Dossier.EMPTY, dossier, out));
    }

    /** The dossier is in its file now, which may be another one than before. */
    void saved() {
        waitNoMore();
        Dossier now = document.now();
        History before = history;
        History after = snapshots.of(key());
        history = after;
        run(() -> {
            inStep = null;
            before.saved();
            if (isFresh(before)) {
                before.joinTo(after);
            }
            keep(after, now);
        });
    }

    /** The states that are kept, the newest first; of one that has no file those of others that never had one, too. */
    List<State> states() throws InterruptedIOException {
        List<Snapshot> own = history.list();
        List<State> states = new ArrayList<>();
        own.forEach(snapshot -> states.add(new State(snapshot, "")));
        if (isFresh(history)) {
            for (Snapshot other : snapshots.neverSaved()) {
                @Nullable Dossier dossier = own.contains(other)
                        ? null
                        : new DossierReader().read(other.file()).dossier();
                if (dossier != null) {
                    states.add(new State(other, Objects.requireNonNullElse(dossier.title(), Document.UNTITLED)));
                }
            }
        }
        return states;
    }

    private static boolean isFresh(History history) {
        return history.key() instanceof DossierKey.Fresh;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        try {
            thread.execute(work(work));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "closed meanwhile", e);
        }
    }

    private static Runnable work(Work work) {
        return () -> {
            try {
                work.run();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the state of the dossier could not be kept", e);
            }
        };
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
        @Nullable Waiting late = waitNoMore();
        if (late != null) {
            run(() -> keep(late.history, late.dossier));
        }
        run(history::saved);
        thread.shutdown();
    }
}
