package org.entente.io.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Text;

/** Reads the files of one format. Has no state: one serves all threads. */
interface GraphReader {
    /** As people call the format: {@code GEXF}. */
    String format();

    /** Whether a file that begins like that is of this format, and not only looks like it in part. */
    boolean recognises(Head head);

    /**
     * Reads a file of this format; what is wrong in it and can be passed over is a warning.
     *
     * @param name what problems call the file
     * @throws Refusal if it cannot be read
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    ReadResult read(String name, Text text) throws IOException;
}
