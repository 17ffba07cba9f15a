package org.entente.io.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.io.DossierReader;
import org.entente.io.DossierText;
import org.entente.io.Opening;
import org.entente.io.SafeFile;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.entente.model.Merge;
import org.jspecify.annotations.Nullable;

/** The file that a dossier is kept in: saved over without losing what another program wrote into it meanwhile. */
public final class DossierFile {
    private static final int TRIES = 10;

    private final Path file;
    private final Path turns;

    /** @param turns a folder of this person's, for the locks by which programs take turns */
    public DossierFile(Path file, Path turns) {
        this.file = file;
        this.turns = turns;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * It is in the file.
     *
     * @param dossier as it is there
     * @param merged  whether what another program wrote is in it, too
     */
    public record Written(Dossier dossier, boolean merged) implements Outcome {}

    /**
     * Another program changed the same otherwise: nothing was written.
     *
     * @param theirs the dossier as it is in the file
     */
    public record InConflict(Dossier theirs, List<Merge.Conflict> conflicts) implements Outcome {
        public InConflict {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Writes a whole dossier, whatever is there.
     *
     * @throws IOException if it cannot be written; what was there before is there still
     */
    public Written write(Dossier dossier) throws IOException {
        return Turn.take(turns, file, () -> anew(dossier));
    }

    private Written anew(Dossier dossier) throws IOException {
        SafeFile.write(file, out -> DossierText.EMPTY.write(Dossier.EMPTY, dossier, out));
        return new Written(dossier, false);
    }

    /**
     * Saves what was changed, and that alone.
     *
     * @param base the dossier as it was in the file when it was read or written last
     * @param mine as it is to be
     * @throws IOException if it cannot be written, or what is there now is no dossier; that is there still
     */
    public Outcome save(Dossier base, Dossier mine) throws IOException {
        return Turn.take(turns, file, () -> saveInTurn(base, mine));
    }

    private Outcome saveInTurn(Dossier base, Dossier mine) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (!Files.exists(file)) {
                return anew(mine);
            }
            @Nullable Outcome outcome = over(Files.readAllBytes(file), base, mine);
            if (outcome != null) {
                return outcome;
            }
        }
        throw new IOException("another program keeps writing into the file: try again when it is done");
    }

    /** Null where the file was changed once more meanwhile. */
    private @Nullable Outcome over(byte[] bytes, Dossier base, Dossier mine) throws IOException {
        String name = file.toString();
        @Nullable Dossier there = Opening.refusable(name, new Text.OfBytes(bytes), new DossierReader()::read)
                .dossier();
        if (there == null) {
            throw new IOException(
                    "what is in the file now is no dossier that can be read: save under another name, and look at it");
        }
        Merge merge = Merge.of(base, mine, there);
        if (!merge.conflicts().isEmpty()) {
            return new InConflict(there, merge.conflicts());
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
            return null;
        }
        SafeFile.write(file, out -> DossierText.of(bytes).write(there, merge.merged(), out));
        return new Written(merge.merged(), !there.equals(base));
    }
}
