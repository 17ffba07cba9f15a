package org.entente.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.entente.io.DossierReader;
import org.entente.io.safe.DossierKey;
import org.entente.io.safe.Recoverable;
import org.entente.io.safe.Snapshot;
import org.entente.io.safe.Snapshots;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Offers, once, what was not saved when the program ended before it could ask. */
final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());

    private final Snapshots snapshots;
    private final Background background;
    private final Cover cover;
    private final Phrases phrases;
    private final Consumer<Found> open;

    /**
     * A state that was not saved.
     *
     * @param file     that it belongs to; null where it was kept nowhere, or is no longer there
     * @param compared with the file as it is now, as words
     */
    record Found(@Nullable Path file, String name, Instant time, Dossier dossier, String compared) {}

    /** @param open called with the one that a person wants to go on with */
    Recovery(Snapshots snapshots, Background background, Cover cover, Phrases phrases, Consumer<Found> open) {
        this.snapshots = snapshots;
        this.background = background;
        this.cover = cover;
        this.phrases = phrases;
        this.open = open;
    }

    /** Looks for what there is, in the background, and offers it. */
    void look() {
        background.start(
                this::found,
                found -> {
                    if (!found.isEmpty()) {
                        offer(found);
                    }
                },
                failure -> LOG.log(Level.WARNING, "what was not saved could not be looked for", failure));
    }

    private List<Found> found() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Recoverable one : snapshots.recoverable()) {
            @Nullable Dossier dossier = new DossierReader().read(one.newest().file()).dossier();
            if (dossier != null) {
                found.add(found(one.key(), one.newest(), dossier));
            }
            snapshots.offered(one);
        }
        return found;
    }

    private Found found(DossierKey key, Snapshot newest, Dossier dossier) throws IOException {
        if (key instanceof DossierKey.InFile in && Files.isRegularFile(in.file())) {
            @Nullable Dossier there = new DossierReader().read(in.file()).dossier();
            String compared = there == null
                    ? "the file cannot be read"
                    : "beside the file, " + Compared.of(there, dossier).words(phrases);
            return new Found(
                    there == null ? null : in.file(),
                    String.valueOf(in.file().getFileName()),
                    newest.time(),
                    dossier,
                    compared);
        }
        @Nullable String title = dossier.title();
        return new Found(
                null,
                title == null ? Document.UNTITLED : title,
                newest.time(),
                dossier,
                "it has no file yet; later on it is under File, History of a new dossier");
    }

    private void offer(List<Found> found) {
        VBox all = new VBox(10);
        for (Found one : found) {
            Hyperlink link = Controls.link(one.name(), () -> {
                cover.clear();
                open.accept(one);
            });
            link.setAccessibleHelp("Opens its newest state");
            all.getChildren()
                    .add(new VBox(link, Controls.wrapped(phrases.time(one.time()) + ", " + one.compared(), "caption")));
        }
        Sheet sheet = new Sheet(
                "Entente ended before this was saved",
                cover::clear,
                Controls.wrapped(
                        "Open it to go on where you were; nothing in a file changes until you save."
                                + " Later on it is under File, History, too.",
                        "sheet-text"),
                all);
        sheet.withButton("Not now", () -> {});
        if (found.size() == 1) {
            sheet.withButton("Open", () -> open.accept(found.get(0)));
        }
        cover.show(sheet);
    }
}
