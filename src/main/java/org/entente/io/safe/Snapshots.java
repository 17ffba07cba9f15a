package org.entente.io.safe;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.io.ProcessMark;
import org.entente.io.SafeFile;

/**
 * States of dossiers in a state folder, a folder for each dossier, and marks of what is not saved. Files there that are
 * damaged or strange are left alone and never in the way.
 */
public final class Snapshots {
    private final Path folder;
    private final Clock clock;
    private final ProcessMark process;

    /** @param folder need not be there yet */
    public Snapshots(Path folder, Clock clock, ProcessMark process) {
        this.folder = folder;
        this.clock = clock;
        this.process = process;
    }

    /** Those of this process, in a folder for what a program remembers. */
    public static Snapshots in(Path state) {
        return new Snapshots(state.resolve("states"), Clock.systemUTC(), ProcessMark.own());
    }

    /** The states of one dossier. */
    public History of(DossierKey key) {
        return new History(folder.resolve(key.folder()), key, clock, process);
    }

    /**
     * What processes that are gone had not saved, the newest first. What has no whole snapshot is not among it. To be called
     * when the program starts: it also removes what they left half made.
     */
    public List<Recoverable> recoverable() {
        List<Recoverable> all = new ArrayList<>();
        for (Path dossier : list(folder, "*")) {
            SafeFile.tidy(dossier);
            for (Path mark : list(dossier, "unsaved-*.mark")) {
                read(mark)
                        .filter(unsaved -> unsaved.owner().isGone())
                        .flatMap(unsaved -> recoverable(unsaved, dossier, mark))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing((Recoverable one) -> one.newest().time()).reversed());
        return all;
    }

    /** The newest states of dossiers that were never saved, one of each, the newest first. */
    public List<Snapshot> neverSaved() {
        List<Snapshot> all = new ArrayList<>();
        for (Path dossier : list(folder, DossierKey.FRESH + "*")) {
            History.list(dossier).stream().findFirst().ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Snapshot::time).reversed());
        return all;
    }

    private static Optional<Unsaved> read(Path mark) {
        try {
            return Unsaved.read(mark);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Has been shown to the person: it is not recoverable any more, whatever they choose. Its snapshots stay. */
    public void offered(Recoverable recoverable) throws IOException {
        Files.deleteIfExists(recoverable.mark());
    }

    private static Optional<Recoverable> recoverable(Unsaved unsaved, Path dossier, Path mark) {
        List<Snapshot> kept = History.list(dossier);
        Optional<Snapshot> newest = kept.stream()
                .filter(one -> one.file().endsWith(unsaved.newest()))
                .filter(Snapshot::isWhole)
                .findFirst()
                // What came before it, rather than what another process may have kept since.
                .or(() -> kept.stream()
                        .filter(one -> String.valueOf(one.file().getFileName()).compareTo(unsaved.newest()) < 0)
                        .filter(Snapshot::isWhole)
                        .findFirst());
        return newest.map(one -> new Recoverable(unsaved.key(), unsaved.since(), unsaved.inStep(), one, mark));
    }

    /** Nothing where the folder cannot be read, or is not there. */
    static List<Path> list(Path folder, String pattern) {
        try {
            return listAll(folder, pattern);
        } catch (IOException e) {
            return List.of();
        }
    }

    static List<Path> listAll(Path folder, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }
}
