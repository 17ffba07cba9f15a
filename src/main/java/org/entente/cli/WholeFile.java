package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files beside their target first, so that one half written never replaces a whole one. */
final class WholeFile {
    private WholeFile() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws IOException if it cannot be written; what was there before is there still */
    static void write(Path file, Content content) throws IOException {
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
