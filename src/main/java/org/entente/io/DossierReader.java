package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
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
        try {
            return parse(name, text, Strictness.STRICT);
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw e;
        } catch (MalformedJsonException | EOFException | CharacterCodingException e) {
            return parseWherePossible(name, text);
        }
    }

    /** Says where the text is not JSON; if it is, Gson was stricter than the standard, which allows lone surrogates. */
    private static ReadResult parseWherePossible(String name, Text text) throws IOException {
        Decoded whole = text.whole();
        @Nullable Problem malformed = whole.problem(name);
        if (malformed != null) {
            return failed(malformed);
        }
        JsonWalk.@Nullable Stop stop = JsonWalk.run(whole.text(), new JsonWalk.Place());
        return stop == null
                ? parse(name, new Text.AtHand(whole.text()), Strictness.LEGACY_STRICT)
                : failed(Findings.notJson(name, whole.text(), stop));
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
