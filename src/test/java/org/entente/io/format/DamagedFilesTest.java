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
                "*Network x\n*Vertices 4 2\n1 \"a b\" 0.1 0.2 box ic Red [1-5]\n2 b\n*Arcs :1 \"r\"\n1 2 3 l \"x\"\n*Matrix\n0 1\n1 0\n*Partition p\n1\n"
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
