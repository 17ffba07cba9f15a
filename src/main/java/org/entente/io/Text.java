package org.entente.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a dossier is read from. */
sealed interface Text {
    /** Its characters from the beginning. */
    TextReader open() throws IOException;

    /** All of it at once, for finding places in it. */
    Decoded whole() throws IOException;

    /** The text of a file, read a part at a time. */
    record OfFile(Path file) implements Text {
        @Override
        public TextReader open() throws IOException {
            return TextReader.of(Files.newInputStream(file));
        }

        @Override
        public Decoded whole() throws IOException {
            return Decoded.of(Files.readAllBytes(file));
        }
    }

    /** A text at hand. */
    record AtHand(String text) implements Text {
        @Override
        public TextReader open() {
            return TextReader.of(text);
        }

        @Override
        public Decoded whole() {
            return Decoded.ofText(text);
        }
    }
}
