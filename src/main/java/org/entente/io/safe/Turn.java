package org.entente.io.safe;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Has the programs of one person write into a file one after the other. It ends with the process, too. */
final class Turn {
    private static final long WAIT_MILLIS = 10;
    private static final int TRIES = 3_000;

    private final @Nullable FileChannel channel;

    private Turn(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** What is done in a turn. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Waits for its turn, and works in it. Where a file system knows no locks there are no turns, either.
     *
     * @param folder of this person's, where the locks lie
     * @throws IOException if another program holds on to it for half a minute, or as the work does
     */
    static <T> T take(Path folder, Path file, Work<T> work) throws IOException {
        Turn turn = at(folder, file);
        try {
            return work.run();
        } finally {
            turn.close();
        }
    }

    private static Turn at(Path folder, Path file) throws IOException {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            String name =
                    ContentHash.of(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
            channel = FileChannel.open(
                    folder.resolve(name.substring(0, 32)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | UnsupportedOperationException e) {
            return new Turn(null);
        }
        try {
            for (int i = 0; i < TRIES; i++) {
                if (lock(channel) != null) {
                    return new Turn(channel);
                }
                Thread.sleep(WAIT_MILLIS);
            }
            throw new IOException("another program is writing into the file: try again");
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("waiting for another program was cancelled");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Null where another has it, be it this program. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
