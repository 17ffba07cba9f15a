package org.entente.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The dossiers that come with the program, laid out as files so that they can be looked at and copied. */
final class Samples {
    private static final Logger LOG = Logger.getLogger(Samples.class.getName());

    /** @param file where it lies once {@link #in} has been called */
    record Sample(String title, String about, Path file) {}

    private Samples() {}

    /** The samples of the program as files of a folder; those that cannot be written there are left out. */
    static List<Sample> in(Path folder) {
        List<Sample> samples = new ArrayList<>();
        add(samples, folder, "doha-2015.json", "Doha, August 2015", "Talks as one news article tells them");
        add(samples, folder, "july-1914.json", "July 1914", "From Sarajevo to war, in the words of the documents");
        return samples;
    }

    private static void add(List<Sample> samples, Path folder, String name, String title, String about) {
        Path file = folder.resolve(name);
        try (InputStream in = Samples.class.getResourceAsStream("/data/" + name)) {
            if (in == null) {
                return;
            }
            Files.createDirectories(folder);
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            samples.add(new Sample(title, about, file));
        } catch (IOException e) {
            LOG.log(Level.INFO, "sample not written: " + file, e);
        }
    }
}
