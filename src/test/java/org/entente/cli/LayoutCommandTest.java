package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandTest {
    @TempDir
    Path folder;

    private String file(String json) throws Exception {
        return Files.writeString(folder.resolve("f.json"), json).toString();
    }

    @Test
    void layoutWritesTheSamePlacesInEveryRunAndOnAnyNumberOfCores() throws Exception {
        StringBuilder json = new StringBuilder("{\"actors\": [");
        for (int i = 0; i < 600; i++) {
            json.append(i == 0 ? "" : ",").append("{\"id\": \"a").append(i).append("\"}");
        }
        json.append("], \"ties\": [");
        for (int i = 1; i < 600; i++) {
            json.append(i == 1 ? "" : ",")
                    .append("{\"type\": \"t\", \"from\": \"a")
                    .append(i)
                    .append("\", \"to\": \"a")
                    .append(i / 3)
                    .append("\"}");
        }
        String dossier = file(json + "]}");
        Path one = folder.resolve("one.tsv");
        Path two = folder.resolve("two.tsv");

        Run run = Run.of("layout", dossier, "-o", one.toString(), "--json", "--threads", "1");
        Run.of("layout", dossier, "-o", two.toString(), "--threads", "2");

        assertEquals(0, run.code(), run.err());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(600, report.get("actors").getAsInt());
        assertEquals(599, report.get("ties").getAsInt());
        assertTrue(report.get("iterations").getAsInt() > 0);
        double stress = report.get("stress").getAsDouble();
        assertTrue(stress > 0 && stress < 0.2, run.out());
        assertEquals(-1, Files.mismatch(one, two));
        List<String> lines = Files.readAllLines(one);
        assertEquals(600, lines.size());
        assertTrue(
                lines.stream().allMatch(line -> line.matches("a\\d+\t-?\\d+\\.\\d{3}\t-?\\d+\\.\\d{3}")), lines.get(0));
    }

    @Test
    void layoutByCommunitySetsThreeCirclesApart() throws Exception {
        // Of twenty, each tied to the six beside it: a mere ring falls into arcs.
        String ties = IntStream.range(0, 180)
                .mapToObj(i -> "{\"type\": \"t\", \"from\": \"a%d\", \"to\": \"a%d\"}"
                        .formatted(i / 3, i / 60 * 20 + (i / 3 + i % 3 + 1) % 20))
                .collect(Collectors.joining(","));
        String actors =
                IntStream.range(0, 60).mapToObj("{\"id\": \"a%d\"}"::formatted).collect(Collectors.joining(","));
        String bridges =
                ", {\"type\": \"t\", \"from\": \"a0\", \"to\": \"a20\"}, {\"type\": \"t\", \"from\": \"a25\", \"to\": \"a45\"}";
        String dossier = file("{\"actors\": [" + actors + "], \"ties\": [" + ties + bridges + "]}");
        Path out = folder.resolve("out.tsv");

        Run run = Run.of("layout", dossier, "-o", out.toString(), "--by-community", "--json");

        assertEquals(0, run.code(), run.err());
        double[][] places = Files.readAllLines(out).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])})
                .toArray(double[][]::new);
        for (int i = 0; i < 60; i++) {
            double own = distance(places[i], middle(places, i / 20));
            for (int other = 1; other < 3; other++) {
                assertTrue(
                        own < 0.7 * distance(places[i], middle(places, (i / 20 + other) % 3)), i + " is with others");
            }
        }
        Path byTies = folder.resolve("ties.tsv");
        Run.of("layout", dossier, "-o", byTies.toString());
        assertNotEquals(-1, Files.mismatch(out, byTies));
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }

    private static double[] middle(double[][] places, int ring) {
        double[] middle = new double[2];
        for (int i = ring * 20; i < ring * 20 + 20; i++) {
            middle[0] += places[i][0] / 20;
            middle[1] += places[i][1] / 20;
        }
        return middle;
    }

    @Test
    void layoutKeepsThePlacesOfTheDossierUnlessAskedNotTo() throws Exception {
        String dossier = file("{\"actors\": [{\"id\": \"a\\tb\"}, {\"id\": \"c\"}], \"ties\": [],"
                + " \"view\": {\"positions\": {\"a\\tb\": [7, 8], \"c\": [500, 8.5]}}}");
        Path out = folder.resolve("out.tsv");

        Run run = Run.of("layout", dossier, "-o", out.toString(), "--json");

        assertEquals("a\\tb\t7.000\t8.000\nc\t500.000\t8.500\n", Files.readString(out));
        assertTrue(JsonParser.parseString(run.out())
                .getAsJsonObject()
                .get("stress")
                .isJsonNull());
        Run.of("layout", dossier, "-o", out.toString(), "--anew");
        assertFalse(Files.readString(out).contains("500.000"));
    }
}
