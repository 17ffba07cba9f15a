package org.entente.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes a whole temporary file into another that must stay the same file, so that nothing is lost whenever it stops.
 * While this is done the file begins with a mark that names the temporary one: whoever finds it there can end the work.
 * The mark is far smaller than a sector, which every disk writes as a whole or not at all. Room for what is longer is taken
 * first, as long as there is a way back. Reading the file meanwhile gives a mixture.
 */
final class InPlace {
    private static final int CHUNK = 1 << 16;

    private final Path whole;
    private final Path file;
    private final byte[] mark;

    InPlace(Path whole, Path file, TemporaryName name) {
        this.whole = whole;
        this.file = file;
        mark = name.mark();
    }

    /** @throws SaveException of {@link Trouble.HalfWritten} if the temporary file must be kept; else the old content is back */
    void write() throws IOException {
        begin();
        try {
            end();
        } catch (IOException once) {
            despiteInterruption(this::end);
        }
    }

    /** Ends what was begun and broken off. */
    void end() throws IOException {
        try (FileChannel from = FileChannel.open(whole, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            end(from, to);
        }
    }

    /** Whether it was begun and not ended. */
    static boolean isBegun(byte[] head, TemporaryName name) {
        return head.length > 0 && Arrays.equals(head, Arrays.copyOf(name.mark(), head.length));
    }

    /** The first bytes of a file, as many as a mark has. */
    static byte[] head(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return head(channel);
        }
    }

    private void begin() throws IOException {
        byte[] head = head(file);
        long before = Files.size(file);
        try (FileChannel from = FileChannel.open(whole, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            put(to, mark, 0);
            to.force(false);
            copy(from, to, Math.max(before, mark.length));
            to.force(true);
        } catch (IOException e) {
            despiteInterruption(() -> goBack(head, before));
            throw e;
        }
    }

    private void goBack(byte[] head, long before) throws IOException {
        try (FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            to.truncate(before);
            put(to, head, 0);
            to.force(true);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    // An interruption closes the channel and every other one that is opened, and the file would stay as it is.
    private void despiteInterruption(Work work) throws SaveException {
        boolean interrupted = Thread.interrupted();
        try {
            work.run();
        } catch (IOException e) {
            throw new SaveException(new Trouble.HalfWritten(file, whole), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void end(FileChannel from, FileChannel to) throws IOException {
        copy(from, to, mark.length);
        to.truncate(from.size());
        to.force(true);
        put(to, head(from), 0);
        to.force(true);
    }

    private static void copy(FileChannel from, FileChannel to, long start) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long at = start; from.read(chunk.clear(), at) > 0; at += chunk.position()) {
            put(to, Arrays.copyOf(chunk.array(), chunk.position()), at);
        }
    }

    private static void put(FileChannel to, byte[] bytes, long at) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            to.write(left, at + left.position());
        }
    }

    private static byte[] head(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(TemporaryName.MARK_LENGTH);
        while (head.hasRemaining() && channel.read(head, head.position()) > 0) {
            // Read on.
        }
        return Arrays.copyOf(head.array(), head.position());
    }
}
