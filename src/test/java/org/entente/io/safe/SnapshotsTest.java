package org.entente.io.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.faults.Crash;
import org.entente.faults.Fault;
import org.entente.faults.FaultFileSystem;
import org.entente.io.ProcessMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {
    private static final Instant START = Instant.parse("2026-11-26T20:00:00Z");
    private static final ProcessMark OWN = ProcessMark.own();
    private static final ProcessMark ENDED = new ProcessMark(OWN.host(), 999_999_999_999L, 1);

    private final FaultFileSystem system = new FaultFileSystem();
    private final Path state = system.getPath("/state/entente");
    private final DossierKey doha = new DossierKey.InFile(system.getPath("/doha.json"));
    private final Settable clock = new Settable();
    private final Snapshots snapshots = new Snapshots(state, clock, OWN);
    private final Snapshots endedOnes = new Snapshots(state, clock, ENDED);

    @Test
    void keepsTheLastTwenty() throws IOException {
        History history = snapshots.of(doha);
        for (int i = 1; i <= 25; i++) {
            keep(history, "state " + i);
        }

        assertEquals(
                IntStream.rangeClosed(6, 25).mapToObj(i -> "state " + (31 - i)).toList(), contents(history));
        Snapshot newest = history.list().get(0);
        assertEquals("state 25".length(), newest.size());
        assertEquals(START.plusMillis(24), newest.time());
    }

    @Test
    void storesNoContentTwice() throws IOException {
        History history = snapshots.of(doha);
        keep(history, "one");
        keep(history, "one");
        assertEquals(List.of("one"), contents(history));

        keep(history, "two");
        keep(history, "one");

        assertEquals(List.of("one", "two"), contents(history));
    }

    @Test
    void theLastOneKeptIsTheNewestThoughTheClockWasSetBack() throws IOException {
        History history = snapshots.of(doha);
        keep(history, "one");
        clock.now = START.minusSeconds(3600);

        keep(history, "two");

        assertEquals(List.of("two", "one"), contents(history));
    }

    @Test
    void dossiersHaveTheirOwn() throws IOException {
        keep(snapshots.of(doha), "doha");
        keep(snapshots.of(new DossierKey.Fresh("/doha.json")), "new");

        assertEquals(List.of("doha"), contents(snapshots.of(doha)));
        assertEquals(
                List.of("doha"), contents(snapshots.of(new DossierKey.InFile(system.getPath("/other/../doha.json")))));
    }

    @Test
    void whatWasNeverSavedIsFoundUntilItGoesOnAsThatOfAFile() throws IOException {
        History fresh = snapshots.of(new DossierKey.Fresh("some"));
        keep(fresh, "{\"title\": \"a\"}");
        Snapshot newest = keep(fresh, "{\"title\": \"b\"}");
        keep(snapshots.of(doha), "{\"title\": \"c\"}");
        assertEquals(List.of(newest), snapshots.neverSaved());

        fresh.joinTo(snapshots.of(doha));
        assertEquals(List.of(), snapshots.neverSaved());
        assertEquals(List.of(), contents(fresh));
        assertEquals(
                List.of("{\"title\": \"a\"}", "{\"title\": \"b\"}", "{\"title\": \"c\"}"),
                contents(snapshots.of(doha)).stream().sorted().toList());
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        keep(snapshots.of(doha), "doha");

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state)));
    }

    @Test
    void whatAnEndedProcessHadNotSavedIsOfferedOnce() throws IOException {
        History history = endedOnes.of(doha);
        history.unsaved("abc", keep(history, "one"));
        Instant since = clock.instant();
        Snapshot newest = keep(history, "two");
        history.unsaved("abc", newest);

        List<Recoverable> all = snapshots.recoverable();

        assertEquals(1, all.size());
        Recoverable one = all.get(0);
        assertEquals(doha.text(), one.key().text());
        assertEquals(List.of(since, "abc", newest), List.of(one.since(), one.inStep(), one.newest()));
        snapshots.offered(one);
        assertEquals(List.of(), snapshots.recoverable());
        assertEquals(List.of("two", "one"), contents(snapshots.of(doha)));
    }

    @Test
    void aDossierWithoutAFileIsOfferedToo() throws IOException {
        History history = endedOnes.of(new DossierKey.Fresh("id"));
        history.unsaved("", keep(history, "one"));

        assertEquals(
                List.of(new DossierKey.Fresh("id")),
                snapshots.recoverable().stream().map(Recoverable::key).toList());
    }

    @Test
    void nothingIsOfferedThatIsSavedOrStillOpen() throws IOException {
        History saved = endedOnes.of(doha);
        saved.unsaved("abc", keep(saved, "one"));
        saved.saved();
        History open = snapshots.of(new DossierKey.Fresh("open"));
        open.unsaved("", keep(open, "two"));

        assertEquals(List.of(), snapshots.recoverable());
    }

    @Test
    void theNewestWholeStateIsOffered() throws IOException {
        History history = endedOnes.of(doha);
        keep(history, "one");
        Snapshot newest = keep(history, "two");
        history.unsaved("", newest);
        keep(snapshots.of(doha), "of another process");
        Files.writeString(newest.file(), "tw?");

        assertEquals(
                "one", Files.readString(snapshots.recoverable().get(0).newest().file()));
    }

    @Test
    void whatIsStillToBeRecoveredDoesNotGo() throws IOException {
        History ended = endedOnes.of(doha);
        ended.unsaved("", keep(ended, "lost"));
        History history = snapshots.of(doha);
        for (int i = 1; i <= 25; i++) {
            keep(history, "state " + i);
        }

        assertEquals(
                "lost", Files.readString(snapshots.recoverable().get(0).newest().file()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"host\":",
                "{\"pid\": \"many\"}",
                "{\"host\": \"x\", \"since\": \"then\", \"newest\": \"a\", \"file\": \"\\u0000\"}",
                "\u0000\u0001"
            })
    void strangeFilesAreSkipped(String strange) throws IOException {
        History history = endedOnes.of(doha);
        history.unsaved("", keep(history, "one"));
        Path folder = Objects.requireNonNull(history.list().get(0).file().getParent());
        Files.writeString(state.resolve("notes.txt"), strange);
        Files.writeString(folder.resolve("unsaved-x.mark"), strange);
        Files.writeString(folder.resolve("000001700000000-99-" + "a".repeat(64) + ".json"), strange);
        Files.writeString(folder.resolve("1-1-1.json"), strange);
        Files.createDirectory(folder.resolve("unsaved-folder.mark"));
        Files.createDirectory(folder.resolve("000001700000000-0-" + "b".repeat(64) + ".json"));

        assertEquals(List.of("one"), contents(snapshots.of(doha)));
        assertEquals(1, snapshots.recoverable().size());
        keep(snapshots.of(doha), "two");
    }

    @Test
    void withoutAStateFolderThereIsNothing() {
        assertEquals(List.of(), snapshots.recoverable());
        assertEquals(List.of(), snapshots.of(doha).list());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void noStateIsLostWhereverKeepingFails(Fault fault) {
        for (int operation = 1; ; operation++) {
            if (!failsSafely(operation, fault)) {
                assertTrue(operation > 10);
                return;
            }
        }
    }

    private static boolean failsSafely(int operation, Fault fault) {
        SnapshotsTest one = new SnapshotsTest();
        try {
            return one.failsAt(operation, fault);
        } catch (IOException e) {
            throw new AssertionError("operation " + operation, e);
        }
    }

    private boolean failsAt(int operation, Fault fault) throws IOException {
        History history = snapshots.of(doha);
        List<String> before = new ArrayList<>();
        for (int i = 1; i <= History.KEPT; i++) {
            keep(history, "state " + i);
            before.add(0, "state " + i);
        }
        system.failAt(operation, fault);
        boolean told = false;
        try {
            keep(history, "new");
        } catch (IOException | Crash e) {
            told = true;
        }
        boolean failed = system.hasFailed();
        system.heal();
        List<String> now = contents(history);
        if (now.get(0).equals("new")) {
            assertTrue(now.subList(1, now.size()).containsAll(before.subList(0, History.KEPT - 1)), now::toString);
        } else {
            assertTrue(told);
            assertEquals(before, now);
        }
        assertTrue(history.list().stream().allMatch(Snapshot::isWhole));
        return failed;
    }

    @Test
    void aDiskThatGivesBackOtherBytesIsTold() throws IOException {
        History history = snapshots.of(doha);
        keep(history, "one");
        Path folder = Objects.requireNonNull(history.list().get(0).file().getParent());

        assertThrows(
                IOException.class,
                () -> history.keep(out -> {
                    out.write("two".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    spoil(folder);
                }));

        assertEquals(List.of("one"), contents(history));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    private static void spoil(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".tmp")).toList()) {
                Files.writeString(file, "tw?");
            }
        }
    }

    private static Snapshot keep(History history, String text) throws IOException {
        return history.keep(out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static List<String> contents(History history) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Snapshot one : history.list()) {
            contents.add(Files.readString(one.file()));
        }
        return contents;
    }

    /** Stands still until it is set. */
    private static final class Settable extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
