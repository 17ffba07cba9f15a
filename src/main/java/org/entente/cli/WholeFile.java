package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.entente.io.FileTrouble;

/** Writes files beside their target first, so that one half written never replaces a whole one. */
final class WholeFile {
    private WholeFile() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whether there is a folder of that name, which is then told. */
    static boolean isFolder(Path file, PrintWriter err) {
        boolean folder = Files.isDirectory(file);
        if (folder) {
            err.println("entente: “" + file + "” is a folder: give the name of a file in it");
        }
        return folder;
    }

    /** Whether it could be written; if not that is told, and what was there before is there still. */
    static boolean write(Path file, Content content, PrintWriter err) {
        try {
            write(file, content);
            return true;
        } catch (IOException e) {
            err.println("entente: “" + file + "” cannot be written: " + FileTrouble.reason(e));
            return false;
        }
    }

    private static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()));
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
