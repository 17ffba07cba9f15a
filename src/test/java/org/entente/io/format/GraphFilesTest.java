package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfNoKnownFormatIsToldWhichOnesThereAre() throws IOException {
        Problem told = problemOf("Once upon a time there was a king.\n");

        assertEquals("unknown-format", told.code());
        assertTrue(
                told.message().startsWith("this is of no format that can be opened: choose an Entente dossier (JSON)"));
        assertTrue(told.message().contains("GraphML"));
    }

    @Test
    void whatBeginsLikeJsonIsToldWhereItIsNone() throws IOException {
        assertEquals(
                "this is not JSON: expected a comma or “}”, found “\"b”",
                problemOf("{\"a\": 1 \"b\": 2}").message());
    }

    private Problem problemOf(String text) throws IOException {
        return new GraphFiles()
                .read(Files.writeString(folder.resolve("file"), text))
                .problems()
                .get(0);
    }
}
