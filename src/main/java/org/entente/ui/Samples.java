package org.entente.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.io.format.GraphFiles;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** The dossiers that come with the program, laid out as files so that they can be looked at, changed and copied. */
final class Samples {
    /** @param name of the dossier's file */
    record Sample(String title, String about, String name) {}

    static final List<Sample> ALL = List.of(
            new Sample("Doha, August 2015", "Talks as one news article tells them", "doha-2015.json"),
            new Sample("July 1914", "From Sarajevo to war, in the words of the documents", "july-1914.json"));

    private final Path folder;

    Samples(Path folder) {
        this.folder = folder;
    }

    /**
     * The sample as a file with its texts beside it. What is there already stays: a person may have changed it.
     *
     * @throws IOException if it cannot be written, or reading it was cancelled
     */
    Path unpack(Sample sample) throws IOException {
        Path file = unpack(sample.name());
        @Nullable Dossier dossier = new GraphFiles().read(file).dossier();
        if (dossier != null) {
            for (Source source : dossier.sources()) {
                @Nullable String text = source.file();
                if (text != null) {
                    unpack(text);
                }
            }
        }
        return file;
    }

    private Path unpack(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (file.startsWith(folder) && !Files.exists(file)) {
            try (InputStream in = Samples.class.getResourceAsStream("/data/" + name)) {
                if (in != null) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
        return file;
    }
}
