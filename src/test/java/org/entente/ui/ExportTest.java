package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The graph and its picture, written for other programs. */
class ExportTest extends WindowTest {
    @BeforeEach
    void openDossier() throws Exception {
        desktop.target = folder;
        open(
                file(
                        "two.json",
                        "{\"actors\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"ties\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"met\", \"quotes\": [{\"text\": \"they met\"}]}]}"));
    }

    private void export(String item) {
        robot.clickOn("Export");
        robot.clickOn(item);
    }

    @Test
    void aPictureOfWhatIsVisibleIsWritten() throws Exception {
        export("Drawing (SVG) …");
        Path svg = folder.resolve("two.svg");
        await(() -> Files.exists(svg) && shows("Exported to “two.svg”."));
        assertTrue(Files.readString(svg).contains("a met b"));
    }

    @Test
    void whatAFormatCannotHoldIsToldBeforeItIsLost() throws Exception {
        export("GEXF …");
        await(() -> shows("· 1 quote becomes words of an attribute"));
        assertFalse(Files.exists(folder.resolve("two.gexf")));
        robot.clickOn("Export without");
        await(() -> Files.exists(folder.resolve("two.gexf")) && shows("Exported to “two.gexf”."));
    }

    @Test
    void whoChoosesNoFileWritesNone() throws Exception {
        desktop.target = null;
        export("Entente dossier …");
        export("Drawing (SVG) …");
        try (var files = Files.list(folder)) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().startsWith("two"))
                            .count());
        }
    }
}
