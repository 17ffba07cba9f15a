package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link CrashTest}. */
class CrashedTest {
    private static final int RUNS = 2;
    private static final long MOST_LOST_MILLIS = 5_000;

    @Test
    void whatIsUnsavedOutlivesTheProgram(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "Windows keeps the files of a killed process open for a while");

        CrashTest.Result result = CrashTest.run(folder, Path.of("data/doha-2015.json"), RUNS, 7);

        assertTrue(result.changes() >= RUNS, result::toString);
        assertTrue(result.longestMillis() <= MOST_LOST_MILLIS, result::toString);
        assertEquals(result.unsaved(), result.offeredOnce(), result::toString);
        assertEquals(0, result.offeredAgain(), result::toString);
    }
}
