package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

class OneProgramTest {
    // The name of a socket may be some hundred bytes long at most.
    @TempDir(factory = ShortFolder.class)
    Path folder;

    private final BlockingQueue<Optional<Path>> handed = new LinkedBlockingQueue<>();

    @SuppressWarnings("NullAway.Init")
    private OneProgram first;

    static final class ShortFolder implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory("one");
        }
    }

    @BeforeEach
    void start() {
        first = new OneProgram(folder);
    }

    @AfterEach
    void end() {
        first.close();
    }

    private Optional<Path> next() throws InterruptedException {
        Optional<Path> next = handed.poll(10, TimeUnit.SECONDS);
        return next == null ? Optional.of(Path.of("nothing")) : next;
    }

    @Test
    void aSecondStartHandsItsFileToTheFirst() throws Exception {
        first.listen(file -> handed.add(Optional.ofNullable(file)));

        assertTrue(new OneProgram(folder).hand(Path.of("/some/file with ünusual name.json")));
        assertEquals(Optional.of(Path.of("/some/file with ünusual name.json")), next());
        assertTrue(new OneProgram(folder).hand(null));
        assertEquals(Optional.empty(), next());
    }

    @Test
    void whereNoneRunsNobodyTakesIt() {
        assertFalse(first.hand(Path.of("file")));
    }

    @Test
    void whatOneLeftBehindThatWasKilledIsInNobodysWay() throws Exception {
        Files.writeString(folder.resolve("entente.socket"), "");
        assertFalse(first.hand(Path.of("file")));
        first.listen(file -> handed.add(Optional.ofNullable(file)));

        assertTrue(new OneProgram(folder).hand(Path.of("/file")));
    }

    @Test
    void whenItIsClosedTheNextStartIsTheFirst() {
        first.listen(file -> handed.add(Optional.ofNullable(file)));
        first.close();

        assertFalse(new OneProgram(folder).hand(Path.of("file")));
    }
}
