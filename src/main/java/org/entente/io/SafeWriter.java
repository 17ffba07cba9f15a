package org.entente.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes files as {@link SafeFile} says. */
final class SafeWriter {
    // Virus scanners and indexers of Windows hold a fresh file for a moment: two and a half seconds in all.
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(10),
            Duration.ofMillis(40),
            Duration.ofMillis(150),
            Duration.ofMillis(600),
            Duration.ofMillis(1700));

    private final ProcessMark owner;
    private final Pause pause;

    SafeWriter(ProcessMark owner, Pause pause) {
        this.owner = owner;
        this.pause = pause;
    }

    void write(Path asked, SafeFile.Content content) throws IOException {
        Target target = new Diagnosis(asked).explaining(() -> Target.of(asked));
        switch (target.kind()) {
            case FOLDER -> throw new SaveException(new Trouble.IsFolder(asked));
            case STREAM -> writeInto(asked, content);
            case FILE, NOTHING -> writeSafely(target, content);
        }
    }

    private static void writeInto(Path stream, SafeFile.Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(stream))) {
            content.writeTo(out);
        }
    }

    private void writeSafely(Target target, SafeFile.Content content) throws IOException {
        Diagnosis diagnosis = new Diagnosis(target.file());
        TemporaryName name = TemporaryName.of(owner);
        Path fresh = name.beside(target.file());
        boolean needed = false;
        try {
            boolean mayReplace = writeOut(fresh, target, content, diagnosis);
            diagnosis.explaining(() -> {
                if (!mayReplace || !replace(fresh, target)) {
                    new InPlace(fresh, target.file(), name).write();
                }
                return target;
            });
            forceFolder(target.file());
        } catch (SaveException e) {
            needed = e.trouble() instanceof Trouble.HalfWritten;
            throw e;
        } finally {
            if (!needed) {
                delete(fresh);
            }
        }
    }

    /** Whether the fresh file can take the target's place, which then is as it was but for its content. */
    private static boolean writeOut(Path fresh, Target target, SafeFile.Content content, Diagnosis diagnosis)
            throws IOException {
        try (Sink sink = new Sink(diagnosis.explaining(() -> create(fresh, target)), diagnosis)) {
            boolean mayReplace = target.kind() == Target.Kind.NOTHING
                    || diagnosis.explaining(() -> !target.hasOtherNames() && Rights.copy(target.file(), fresh));
            OutputStream out = new BufferedOutputStream(sink);
            content.writeTo(out);
            out.flush();
            sink.force();
            return mayReplace;
        }
    }

    private static FileChannel create(Path fresh, Target target) throws IOException {
        boolean exists = target.kind() == Target.Kind.FILE;
        if (exists && Rights.isReadOnly(target.file())) {
            throw new SaveException(new Trouble.ReadOnlyFile(target.file()));
        }
        // Until it has the target's rights nobody else may read it.
        FileAttribute<?>[] rights =
                exists && fresh.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        return FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights);
    }

    private boolean replace(Path fresh, Target target) throws IOException {
        for (Duration wait : WAITS) {
            try {
                return move(fresh, target);
            } catch (FileSystemException e) {
                if (!mayPass(e)) {
                    throw e;
                }
                pause.of(wait);
            }
        }
        return move(fresh, target);
    }

    private static boolean move(Path fresh, Target target) throws IOException {
        try {
            Files.move(fresh, target.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            // Java's other way of replacing removes the target first.
            if (target.kind() == Target.Kind.NOTHING) {
                Files.move(fresh, target.file());
                return true;
            }
            return false;
        }
    }

    private static boolean mayPass(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
    }

    private static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows opens no folder as a channel, some network drives force none; the file itself is safe.
        }
    }

    private static void delete(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // Tidied once this process has ended.
        }
    }

    /** Bytes into a channel. What failed once fails for good, for some writers keep to themselves what a stream throws. */
    private static final class Sink extends OutputStream {
        private final FileChannel channel;
        private final Diagnosis diagnosis;
        private @Nullable IOException failure;

        Sink(FileChannel channel, Diagnosis diagnosis) {
            this.channel = channel;
            this.diagnosis = diagnosis;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            check();
            try {
                diagnosis.explaining(() -> {
                    ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
                    while (left.hasRemaining()) {
                        channel.write(left);
                    }
                    return length;
                });
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        void force() throws IOException {
            check();
            diagnosis.explaining(() -> {
                channel.force(true);
                return channel;
            });
        }

        @Override
        public void close() throws IOException {
            diagnosis.explaining(() -> {
                channel.close();
                return channel;
            });
        }

        private void check() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
