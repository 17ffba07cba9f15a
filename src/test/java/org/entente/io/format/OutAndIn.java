package org.entente.io.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.io.ReadResult;
import org.entente.io.SafeFile;
import org.entente.model.Dossier;

/** A dossier written in a format and read again. */
final class OutAndIn {
    private OutAndIn() {}

    /** @param folder where the files of the format are left */
    static ReadResult of(Dossier dossier, GraphExport.Format format, Path folder) throws IOException {
        Path out = folder.resolve("out." + format.word());
        Map<Path, SafeFile.Content> files = GraphExport.of(dossier, format).files(out);
        for (Map.Entry<Path, SafeFile.Content> part : files.entrySet()) {
            try (OutputStream stream = Files.newOutputStream(part.getKey())) {
                part.getValue().writeTo(stream);
            }
        }
        List<Path> written = List.copyOf(files.keySet());
        TableChoices choices =
                written.size() == 1 ? TableChoices.NONE : new TableChoices("from", "to", "type", true, written.get(1));
        return new GraphFiles(choices).read(out);
    }
}
