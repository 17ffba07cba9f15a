package org.entente.io.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.entente.faults.Fault;
import org.entente.faults.FaultFileSystem;
import org.entente.io.ProcessMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {
    private static final Instant NOW =
            LocalDateTime.of(2026, 11, 26, 20, 4).atZone(ZoneId.systemDefault()).toInstant();
    private static final ProcessMark OWN = ProcessMark.own();
    private static final ProcessMark ENDED = new ProcessMark(OWN.host(), 999_999_999_999L, 1);

    private final FaultFileSystem system = new FaultFileSystem();
    private final Path file = system.getPath("/a.json");
    private final Path lock = system.getPath("/.~lock.a.json#");

    @BeforeEach
    void makeFile() throws IOException {
        Files.writeString(file, "{}");
    }

    @Test
    void tellsWhoHasItUntilItIsClosed() throws IOException {
        try (LockFile.Taken taken = taken(locks(OWN, "Ada, the first; \\o/").take(file))) {
            assertEquals(
                    new LockFile.HeldBy("Ada, the first; \\o/", OWN.host(), OptionalLong.of(OWN.pid()), NOW, true),
                    locks(ENDED, "eve").take(file));
            assertTrue(Files.exists(lock), taken::toString);
        }

        assertFalse(Files.exists(lock));
        taken(locks(ENDED, "eve").take(file)).close();
    }

    @Test
    void isWrittenAsLibreOfficeDoes() throws IOException {
        taken(locks(OWN, "ada").take(file));

        assertEquals(
                ",ada," + OWN.host() + ",26.11.2026 20:04,entente:" + OWN.pid() + ":" + OWN.started() + ";",
                Files.readString(lock));
    }

    @Test
    void understandsLibreOffice() throws IOException {
        Files.writeString(lock, "Ada\\, Countess,ada,office,26.11.2026 20:04,file:///home/ada/.config/libreoffice/4;");

        assertEquals(
                new LockFile.HeldBy("Ada, Countess", "office", OptionalLong.empty(), NOW, false),
                locks(OWN, "eve").take(file));
    }

    @Test
    void takesOverWhereTheProcessIsGone() throws IOException {
        taken(locks(ENDED, "eve").take(file));

        taken(locks(OWN, "ada").take(file));

        assertTrue(Files.readString(lock).startsWith(",ada,"));
        assertEquals(List.of(".~lock.a.json#", "a.json"), names());
    }

    @Test
    void takesOverWhereAnotherProcessHasTheNumberNow() {
        taken(locks(new ProcessMark(OWN.host(), OWN.pid(), OWN.started() - 3600), "eve")
                .take(file));

        taken(locks(OWN, "ada").take(file));
    }

    @Test
    void knowsNothingOfProcessesOfOtherMachines() {
        taken(locks(new ProcessMark("elsewhere", 999_999_999_999L, 1), "eve").take(file));

        assertInstanceOf(LockFile.HeldBy.class, locks(OWN, "ada").take(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", ",,,,;", ",a,b,32.13.2026 25:61,c;", "\\", ",a,b"})
    void whatSaysNothingIsTakenOverOnceItIsOld(String damaged) throws IOException {
        Files.writeString(lock, damaged);
        Instant made = Files.getLastModifiedTime(lock).toInstant();

        assertInstanceOf(
                LockFile.HeldBy.class,
                new LockFile(OWN, "ada", Clock.fixed(made.plusSeconds(1), ZoneOffset.UTC)).take(file));
        taken(new LockFile(OWN, "ada", Clock.fixed(made.plusSeconds(60), ZoneOffset.UTC)).take(file));
    }

    @Test
    void liesBesideWhatALinkLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(system.getPath("/links")).resolve("link"), file);

        taken(locks(OWN, "ada").take(link));

        assertTrue(Files.exists(lock));
    }

    @Test
    void aLockThatAnotherMadeSinceStays() throws IOException {
        LockFile.Taken taken = taken(locks(OWN, "ada").take(file));
        Files.writeString(lock, ",eve,elsewhere,26.11.2026 20:05,x;");

        taken.close();

        assertTrue(Files.readString(lock).startsWith(",eve,"));
    }

    @Test
    void aReadOnlyFolderHasNoLock() {
        system.refuse(operation -> operation.startsWith("open"), new AccessDeniedException("/"));

        assertEquals(new LockFile.Impossible(), locks(OWN, "ada").take(file));
    }

    @Test
    void aFullDiskHasNoLockAndNoEmptyOneEither() throws IOException {
        system.failAt(1, Fault.FULL);

        assertEquals(new LockFile.Impossible(), locks(OWN, "ada").take(file));
        assertEquals(List.of("a.json"), names());
    }

    private static LockFile locks(ProcessMark process, String user) {
        return new LockFile(process, user, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static LockFile.Taken taken(LockFile.Outcome outcome) {
        return assertInstanceOf(LockFile.Taken.class, outcome);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(system.getPath("/"))) {
            return files.filter(path -> !path.toString().equals("/work"))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
