package org.entente.io.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.bench.TwoWriters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link TwoWriters}. */
class TwoWritersTest {
    @Test
    void twoProcessesLoseNothingOfOneAnother(@TempDir Path folder) throws IOException, InterruptedException {
        TwoWriters.Result result = TwoWriters.run(folder, 20);

        assertEquals(0, result.missing(), result::toString);
        assertEquals(0, result.silent(), result::toString);
    }
}
