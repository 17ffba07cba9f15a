package org.entente.io.safe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.io.ProcessMark;
import org.entente.io.SafeFile;
import org.entente.io.TemporaryName;

/**
 * Tells other programs and people that a file is open: {@code .~lock.name#} beside it, links followed, in the form of
 * LibreOffice, whose locks are understood as well. It warns and hinders nobody.
 */
public final class LockFile {
    // Between making a lock and writing into it a moment passes.
    private static final Duration BEING_MADE = Duration.ofSeconds(10);
    private static final int TRIES = 5;
    private static final int LONGEST = 1 << 16;

    private final ProcessMark process;
    private final String user;
    private final Clock clock;

    /** @param user as others shall see them */
    public LockFile(ProcessMark process, String user, Clock clock) {
        this.process = process;
        this.user = user;
        this.clock = clock;
    }

    /** For this process and whoever runs it. */
    public static LockFile own() {
        return new LockFile(ProcessMark.own(), System.getProperty("user.name", ""), Clock.systemUTC());
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The file is locked for this process, until it is closed. */
    public static final class Taken implements Outcome, AutoCloseable {
        private final Path lock;
        private final String text;

        private Taken(Path lock, String text) {
            this.lock = lock;
            this.text = text;
        }

        /** Removes the lock if it is still this one; where that fails it counts as left once the process has ended. */
        @Override
        public void close() {
            try {
                if (text.equals(read(lock))) {
                    Files.deleteIfExists(lock);
                }
            } catch (IOException e) {
                // Stale from the end of this process on.
            }
        }
    }

    /**
     * Someone else has it open.
     *
     * @param pid of the process, where its lock tells
     * @param since to the minute
     * @param ours whether it is open in Entente, else in LibreOffice or a program that locks like it
     */
    public record HeldBy(String user, String host, OptionalLong pid, Instant since, boolean ours) implements Outcome {}

    /** No lock can be made there, be it a read-only folder or a name that is too long; the file can be opened all the same. */
    public record Impossible() implements Outcome {}

    /** Locks a file for this process. A lock whose process is gone is taken over; one that says nothing is so once it is old. */
    public Outcome take(Path file) {
        try {
            Path target = SafeFile.target(file);
            Path lock = target.resolveSibling(".~lock." + target.getFileName() + "#");
            for (int i = 0; i < TRIES; i++) {
                Optional<Outcome> outcome = attempt(lock);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Impossible();
        } catch (IOException e) {
            return new Impossible();
        }
    }

    /** Empty where another changed it meanwhile. */
    private Optional<Outcome> attempt(Path lock) throws IOException {
        try {
            String there = read(lock);
            Optional<LockEntry> entry = LockEntry.parse(there);
            if (entry.isPresent()
                    && !entry.get().process().map(ProcessMark::isGone).orElse(false)) {
                return Optional.of(entry.get().heldBy());
            }
            if (entry.isEmpty() && isBeingMade(lock)) {
                return Optional.of(new HeldBy("", "", OptionalLong.empty(), clock.instant(), false));
            }
            remove(lock, there);
        } catch (NoSuchFileException free) {
            // As it should be.
        }
        return create(lock);
    }

    private boolean isBeingMade(Path lock) throws IOException {
        Instant made = Files.getLastModifiedTime(lock).toInstant();
        return made.plus(BEING_MADE).isAfter(clock.instant());
    }

    private Optional<Outcome> create(Path lock) throws IOException {
        String text = LockEntry.of(user, process, clock.instant()).toString();
        try {
            Files.writeString(lock, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Optional.of(new Taken(lock, text));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        } catch (IOException e) {
            removeUnfinished(lock, text);
            throw e;
        }
    }

    // On a full disk a lock is made and stays empty.
    private static void removeUnfinished(Path lock, String text) throws IOException {
        if (Files.exists(lock) && text.startsWith(read(lock))) {
            Files.deleteIfExists(lock);
        }
    }

    // Two may find the same stale lock: moved away first, it shows whether it is that one or what the other made since.
    private void remove(Path lock, String stale) throws IOException {
        Path away = TemporaryName.of(process).beside(lock);
        Files.move(lock, away);
        if (!read(away).equals(stale)) {
            Files.move(away, lock);
            return;
        }
        Files.delete(away);
    }

    private static String read(Path lock) throws IOException {
        if (Files.size(lock) > LONGEST) {
            return "";
        }
        return new String(Files.readAllBytes(lock), StandardCharsets.UTF_8);
    }
}
