package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.entente.io.ReadResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file on its way, reading it ends with a dossier or a reason. */
class DamagedFilesTest {
    private static final int TRIES = 1500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strict digraph \"G\" { node [a=b]; subgraph cluster_a { label=<x<b>y</b>>; a:p:n; b } -> {c d} [l=.5, m=\"\\N\\\\\"] /* */ \"e\"+\"f\" }",
                "Creator \"x\" graph [ directed 1 node [ id 1 label \"&uuml;\\\"\" graphics [ x 1 y 2.5e3 ] ] edge [ source 1 target 1 ] ]",
                "*Network x\n*Vertices 4 2\n1 \"a b\" 0.1 0.2 box ic Red [1-5]\n2 b\n*Arcs :1 \"r\"\n1 2 3 l \"x\"\n*Matrix\n0 1\n1 0\n*Partition p\n1\n",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><gexf xmlns:viz=\"v\"><meta><title>x</title></meta><graph defaultedgetype=\"directed\"><attributes class=\"node\"><attribute id=\"0\" title=\"n\" type=\"integer\"><default>1</default></attribute></attributes><nodes><node id=\"a\" label=\"&#252;&amp;_x0041_\" start=\"2001\"><attvalues><attvalue for=\"0\" value=\"2\"/></attvalues><viz:position x=\"1\" y=\"2e1\"/><viz:color r=\"1\" g=\"2\" b=\"3\"/><nodes><node id=\"b\" pid=\"a\"/></nodes></node></nodes><edges><edge id=\"0\" source=\"a\" target=\"b\" type=\"mutual\" kind=\"k\" weight=\".5\"/></edges></graph></gexf>",
                "<?xml version=\"1.0\"?><!-- c --><graphml xmlns:y=\"y\"><key id=\"d0\" for=\"node\" attr.name=\"n\" attr.type=\"int\"><default>1</default></key><graph edgedefault=\"directed\"><node id=\"a\"><data key=\"d0\">2</data><data key=\"g\"><y:ShapeNode><y:Geometry x=\"1\" y=\"2\" width=\"3\" height=\"4\"/><y:NodeLabel>&#252;<![CDATA[<a>]]></y:NodeLabel></y:ShapeNode></data><graph><node id=\"b\"/></graph></node><hyperedge><endpoint node=\"a\"/></hyperedge><edge source=\"a\" target=\"b\" directed=\"true\"/></graph></graphml>"
            })
    void readingADamagedFileEnds(String text) throws Exception {
        byte[] sound = text.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("damaged");
        for (int seed = 0; seed < TRIES; seed++) {
            Files.write(file, damaged(sound, new Random(seed)));
            ReadResult read = new GraphFiles().read(file);
            assertEquals(read.errors().isEmpty(), read.dossier() != null, "seed " + seed);
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = sound[random.nextInt(sound.length)];
                default -> System.arraycopy(sound, 0, bytes, at, Math.min(sound.length - at, random.nextInt(30)));
            }
        }
        return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
    }
}
