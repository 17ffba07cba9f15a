package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.faults.Crash;
import org.entente.faults.Fault;
import org.entente.faults.FaultFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeFileFaultsTest {
    // Numbers of processes end below it on every system.
    private static final ProcessMark ENDED = new ProcessMark(ProcessMark.own().host(), 999_999_999_999L, 1);
    private static final String LONG = "long ".repeat(16_000);
    private static final String LONGER = "longer ".repeat(16_000);

    /** What there is before a file is written. */
    enum Before {
        NOTHING,
        FILE,
        PRIVATE_FILE,
        LINK,
        LINK_TO_NOTHING,
        OTHER_NAME,
        GROUP_OF_OTHERS,
        NO_ATOMIC_MOVE,
        NO_ATOMIC_MOVE_AND_NOTHING;

        boolean isNothing() {
            return this == NOTHING || this == LINK_TO_NOTHING || this == NO_ATOMIC_MOVE_AND_NOTHING;
        }
    }

    private static Stream<Arguments> faults() {
        List<String> contents = List.of("", "tiny", LONG, LONGER);
        return EnumSet.allOf(Before.class).stream().flatMap(before -> EnumSet.allOf(Fault.class).stream()
                .flatMap(fault -> contents.stream().flatMap(old -> contents.stream()
                        .filter(fresh -> !fresh.equals(old) && (!before.isNothing() || old.isEmpty()))
                        .map(fresh -> Arguments.of(before, fault, old, fresh)))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void oldOrNewIsWholeWhereverItFails(Before before, Fault fault, String old, String fresh) throws IOException {
        int failed = 0;
        for (int operation = 1; ; operation++) {
            FaultFileSystem system = new FaultFileSystem();
            Path file = prepare(system, before, old);
            system.failAt(operation, fault);
            @Nullable Throwable told = write(file, fresh);
            boolean done = !system.hasFailed();
            check(system, file, before, told, old, fresh);
            if (done) {
                assertEquals(null, told);
                assertTrue(failed > 5, "operations that failed: " + failed);
                return;
            }
            failed++;
        }
    }

    private static Path prepare(FaultFileSystem system, Before before, String old) throws IOException {
        Path folder = Files.createDirectory(system.getPath("/dossiers"));
        Path file = folder.resolve("a.json");
        if (!before.isNothing()) {
            Files.writeString(file, old);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }
        refuse(system, before);
        return switch (before) {
            case LINK, LINK_TO_NOTHING ->
                Files.createSymbolicLink(
                        Files.createDirectory(system.getPath("/links")).resolve("link"),
                        system.getPath("../dossiers/a.json"));
            case OTHER_NAME -> {
                Files.createLink(system.getPath("/other"), file);
                yield file;
            }
            case GROUP_OF_OTHERS -> {
                Files.setAttribute(
                        file,
                        "posix:group",
                        system.getUserPrincipalLookupService().lookupPrincipalByGroupName("press"));
                yield file;
            }
            default -> file;
        };
    }

    private static void refuse(FaultFileSystem system, Before before) {
        if (before == Before.GROUP_OF_OTHERS) {
            system.refuse(operation -> operation.startsWith("setGroup"), new FileSystemException("a", null, "no"));
        }
        if (before == Before.NO_ATOMIC_MOVE || before == Before.NO_ATOMIC_MOVE_AND_NOTHING) {
            system.refuse(
                    operation -> operation.startsWith("atomicMove"),
                    new AtomicMoveNotSupportedException("a", "b", "not here"));
        }
    }

    private static @Nullable Throwable write(Path file, String text) {
        try {
            new SafeWriter(ENDED, time -> {}).write(file, out -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                for (int at = 0; at < bytes.length; at += 50_000) {
                    out.write(bytes, at, Math.min(50_000, bytes.length - at));
                }
            });
            return null;
        } catch (IOException | Crash e) {
            return e;
        }
    }

    private static void check(
            FaultFileSystem system, Path asked, Before before, @Nullable Throwable told, String old, String fresh)
            throws IOException {
        system.heal();
        boolean half = told instanceof SaveException e && e.trouble() instanceof Trouble.HalfWritten;
        if (!half && !(told instanceof Crash)) {
            assertWhole(asked, before, told, old, fresh);
        }
        if (told != null && !(told instanceof Crash)) {
            SaveException e = assertInstanceOf(SaveException.class, told);
            assertTrue(e.trouble().message().contains("Save as"), e.trouble().message());
        }
        SafeFile.tidy(system.getPath("/dossiers"));
        assertWhole(asked, before, told, old, fresh);
        try (Stream<Path> files = Files.list(system.getPath("/dossiers"))) {
            assertEquals(
                    List.of(),
                    files.map(String::valueOf)
                            .filter(name -> !name.endsWith("/a.json"))
                            .toList());
        }
        if (!before.isNothing()) {
            assertEquals(
                    "rw-r-----",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(system.getPath("/dossiers/a.json"))));
        }
    }

    private static void assertWhole(Path asked, Before before, @Nullable Throwable told, String old, String fresh)
            throws IOException {
        Path file = asked.getFileSystem().getPath("/dossiers/a.json");
        @Nullable String there = Files.exists(file) ? Files.readString(file) : null;
        @Nullable String was = before.isNothing() ? null : old;
        assertTrue(
                fresh.equals(there) || (told != null && (was == null ? there == null : was.equals(there))),
                () -> there == null ? "no file" : there.length() + " characters, told: " + told);
        if (before == Before.LINK || before == Before.LINK_TO_NOTHING) {
            assertTrue(Files.isSymbolicLink(asked));
        }
        if (before == Before.OTHER_NAME) {
            assertEquals(there, Files.readString(file.getFileSystem().getPath("/other")));
        }
    }

    @Test
    void triesAgainWhileAnotherProgramHoldsTheFile() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = prepare(system, Before.FILE, "old");
        system.refuse(operation -> operation.startsWith("atomicMove"), new AccessDeniedException("a.json"));
        List<Duration> waits = new ArrayList<>();
        SafeWriter writer = new SafeWriter(ENDED, time -> {
            waits.add(time);
            if (waits.size() == 3) {
                system.letGo();
            }
        });

        writer.write(file, out -> out.write('n'));

        assertEquals("n", Files.readString(file));
        assertEquals(3, waits.size());
        assertTrue(waits.get(0).compareTo(waits.get(1)) < 0 && waits.get(1).compareTo(waits.get(2)) < 0);
    }

    @Test
    void givesUpWhenAnotherProgramHoldsTheFileForGood() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = prepare(system, Before.FILE, "old");
        system.refuse(operation -> operation.startsWith("atomicMove"), new AccessDeniedException("a.json"));

        Trouble trouble = trouble(file, "new");

        assertEquals(new Trouble.NoRights(file), trouble);
        assertEquals("old", Files.readString(file));
    }

    @Test
    void tellsAReadOnlyFileAndLeavesIt() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = prepare(system, Before.FILE, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertEquals(new Trouble.ReadOnlyFile(file), trouble(file, "new"));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void tellsAReadOnlyFolder() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = prepare(system, Before.FILE, "old");
        system.refuse(
                operation -> operation.matches("(open .*tmp|access \\[WRITE] /dossiers)"),
                new AccessDeniedException("/dossiers"));

        assertEquals(new Trouble.ReadOnlyFolder(file), trouble(file, "new"));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void tellsAFolderThatIsGone() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = system.getPath("/gone/a.json");

        assertEquals(new Trouble.FolderGone(file), trouble(file, "new"));
    }

    @Test
    void tellsAFullDisk() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = prepare(system, Before.FILE, "old");
        system.failAt(1, Fault.FULL);

        assertEquals(new Trouble.DiskFull(file), trouble(file, "new"));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void tellsAFolderOfThatName() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path folder = Files.createDirectory(system.getPath("/folder"));

        assertEquals(new Trouble.IsFolder(folder), trouble(folder, "new"));
    }

    @Test
    void aWriterThatKeepsAnErrorToItselfReplacesNothing() throws IOException {
        FaultFileSystem system = new FaultFileSystem();
        Path file = prepare(system, Before.FILE, "old");
        system.failAt(1, Fault.FULL);

        SaveException told =
                assertThrows(SaveException.class, () -> new SafeWriter(ENDED, time -> {}).write(file, out -> {
                    try {
                        out.write(LONG.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException ignored) {
                        // As a PrintWriter does.
                    }
                }));

        assertEquals(new Trouble.DiskFull(file), told.trouble());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void filesOfLivingProcessesOfOthersAndOfOtherProgramsStay() throws IOException {
        Path folder = Files.createDirectory(new FaultFileSystem().getPath("/dossiers"));
        ProcessMark own = ProcessMark.own();
        Set<String> stay = Set.of(
                TemporaryName.of(own).toString(),
                TemporaryName.of(new ProcessMark("elsewhere", 999_999_999_999L, 1))
                        .toString(),
                ".entente-notes.tmp",
                "a.json.tmp");
        Set<String> go = Set.of(
                TemporaryName.of(ENDED).toString(),
                // The number was given to this process since.
                TemporaryName.of(new ProcessMark(own.host(), own.pid(), own.started() - 3600))
                        .toString());
        for (Set<String> names : List.of(stay, go)) {
            for (String name : names) {
                Files.writeString(folder.resolve(name), "x");
            }
        }

        assertEquals(2, SafeFile.tidy(folder).removed());

        stay.forEach(name -> assertTrue(Files.exists(folder.resolve(name)), name));
        go.forEach(name -> assertFalse(Files.exists(folder.resolve(name)), name));
    }

    private static Trouble trouble(Path file, String text) {
        return assertInstanceOf(SaveException.class, write(file, text)).trouble();
    }
}
