package org.entente.io;

import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Reads dossiers, and says what is wrong with them and where. Has no state: one serves all threads. */
public final class DossierReader {
    /**
     * Reads a file of at most 512 MB: UTF-8, or UTF-16 with a byte order mark. What cannot be read is a problem of the
     * result, not an exception.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public ReadResult read(Path file) throws InterruptedIOException {
        return Opening.of(file, this::read);
    }

    /**
     * Reads the text of a dossier.
     *
     * @param name what problems call the file
     */
    public ReadResult read(String name, String json) {
        try {
            return read(name, new Text.AtHand(json.startsWith("\uFEFF") ? json.substring(1) : json));
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return failed(Findings.ofFile(name, "cancelled", "reading was cancelled", "time", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("a text at hand can be read", e);
        }
    }

    /** As {@link #read(Path)}, whatever the text comes from. */
    public ReadResult read(String name, Text text) throws IOException {
        return StrictJson.read(name, text, (from, strictness) -> parse(name, from, strictness));
    }

    private static ReadResult parse(String name, Text text, Strictness strictness) throws IOException {
        Findings findings = new Findings();
        try (TextReader reader = text.open()) {
            @Nullable Dossier dossier = new DossierParser(reader, strictness, findings).read();
            return findings.result(name, text, dossier);
        }
    }

    private static ReadResult failed(Problem problem) {
        return new ReadResult(null, List.of(problem), 0);
    }
}
