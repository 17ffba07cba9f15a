package org.entente.draw.file;

import java.io.IOException;
import java.io.OutputStream;

/** How one format is written. */
interface PictureFile {
    /** Writes all of it; does not close the stream. @throws InterruptedException if the thread is interrupted meanwhile */
    void write(Subject subject, OutputStream out) throws IOException, InterruptedException;
}
