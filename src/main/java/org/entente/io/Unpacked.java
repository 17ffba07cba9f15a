package org.entente.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a packed file holds, refused as soon as it grows beyond the limits. */
final class Unpacked extends FilterInputStream {
    private final long most;
    private long count;

    /** @param size of the packed file, bytes */
    Unpacked(InputStream packed, long size) throws IOException {
        super(new GZIPInputStream(packed));
        most = Math.min(Limits.UNPACKED, size * Limits.TIMES_UNPACKED);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws Refusal {
        count += read;
        if (count > most) {
            throw new Refusal(
                    "too-large",
                    "the packed file holds too much: at most 1 GB, and 200 times its own size, is unpacked: unpack it first",
                    Spot.Somewhere.IN_THE_FILE,
                    "at most 1 GB and 200 times its size",
                    "more");
        }
    }
}
