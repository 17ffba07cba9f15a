package org.entente.io.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.io.DossierReader;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.entente.model.Dossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFileTest {
    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void aFile() throws IOException {
        path = Files.writeString(
                folder.resolve("a.json"), "{\n  \"actors\": [\n    {\"id\": \"a\", \"name\": \"Ann\"}\n  ]\n}\n");
    }

    private DossierFile file() {
        return new DossierFile(path, folder.resolve("turns"));
    }

    private Dossier read() throws IOException {
        return Objects.requireNonNull(new DossierReader().read(path).dossier());
    }

    private static Dossier with(Dossier dossier, String id, String name) {
        return new Change.PutActor(Actor.named(id, name, null)).in(dossier);
    }

    @Test
    void whatIsNotChangedIsTheSameBytes() throws IOException {
        byte[] before = Files.readAllBytes(path);

        assertEquals(new DossierFile.Written(read(), false), file().save(read(), read()));
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void whatAnotherWroteMeanwhileIsKept() throws IOException {
        Dossier base = read();
        file().save(base, with(base, "b", "Ben"));

        DossierFile.Written written =
                assertInstanceOf(DossierFile.Written.class, file().save(base, with(base, "c", "Cat")));

        assertTrue(written.merged());
        assertEquals(
                List.of("a", "b", "c"),
                read().actors().stream().map(Actor::id).sorted().toList());
    }

    @Test
    void whereBothChangedTheSameNothingIsWritten() throws IOException {
        Dossier base = read();
        file().save(base, with(base, "a", "Anna"));
        byte[] before = Files.readAllBytes(path);

        DossierFile.InConflict conflict =
                assertInstanceOf(DossierFile.InConflict.class, file().save(base, with(base, "a", "Anne")));

        assertEquals(1, conflict.conflicts().size());
        assertEquals("Anna", conflict.theirs().actors().get(0).name());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void whatIsNoDossierAnyMoreIsNotWrittenOver() throws IOException {
        Dossier base = read();
        Files.writeString(path, "dear diary");

        assertThrows(IOException.class, () -> file().save(base, with(base, "b", "Ben")));
        assertEquals("dear diary", Files.readString(path));
    }

    @Test
    void aFileThatIsGoneIsWrittenAnew() throws IOException {
        Dossier base = read();
        Files.delete(path);

        file().save(base, with(base, "b", "Ben"));
        assertEquals(2, read().actors().size());
    }

    /** Each writer believes for a round that the file is as it left it, and adds an actor. */
    @Test
    void twoWritersLoseNothingOfOneAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> writers = threads.invokeAll(List.of(writer("left"), writer("right")));
            for (Future<Void> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertEquals(1 + 2 * ROUNDS, read().actors().size());
    }

    private Callable<Void> writer(String name) {
        return () -> {
            Dossier known = read();
            for (int i = 0; i < ROUNDS; i++) {
                DossierFile.Written written = assertInstanceOf(
                        DossierFile.Written.class, file().save(known, with(known, name + i, name + " " + i)));
                known = written.dossier();
            }
            return null;
        };
    }
}
