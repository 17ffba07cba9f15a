package org.entente.ui;

import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import org.entente.evidence.Evidence;
import org.entente.io.SourceTexts;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Holds the quotes of an open dossier against its sources, in the background: when it opens, and when a text is attached. */
final class EvidenceChecker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EvidenceChecker.class.getName());
    private static final double READING = 0.3;

    private final Workspace workspace;
    private final Sourcing sourcing;
    private final Background background;
    private final SourceTexts files;
    private final List<Source> sources;
    private final Task<List<Clash>> comparing;
    private @Nullable Task<Checked> running;

    private record Checked(Evidence evidence, TextsRead read) {}

    EvidenceChecker(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        sourcing = workspace.sourcing();
        files = new SourceTexts(workspace.document().place());
        sources = workspace.graph().dossier().sources();
        check();
        comparing = Background.task(progress -> Clash.among(workspace.graph(), progress));
        background.start(comparing, sourcing::clashesFound, failure -> {
            if (!(failure instanceof CancellationException)) {
                LOG.log(Level.WARNING, "contradictions could not be looked for", failure);
            }
        });
    }

    private void check() {
        cancel();
        Dossier dossier = workspace.graph().dossier();
        Evidence before = sourcing.evidence();
        @Nullable TextsRead known = sourcing.texts();
        Task<Checked> task = Background.task(progress -> {
            TextsRead read = known != null && known.sources().equals(sources)
                    ? known
                    : read(done -> progress.goOn(READING * done));
            Evidence evidence = Evidence.of(dossier, read.texts().found(), before, progress.stretch(READING, 1)::goOn);
            return new Checked(evidence, read);
        });
        running = task;
        task.progressProperty().subscribe(done -> {
            // A check that was cancelled may still tell of a text that it is in the middle of.
            if (task == running) {
                sourcing.progress(done.doubleValue());
            }
        });
        background.start(task, checked -> sourcing.found(checked.evidence, checked.read), failure -> {
            if (failure instanceof CancellationException) {
                sourcing.progress(Sourcing.IDLE);
            } else {
                sourcing.notFound();
                LOG.log(Level.WARNING, "the quotes could not be checked", failure);
            }
        });
    }

    private TextsRead read(DoublePredicate progress) throws InterruptedIOException {
        // Before they are read: a change meanwhile is noticed then.
        List<FileStamp> stamps = TextsRead.stamps(files, sources);
        return new TextsRead(files.of(sources, progress), sources, stamps);
    }

    /** Checks anew if a file that a source names has changed since it was read. */
    void lookAgain() {
        @Nullable TextsRead before = sourcing.texts();
        if (before != null) {
            background.start(
                    () -> TextsRead.stamps(files, sources),
                    now -> {
                        if (!now.equals(before.stamps()) && before.equals(sourcing.texts())) {
                            sourcing.forgetTexts();
                            check();
                        }
                    },
                    failure -> LOG.log(Level.WARNING, "files of sources could not be looked at", failure));
        }
    }

    /** Ends what is under way; nothing is checked any more. */
    @Override
    public void close() {
        comparing.cancel();
        cancel();
    }

    private void cancel() {
        @Nullable Task<Checked> task = running;
        if (task != null) {
            task.cancel();
        }
    }
}
