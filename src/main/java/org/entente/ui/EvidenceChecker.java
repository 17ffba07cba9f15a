package org.entente.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.util.Subscription;
import org.entente.evidence.Evidence;
import org.entente.io.SourceTexts;
import org.entente.io.SourceTexts.Texts;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Holds the quotes of an open dossier against its sources, in the background: when it opens, and when a text is attached. */
final class EvidenceChecker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EvidenceChecker.class.getName());
    private static final double READING = 0.3;

    private final Workspace workspace;
    private final Sourcing sourcing;
    private final Background background;
    private final Subscription watching;
    private final Task<List<Clash>> comparing;
    private @Nullable Task<Checked> running;
    private @Nullable Texts read;

    private @Nullable List<FileStamp> stampsOfRead;

    private record Checked(Evidence evidence, Texts texts, List<FileStamp> stamps) {}

    EvidenceChecker(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        sourcing = workspace.sourcing();
        watching = sourcing.editsProperty().subscribe(this::check);
        comparing = Background.task(progress -> Clash.among(workspace.graph(), progress));
        background.start(comparing, sourcing::clashesFound, failure -> {
            if (!(failure instanceof CancellationException)) {
                LOG.log(Level.WARNING, "contradictions could not be looked for", failure);
            }
        });
    }

    private void check(SourceEdits edits) {
        cancel();
        Dossier dossier = edits.in(workspace.graph().dossier());
        Evidence before = sourcing.evidence();
        @Nullable Texts known = read;
        @Nullable List<FileStamp> knownStamps = known == null ? null : stampsOfRead;
        Task<Checked> task = Background.task(progress -> {
            // Before they are read: a change meanwhile is noticed then.
            List<FileStamp> stamps = knownStamps == null ? stamps() : knownStamps;
            Texts texts = known == null
                    ? new SourceTexts(workspace.file()).of(dossier.sources(), done -> progress.goOn(READING * done))
                    : known;
            Map<String, String> all = new HashMap<>(texts.found());
            all.putAll(edits.texts());
            Evidence evidence = Evidence.of(dossier, all, before, progress.stretch(READING, 1)::goOn);
            return new Checked(evidence, texts, stamps);
        });
        running = task;
        task.progressProperty().subscribe(done -> {
            // A check that was cancelled may still tell of a text that it is in the middle of.
            if (task == running) {
                sourcing.progress(done.doubleValue());
            }
        });
        background.start(
                task,
                checked -> {
                    read = checked.texts;
                    stampsOfRead = checked.stamps;
                    sourcing.found(checked.evidence, checked.texts.unreadable());
                },
                failure -> {
                    if (failure instanceof CancellationException) {
                        sourcing.progress(Sourcing.IDLE);
                    } else {
                        sourcing.notFound();
                        LOG.log(Level.WARNING, "the quotes could not be checked", failure);
                    }
                });
    }

    private List<FileStamp> stamps() {
        return new SourceTexts(workspace.file())
                .files(workspace.graph().dossier().sources()).stream()
                        .map(FileStamp::of)
                        .toList();
    }

    /** Checks anew if a file that a source names has changed since it was read. */
    void lookAgain() {
        @Nullable List<FileStamp> before = stampsOfRead;
        if (before != null) {
            background.start(
                    this::stamps,
                    now -> {
                        if (!now.equals(before) && before.equals(stampsOfRead)) {
                            read = null;
                            check(sourcing.edits());
                        }
                    },
                    failure -> LOG.log(Level.WARNING, "files of sources could not be looked at", failure));
        }
    }

    /** Ends what is under way; nothing is checked any more. */
    @Override
    public void close() {
        watching.unsubscribe();
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
