package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedSamplesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aSampleIsLaidOutWithItsTextsBesideIt() throws Exception {
        int texts = 0;
        for (Samples.Sample sample : Samples.ALL) {
            Path file = new Samples(folder.resolve("samples")).unpack(sample);
            assertEquals(-1, Files.mismatch(Path.of("data", sample.name()), file));
            Dossier dossier =
                    Objects.requireNonNull(new DossierReader().read(file).dossier());
            for (Source source : dossier.sources()) {
                String text = source.file();
                if (text != null) {
                    assertTrue(Files.size(file.resolveSibling(text)) > 0, text);
                    texts++;
                }
            }
        }
        assertTrue(texts > 0);
    }

    @Test
    void aSampleThatAPersonHasChangedStaysAsItIs() throws Exception {
        Samples samples = new Samples(folder);
        Samples.Sample sample = Samples.ALL.get(0);
        Files.writeString(samples.unpack(sample), "{\"actors\":[]}");

        assertEquals("{\"actors\":[]}", Files.readString(samples.unpack(sample)));
    }

    @Test
    void aTextThatWouldLieOutsideIsLeftAlone() throws Exception {
        Path inside = folder.resolve("inside");
        Samples samples = new Samples(inside);
        Samples.Sample sample = Samples.ALL.get(0);
        Files.writeString(
                samples.unpack(sample),
                "{\"actors\":[],\"sources\":[{\"id\":\"s\",\"file\":\"../data/july-1914.json\"}]}");
        samples.unpack(sample);

        assertFalse(Files.exists(folder.resolve("data/july-1914.json")));
    }
}
