package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GexfReaderTest {
    @TempDir
    Path folder;

    @Test
    void nestedNodesAreActorsAndKindsOfEdgesTieTypes() throws IOException {
        Dossier dossier = read(
                        """
                <gexf><meta><title>Doha</title></meta><graph defaultedgetype="undirected">
                <nodes><node id="q" label="Qatar"><nodes><node id="d" label="Doha"/></nodes></node></nodes>
                <edges><edge source="q" target="d" kind="holds"/></edges></graph></gexf>
                """,
                        StandardCharsets.UTF_8)
                .dossier();

        assertNotNull(dossier);
        assertEquals("Doha", dossier.title());
        assertEquals(
                List.of("Qatar", "Doha"),
                dossier.actors().stream().map(Actor::name).toList());
        assertEquals(List.of("holds"), dossier.ties().stream().map(Tie::type).toList());
    }

    @Test
    void charsetIsTheOneDeclared() throws IOException {
        Dossier dossier = read(
                        """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <gexf><graph><nodes><node id="1" label="Müller"/></nodes></graph></gexf>
                """,
                        StandardCharsets.ISO_8859_1)
                .dossier();

        assertNotNull(dossier);
        assertEquals("Müller", dossier.actors().get(0).name());
    }

    @Test
    void documentTypeIsRefusedWhereItStands() throws IOException {
        ReadResult read =
                read("<?xml version=\"1.0\"?>\n<!-- a > b -->\n<!DOCTYPE gexf>\n<gexf/>", StandardCharsets.UTF_8);

        assertNull(read.dossier());
        Problem problem = read.problems().get(0);
        assertEquals("document-type 3:1", problem.code() + " " + problem.line() + ":" + problem.column());
    }

    private ReadResult read(String xml, Charset charset) throws IOException {
        Path file = folder.resolve("graph.gexf");
        Files.writeString(file, xml, charset);
        return new GraphFiles().read(file);
    }
}
