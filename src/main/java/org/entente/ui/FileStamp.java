package org.entente.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By which a file is seen to have changed.
 *
 * @param time when it was written; null where there is no such file
 * @param size in bytes, -1 where there is none
 */
record FileStamp(@Nullable FileTime time, long size) {

    /** There is no file. */
    static final FileStamp NONE = new FileStamp(null, -1);

    static FileStamp of(Path file) {
        try {
            return new FileStamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return NONE;
        }
    }

    boolean isThere() {
        return time != null;
    }
}
