package org.entente.io;

import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Reads dossiers, and says what is wrong with them and where. Has no state: one serves all threads. */
public final class DossierReader {
    private static final long LARGEST = 512L << 20;

    /**
     * Reads a file of at most 512 MB: UTF-8, or UTF-16 with a byte order mark. What cannot be read is a problem of the
     * result, not an exception.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public ReadResult read(Path file) throws InterruptedIOException {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failed(Findings.ofFile(
                        name, "unreadable", "this is a folder: choose a file in it", "a file", "a folder"));
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                return failed(Findings.ofFile(
                        name,
                        "too-large",
                        "the file has " + (size >> 20) + " MB, and at most 512 MB can be read: split it",
                        "at most 512 MB",
                        (size >> 20) + " MB"));
            }
            Decoded decoded = Decoded.of(Files.readAllBytes(file));
            @Nullable Problem malformed = decoded.problem(name);
            return malformed == null ? parse(name, decoded.text()) : failed(malformed);
        } catch (NoSuchFileException e) {
            return failed(
                    Findings.ofFile(name, "no-such-file", "there is no such file: check the name", "a file", "none"));
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return failed(Findings.ofFile(
                    name,
                    "unreadable",
                    "the file cannot be read: " + e.getMessage(),
                    "a readable file",
                    e.getClass().getSimpleName()));
        }
    }

    /**
     * Reads the text of a dossier.
     *
     * @param name what problems call the file
     */
    public ReadResult read(String name, String json) {
        try {
            return parse(name, json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            return failed(Findings.ofFile(name, "cancelled", "reading was cancelled", "time", ""));
        }
    }

    private static ReadResult parse(String name, String text) throws InterruptedIOException {
        try {
            return parse(name, text, Strictness.STRICT);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return parseWherePossible(name, text);
        }
    }

    /** Says where the text is not JSON; if it is, Gson was stricter than the standard, which allows lone surrogates. */
    private static ReadResult parseWherePossible(String name, String text) throws InterruptedIOException {
        JsonWalk.@Nullable Stop stop = JsonWalk.run(text, new JsonWalk.Place());
        if (stop != null) {
            return failed(Findings.notJson(name, text, stop));
        }
        try {
            return parse(name, text, Strictness.LEGACY_STRICT);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return failed(Findings.ofFile(name, "not-json", "this is not JSON: " + e.getMessage(), "JSON", ""));
        }
    }

    private static ReadResult parse(String name, String text, Strictness strictness) throws IOException {
        Findings findings = new Findings();
        @Nullable Dossier dossier = new DossierParser(text, strictness, findings).read();
        return new ReadResult(dossier, findings.placed(name, text), findings.leftOut());
    }

    private static ReadResult failed(Problem problem) {
        return new ReadResult(null, List.of(problem), 0);
    }
}
