package org.entente.io.safe;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.entente.io.ProcessMark;
import org.entente.io.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a dossier that is not saved, as it lies beside its snapshots.
 *
 * @param owner whoever has it open
 * @param since when it was last in step with its file
 * @param key which it is
 * @param inStep the hash of its file when it was last in step; empty if it has none
 * @param newest the name of its newest snapshot
 */
record Unsaved(ProcessMark owner, Instant since, DossierKey key, String inStep, String newest) {
    private static final Gson GSON = new Gson();
    private static final int LONGEST = 1 << 20;

    static String nameOf(ProcessMark owner) {
        return "unsaved-" + owner.host() + "-" + owner.pid() + "-" + owner.started() + ".mark";
    }

    void write(Path folder) throws IOException {
        boolean hasFile = key instanceof DossierKey.InFile;
        Stored stored = new Stored(
                owner.host(),
                owner.pid(),
                owner.started(),
                since.toString(),
                hasFile ? key.text() : null,
                hasFile ? null : key.text(),
                inStep,
                newest);
        byte[] json = GSON.toJson(stored).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(folder.resolve(nameOf(owner)), out -> out.write(json));
    }

    /** Empty if it says nothing that can be understood. */
    static Optional<Unsaved> read(Path mark) throws IOException {
        try {
            BasicFileAttributes there = Files.readAttributes(mark, BasicFileAttributes.class);
            if (!there.isRegularFile() || there.size() > LONGEST) {
                return Optional.empty();
            }
            @Nullable Stored stored = GSON.fromJson(Files.readString(mark), Stored.class);
            return stored == null ? Optional.empty() : stored.unsaved(mark);
        } catch (NoSuchFileException | CharacterCodingException | RuntimeException e) {
            // Whatever is wrong with it, and Gson has many ways to say so.
            return Optional.empty();
        }
    }

    /** As in the file: any part may be missing. */
    private record Stored(
            @Nullable String host,
            long pid,
            long started,
            @Nullable String since,
            @Nullable String file,
            @Nullable String fresh,
            @Nullable String inStep,
            @Nullable String newest) {

        Optional<Unsaved> unsaved(Path mark) {
            if (host == null || since == null || newest == null || (file == null && fresh == null)) {
                return Optional.empty();
            }
            DossierKey key = file != null
                    ? new DossierKey.InFile(mark.getFileSystem().getPath(file))
                    : new DossierKey.Fresh(String.valueOf(fresh));
            return Optional.of(new Unsaved(
                    new ProcessMark(host, pid, started),
                    Instant.parse(since),
                    key,
                    inStep == null ? "" : inStep,
                    newest));
        }
    }
}
