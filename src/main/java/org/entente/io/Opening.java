package org.entente.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** How every file is opened, whatever its format: what cannot be read is a problem of the result, not an exception. */
public final class Opening {
    private static final int GZIP = 0x1F8B;
    private static final int ZIP = 0x504B;

    private Opening() {}

    /** Reads what is in a file. */
    @FunctionalInterface
    public interface How {
        /**
         * @param name what problems call the file
         * @throws Refusal if it cannot be read
         * @throws InterruptedIOException if the thread was interrupted meanwhile
         */
        ReadResult read(String name, Text text) throws IOException;
    }

    /**
     * Reads a file, a packed one too.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public static ReadResult of(Path file, How how) throws InterruptedIOException {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return failed(name, "unreadable", "this is a folder: choose a file in it", "a file", "a folder");
            }
            long size = Files.size(file);
            if (size > Limits.FILE) {
                return failed(
                        name,
                        "too-large",
                        "the file has " + (size >> 20) + " MB, and at most 512 MB can be read: split it",
                        "at most 512 MB",
                        (size >> 20) + " MB");
            }
            return read(name, file, how);
        } catch (NoSuchFileException e) {
            return failed(name, "no-such-file", "there is no such file: check the name", "a file", "none");
        } catch (ClosedByInterruptException e) {
            throw new InterruptedIOException("reading was cancelled");
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return failed(
                    name,
                    "unreadable",
                    "the file cannot be read: " + FileTrouble.reason(e),
                    "a readable file",
                    e.getClass().getSimpleName());
        }
    }

    private static ReadResult read(String name, Path file, How how) throws IOException {
        return switch (firstTwo(file)) {
            case ZIP -> failed(name, "packed", "this is an archive: unpack it and open a file in it", "a file", "ZIP");
            case GZIP -> unpacked(name, new Text.OfPackedFile(file), how);
            default -> refusable(name, new Text.OfFile(file), how);
        };
    }

    private static ReadResult unpacked(String name, Text text, How how) throws IOException {
        try {
            return refusable(name, text, how);
        } catch (ZipException | EOFException e) {
            return failed(
                    name,
                    "packed",
                    "the file is packed, and what is in it is damaged: get it once more",
                    "a sound gzip file",
                    "a damaged one");
        }
    }

    /** As {@code how} has it; what it refuses is a problem. */
    public static ReadResult refusable(String name, Text text, How how) throws IOException {
        try {
            return how.read(name, text);
        } catch (Refusal e) {
            Findings findings = new Findings();
            e.tell(findings);
            return findings.result(name, e.hasPlace() ? text : new Text.AtHand(""), null);
        } catch (CharacterCodingException e) {
            @Nullable Problem malformed = text.whole().problem(name);
            if (malformed == null) {
                throw e;
            }
            return new ReadResult(null, List.of(malformed), 0);
        }
    }

    private static int firstTwo(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() << 8 | in.read();
        }
    }

    private static ReadResult failed(String name, String code, String message, String expected, String found) {
        return new ReadResult(null, List.of(Findings.ofFile(name, code, message, expected, found)), 0);
    }
}
