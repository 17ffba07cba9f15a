package org.entente.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a graph is read from. */
public sealed interface Text {
    /** Its bytes from the beginning; of a text at hand, UTF-8. */
    InputStream bytes() throws IOException;

    /** Its characters from the beginning. */
    default TextReader open() throws IOException {
        return TextReader.of(bytes());
    }

    /** All of it at once, for finding places in it. */
    default Decoded whole() throws IOException {
        try (InputStream in = bytes()) {
            return Decoded.of(in.readAllBytes());
        }
    }

    /** The same in a charset that it does not tell itself. */
    default Text in(Charset charset) {
        return new InCharset(this, charset);
    }

    /** A text in a charset of which nothing in it tells. */
    record InCharset(Text text, Charset charset) implements Text {
        @Override
        public InputStream bytes() throws IOException {
            return text.bytes();
        }

        @Override
        public TextReader open() throws IOException {
            return TextReader.of(bytes(), charset);
        }

        @Override
        public Decoded whole() throws IOException {
            try (InputStream in = bytes()) {
                return new Decoded(new String(in.readAllBytes(), charset), charset, -1);
            }
        }
    }

    /** The text of a file, read a part at a time. */
    record OfFile(Path file) implements Text {
        @Override
        public InputStream bytes() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** The text of a file packed by gzip, as long as it stays within the limits. */
    record OfPackedFile(Path file) implements Text {
        @Override
        public InputStream bytes() throws IOException {
            return new Unpacked(Files.newInputStream(file), Files.size(file));
        }
    }

    /** The bytes of a file that has been read. */
    final class OfBytes implements Text {
        private final byte[] all;

        public OfBytes(byte[] all) {
            this.all = all.clone();
        }

        @Override
        public InputStream bytes() {
            return new ByteArrayInputStream(all);
        }
    }

    /** A text at hand. */
    record AtHand(String text) implements Text {
        @Override
        public InputStream bytes() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

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
