package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.io.FileTrouble;
import org.entente.io.SafeFile;

/** Writes the files that commands are asked for, and tells why one cannot be written. */
final class OutputFile {
    private OutputFile() {}

    /** Whether there is a folder of that name, which is then told. */
    static boolean isFolder(Path file, PrintWriter err) {
        boolean folder = Files.isDirectory(file);
        if (folder) {
            err.println("entente: “" + file + "” is a folder: give the name of a file in it");
        }
        return folder;
    }

    /** Whether it could be written; if not that is told, and what was there before is there still. */
    static boolean write(Path file, SafeFile.Content content, PrintWriter err) {
        try {
            SafeFile.write(file, content);
            return true;
        } catch (IOException e) {
            err.println("entente: “" + file + "” cannot be written: " + FileTrouble.reason(e));
            return false;
        }
    }
}
