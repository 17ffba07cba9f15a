package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that other programs wrote, out in each format that is written and in again: the same actors, names and ties. */
class CorpusRoundTripTest {
    private static final Path REAL =
            Path.of("../shared/corpus/real").toAbsolutePath().normalize();
    private static final long LONGEST = 1 << 20;

    @TestFactory
    Stream<DynamicTest> theSameGraphComesBack() throws IOException {
        assumeTrue(Files.exists(REAL), "no corpus beside the checkout");
        List<Path> files;
        try (Stream<Path> all = Files.walk(REAL)) {
            files = all.filter(
                            file -> Files.isRegularFile(file) && file.toFile().length() <= LONGEST)
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(REAL.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Dossier dossier = dossier(new GraphFiles().read(file));
        for (GraphExport.Format format : GraphExport.formats()) {
            Dossier back = back(dossier, format);
            assertEquals(names(dossier), names(back), format.word());
            assertEquals(ties(dossier), ties(back), format.word());
        }
    }

    private static Dossier back(Dossier dossier, GraphExport.Format format) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            return dossier(OutAndIn.of(dossier, format, memory.getPath("/")));
        }
    }

    private static Dossier dossier(ReadResult read) {
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static Map<String, String> names(Dossier dossier) {
        return dossier.actors().stream()
                .collect(Collectors.toMap(Actor::id, Actor::name, (one, other) -> one, TreeMap::new));
    }

    /** How often each tie is there. */
    private static Map<String, Long> ties(Dossier dossier) {
        return dossier.ties().stream()
                .collect(Collectors.groupingBy(
                        tie -> tie.from() + " " + tie.type() + " " + tie.to(), TreeMap::new, Collectors.counting()));
    }
}
