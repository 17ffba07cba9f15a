package org.entente.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that whatever happens, the old content or the new one is there whole.
 *
 * <p>The new content goes into a temporary file beside the target that has the target's owner, group and mode, is forced
 * to the disk and takes the target's place in one step. A symbolic link stays a link: its target is written, even if it is
 * not there yet. What is no file, a pipe or a device, is written into.
 *
 * <p>A file that has more than one name (hard links), one whose owner or group this person cannot give to another file, and
 * one on a drive that refuses to move in one step stay the same file: they are written into, once the temporary file is
 * forced. Should that be broken off, the temporary file has all of it and {@link #tidy} ends the work. Windows does not
 * tell of other names: there they keep the old content.
 */
public final class SafeFile {
    private static final SafeWriter WRITER = new SafeWriter(ProcessMark.own(), Pause::real);

    private SafeFile() {}

    /** What is to be written. */
    public interface Content {
        /** Writes all of it; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces what it holds.
     *
     * @throws SaveException if the system refuses, with the remedy
     * @throws IOException if the content throws it, or the thread is interrupted; either way the old content is there still
     */
    public static void write(Path file, Content content) throws IOException {
        WRITER.write(file, content);
    }

    /**
     * Where a file lies once all links are followed; it need not be there. A lock belongs beside it, and temporary files
     * are there.
     *
     * @throws IOException if links lead in a circle, or cannot be read
     */
    public static Path target(Path file) throws IOException {
        return Target.of(file).file();
    }

    /**
     * Removes the temporary files that processes of this machine left in a folder when they ended, after it has ended what
     * they had begun to write. Files of processes that live, of other machines and of other programs stay. What cannot be
     * read or removed stays, too, and is tried again the next time.
     */
    public static Leftovers.Tidied tidy(Path folder) {
        return new Leftovers(folder).tidy();
    }

    /** The same for the folder in which a file lies, or where a link to it leads; nothing where that cannot be told. */
    public static void tidyBeside(Path file) {
        try {
            @Nullable Path folder = target(file).getParent();
            if (folder != null) {
                tidy(folder);
            }
        } catch (IOException e) {
            // Whoever reads the file says what is wrong with it.
        }
    }
}
