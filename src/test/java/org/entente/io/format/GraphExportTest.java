package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.io.DossierReader;
import org.entente.io.SafeFile;
import org.entente.model.Dossier;
import org.junit.jupiter.api.Test;

class GraphExportTest {
    private static Dossier dossier(String json) {
        return Objects.requireNonNull(new DossierReader().read("test", json).dossier());
    }

    private static GraphExport export(String json, String name) {
        return GraphExport.of(dossier(json), GraphExport.formatOf(Path.of(name)).orElseThrow());
    }

    private static Map<String, String> written(String json, String name) throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        for (Map.Entry<Path, SafeFile.Content> file :
                export(json, name).files(Path.of(name)).entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.getValue().writeTo(out);
            written.put(file.getKey().toString(), out.toString(StandardCharsets.UTF_8));
        }
        return written;
    }

    @Test
    void csvIsTwoFiles() throws IOException {
        Map<String, String> files = written(
                "{\"actors\": [{\"id\": \"a\", \"name\": \"Ann, B.\"}, {\"id\": \"b\"}], \"ties\": [{\"from\": \"a\", \"to\": \"b\", \"type\": \"met\"}]}",
                "out.csv");
        assertEquals(List.of("out.csv", "out-actors.csv"), List.copyOf(files.keySet()));
        assertEquals("from,to,type,directed,id\r\na,b,met,true,t1\r\n", files.get("out.csv"));
        assertEquals("id,name,x,y\r\na,\"Ann, B.\",,\r\nb,b,,\r\n", files.get("out-actors.csv"));
    }

    @Test
    void whatASpreadsheetWouldRunStandsBehindAnApostrophe() throws IOException {
        String file = written(
                        "{\"actors\": [{\"id\": \"=cmd|'/C calc'!A0\", \"name\": \"-2\", \"age\": -3, \"note\": \"@x\"}]}",
                        "out.csv")
                .getOrDefault("out-actors.csv", "");
        assertTrue(file.endsWith("'=cmd|'/C calc'!A0,-2,,,'@x,-3\r\n"), file);
        assertEquals("=1", SheetCell.text("'=1"));
        assertEquals("'tis", SheetCell.text("'tis"));
    }

    @Test
    void whatAFormatCannotHoldIsListed() {
        String json =
                "{\"tieTypes\": [{\"id\": \"met\", \"stance\": \"cooperative\"}], \"actors\": [{\"id\": \"a\"}], \"ties\": ["
                        + "{\"from\": \"a\", \"to\": \"a\", \"type\": \"met\", \"quotes\": [{\"text\": \"x\"}]}, {\"from\": \"a\", \"to\": \"z\"}]}";
        assertEquals(List.of(), export(json, "out.json").lost());
        assertEquals(
                List.of(
                        "1 quote becomes words of an attribute",
                        "1 tie type’s inverse, stance, colour or label",
                        "1 tie to an actor that is not there"),
                export(json, "out.gexf").lost());
    }

    @Test
    void namesAreDataInXml() throws IOException {
        String file = written("{\"actors\": [{\"id\": \"a\", \"name\": \"\\\"><x>&\\u0001_x0041_\\n\"}]}", "out.gexf")
                .getOrDefault("out.gexf", "");
        assertTrue(file.contains("label=\"&quot;&gt;&lt;x&gt;&amp;_x0001__x005F_x0041_&#10;\""), file);
        assertEquals("\u0001_x0041_", XmlOut.unescaped("_x0001__x005F_x0041_"));
    }
}
