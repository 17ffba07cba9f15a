package org.entente.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words: the system's own exceptions mostly give nothing but its name. */
public final class FileTrouble {
    private FileTrouble() {}

    /** What is wrong and what to do, in a few words, without the file's name. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you have no permission for it, ask its owner or choose another place";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder, check the name";
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
