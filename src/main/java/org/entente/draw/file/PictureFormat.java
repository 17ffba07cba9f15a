package org.entente.draw.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that pictures are written in. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF,
    HTML;

    /** The format that the ending of a file's name stands for; empty where it stands for none. */
    public static Optional<PictureFormat> of(Path name) {
        String lower = name.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    /** As {@code .png}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a picture; does not close the stream.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public void write(Subject subject, OutputStream out) throws IOException, InterruptedException {
        PictureFile file =
                switch (this) {
                    case PNG -> new PngFile();
                    case SVG -> new SvgFile();
                    case PDF -> new PdfFile();
                    case HTML -> new HtmlFile();
                };
        file.write(subject, out);
    }
}
