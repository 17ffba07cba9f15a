package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.entente.bench.KillTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short form of {@link KillTest}. */
class KilledTest {
    private static final int RUNS = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProcessThatIsKilledLeavesAWholeFile(boolean linked) throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "Windows keeps the files of a killed process open for a while");

        KillTest.Result result = KillTest.run(folder, RUNS, linked, 7);

        assertEquals(RUNS, result.runs());
        assertEquals(0, result.broken(), result::toString);
        assertEquals(0, result.left(), result::toString);
    }
}
